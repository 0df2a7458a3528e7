/** How exactly a figure is meant: "at least 12", "up to 12", "about 12", "12". */
export type Bound = 'least' | 'most' | 'about' | 'exact';

const LEAST = /\b(?:at least|more than|over|upwards of|no fewer than|not less than)\s*$/i;
const MOST = /\b(?:up to|as many as|as much as|fewer than|less than|under|at most|no more than)\s*$/i;
const ABOUT = /\b(?:about|around|some|roughly|approximately|nearly|almost|an estimated|close to|just over|just under)\s*$/i;

/** Share by which a figure of one, two, more significant digits may miss where "about" stands before it. */
const MISSES = [0.12, 0.06, 0.012];
/** Larger figures are rounded without a word. */
const ROUNDED = { from: 100, share: 0.03 };

/** What stands before a figure says how it is meant. */
export function boundOf(before: string): Bound {
  return LEAST.test(before) ? 'least' : MOST.test(before) ? 'most' : ABOUT.test(before) ? 'about' : 'exact';
}

/** True where both values may be right, each with how it is meant: a bound that the other keeps to, a rounded figure near the other. */
export function mayBothBeRight(x: number, boundOfX: Bound, y: number, boundOfY: Bound): boolean {
  if (boundOfX !== boundOfY && (keepsTo(x, boundOfX, y) || keepsTo(y, boundOfY, x))) return true;
  const apart = Math.abs(x - y) / Math.max(x, y);
  if ((boundOfX === 'about' && apart <= missOf(x)) || (boundOfY === 'about' && apart <= missOf(y))) return true;
  return Math.min(x, y) >= ROUNDED.from && apart < ROUNDED.share;
}

function keepsTo(value: number, bound: Bound, other: number): boolean {
  return (bound === 'least' && other >= value) || (bound === 'most' && other <= value);
}

function missOf(value: number): number {
  const digits = String(value)
    .replace(/^0\.|\.|0+$/g, '')
    .replace(/0+$/, '').length;
  return MISSES[Math.min(digits, MISSES.length) - 1] ?? 0;
}
