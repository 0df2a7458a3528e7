import { type Candidate, perCandidate } from '../candidate.ts';
import type { Place } from '../citations.ts';
import type { Figure } from '../figures.ts';
import { isStopWord, skeleton, wordsOf } from '../words.ts';
import { type Bound, boundOf } from './bounds.ts';
import { isOfDate, type Side } from './happenings.ts';
import { type Kind, kindOf, measureAfter, rolesOf } from './kinds.ts';

/** A figure with what it is a figure of. */
export interface Statement extends Side {
  readonly figure: Figure;
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
  readonly bound: Bound;
  /** What else the sentence tells of those who died or were hurt, as keys; null where it counts something else. */
  readonly happening: ReadonlySet<string> | null;
  /** Keys under which it meets other figures of one unit and sense that count something of the same. */
  readonly meets: readonly string[];
  /** The sentence the figure is a part of, where it says so. */
  readonly whole: Candidate | null;
  /** What it is a figure of by words that stand for one another; null where that cannot be told. */
  readonly kind: Kind | null;
  /** The part of the sentence in which it stands, by which its roles are told; null where it takes those of another figure. */
  readonly part: Part | null;
  /** The figure with its measure, as written. */
  readonly written: string;
}

/** A part of a sentence with a figure in it. What more it tells is found out when first asked for: most figures meet no figure of their kind. */
interface Part {
  readonly segment: string;
  readonly at: number;
  readonly told: { roles?: string; ahead?: boolean };
}

const ANAPHOR = /^(?:the|this|that) (?:amount|sum|money|figure|total|package|number|toll)\b/i;
/** A part of the figure before it in the same sentence: it counts the same thing. */
const SHARE = /\b(?:of which|of that|including|of whom|of them)\b/i;
const RUNNING =
  /\b(?:total|totals|totall?ing|brings?|brought|overall|altogether|cumulative|combined|so far|since|to date|all told|in all)\b/i;
const SALE = /\b(?:sale|sell|sells|sold|purchase|worth)\b/i;
/** The figure is what something was before. */
const BEFORE =
  /\b(?:from|previous|previously|earlier|last (?:year|month|week)|compared|revised|more than doubled|instead of|against (?:the )?(?:about |some )?$)/i;
const RISE = /\b(?:rose|rise[sn]?|up|increase[ds]?|grew|grows|climbed|jumped|gained)\b/i;
const FALL = /\b(?:fell|falls?|fallen|down|decrease[ds]?|dropp?(?:ed|s)?|lost|shrank|cut)\b/i;
/** By so much or to so much. */
const LEVEL = /\b(?:to|at)\s+(?:(?:about|around|some|nearly|almost|just)\s+)*$/i;
const PER = /\b(?:per|each|every|a (?:day|week|month|year))\b/i;
const SPEAKING = /\b(?:said|says|told|according|report(?:ed|s|edly)?|announced|estimated|claimed|stated|put)\b/i;

/** The figures of a sentence, each with what it counts, for whom, in what sense, and who says so; none that tells of a change. */
export const statementsOf = perCandidate((candidate): readonly Statement[] =>
  candidate.figures.flatMap((figure) => {
    if (isOfDate(candidate, figure)) return [];
    const before = candidate.text.slice(Math.max(0, figure.start - 50), figure.start);
    const near = before.slice(Math.max(before.lastIndexOf(','), before.lastIndexOf(';')) + 1);
    const clause = clauseAfter(candidate.text, figure);
    const whole = ANAPHOR.test(candidate.text) ? candidate.previous : null;
    const share = SHARE.test(near)
      ? candidate.figures.findLast((other) => other.end <= figure.start && other.unit === figure.unit)
      : undefined;
    const inherited = share ?? whole?.figures.find((other) => other.unit === figure.unit);
    const holder = share ? candidate : whole;
    const own = nounsOf(clause);
    const label = inherited && holder ? nounsOf(clauseAfter(holder.text, inherited)) : nounsAround(own, near);
    const { segment, at } = segmentOf(candidate.text, figure);
    const kind = whole || share ? null : kindOf(figure, segment, at);
    if (!kind && (label.what.size === 0 || BEFORE.test(near))) return [];
    const context = `${near} ${clause}`;
    const nature = [RUNNING, SALE, PER].map((form) => (form.test(context) ? '1' : '0')).join('') + moveIn(near, figure);
    const place = { found: candidate.found, span: candidate.sentence };
    const places: readonly [Place, ...Place[]] = whole ? [place, { found: whole.found, span: whole.sentence }] : [place];
    const speakers = whole ? [...speakersOf(candidate), ...speakersOf(whole)] : speakersOf(candidate);
    const { names, actors } = namesAround(candidate, figure, speakers);
    const counted = figure.unit === 'count' ? countedOf(candidate, figure, clause) : null;
    const what = counted?.what ?? label.what;
    return [
      {
        candidate,
        figure,
        places,
        what,
        meets: [...[...what].map((key) => `${figure.unit} ${nature} ${key}`), ...(kind ? [`${kind.unit} of ${kind.name}`] : [])],
        kind,
        part: inherited ? null : { segment, at, told: {} },
        written: figure.text + (figure.unit === 'count' ? measureAfter(candidate.text.slice(figure.end)) : ''),
        happening: counted?.happening ?? null,
        bound: boundOf(before),
        label: label.label,
        whom: figure.unit === 'count' ? NOBODY : own.whom,
        nature,
        speakers,
        names,
        actors: share ? NOBODY : actors,
        whole,
      },
    ];
  }),
);

/** The roles of a figure: see `rolesOf`. */
export function rolesIn({ figure, part }: Statement): string {
  if (part === null) return '';
  part.told.roles ??= rolesOf(figure, part.segment, part.at);
  return part.told.roles;
}

