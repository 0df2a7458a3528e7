import type { Candidate } from './candidate.ts';
import type { Place } from './citations.ts';
import type { Figure } from './figures.ts';
import { isStopWord, keyOf, skeleton, wordsOf } from './words.ts';

/** One side of a disagreement. */
export interface Side {
  readonly candidate: Candidate;
  readonly figure: Figure;
  readonly places: readonly [Place, ...Place[]];
}

/** A point on which sources differ. */
export interface Difference {
  readonly about: string;
  readonly sides: readonly [Side, Side];
}

/** A figure with what it is a figure of. */
interface Statement extends Side {
  /** What is counted, as keys. */
  readonly what: ReadonlySet<string>;
  /** For whom or where, as keys; empty where not said. */
  readonly whom: ReadonlySet<string>;
  readonly label: string;
  readonly nature: string;
  readonly speakers: readonly string[];
  /** Names of the sentence that are no speakers, and those of them that stand before the figure. */
  readonly names: ReadonlySet<string>;
  readonly actors: ReadonlySet<string>;
  /** The sentence the figure is a part of, where it says so. */
  readonly whole: Candidate | null;
  readonly origin: number;
}

const ANAPHOR = /^(?:the|this|that) (?:amount|sum|money|figure|total|package|number|toll)\b/i;
const RUNNING =
  /\b(?:total|totals|totall?ing|brings?|brought|overall|altogether|cumulative|combined|so far|since|to date|all told|in all)\b/i;
const SALE = /\b(?:sale|sell|sells|sold|purchase|worth)\b/i;
const CHANGE =
  /\b(?:rose|fell|up|down|increased|decreased|risen|fallen|grew|dropped|from|previous|previously|earlier|last (?:year|month|week)|compared|revised|more than doubled)\b/i;
const PER = /\b(?:per|each|every|a (?:day|week|month|year))\b/i;
const SPEAKING = /\b(?:said|says|told|according|report(?:ed|s|edly)?|announced|estimated|claimed|stated|put)\b/i;
const LARGEST_RATIO = 3;
const SAME_DAYS = 1;

/** Figures on which sources disagree: same thing, same beneficiary, another value; never part against whole, running total, sale against grant, or an update. */
export function differencesIn(sentences: readonly { readonly candidate: Candidate; readonly origin: number }[]): readonly Difference[] {
  const statements = sentences.flatMap(({ candidate, origin }) => statementsOf(candidate, origin));
  const found: Difference[] = [];
  const used = new Set<Candidate>();
  statements.forEach((a, i) => {
    for (const b of statements.slice(i + 1)) {
      if (used.has(a.candidate) || used.has(b.candidate) || !differ(a, b)) continue;
      used.add(a.candidate).add(b.candidate);
      found.push({ about: aboutOf(a, b), sides: [a, b] });
    }
  });
  return found;
}

function statementsOf(candidate: Candidate, origin: number): readonly Statement[] {
  return candidate.figures.flatMap((figure) => {
    const before = candidate.text.slice(Math.max(0, figure.start - 50), figure.start);
    const near = before.slice(Math.max(before.lastIndexOf(','), before.lastIndexOf(';')) + 1);
    const rest = candidate.text.slice(figure.end);
    const clause = rest.slice(0, clauseEnd(rest));
    const whole = ANAPHOR.test(candidate.text) ? candidate.previous : null;
    const inherited = whole?.figures.find((other) => other.unit === figure.unit);
    const own = nounsOf(clause);
    const label = inherited && whole ? nounsOf(whole.text.slice(inherited.end).slice(0, clauseEnd(whole.text.slice(inherited.end)))) : own;
    if (label.what.size === 0) return [];
    const context = `${near} ${clause}`;
    const nature = [RUNNING, SALE, PER].map((form) => (form.test(context) ? '1' : '0')).join('');
    if (CHANGE.test(near)) return [];
    const place = { found: candidate.found, span: candidate.sentence };
    const places: readonly [Place, ...Place[]] = whole ? [place, { found: whole.found, span: whole.sentence }] : [place];
    const speaking = [candidate, ...(whole ? [whole] : [])].filter((one) => SPEAKING.test(one.text));
    const speakers = speaking.flatMap(speakersOf);
    const { names, actors } = namesAround(candidate, figure, speakers);
    const what = figure.unit === 'count' ? countedOf(candidate.text, clause) : label.what;
    return [
      {
        candidate,
        figure,
        places,
        what,
        label: label.label,
        whom: figure.unit === 'count' ? NOBODY : own.whom,
        nature,
        speakers,
        names,
        actors,
        whole,
        origin,
      },
    ];
  });
}

const NOBODY: ReadonlySet<string> = new Set();
const PEOPLE = /^(?:people|persons?|civilians?|residents?|victims?|others)$/i;
const FATES: readonly (readonly [string, RegExp])[] = [
  ['dead', /\b(?:kill(?:ed|s|ing)?|dead|died?|deaths?|lost their lives|fatalit\w+)\b/i],
  ['hurt', /\b(?:injur\w+|wounded|hurt|hospitali[sz]ed)\b/i],
  ['missing', /\bmissing\b/i],
  ['held', /\b(?:arrested|detained|held|jailed)\b/i],
  ['moved', /\b(?:displaced|evacuated|fled|homeless)\b/i],
];

