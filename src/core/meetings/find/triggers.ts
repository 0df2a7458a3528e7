import { chance, type LinearModel } from '../model/linear.ts';
import { isPlan } from './ahead.ts';
import { type Candidate, candidatesOf, modifies, shape } from './candidates.ts';
import { verbAt } from './clauses.ts';
import { type Page, stemOf, type Token } from './page.ts';
import { isScheduled } from './scheduled.ts';
import { isSigning } from './signing.ts';
import { saidOf, takes } from './sorts.ts';
import { AUXILIARIES, CLAUSE_OPENERS, cueClasses, DETERMINERS, NEGATIONS, PREPOSITIONS } from './words.ts';

const bucket = (n: number): string => (n > 6 ? '7+' : n > 3 ? '4-6' : `${n}`);

/** What the whole page says of meetings, the same for each of its candidates. */
export interface PageSigns {
  readonly candidates: readonly Candidate[];
  readonly people: number;
  /** Cue classes that the page's words belong to. */
  readonly cues: ReadonlySet<string>;
  /** How often each stem stands as a candidate. */
  readonly stems: ReadonlyMap<string, number>;
  readonly titleStems: ReadonlySet<string>;
}

/** Reads the signs once for a page. */
export function signsOf(page: Page, candidates: readonly Candidate[]): PageSigns {
  const cues = new Set<string>();
  const names = new Set<string>();
  for (const token of page.tokens) {
    if (token.kind === 'word') for (const cue of cueClasses(token.lower)) cues.add(cue);
    if (token.kind === 'person') names.add(token.name);
  }
  const stems = new Map<string, number>();
  for (const c of candidates) {
    const stem = page.tokens[c.token]?.stem ?? '';
    stems.set(stem, (stems.get(stem) ?? 0) + 1);
  }
  return { candidates, people: names.size, cues, stems, titleStems: new Set(page.titleWords.map(stemOf)) };
}

/** Head of what follows a verb or noun: past determiners, numbers and describing words, up to a name or the last word of the phrase. */
function objectOf(page: Page, at: number, end: number): string {
  let head = '#';
  for (let i = at + 1; i < end && i < at + 9; i++) {
    const token = page.tokens[i];
    if (!token) break;
    if (token.kind === 'person') return '<person>';
    if (token.kind === 'punctuation' || token.kind === 'quote') break;
    if (token.kind === 'date' && head === '#') continue;
    if (token.kind !== 'word') {
      if (head === '#') head = `<${token.kind}>`;
      continue;
    }
    if (PREPOSITIONS.has(token.lower) || CLAUSE_OPENERS.has(token.lower)) {
      if (head === '#') return token.lower === 'with' ? `with ${objectOf(page, i, end)}` : token.lower;
      if (token.lower !== 'of') break;
      continue;
    }
    if (AUXILIARIES.has(token.lower)) break;
    if (!DETERMINERS.has(token.lower)) head = token.stem;
  }
  return head;
}

/** The nearest thing before a verb that may be its subject: a person, an organisation, a pronoun, a noun. */
function subjectOf(page: Page, at: number, start: number): string {
  for (let i = at - 1; i >= start && i > at - 12; i--) {
    const token = page.tokens[i];
    if (!token) break;
    if (token.kind === 'person' || token.kind === 'organisation') return `<${token.kind}>`;
    if (token.kind !== 'word' || AUXILIARIES.has(token.lower) || NEGATIONS.has(token.lower) || token.lower.endsWith('ly')) continue;
    if (PREPOSITIONS.has(token.lower) || CLAUSE_OPENERS.has(token.lower)) continue;
    return token.stem;
  }
  return '#';
}