/** True for a figure of what will be: that is no other than the figure of what is. */
export function isAhead({ part }: Statement): boolean {
  if (part === null) return false;
  part.told.ahead ??= /\b(?:will|is to|are to)\b/i.test(part.segment);
  return part.told.ahead;
}

/** Where one thing told ends and the next begins. */
const APART = /;|:\s|,? (?:while|whereas|but)\b|, (?:and|which|who)\b/g;

/** The part of a sentence in which a figure stands, and where in it. */
function segmentOf(text: string, figure: Figure): { readonly segment: string; readonly at: number } {
  let from = 0;
  let to = text.length;
  for (const { 0: mark, index } of text.matchAll(APART)) {
    if (index + mark.length <= figure.start) from = index + mark.length;
    else if (index >= figure.end) {
      to = index;
      break;
    }
  }
  return { segment: text.slice(from, to), at: figure.start - from };
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

/** What a bare count counts: its noun, and what became of those counted where that is told; null where the words around must do. */
function countedOf(
  { text, keySet }: Candidate,
  figure: Figure,
  clause: string,
): { readonly what: ReadonlySet<string>; readonly happening: ReadonlySet<string> | null } | null {
  const noun = wordsOf(clause).find((word) => !isStopWord(word.raw) && !/^\d/.test(word.raw));
  const fates = FATES.flatMap(([fate, form]) => {
    const match = form.exec(text);
    return match ? [{ fate, far: Math.abs(match.index - figure.start) }] : [];
  });
  const [nearest] = fates.sort((a, b) => a.far - b.far);
  if (!nearest) return keysOf(clause, 6).size > 0 ? { what: keysOf(clause, 6), happening: null } : null;
  const what = new Set([nearest.fate, noun && !PEOPLE.test(noun.raw) ? noun.key : 'people']);
  return { what, happening: new Set([...keySet].filter((key) => !/^\d/.test(key) && !UNTELLING.has(key))) };
}

/** Words that every such report holds. */
const UNTELLING = keysOf(
  'killed kill killing dead died die deaths death injured injuring wounded hurt missing arrested detained people person civilians residents victims others least more police officials',
  50,
);

/** Rising and falling are two things, and so are "by 3" and "to 3". */
function moveIn(near: string, { unit }: Figure): string {
  if (unit === 'count' || !(RISE.test(near) || FALL.test(near))) return '';
  return `${RISE.test(near) ? 'rise' : 'fall'}${LEVEL.test(near) ? ' to' : ' by'}`;
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

function clauseAfter(text: string, figure: Figure): string {
  const rest = text.slice(figure.end);
  return rest.slice(0, clauseEnd(rest));
}

function clauseEnd(rest: string): number {
  const stop =
    /[,;:.!?](?:\s|$)|\b(?:while|which|who|that|after|before|when|as|but|including|according|because|amid|if|unless)\b|\band (?:(?:\w+ly|also|then|has|have|had|will|would|is|are|was|were|to) )*(?:\w+ed|will|has|have|is|are|was|were|sold|sent|gave|made|took|bought|lost|won)\b|\band (?=[$€£¥\d])/.exec(
      rest,
    );
  return stop ? stop.index : rest.length;
}

interface Nouns {
  readonly what: ReadonlySet<string>;
  readonly whom: ReadonlySet<string>;
  readonly label: string;
}

/** The words after a figure: what it counts up to `for`/`to`, and for whom after it. */
function nounsOf(clause: string): Nouns {
  const cut = /\b(?:for|to|at|from)\b/i.exec(clause);
  const what = (cut ? clause.slice(0, cut.index) : clause).trim();
  const whom = cut && /for|to/i.test(cut[0]) ? clause.slice(cut.index + cut[0].length) : '';
  return { what: keysOf(what, 6), whom: keysOf(whom, 8), label: what.replace(/^(?:in|of|worth of)\s+/i, '') };
}

function keysOf(text: string, most: number): ReadonlySet<string> {
  const keys = wordsOf(text)
    .filter((word) => !isStopWord(word.raw) && !/^\d/.test(word.raw))
    .map((word) => word.key);
  return new Set(keys.filter((key) => key !== 'alon').slice(0, most));
}

const CALENDAR =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|year|month|week|quarter|day|today|yesterday)$/i;

/** Where nothing but a time stands behind a figure, the words before it say what it is a figure of: "Nordline bought Kalvo Ferries for". */
function nounsAround(own: Nouns, near: string): Nouns {
  const nouns = wordsOf(own.label).filter((word) => !isStopWord(word.raw) && !/^\d/.test(word.raw));
  if (nouns[0] && !CALENDAR.test(nouns[0].raw)) return own;
  const before = keysOf(near, 12);
  if (before.size < 2) return own;
  return {
    ...own,
    what: before.union(own.what),
    label: near.replace(/\s+(?:(?:for|by|to|at|of|a|the|about|some|around|nearly)\s*)+$/i, '').trim(),
  };
}

/** Organisations and people who say what a sentence reports. */
const speakersOf = perCandidate(({ text }): readonly string[] => {
  if (!SPEAKING.test(text)) return [];
  const named = text.matchAll(
    /(?:according to|reports? by|told)\s+(?:(?:a |the )?(?:report|reports|officials?|statement)s? (?:by|of|from) )?((?:The |the )?\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)*)|((?:The )?\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)*),? (?:said|says|reported|announced|estimated|claimed(?! (?:\p{L}+ ){0,2}[\p{L}\d,]+ (?:lives|victims))|stated)/gu,
  );
  return Array.from(named, (match) => (match[1] ?? match[2] ?? '').replace(/^the /i, '').replace(/[.,]$/, '')).filter(Boolean);
});
