import type { Token } from '../tokens.ts';
import type { Run } from './decode.ts';
import { partOffice } from './known-places.ts';
import { BEFORE_TITLES, PARTICLES, TITLES } from './lists.ts';

const PERSON = 'PER';
const UPPER = /^\p{Lu}/u;
const LOWER = /^\p{Ll}/u;
/** `y`, `e` and `la` join two people in Spanish and Portuguese text as often as two parts of a name. */
const JOINS_PEOPLE: ReadonlySet<string> = new Set(['y', 'e', 'la']);

/** Mends the bounds of a sentence's runs by what is always true of names of persons; other kinds stay as they are. */
export function mendBounds(runs: readonly Run[], tokens: readonly Token[]): readonly Run[] {
  const mended: Run[] = [];
  for (const run of runs.flatMap((one) => partOffice(one, tokens))) {
    const last = mended.at(-1);
    if (run.kind !== PERSON) {
      if (!last || run.start >= last.end) mended.push(run);
      continue;
    }
    if (isOffice(tokens.slice(run.start, run.end))) continue;
    const own = withTail(withoutTitles(run, tokens), tokens, runs);
    if (last && last.end > own.start) continue;
    if (last?.kind === PERSON && joins(tokens.slice(last.end, own.start))) mended[mended.length - 1] = { ...last, end: own.end };
    else mended.push(own);
  }
  return mended;
}

const bare = (token: Token | undefined): string => (token?.text ?? '').toLowerCase().replace(/\.$/u, '');

/** True for an office alone (`Prime Minister`), which is nobody's name. */
function isOffice(words: readonly Token[]): boolean {
  const isTitle = (word: Token): boolean => TITLES.has(bare(word)) || BEFORE_TITLES.has(bare(word));
  return words.length > 1 && BEFORE_TITLES.has(bare(words[0])) && words.every(isTitle);
}

/** Titles, dots, hyphens and small words at the front are no part of a person's name. */
function withoutTitles(run: Run, tokens: readonly Token[]): Run {
  let { start } = run;
  while (start < run.end - 1) {
    const word = tokens[start]?.text ?? '';
    const isTitle = TITLES.has(bare(tokens[start])) || (BEFORE_TITLES.has(bare(tokens[start])) && TITLES.has(bare(tokens[start + 1])));
    if (UPPER.test(word) && !isTitle) break;
    start++;
  }
  return { ...run, start };
}

/** A part glued on by a hyphen belongs to the name (`Jong-un`), unless another name begins there. */
function withTail(run: Run, tokens: readonly Token[], runs: readonly Run[]): Run {
  let { end } = run;
  for (;;) {
    const [last, hyphen, tail] = [tokens[end - 1], tokens[end], tokens[end + 1]];
    const glued = last && hyphen?.text === '-' && tail && hyphen.start === last.end && tail.start === hyphen.end;
    if (!glued || runs.some((other) => other !== run && other.start <= end + 1 && end + 1 < other.end)) break;
    if (!UPPER.test(tail.text) && !(LOWER.test(tail.text) && tail.text.length <= 5)) break;
    end += 2;
  }
  return { ...run, end };
}

/** True for the particles of one name, or a hyphen, between two runs. */
function joins(between: readonly Token[]): boolean {
  if (between.length === 0 || between.length > 2) return false;
  if (between.length === 1 && between[0]?.text === '-') return true;
  const last = between.at(-1)?.text ?? '';
  return between.every(({ text }) => PARTICLES.has(text) && LOWER.test(text)) && !JOINS_PEOPLE.has(last);
}