/** What speaks for and against a candidate telling of a meeting that people took part in. */
export function triggerFeatures(page: Page, signs: PageSigns, index: number): readonly string[] {
  const candidate = signs.candidates[index];
  const at = candidate?.token ?? 0;
  const token = page.tokens[at];
  const line = token && page.sentences[token.sentence];
  if (!candidate || !token || !line) return [];
  const look = (offset: number): Token | undefined => {
    const i = at + offset;
    return i >= line.firstToken && i < line.lastToken ? page.tokens[i] : undefined;
  };
  const s = candidate.strength;
  const before = look(-1);
  const features = ['bias', `w=${token.lower}`, `k=${s}:${candidate.kind}`, `${s}:p=${shape(before)}`, `${s}:n=${shape(look(1))}`];
  features.push(`wp=${token.stem}|${shape(before)}`, `wn=${token.stem}|${shape(look(1))}`, `p2=${shape(look(-2))}`, `n2=${shape(look(2))}`);
  if (before && DETERMINERS.has(before.lower)) features.push(`${s}:det=${before.lower}`);
  if (before && AUXILIARIES.has(before.lower)) features.push(`${s}:aux=${before.lower}`);
  for (let o = -4; o < 0; o++) if (NEGATIONS.has(look(o)?.lower ?? '')) features.push(`${s}:neg`);
  const object = objectOf(page, at, line.lastToken);
  features.push(`${s}:o=${object}`, `wo=${token.stem}|${object}`);
  const subject = subjectOf(page, at, line.firstToken);
  features.push(`${s}:s=${subject}`, `ws=${token.stem}|${subject}`);
  if (object === '<person>' || object === 'with <person>') features.push(`${s}:takes-person`, `${s}:takes-person|s=${subject}`);
  const taken = takes(page, at, line.lastToken);
  const said = saidOf(page, at, line.firstToken);
  features.push(`${s}:takes=${taken}`, `w:takes=${token.stem}|${taken}`, `${s}:of=${said}`, `w:of=${token.stem}|${said}|${taken}`);
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
  if (extras.size === 2) features.push(`${s}:has=both`, `w:has=${token.stem}|both`);
  if (modifies(page, at, line.lastToken)) features.push(`${s}:modifies`, `w:modifies=${token.stem}`);
  if (token.quoted) features.push('quoted', `${s}:quoted`);
  if (verbAt(page, at)) features.push(`${s}:verb`);
  if (token.capital && at > line.firstToken) features.push(`${s}:capital`);
  features.push(`${s}:sentence=${Math.min(token.sentence, 3)}`);
  features.push(...contextFeatures(page, signs, index));
  return features;
}

/** What the rest of the page adds. */
function contextFeatures(page: Page, signs: PageSigns, index: number): readonly string[] {
  const { candidates } = signs;
  const candidate = candidates[index];
  const at = candidate?.token ?? 0;
  const token = page.tokens[at];
  const s = candidate?.strength ?? 'weak';
  const features = [`page-people=${Math.min(signs.people, 4)}`, `${s}:page-people=${Math.min(signs.people, 4)}`];
  for (const cue of signs.cues) features.push(`page-cue:${cue}`);
  for (const cue of ['absent', 'hosted', 'invited', 'represented']) if (!signs.cues.has(cue)) features.push(`page-lacks:${cue}`);
  if (token && signs.titleStems.has(token.stem)) features.push(`${s}:in-title`, 'in-title');
  if ((signs.stems.get(token?.stem ?? '') ?? 0) > 1) features.push(`${s}:repeated`);
  features.push(`candidates=${bucket(candidates.length)}`);
  for (const near of [-2, -1, 1, 2]) {
    const other = candidates[index + near];
    if (!other) continue;
    const gap = other.token - at;
    const word = page.tokens[other.token];
    if (Math.abs(gap) === 1) features.push(`${s}:beside`);
    if (Math.abs(gap) < 7 && word?.sentence === token?.sentence) features.push(`near=${word?.stem}`, `${s}:near:${other.strength}`);
    if (near < 0 && word?.stem === token?.stem) features.push(`${s}:again`);
  }
  return features;
}

/** A candidate with the probability that it tells of a meeting. */
export interface Trigger extends Candidate {
  readonly probability: number;
}

/** A plan to meet somebody, or a paper signed together, tells of a meeting at least so surely, however rare the words. */
const SURE_LEAST = 0.6;

/** The candidates that may tell of meetings, each with its probability, in text order. */
export function weighTriggers(page: Page, model: LinearModel, least: number): readonly Trigger[] {
  const signs = signsOf(page, candidatesOf(page));
  return signs.candidates
    .map((candidate, i) => {
      const probability = chance(model, triggerFeatures(page, signs, i));
      const isSure = isPlan(page, candidate) || isSigning(page, candidate) || isScheduled(page, candidate);
      return { ...candidate, probability: isSure ? Math.max(probability, SURE_LEAST) : probability };
    })
    .filter((trigger) => trigger.probability >= least);
}
