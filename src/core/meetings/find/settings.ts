import { chance, type LinearModel } from '../model/linear.ts';
import { verbAt } from './clauses.ts';
import type { Page, Token } from './page.ts';
import { clauseKinds, standingOf } from './rivals.ts';
import { ownerAt, type Scene, shapeOf, step } from './scene.ts';
import { CLAUSE_OPENERS, PREPOSITIONS } from './words.ts';

/** Distance and order between a token and the nearest trigger of a draft. */
function nearness(scene: Scene, draft: number, index: number) {
  const token = scene.page.tokens[index];
  let gap = Number.POSITIVE_INFINITY;
  let sentences = Number.POSITIVE_INFINITY;
  for (const trigger of scene.drafts[draft]?.triggers ?? []) {
    const other = scene.page.tokens[trigger.token];
    const apart = (token?.sentence ?? 0) - (other?.sentence ?? 0);
    if (
      Math.abs(apart) < Math.abs(sentences) ||
      (Math.abs(apart) === Math.abs(sentences) && Math.abs(index - trigger.token) < Math.abs(gap))
    ) {
      sentences = apart;
      gap = index - trigger.token;
    }
  }
  return { gap, sentences };
}

/** Features shared by places and dates: how the words are tied to the draft's triggers. */
function tieFeatures(scene: Scene, draft: number, index: number): string[] {
  const { page } = scene;
  const token = page.tokens[index];
  const line = page.sentences[token?.sentence ?? -1];
  if (!token || !line) return [];
  const { gap, sentences } = nearness(scene, draft, index);
  const near = sentences === 0 ? `0:${step(gap)}` : step(sentences);
  const inside = (i: number): Token | undefined => (i >= line.firstToken && i < line.lastToken ? page.tokens[i] : undefined);
  const before = inside(index - 1);
  const mine = scene.told[token.sentence]?.includes(draft) ?? false;
  const owner = ownerAt(scene, index) === draft;
  const many = scene.drafts.length > 1 ? 'many' : 'one';
  const features = [`near=${near}`, `${many}:near=${near}`, `p=${shapeOf(before)}`, `n=${shapeOf(inside(index + 1))}`];
  features.push(
    `p2=${shapeOf(inside(index - 2))} ${shapeOf(before)}`,
    `${many}:mine=${mine}|owner=${owner}`,
    `p=${shapeOf(before)}|mine=${mine}|${owner}`,
  );
  let between = 0;
  if (sentences === 0) {
    const [from, to] = gap > 0 ? [index - gap, index] : [index, index - gap];
    for (let i = from + 1; i < to; i++) {
      const other = page.tokens[i];
      if (other && (CLAUSE_OPENERS.has(other.lower) || /^[;:—–]$/.test(other.lower))) between++;
    }
    features.push(`clauses=${Math.min(between, 2)}|${gap > 0 ? 'after' : 'before'}`);
  }
  let verb = '';
  for (let i = index - 1; i >= line.firstToken && index - i < 7; i--)
    if (verbAt(page, i)) {
      verb = page.tokens[i]?.stem ?? '';
      break;
    }
  features.push(`v=${verb}`, `v=${verb}|${shapeOf(before)}`);
  if (token.quoted) features.push('quoted');
  if (index === line.firstToken) features.push('opens');
  if (before && PREPOSITIONS.has(before.lower)) {
    const further = inside(index - 2);
    features.push(`head=${further?.kind === 'word' ? further.stem : shapeOf(further)}|${before.lower}`);
  }
  features.push(`sentence=${Math.min(token.sentence, 3)}`);
  for (const kind of clauseKinds(page, index)) features.push(`clause=${kind}`, `clause=${kind}|mine=${mine}`);
  return features;
}

/** Features of how a token stands against the others of its kind beside the same meeting. */
function standingFeatures(scene: Scene, draft: number, index: number, kind: 'place' | 'date'): readonly string[] {
  const isOne = kind === 'place' ? isLocated(scene.page) : ({ date }: Token): boolean => Boolean(date);
  const { where, rivals, rank, isFirst } = standingOf(scene, draft, index, kind, isOne);
  return [`stands=${where}|${rivals}`, `stands=${where}|${rank}|${rivals}`, `first=${isFirst}|${rivals}`];
}

/** Takes a place that something is said to be in or at: what can rival a dateline. */
const isLocated =
  (page: Page) =>
  (token: Token, index: number): boolean =>
    token.kind === 'place' && /^(?:in|at|near|outside|inside|to)$/.test(page.tokens[index - 1]?.lower ?? '');

/** True for a place that only describes: "Ukraine President Z", "the Seoul government". */
export function isAttribute(page: Page, index: number): boolean {
  const token = page.tokens[index];
  for (let i = index + 1; i < index + 8; i++) {
    const next = page.tokens[i];
    if (!next || next.sentence !== token?.sentence) return false;
    if (next.kind === 'person') return i > index + 1;
    // "Secretary of State": an office of several words.
    if (next.lower === 'of' && i > index + 1 && page.tokens[i + 1]?.kind === 'word' && page.tokens[i + 1]?.capital) continue;
    if (next.kind !== 'word' || next.lower === "'s" || PREPOSITIONS.has(next.lower) || CLAUSE_OPENERS.has(next.lower) || verbAt(page, i))
      return false;
  }
  return false;
}

