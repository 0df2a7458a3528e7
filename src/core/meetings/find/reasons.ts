import type { Span } from '../../passage.ts';
import type { LinearModel } from '../model/linear.ts';
import type { Reason } from '../report.ts';
import type { Page } from './page.ts';
import type { Part } from './parts.ts';
import type { Clue } from './sightings.ts';

/** A part with how clearly it won, and the clues that decided. */
export interface Verdict {
  readonly part: Part;
  readonly probability: number;
  /** Clues in the order of their say, enough of them that without them another part would have won. */
  readonly decisive: readonly Clue[];
}

/** Somebody took part where attending and hosting together are at least so likely; chosen by cross-validation. */
const LEAST_THERE = 0.45;

/** Clues that somebody was the host, in the chair or led it; without any nobody is called so. */
const HOSTING =
  /cue:hosted$|(?:does|does-first|aside-does|aside-does-first|owned-does):hosts$|led:(?:met-by|under)$|^subject:(?:receiv|welcom|host|chair|conven|summon|presid|hold|held|open|greet|entertain|invit|gather|brief|heard|hear)|title:(?:judg|justic|chairman|chairwoman|chair|presid|speaker|mediat|moder|convenor|conven)/;

const isThere = (name: string | undefined): boolean => name === 'attended' || name === 'hosted';

/** Weighs the clues of one person in one meeting. */
export function judge(model: LinearModel, clues: readonly Clue[]): Verdict {
  const sums = new Array<number>(model.classes.length).fill(0);
  for (const clue of clues) {
    const row = model.weights.get(clue.feature);
    if (row) for (let c = 0; c < sums.length; c++) sums[c] = (sums[c] ?? 0) + (row[c] ?? 0);
  }
  const top = Math.max(...sums);
  const powers = sums.map((s) => Math.exp(s - top));
  const total = powers.reduce((a, b) => a + b, 0);
  const share = (part: Part): number => (powers[model.classes.indexOf(part)] ?? 0) / total;
  const there = share('attended') + share('hosted');
  const wanted = model.classes.map((name, c) => (isThere(name) === there >= LEAST_THERE ? (powers[c] ?? 0) : -1));
  const best = wanted.indexOf(Math.max(...wanted));
  const probability = isThere(model.classes[best]) ? there : (powers[best] ?? 0) / total;
  const part = (model.classes[best] ?? 'none') as Part;
  return {
    part: part === 'hosted' && !clues.some(({ feature }) => HOSTING.test(feature)) ? 'attended' : part,
    probability,
    decisive: decisiveClues(model, clues, sums, best),
  };
}

/** The clues that speak most for the winner against its nearest rival, until without them the rival would win. */
function decisiveClues(model: LinearModel, clues: readonly Clue[], sums: readonly number[], best: number): readonly Clue[] {
  let rival = best === 0 ? 1 : 0;
  sums.forEach((s, c) => {
    if (c !== best && s > (sums[rival] ?? 0)) rival = c;
  });
  let margin = (sums[best] ?? 0) - (sums[rival] ?? 0);
  const says = clues
    .map((clue) => {
      const row = model.weights.get(clue.feature);
      return { clue, say: (row?.[best] ?? 0) - (row?.[rival] ?? 0) };
    })
    .filter((s) => s.say > 0 && s.clue.tokens.length > 0)
    .sort((a, b) => b.say - a.say);
  const decisive: Clue[] = [];
  for (const { clue, say } of says) {
    decisive.push(clue);
    margin -= say;
    if (margin < 0 || decisive.length >= 12) break;
  }
  return decisive;
}

/** The words a clue was read from. */
export function spanOf(page: Page, clue: Clue): Span | null {
  const spans = clue.tokens.flatMap((i) => page.tokens[i] ?? []);
  if (spans.length === 0) return null;
  return { start: Math.min(...spans.map((s) => s.start)), end: Math.max(...spans.map((s) => s.end)) };
}

/** Reasons without repeats: one for each span of decisive words. */
export function reasonsOf(page: Page, clues: readonly Clue[]): readonly Reason[] {
  const reasons: Reason[] = [];
  for (const clue of clues) {
    const words = spanOf(page, clue);
    if (!words || reasons.some((r) => r.words.start === words.start && r.words.end === words.end)) continue;
    reasons.push({ rule: clue.feature, words });
  }
  return reasons;
}
