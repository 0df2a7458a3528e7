import type { DateMention } from '../../analysis.ts';
import type { Span } from '../../passage.ts';
import { chance, type LinearModel } from '../model/linear.ts';
import type { MeetingState, Report } from '../report.ts';
import { isAhead, isPlan } from './ahead.ts';
import { dayInState, isWeekday, mayBeDay, suits } from './day.ts';
import { type GroupLimits, groupTriggers, type Weighed } from './groups.ts';
import { guardReports } from './guards.ts';
import { keepFeatures, type Reading } from './keep.ts';
import { withLists } from './lists.ts';
import { organisationsIn } from './organisations.ts';
import { type Page, type PageInput, readPage } from './page.ts';
import { partsIn } from './parts-in.ts';
import { type Draft, isNear, type Scene, sceneOf } from './scene.ts';
import { bestToken, dateFeatures, isAttribute, isParty, placeFeatures } from './settings.ts';
import { sightingsOf } from './sightings.ts';
import { isOnlySigned } from './signing.ts';
import { isToldAsDone, stateFeatures, stateOf } from './state.ts';
import { kindOf, titleOf } from './title.ts';
import { weighTriggers } from './triggers.ts';
import { couldBeVenue, isGoal, mayBePlace, venueAt } from './venue.ts';

/** The trained classifiers, one for each step of the reading. */
export interface Models {
  readonly trigger: LinearModel;
  readonly group: LinearModel;
  readonly state: LinearModel;
  readonly place: LinearModel;
  readonly date: LinearModel;
  readonly part: LinearModel;
  /** Whether a reading is of a meeting at all. */
  readonly keep: LinearModel;
}

/** Probabilities under which a candidate is left out; chosen by cross-validation over the corpus. */
export const LEAST = { place: 0.1, date: 0.2, keep: 0.4, named: 0.45 } as const;
export const LIMITS: GroupLimits = { first: 0.2, another: 0.25, join: 0.35, same: 0.4 };

/** Every meeting that a page tells of. */
export function assembleReports(input: PageInput, models: Models): readonly Report[] {
  const page = readPage(input);
  const readings = readMeetings(page, models);
  const kept = readings.filter((reading, i) => isSure(page, reading) || chance(models.keep, keepFeatures(page, readings, i)) >= LEAST.keep);
  // Words that told of no meeting stood between the others and their people: those are read once more without them.
  const whole = kept.length < readings.length ? readDrafts(page, kept, models) : kept;
  return withLists(
    page,
    guardReports(
      page,
      whole.map(({ report }) => report),
    ),
  );
}

/**
 * True for what needs no weighing: somebody's plan to meet somebody; and a meeting of which nobody is named, but where or when it was: asked who took part,
 * the answer is that it is not stated.
 */
function isSure(page: Page, { report, triggers, own }: Reading): boolean {
  const isNamed = own && report.participants.length === 0 && triggers.some((t) => t.strength === 'noun' && t.probability >= LEAST.named);
  return isNamed || (report.participants.length > 0 && triggers.every((trigger) => isPlan(page, trigger)));
}

/** Whatever may be a meeting on a page, each read whole. */
export function readMeetings(page: Page, models: Omit<Models, 'keep'>): readonly Reading[] {
  const triggers = weighTriggers(page, models.trigger, Math.min(LIMITS.first, LIMITS.join));
  return readDrafts(page, groupTriggers(page, triggers, models.group, LIMITS), models);
}