/** How often each place stands in a page, and how many places and days it has: counted once, a page may be a book. */
interface Counts {
  readonly byName: ReadonlyMap<string, number>;
  readonly places: number;
  readonly dates: number;
  /** The first token that is neither a place nor what joins places. */
  readonly opening: number;
}

const counted = new WeakMap<Page, Counts>();

function countsOf(page: Page): Counts {
  const known = counted.get(page);
  if (known) return known;
  const byName = new Map<string, number>();
  let places = 0;
  for (const token of page.tokens) {
    if (token.kind !== 'place') continue;
    places++;
    byName.set(token.name, (byName.get(token.name) ?? 0) + 1);
  }
  const other = page.tokens.findIndex((t) => t.kind !== 'place' && t.lower !== ',' && t.lower !== 'and');
  const counts = {
    byName,
    places,
    dates: page.tokens.filter((t) => t.date && t.date.precision !== 'year').length,
    opening: other < 0 ? page.tokens.length : other,
  };
  counted.set(page, counts);
  return counts;
}

/** What speaks for a place token being where the draft's meeting was. */
export function placeFeatures(scene: Scene, draft: number, index: number): readonly string[] {
  const { page } = scene;
  const token = page.tokens[index];
  const features = [
    'bias',
    `read-as=${token?.kind}`,
    ...tieFeatures(scene, draft, index),
    ...standingFeatures(scene, draft, index, 'place'),
  ];
  const next = page.tokens[index + 1];
  const after = page.tokens[index + 2];
  if (index <= countsOf(page).opening) {
    features.push('heads-text', `heads-text|rivals=${standingOf(scene, draft, index, 'place', isLocated(page)).rivals}`);
    if (next && /^[—–(:.-]$/.test(next.lower)) features.push('dateline');
    if (token && page.text.slice(token.start, token.end) === page.text.slice(token.start, token.end).toUpperCase())
      features.push('dateline-capitals');
  }
  if (isAttribute(page, index)) features.push('attribute');
  if (token && page.tokens.slice(Math.max(0, index - 3), index).some((t) => t.lower === 'between' && t.sentence === token.sentence))
    features.push('between');
  if (next?.lower === "'s") features.push('owns');
  if (next?.lower === ',' && after?.kind === 'place') features.push('wider-follows');
  if (page.tokens[index - 1]?.lower === ',' && page.tokens[index - 2]?.kind === 'place') features.push('wider');
  if (page.tokens[index - 1]?.lower === '(') features.push('bracket');
  const same = countsOf(page).byName.get(token?.name ?? '') ?? 0;
  features.push(`times=${Math.min(same, 3)}`);
  const { places } = countsOf(page);
  features.push(`places=${Math.min(places, 4)}`);
  if (page.titleWords.includes(token?.lower ?? '')) features.push('in-title');
  // The first place after "in" or "at" in the draft's own sentences.
  const p = page.tokens[index - 1]?.lower;
  if (p === 'in' || p === 'at') features.push(`located|${scene.told[token?.sentence ?? -1]?.includes(draft) ?? false}`);
  return features;
}

/** What speaks for a date token being the day of the draft's meeting. */
export function dateFeatures(scene: Scene, draft: number, index: number): readonly string[] {
  const { page } = scene;
  const token = page.tokens[index];
  const date = token?.date;
  const features = [
    'bias',
    ...tieFeatures(scene, draft, index),
    ...standingFeatures(scene, draft, index, 'date'),
    `precision=${date?.precision}`,
  ];
  const published = page.published?.length === 10 ? page.published : null;
  if (published && date?.start) {
    const days = Math.round((Date.parse(date.start) - Date.parse(published)) / 86_400_000);
    features.push(`days=${Number.isFinite(days) ? step(days) : '?'}`);
  }
  features.push(`word=${token?.lower.replace(/\p{N}+/gu, '0')}`);
  for (const word of token?.lower.split(/[^\p{L}]+/u) ?? []) if (word) features.push(`has=${word}`);
  const { dates } = countsOf(page);
  features.push(`dates=${Math.min(dates, 4)}`, `alone=${dates === 1}|${date?.precision}`);
  return features;
}

/** Whether a place is named as a party ("between Paris and Rome", "against Russia"), which is never where something was. */
export function isParty(page: Page, index: number): boolean {
  const token = page.tokens[index];
  for (let i = index - 1; i > index - 5; i--) {
    const before = page.tokens[i];
    if (!before || before.sentence !== token?.sentence) return false;
    if (before.lower === 'between' || before.lower === 'against') return true;
    if (before.kind !== 'place' && before.lower !== 'and' && before.lower !== 'the' && before.lower !== ',') return false;
  }
  return false;
}

/** The best-scored token of a kind for a draft, with its probability; null under `least`. */
export function bestToken(
  scene: Scene,
  draft: number,
  indices: readonly number[],
  features: typeof placeFeatures,
  model: LinearModel,
  least: number,
): number | null {
  let best: number | null = null;
  let most = least;
  for (const index of indices) {
    const p = chance(model, features(scene, draft, index));
    if (p > most) {
      most = p;
      best = index;
    }
  }
  return best;
}
