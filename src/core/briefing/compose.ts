import type { SearchResult } from '../library.ts';
import { atOnce, inSteps, type Steps } from '../steps.ts';
import type { Words } from '../words.ts';
import { type Amended, amend, wholeNotes } from './amendments.ts';
import type { Briefing, Bullet, Conflict } from './briefing.ts';
import type { Candidate } from './candidate.ts';
import { agree, type Choice } from './choice.ts';
import { type Line, textOf } from './choose.ts';
import { type Numbering, numbering, type Place, sourcesOf } from './citations.ts';
import type { Difference } from './conflicts/happenings.ts';
import { type MeetingDifference, meetingDifferences } from './conflicts/meetings.ts';
import { correctionBullet, sortEndings, tells } from './corrections.ts';
import { concerns, endingsOf } from './endings.ts';
import { headlineOf } from './headline.ts';
import { hitSteps } from './hits.ts';
import { type Novelty, noveltyTo } from './news.ts';
import { notesOn } from './notes.ts';
import { writersOf } from './origins.ts';
import { peopleIn } from './people.ts';
import { type Selection, selectSteps, type Wish } from './select.ts';
import type { ShownClaim } from './shown.ts';
import type { Standing } from './standing.ts';
import { suggestionsFor } from './suggest.ts';
import { dateOf, placesOf } from './support.ts';
import type { Topic } from './topic.ts';
import { oneLine } from './words.ts';

/** What a Briefing is composed from. */
export interface BriefingInput {
  readonly topic: Topic;
  readonly result: SearchResult;
  /** ISO day or instant. */
  readonly asOf: string;
  readonly bullets: number;
  /** The reader's language. */
  readonly words: Words;
  /** Words of all bullets together, at most. */
  readonly maxWords?: number;
  /** ISO day from which on Documents were asked for: undated ones are told last and listed apart. */
  readonly since?: string;
  /** What the audience has been shown: repeats are dropped, the rest says what is new about it. */
  readonly shown?: readonly ShownClaim[];
  /** What became of the Documents it was shown; those of `result` need not be in it. */
  readonly standing?: Standing;
}

const MOST_CONFLICTS = 4;
/** What is told first when an audience has seen part of it. */
const ORDER: readonly Novelty['kind'][] = ['contradicted', 'changed', 'new', 'repeat'];

/** A Briefing on a Topic from what a search found; on all documents where the Topic is empty. Pure: same input, same bytes. */
export function composeBriefing(input: BriefingInput): Briefing {
  return atOnce(stepsOf(input));
}

/** The same bytes step by step, so that other work goes on in between. */
export function composeInSteps(input: BriefingInput): Promise<Briefing> {
  return inSteps(stepsOf(input));
}

function* stepsOf(input: BriefingInput): Steps<Briefing> {
  const { topic, result, asOf, bullets, maxWords, since, shown = [], words: reader } = input;
  const { documents: read, ofPerson, searched } = yield* hitSteps(result, topic);
  const amended = amend(read);
  const { documents } = amended;
  yield;
  const { corrections, withdrawn, standing } = whatEnded(input);
  const words = corrections.reduce((sum, { candidate }) => sum + candidate.text.split(/\s+/).length, 0);
  const room = { asOf, bullets: bullets - corrections.length, ofPerson, ...(maxWords === undefined ? {} : { maxWords: maxWords - words }) };
  const novelty = shown.length > 0 ? noveltyTo(standing, topic, documents, room) : null;
  yield;
  const selection = yield* selectSteps(documents, room, wishOf(novelty, tells(corrections), amended));
  yield;
  const numbers = numbering();
  const write = (lines: readonly Line[]): readonly Bullet[] =>
    inOrder(wholeNotes(lines, amended, selection.all), novelty, since !== undefined).map((line) =>
      corrected(bulletOf(line, selection, numbers, novelty), line, amended),
    );
  const bulletList = [...corrections.map((one) => correctionBullet(one, numbers)), ...write(selection.lines)];
  const upcoming = write(selection.ahead);
  yield;
  const ofMeetings =
    maxWords === undefined && novelty === null ? meetingDifferences(documents, reader).filter(isNot(selection.differences)) : [];
  const conflicts = [
    ...selection.differences.map((difference) => conflictOf(difference, numbers, reader)),
    ...ofMeetings.map(({ about, sides }) => ({ about, claims: sides.map((places) => claimAt(places, numbers)) })),
  ].slice(0, MOST_CONFLICTS);
  const people = peopleIn(
    [...corrections.map((one) => one.candidate), ...[...selection.lines, ...selection.ahead].map((line) => line.choice.candidate)],
    numbers,
  );
  const points = bulletList.length + upcoming.length + conflicts.length;
  const nothingNew = novelty !== null && points === 0 && (documents.length > 0 || withdrawn.length > 0);
  const cited = numbers.documents;
  return {
    command: 'brief',
    status: points > 0 || nothingNew ? 'answered' : 'nothing_found',
    topic: topic.words,
    asOf,
    headline: headlineOf(
      topic,
      { points, nothingNew, withdrawn: withdrawn.length, sources: cited.length, documents: searched.documents },
      reader,
    ),
    bullets: bulletList,
    conflicts,
    upcoming,
    ...(withdrawn.length > 0 ? { withdrawn } : {}),
    people,
    citations: numbers.citations,
    sources: sourcesOf(cited),
    searched,
    notes: nothingNew
      ? [
          reader.say(withdrawn.length > 0 ? 'brief.nothingElseNew' : 'brief.nothingNew', {
            documents: reader.say('brief.documents', { count: searched.documents }),
          }),
        ]
      : notesOn({ cited, documents, asOf, mentions: selection.direct, since: since ?? null }, reader),
    suggestions: points === 0 && !nothingNew ? suggestionsFor(topic, result) : [],
  };
}