/** What a bare count counts: its noun, and what became of those counted where that is told. */
function countedOf(text: string, clause: string): ReadonlySet<string> {
  const noun = wordsOf(clause).find((word) => !isStopWord(word.raw) && !/^\d/.test(word.raw));
  const fates = FATES.filter(([, form]) => form.test(text)).map(([fate]) => fate);
  if (fates.length === 0) return keysOf(clause, 6);
  return new Set([...fates, noun && !PEOPLE.test(noun.raw) ? noun.key : 'people']);
}

function namesAround(
  { found, sentence, text }: Candidate,
  figure: Figure,
  speakers: readonly string[],
): { readonly names: ReadonlySet<string>; readonly actors: ReadonlySet<string> } {
  const inside = found.analysis.mentions.filter((mention) => mention.start >= sentence.start && mention.end <= sentence.end);
  const others = inside.filter((mention) => !speakers.some((speaker) => mention.name.includes(speaker) || speaker.includes(mention.name)));
  const before = others.filter((mention) => text.indexOf(found.document.text.slice(mention.start, mention.end)) < figure.start);
  const sounds = (list: typeof others): ReadonlySet<string> =>
    new Set(list.map((mention) => skeleton(mention.name.split(' ').at(-1) ?? mention.name)));
  return { names: sounds(others), actors: sounds(before) };
}

function clauseEnd(rest: string): number {
  const stop = /[,;:.!?](?:\s|$)|\b(?:while|which|who|that|after|before|when|as|but|including|according)\b/.exec(rest);
  return stop ? stop.index : rest.length;
}

/** The words after a figure: what it counts up to `for`/`to`, and for whom after it. */
function nounsOf(clause: string): { readonly what: ReadonlySet<string>; readonly whom: ReadonlySet<string>; readonly label: string } {
  const cut = /\b(?:for|to|at|from)\b/i.exec(clause);
  const what = (cut ? clause.slice(0, cut.index) : clause).trim();
  const whom = cut && /for|to/i.test(cut[0]) ? clause.slice(cut.index + cut[0].length) : '';
  return { what: keysOf(what, 6), whom: keysOf(whom, 8), label: what.replace(/^(?:in|of|worth of)\s+/i, '') };
}

const EMPTY = new Set(['alone', 'people', 'some'].map(keyOf));

function keysOf(text: string, most: number): ReadonlySet<string> {
  const keys = wordsOf(text)
    .filter((word) => !isStopWord(word.raw) && !/^\d/.test(word.raw))
    .map((word) => word.key);
  return new Set(keys.filter((key) => key !== 'alon').slice(0, most));
}

/** Organisations and people who say what a sentence reports. */
function speakersOf(candidate: Candidate): readonly string[] {
  const named = candidate.text.matchAll(
    /(?:according to|reports? by|told)\s+(?:(?:a |the )?(?:report|reports|officials?|statement)s? (?:by|of|from) )?((?:The |the )?\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)*)|((?:The )?\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)*),? (?:said|says|reported|announced|estimated|claimed|stated)/gu,
  );
  return Array.from(named, (match) => (match[1] ?? match[2] ?? '').replace(/^the /i, '').replace(/[.,]$/, '')).filter(Boolean);
}

function differ(a: Statement, b: Statement): boolean {
  if (a.candidate === b.candidate || a.figure.unit !== b.figure.unit || a.figure.value === b.figure.value || a.nature !== b.nature)
    return false;
  if (a.whole === b.candidate || b.whole === a.candidate) return false;
  const ratio = Math.max(a.figure.value, b.figure.value) / Math.max(1e-9, Math.min(a.figure.value, b.figure.value));
  if (ratio > LARGEST_RATIO || !alike(a.what, b.what, 0.6)) return false;
  if ([...a.what].every((key) => EMPTY.has(key))) return false;
  if (a.whom.size > 0 !== b.whom.size > 0 || (a.whom.size > 0 && !alike(a.whom, b.whom, 0.6))) return false;
  if (apart(a.names, b.names) || (a.figure.unit !== 'count' && apart(a.actors, b.actors))) return false;
  if (a.origin === b.origin && !(a.speakers.length > 0 && b.speakers.length > 0 && !a.speakers.some((name) => b.speakers.includes(name))))
    return false;
  return a.origin === b.origin || sameTime(a, b);
}

/** Both name somebody or some place, and none in common: they tell of different things. */
function apart(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && a.isDisjointFrom(b);
}

/** A count that a later text gives higher is an update, no conflict. */
function sameTime(a: Statement, b: Statement): boolean {
  const x = a.candidate.found.analysis.published;
  const y = b.candidate.found.analysis.published;
  return x === null || y === null || Math.abs(Date.parse(x) - Date.parse(y)) <= SAME_DAYS * 86_400_000;
}

function alike(a: ReadonlySet<string>, b: ReadonlySet<string>, share: number): boolean {
  const shared = [...a].filter((key) => b.has(key)).length;
  return shared > 0 && shared / Math.max(1, a.size + b.size - shared) >= share;
}

function aboutOf(a: Statement, b: Statement): string {
  const values = [a, b].map((side) => (side.speakers[0] ? `${side.figure.text} (${side.speakers[0]})` : side.figure.text));
  return `${a.label || b.label}: ${values.join(' or ')}`;
}
