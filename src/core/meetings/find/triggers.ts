import { chance, type LinearModel } from '../model/linear.ts';
import { verbAt } from './clauses.ts';
import type { Page, Token } from './page.ts';
import { triggerWord } from './trigger-words.ts';
import { AUXILIARIES, DETERMINERS, NEGATIONS, PREPOSITIONS } from './words.ts';

/** A word that may tell of a meeting. */
export interface Candidate {
  /** Token index. */
  readonly token: number;
  readonly kind: string;
  readonly strength: 'noun' | 'verb' | 'weak';
}

/** Every word of the page that can be said of a meeting, in text order. */
export function candidatesOf(page: Page): readonly Candidate[] {
  const found: Candidate[] = [];
  page.tokens.forEach((token, index) => {
    if (token.kind !== 'word') return;
    const word = triggerWord(token.lower) ?? compound(token.lower);
    if (word) found.push({ token: index, kind: word.kind, strength: word.strength });
  });
  return found;
}

/** `flood-relief-meeting` and the like: the last part decides. */
function compound(lower: string): ReturnType<typeof triggerWord> {
  const cut = lower.lastIndexOf('-');
  return cut > 0 ? triggerWord(lower.slice(cut + 1)) : undefined;
}

const shape = (token: Token | undefined): string => {
  if (!token) return '#';
  if (token.kind !== 'word') return token.kind === 'punctuation' ? token.lower : `<${token.kind}>`;
  return token.lower;
};

const bucket = (n: number): string => (n > 6 ? '7+' : n > 3 ? '4-6' : `${n}`);

/** What speaks for and against a candidate telling of a meeting that people took part in. */
export function triggerFeatures(page: Page, candidates: readonly Candidate[], index: number): readonly string[] {
  const candidate = candidates[index];
  const at = candidate?.token ?? 0;
  const token = page.tokens[at];
  const line = token && page.sentences[token.sentence];
  if (!candidate || !token || !line) return [];
  const look = (offset: number): Token | undefined => {
    const i = at + offset;
    return i >= line.firstToken && i < line.lastToken ? page.tokens[i] : undefined;
  };
  const features = [`w=${token.lower}`, `k=${candidate.strength}:${candidate.kind}`, `p=${shape(look(-1))}`, `n=${shape(look(1))}`];
  features.push(
    `wp=${token.stem}|${shape(look(-1))}`,
    `wn=${token.stem}|${shape(look(1))}`,
    `p2=${shape(look(-2))}`,
    `n2=${shape(look(2))}`,
  );
  const s = candidate.strength;
  const before = look(-1);
  if (before && DETERMINERS.has(before.lower)) features.push(`${s}:det=${before.lower}`);
  if (before && AUXILIARIES.has(before.lower)) features.push(`${s}:aux=${before.lower}`);
  for (let o = -4; o < 0; o++) if (NEGATIONS.has(look(o)?.lower ?? '')) features.push(`${s}:neg`);
  // The thing after the word: "met the target", "received 930 votes", "talks with <person>".
  let o = 1;
  while (o < 4 && look(o) && (DETERMINERS.has(look(o)?.lower ?? '') || look(o)?.kind === 'number')) o++;
  const object = look(o);
  features.push(`${s}:o=${object?.kind === 'word' ? object.stem : shape(object)}`);
  if (object?.kind === 'word' && PREPOSITIONS.has(object.lower)) features.push(`${s}:po=${object.lower}|${shape(look(o + 1))}`);
  // The nearest names on either side.
  let people = 0;
  let left = '';
  let right = '';
  const extras = new Set<string>();
  for (let i = line.firstToken; i < line.lastToken; i++) {
    const other = page.tokens[i];
    if (!other) continue;
    if (other.kind === 'person') people++;
    if (other.kind === 'person' || other.kind === 'organisation') {
      if (i < at) left = `${other.kind}:${bucket(at - i)}`;
      else right ||= `${other.kind}:${bucket(i - at)}`;
    }
    if (other.kind === 'date' || other.kind === 'place') extras.add(other.kind);
  }
  features.push(`${s}:l=${left}`, `${s}:r=${right}`, `${s}:people=${Math.min(people, 3)}`, `w:people=${token.stem}|${Math.min(people, 2)}`);
  for (const extra of extras) features.push(`${s}:has=${extra}`, `w:has=${token.stem}|${extra}`);
  if (token.quoted) features.push('quoted', `${s}:quoted`);
  if (verbAt(page, at)) features.push(`${s}:verb`);
  if (token.capital && at > line.firstToken) features.push(`${s}:capital`);
  features.push(`${s}:sentence=${Math.min(token.sentence, 3)}`);
  if (candidates.slice(0, index).some((c) => page.tokens[c.token]?.stem === token.stem)) features.push(`${s}:again`);
  if (candidates.some((c) => c.token === at - 1 || c.token === at + 1)) features.push(`${s}:beside`);
  return features;
}

/** The candidates that tell of meetings. */
export function chooseTriggers(page: Page, model: LinearModel, least: number): readonly Candidate[] {
  const candidates = candidatesOf(page);
  return candidates.filter((_, i) => chance(model, triggerFeatures(page, candidates, i)) >= least);
}