/** What of the shown claims stands no more, and those that still stand. */
function whatEnded({ topic, result, bullets, maxWords, shown = [], standing }: BriefingInput) {
  if (shown.length === 0) return { corrections: [], withdrawn: [], standing: [] };
  const now: Standing = new Map([...(standing ?? []), ...result.hits.map(({ found }) => [found.document.id, found] as const)]);
  const endings = endingsOf(
    shown.filter((claim) => concerns(topic, claim)),
    now,
  );
  const gone = new Set(endings.map(({ claim }) => claim));
  const room = { lines: bullets, words: maxWords ?? Number.POSITIVE_INFINITY };
  return { ...sortEndings(endings, room), standing: shown.filter((claim) => !claim.ended && !gone.has(claim)) };
}

/** Nothing is said again; what changed or is contradicted comes before what is merely new. */
function wishOf(novelty: ((choice: Choice) => Novelty) | null, told: (candidate: Candidate) => boolean, { notes }: Amended): Wish {
  const kind = (choice: Choice) => novelty?.(choice).kind ?? 'new';
  return {
    allowed: (choice) => kind(choice) !== 'repeat' && !told(choice.candidate),
    first: (choice) =>
      kind(choice) === 'changed' || kind(choice) === 'contradicted' || notes.get(choice.candidate)?.first === choice.candidate,
  };
}

/** News first, by how much it matters to one who knows the old; undated ones last where days were asked for; else as chosen. */
function inOrder(lines: readonly Line[], novelty: ((choice: Choice) => Novelty) | null, datedFirst: boolean): readonly Line[] {
  const news = ({ choice }: Line): number => (novelty ? ORDER.indexOf(novelty(choice).kind) : 0);
  const undated = ({ choice }: Line): number => (datedFirst && choice.candidate.found.analysis.published === null ? 1 : 0);
  return [...lines].sort((a, b) => undated(a) - undated(b) || news(a) - news(b));
}

function bulletOf(
  line: Line,
  { all, announced, updates }: Selection,
  numbers: Numbering,
  novelty: ((choice: Choice) => Novelty) | null,
): Bullet {
  const { lead, choice, next } = line;
  const { candidate } = choice;
  const others = agreeing(choice, all);
  const [main, ...support] = lead ? ([placesOf(lead)[0], ...placesOf(candidate)] as const) : placesOf(candidate);
  const more = next ? placesOf(next.candidate) : [];
  const agreed = others.map((other) => ({ found: other.candidate.found, span: other.candidate.sentence }));
  const update = updates.get(candidate);
  const earlier = update ? [placesOf(update.earlier)[0]] : [];
  const tag = announced.get(candidate)?.tag;
  const news = novelty?.(choice);
  return {
    text: textOf(line),
    citations: numbers.cite(lead ? [main, ...support, ...agreed, ...earlier] : [main, ...more, ...agreed, ...support, ...earlier]),
    date: announced.get(candidate)?.date ?? dateOf(candidate),
    outlets: 1 + others.length,
    origins: writersOf([choice, ...others]),
    ...(update ? { change: 'changed' as const, moved: { from: update.from, to: update.to } } : {}),
    ...(news && (news.kind !== 'new' || !update) ? changeOf(news) : {}),
    ...(tag ? { tag } : {}),
  };
}

/** A line that corrects an earlier text says so, and tells of no day: those it names are days of the earlier text. */
function corrected(bullet: Bullet, { choice }: Line, { notes }: Amended): Bullet {
  const note = notes.get(choice.candidate);
  return note ? { ...bullet, date: null, change: 'corrected', ...(note.moved ? { moved: note.moved } : {}) } : bullet;
}

function changeOf({ kind, was, moved }: Novelty): Partial<Bullet> {
  if (kind === 'repeat') return {};
  return { change: kind, ...(was === null ? {} : { was: [was] }), ...(moved ? { moved } : {}) };
}

/** Sentences of other documents that make the same claim, one a document. */
function agreeing({ candidate }: Choice, all: readonly Choice[]): readonly Choice[] {
  const seen = new Set([candidate.found]);
  return all.filter((other) => {
    if (seen.has(other.candidate.found) || !agree(candidate, other.candidate)) return false;
    seen.add(other.candidate.found);
    return true;
  });
}

function conflictOf({ about, sides }: Difference, numbers: Numbering, { tell }: Words): Conflict {
  return { about: tell(about), claims: sides.map((side) => ({ text: side.candidate.text, citations: numbers.cite(side.places) })) };
}

/** True for what no difference tells yet. */
function isNot(told: readonly Difference[]): (other: MeetingDifference) => boolean {
  const places = new Set(
    told.flatMap(({ sides }) => sides.map(({ candidate }) => keyOf({ found: candidate.found, span: candidate.sentence }))),
  );
  return ({ sides }) => !sides.every(([place]) => places.has(keyOf(place)));
}

function keyOf({ found, span }: Place): string {
  return `${found.document.id} ${span.start}`;
}

/** The claim of a side in the words of its first quote. */
function claimAt(places: readonly [Place, ...Place[]], numbers: Numbering): Conflict['claims'][number] {
  const [{ found, span }] = places;
  return { text: oneLine(found.document.text.slice(span.start, span.end)), citations: numbers.cite(places) };
}
