import { fold } from '../language/fold.ts';
import type { Bullet } from './briefing.ts';
import type { Candidate } from './candidate.ts';
import type { Choice } from './choice.ts';
import { textOf } from './choose.ts';
import { claimKey } from './claims.ts';
import { concerns } from './endings.ts';
import { type Figure, figuresOf } from './figures.ts';
import type { OnTopic } from './hits.ts';
import { type Room, type Selection, select } from './select.ts';
import type { ShownClaim } from './shown.ts';
import type { Topic } from './topic.ts';
import { isStopWord, wordsOf } from './words.ts';

/** What a sentence is to an audience: said before, or new in one of the ways a Bullet tells, against what it was shown. */
export interface Novelty {
  readonly kind: 'repeat' | Exclude<NonNullable<Bullet['change']>, 'corrected'>;
  readonly was: string | null;
  readonly moved: Bullet['moved'] | null;
}

const REPEATED: Novelty = { kind: 'repeat', was: null, moved: null };
const NEW: Novelty = { kind: 'new', was: null, moved: null };

interface Known {
  readonly claim: ShownClaim;
  readonly keys: ReadonlySet<string>;
  readonly figures: ReadonlySet<string>;
  readonly negated: boolean;
}

const NEGATION = /\b(?:not|no|never|none|nobody|denie[ds]|deny|refused?|rejected|without)\b|n['’]t\b/i;
/** Shares of equal words: above them a sentence repeats, or speaks of the same thing as, what was shown. */
const WHOLLY = 0.95;
const REPEAT = 0.75;
const SAME_THING = 0.5;

/** Compares sentences with what an audience was shown. */
function noveltyAgainst(shown: readonly ShownClaim[]): (candidate: Candidate, text: string) => Novelty {
  const known = shown.map(read);
  const byKey = new Map<string, number[]>();
  known.forEach(({ keys }, i) => {
    for (const key of keys) {
      const holders = byKey.get(key);
      if (holders) holders.push(i);
      else byKey.set(key, [i]);
    }
  });
  const exact = new Set(shown.map((claim) => claim.key));
  return (candidate, text) => {
    if (exact.has(claimKey(text)) || exact.has(claimKey(candidate.text))) return REPEATED;
    const keys = new Set(candidate.keys.filter((key) => !/^\d/.test(key)));
    const figures = figureSet(candidate.text);
    const shared = new Map<number, number>();
    for (const key of keys) for (const i of byKey.get(key) ?? []) shared.set(i, (shared.get(i) ?? 0) + 1);
    const negated = NEGATION.test(candidate.text);
    const compared = [...shared].flatMap(([i, count]) => {
      const other = known[i];
      if (!other) return [];
      const like = count / (keys.size + other.keys.size - count);
      const within = count / Math.max(1, keys.size);
      const sameFigures = [...figures].every((figure) => other.figures.has(figure));
      return [{ other, like, within, sameFigures, turned: other.negated !== negated }];
    });
    // Shown as one of several sentences on a line: never news, whatever the others say.
    if (compared.some(({ other }) => other.claim.text.includes(text) || other.claim.text.includes(candidate.text))) return REPEATED;
    if (compared.some(({ within, sameFigures, turned }) => within >= WHOLLY && sameFigures && !turned)) return REPEATED;
    let found = NEW;
    for (const { other, like, within, sameFigures, turned } of compared) {
      if (like >= SAME_THING && turned) return { kind: 'contradicted', was: other.claim.text, moved: null };
      // A figure that moved once and was told is no news again.
      if (within >= REPEAT && sameFigures) found = REPEATED;
      else if (found === NEW && like >= SAME_THING && figureMoved(figures, other.figures))
        found = { kind: 'changed', was: other.claim.text, moved: moveOf(other.claim.text, candidate.text) };
    }
    return found;
  };
}

function read(claim: ShownClaim): Known {
  const keys = wordsOf(claim.text)
    .filter((word) => !isStopWord(word.raw) && !/^\d/.test(word.key))
    .map((word) => word.key);
  return { claim, keys: new Set(keys), figures: figureSet(claim.text), negated: NEGATION.test(claim.text) };
}

function figureSet(text: string): ReadonlySet<string> {
  return new Set(figuresOf(text).map(({ unit, value }) => `${unit} ${value}`));
}

/** Both give a figure of one unit, and none of them is equal. */
function figureMoved(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const units = (set: ReadonlySet<string>): ReadonlySet<string> => new Set([...set].map((figure) => figure.split(' ')[0] ?? ''));
  return units(a).intersection(units(b)).size > 0 && a.intersection(b).size === 0;
}

/** The figure that differs, as written before and now: the one pair before the same word, else the only one of its unit; null where several may be meant. */
function moveOf(before: string, after: string): Bullet['moved'] | null {
  const [a, b] = [figuresOf(before), figuresOf(after)];
  const pairs = a.flatMap((from) =>
    b.flatMap((to) => (from.unit === to.unit && from.value !== to.value && !holds(b, from) && !holds(a, to) ? [{ from, to }] : [])),
  );
  const counted = pairs.filter(({ from, to }) => wordAfter(before, from) === wordAfter(after, to));
  const [pair, ...more] = counted.length > 0 ? counted : pairs;
  return pair && more.length === 0 ? { from: pair.from.text, to: pair.to.text } : null;
}

function holds(figures: readonly Figure[], { unit, value }: Figure): boolean {
  return figures.some((other) => other.unit === unit && other.value === value);
}

function wordAfter(text: string, { end }: Figure): string {
  return wordsOf(text.slice(end, end + 40))[0]?.key ?? '';
}

/**
 * What each sentence is to an audience. Where it was briefed on the old documents already (most of what would be said of them was shown), what they did
 * not get to say then is no news now. `learnedAt` tells old from new, as seen from the last time that this Topic was asked for.
 */
export function noveltyTo(
  shown: readonly ShownClaim[],
  topic: Topic,
  documents: readonly OnTopic[],
  room: Room,
): (choice: Choice) => Novelty {
  const last = lastShown(topic, shown, room.asOf);
  const old = documents.filter(({ found }) => found.learnedAt <= last);
  const known = old.length > 0 && wasBriefed(select(old, room), shown) ? new Set(old.map(({ found }) => found)) : new Set();
  const against = noveltyAgainst(shown);
  const told = new Map<Choice['candidate'], Novelty>();
  return ({ candidate, text }) => {
    const before = told.get(candidate);
    if (before !== undefined) return before;
    const found = against(candidate, text);
    const novelty = found === NEW && known.has(candidate.found) ? REPEATED : found;
    told.set(candidate, novelty);
    return novelty;
  };
}

/** The last instant before `asOf` at which the audience was shown something on this very Topic; empty where there is none. */
export function lastShown(topic: Topic, shown: readonly ShownClaim[], asOf: string): string {
  const title = fold(topic.words);
  return shown.reduce((latest, claim) => {
    const own = claim.topic === undefined ? concerns(topic, claim) : fold(claim.topic) === title;
    return own && claim.shownAt < asOf && claim.shownAt > latest ? claim.shownAt : latest;
  }, '');
}

function wasBriefed({ lines, ahead }: Selection, shown: readonly ShownClaim[]): boolean {
  const keys = new Set(shown.map((claim) => claim.key));
  const texts = [...lines, ...ahead].map(textOf);
  return texts.length > 0 && texts.filter((text) => keys.has(claimKey(text))).length * 2 >= texts.length;
}