function readDrafts(page: Page, drafts: readonly Weighed[], models: Omit<Models, 'keep'>): readonly Reading[] {
  if (drafts.length === 0) return [];
  const scene = sceneOf(page, drafts);
  const people = sightingsOf(page);
  const places = page.tokens.flatMap((_, i) => (mayBePlace(page, i) && !isAttribute(page, i) && !isParty(page, i) ? [i] : []));
  const dates = page.tokens.flatMap((t, i) => (t.date ? [i] : []));
  const readings = scene.drafts.map((draft, d): Reading => {
    const near = (i: number): boolean => isNear(scene, draft, page.tokens[i]?.sentence ?? 0);
    const days = dates.filter((i) => near(i) && mayBeDay(page, draft, i));
    const dateAt = bestToken(scene, d, days, dateFeatures, models.date, LEAST.date);
    const venues = places.filter((i) => near(i) && couldBeVenue(page, i, draft));
    const goal = venues.find((i) => isGoal(page, i) && draft.triggers.some((trigger) => Math.abs(trigger.token - i) <= 1));
    const placeAt = goal ?? bestToken(scene, d, venues, placeFeatures, models.place, LEAST.place);
    const dated = dateAt === null ? null : (page.tokens[dateAt]?.date ?? null);
    const likeliest = stateOf(models.state, stateFeatures(scene, d, dated?.start));
    const isLikely = likeliest === 'held' ? !isAhead(page, draft) : likeliest !== 'planned' || !isToldAsDone(page, draft);
    const state = isLikely ? likeliest : likeliest === 'held' ? 'planned' : 'held';
    const date = dated && !suits(dated, state, page.published) ? (otherDay(scene, d, dates, state, models.date) ?? dated) : dated;
    const place = placeAt === null ? null : venueAt(page, placeAt);
    const { sure, ...parts } = partsIn(scene, d, people, { state, places: new Set(place ? [place.name] : []) }, models.part);
    const report: Report = {
      triggers: triggerSpans(scene, draft),
      kind: kindOf(page, draft),
      title: titleOf(page, draft, place?.name ?? null),
      state,
      place,
      date: date ? dayInState(date, state, page.published) : null,
      ...parts,
      participants: [
        ...parts.participants.map((one) =>
          one.role === 'hosted' && isOnlySigned(page, draft) ? { ...one, role: 'attended' as const } : one,
        ),
        ...organisationsIn(page, draft, state),
      ],
      sentences: sentenceSpans(scene, d),
    };
    return { report, triggers: drafts[d]?.triggers ?? [], sure, own: hasOwnSetting(scene, draft) };
  });
  // Words that may tell of a meeting, of nobody, on no day and nowhere: nothing that could be answered.
  return readings.filter(({ report, own }) => report.participants.length > 0 || own);
}

/** "will meet on 22 October, the ministry announced on Monday": the day in a sentence of the draft that a meeting in that state can have had. */
function otherDay(scene: Scene, d: number, dates: readonly number[], state: MeetingState, model: LinearModel): DateMention | null {
  const { page, drafts } = scene;
  const own = new Set(drafts[d]?.triggers.map(({ token }) => page.tokens[token]?.sentence));
  const possible = dates.filter((i) => {
    const token = page.tokens[i];
    return token?.date && own.has(token.sentence) && !isWeekday(token.date) && suits(token.date, state, page.published);
  });
  const best = bestToken(scene, d, possible, dateFeatures, model, 0);
  return best === null ? null : (page.tokens[best]?.date ?? null);
}

/** Whether a sentence of the draft says when or where it was. */
function hasOwnSetting(scene: Scene, draft: Draft): boolean {
  const { page } = scene;
  return draft.triggers.some((trigger) => {
    const line = page.sentences[page.tokens[trigger.token]?.sentence ?? -1];
    for (let i = line?.firstToken ?? 0; i < (line?.lastToken ?? 0); i++) {
      const token = page.tokens[i];
      if (token?.date || (token?.kind === 'place' && /^(?:in|at|near|outside|to)$/.test(page.tokens[i - 1]?.lower ?? ''))) return true;
    }
    return false;
  });
}

function triggerSpans(scene: Scene, draft: Draft): readonly [Span, ...Span[]] {
  const [first = { start: 0, end: 0 }, ...more] = draft.triggers.flatMap((t) => {
    const token = scene.page.tokens[t.token];
    return token ? [{ start: token.start, end: token.end }] : [];
  });
  return [first, ...more];
}

function sentenceSpans(scene: Scene, draft: number): readonly Span[] {
  return scene.page.sentences.filter((_, s) => scene.told[s]?.includes(draft)).map(({ start, end }) => ({ start, end }));
}
