import { chance, type LinearModel } from '../model/linear.ts';
import { isAim, isEarlier, isElsewhere, isOneMore, liesAhead, pointsBack, samePhrase, speaksAgain } from './again.ts';
import { apartFeatures } from './apart.ts';
import type { Candidate } from './candidates.ts';
import type { Page } from './page.ts';
import { type Draft, step } from './scene.ts';
import type { Trigger } from './triggers.ts';
import { AUXILIARIES, DETERMINERS } from './words.ts';

/** Words that set a meeting apart from the one spoken of before. */
const OTHERS = new Set(
  'second third fourth fifth another next last previous earlier later new further former similar then separate also again afternoon evening first final other'.split(
    ' ',
  ),
);

/** What a candidate's neighbourhood tells: its tense, its day, its place, its people. */
function outline(page: Page, candidate: Candidate) {
  const token = page.tokens[candidate.token];
  const line = page.sentences[token?.sentence ?? -1];
  const days = new Set<string>();
  const places = new Set<string>();
  const people = new Set<string>();
  const words = new Set<string>();
  for (let i = line?.firstToken ?? 0; i < (line?.lastToken ?? 0); i++) {
    const other = page.tokens[i];
    if (!other) continue;
    if (other.date) days.add(other.date.start ?? other.lower);
    if (other.kind === 'place') places.add(other.name);
    if (other.kind === 'person') people.add(other.name);
    if (other.kind === 'word' && OTHERS.has(other.lower)) words.add(other.lower);
  }
  const lead: string[] = [];
  for (let i = Math.max(line?.firstToken ?? 0, candidate.token - 3); i < candidate.token; i++) lead.push(page.tokens[i]?.lower ?? '');
  return { token, line, days, places, people, words, lead };
}

const overlap = (a: ReadonlySet<string>, b: ReadonlySet<string>): string =>
  a.size === 0 || b.size === 0 ? 'none' : [...a].some((x) => b.has(x)) ? 'same' : 'different';

/** What speaks for a candidate telling of the same meeting as an earlier draft. */
export function groupFeatures(page: Page, draft: Draft, latest: boolean, candidate: Candidate): readonly string[] {
  const last = draft.triggers.at(-1);
  const first = draft.triggers[0];
  if (!last || !first) return [];
  const a = outline(page, last);
  const head = outline(page, first);
  const b = outline(page, candidate);
  const sentences = (b.token?.sentence ?? 0) - (a.token?.sentence ?? 0);
  const gap = sentences === 0 ? `0:${step(candidate.token - last.token)}` : step(sentences);
  const det = b.lead.at(-1) ?? '';
  const strength = candidate.strength;
  const features = [
    'bias',
    `gap=${gap}`,
    `latest=${latest}`,
    `strength=${strength}|${last.strength}`,
    `kind=${candidate.kind === last.kind}`,
  ];
  features.push(`w=${b.token?.stem}`, `lw=${a.token?.stem}`, `stem=${b.token?.stem === a.token?.stem}`);
  features.push(`paragraph=${step((b.line?.paragraph ?? 0) - (a.line?.paragraph ?? 0))}`);
  const places = new Set([...a.places, ...head.places]);
  const people = new Set([...a.people, ...head.people]);
  const days = new Set([...a.days, ...head.days]);
  const far = sentences > 0 ? 'far' : 'near';
  features.push(
    `${far}:day=${overlap(days, b.days)}`,
    `${far}:place=${overlap(places, b.places)}`,
    `${far}:people=${overlap(people, b.people)}`,
  );
  features.push(`${far}:day=${overlap(days, b.days)}|place=${overlap(places, b.places)}`);
  features.push(`${far}:newday=${b.days.size > 0}|newplace=${b.places.size > 0}|${strength}`);
  if (DETERMINERS.has(det)) features.push(`det=${det}`, `${far}:det=${det}`);
  for (const word of b.lead) if (AUXILIARIES.has(word)) features.push(`aux=${word}`);
  for (const word of b.lead) if (OTHERS.has(word)) features.push(`near-other`, `lead=${word}`);
  for (const word of b.words) features.push(`${far}:other=${word}`);
  features.push(...apartFeatures(page, draft, candidate));
  const between: string[] = [];
  if (sentences === 0)
    for (let i = last.token + 1; i < candidate.token && between.length < 4; i++) between.push(page.tokens[i]?.lower ?? '');
  for (const word of between) if (/^[a-z,]+$/.test(word)) features.push(`between=${word}`);
  return features;
}

/** How sure a trigger must be: to begin the text's first meeting, to begin another one, to join one; and how alike two must be to be joined. */
export interface GroupLimits {
  readonly first: number;
  readonly another: number;
  readonly join: number;
  readonly same: number;
}

/** A draft whose triggers carry their probabilities. */
export interface Weighed extends Draft {
  readonly triggers: readonly Trigger[];
}

/** Joins each trigger to the draft it most likely tells of, or begins a new one. Left to right; each is compared with the last few drafts only. */
export function groupTriggers(page: Page, triggers: readonly Trigger[], model: LinearModel, limits: GroupLimits): readonly Weighed[] {
  const drafts: { triggers: Trigger[] }[] = [];
  const surest = Math.max(0, ...triggers.map((t) => t.probability));
  let latest = -1;
  for (const trigger of triggers) {
    let best = -1;
    let most = limits.same;
    const back = pointsBack(page, drafts, trigger);
    const named = back >= 0 ? back : drafts.findLastIndex((draft) => samePhrase(page, draft, trigger) || isAim(page, draft, trigger));
    for (let d = Math.max(0, drafts.length - 6); d < drafts.length && named < 0; d++) {
      const p = chance(model, groupFeatures(page, drafts[d] as Draft, d === latest, trigger));
      const draft = drafts[d] as Draft;
      if (p >= most && !liesAhead(page, draft, trigger) && !isOneMore(page, draft, trigger) && !isEarlier(page, draft, trigger)) {
        most = p;
        best = d;
      }
    }
    if (named >= 0) best = named;
    if (best < 0)
      best = drafts.findLastIndex(
        (draft) => speaksAgain(page, draft, trigger) && !isOneMore(page, draft, trigger) && !isEarlier(page, draft, trigger),
      );
    if (best >= 0 && trigger.probability < limits.join) continue;
    const least = surest < limits.another || isElsewhere(page, drafts, trigger) ? limits.first : limits.another;
    if (best < 0 && trigger.probability < least) continue;
    if (best < 0) best = drafts.push({ triggers: [] }) - 1;
    drafts[best]?.triggers.push(trigger);
    latest = best;
  }
  return drafts;
}
