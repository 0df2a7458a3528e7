import type { Bullet } from './briefing.ts';
import type { Candidate } from './candidate.ts';
import type { Choice } from './choice.ts';
import { textOf } from './choose.ts';
import { claimKey } from './claims.ts';
import { figuresOf } from './figures.ts';
import { hashOf } from './hash.ts';
import type { OnTopic } from './hits.ts';
import { type Room, type Selection, select } from './select.ts';
import type { ShownClaim } from './shown.ts';
import { isStopWord, wordsOf } from './words.ts';

/** What a sentence is to an audience: said before, or new in one of the ways a Bullet tells. */
export type Novelty = 'repeat' | NonNullable<Bullet['change']>;

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
const SAME_PLACE = 0.35;

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
    if (exact.has(claimKey(text)) || exact.has(claimKey(candidate.text))) return 'repeat';
    const keys = new Set(candidate.keys.filter((key) => !/^\d/.test(key)));
    const figures = figureSet(candidate.text);
    const shared = new Map<number, number>();
    for (const key of keys) for (const i of byKey.get(key) ?? []) shared.set(i, (shared.get(i) ?? 0) + 1);
    let found: Novelty = 'new';
    for (const [i, count] of shared) {
      const other = known[i];
      if (!other) continue;
      const like = count / (keys.size + other.keys.size - count);
      const within = count / Math.max(1, keys.size);
      const sameFigures = [...figures].every((figure) => other.figures.has(figure));
      const turned = other.negated !== NEGATION.test(candidate.text);
      if (within >= WHOLLY && sameFigures && !turned) return 'repeat';
      if (like >= SAME_PLACE && wasCorrected(candidate, other.claim)) return 'corrected';
      if (like >= SAME_THING && turned) return 'contradicted';
      // A figure that moved once and was told is no news again.
      if (within >= REPEAT && sameFigures) found = 'repeat';
      else if (found === 'new' && like >= SAME_THING && figureMoved(figures, other.figures)) found = 'changed';
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

/** The claim was shown from this document, whose text has since changed and no longer holds it. */
function wasCorrected({ found }: Candidate, claim: ShownClaim): boolean {
  const { id, text } = found.document;
  const hash = claim.textHashes[id];
  return hash !== undefined && hash !== hashOf(text) && !text.replace(/\s+/g, ' ').includes(claim.text);
}

/**
 * What each sentence is to an audience. Where it was briefed on the old documents already (most of what would be said of them was shown), what they did
 * not get to say then is no news now. `learnedAt` tells old from new.
 */
export function noveltyTo(shown: readonly ShownClaim[], documents: readonly OnTopic[], room: Room): (choice: Choice) => Novelty {
  const last = shown.reduce((latest, { shownAt }) => (shownAt < room.asOf && shownAt > latest ? shownAt : latest), '');
  const old = documents.filter(({ found }) => found.learnedAt <= last);
  const known =
    old.length > 0 &&
    wasBriefed(
      select(old, room, () => true),
      shown,
    )
      ? new Set(old.map(({ found }) => found))
      : new Set();
  const against = noveltyAgainst(shown);
  const told = new Map<Choice['candidate'], Novelty>();
  return ({ candidate, text }) => {
    const before = told.get(candidate);
    if (before !== undefined) return before;
    const found = against(candidate, text);
    const novelty = found === 'new' && known.has(candidate.found) ? 'repeat' : found;
    told.set(candidate, novelty);
    return novelty;
  };
}

function wasBriefed({ lines, ahead }: Selection, shown: readonly ShownClaim[]): boolean {
  const keys = new Set(shown.map((claim) => claim.key));
  const texts = [...lines, ...ahead].map(textOf);
  return texts.length > 0 && texts.filter((text) => keys.has(claimKey(text))).length * 2 >= texts.length;
}
