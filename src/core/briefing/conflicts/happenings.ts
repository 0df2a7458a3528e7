import type { DateMention, Mention } from '../../analysis.ts';
import { type Wording, wording } from '../../words.ts';
import { type Candidate, perCandidate } from '../candidate.ts';
import type { Place } from '../citations.ts';
import { isCorrection } from '../correcting.ts';
import type { Figure } from '../figures.ts';
import { skeleton, wordsOfName } from '../words.ts';
import { isWide } from './countries.ts';

/** A point on which two reports of one happening differ, each side with its sentence. */
export interface Difference {
  readonly about: Wording;
  readonly sides: readonly [Side, Side];
}

/** One side of a disagreement. */
export interface Side {
  readonly candidate: Candidate;
  readonly places: readonly [Place, ...Place[]];
}

/** A sentence as a report of one happening: what it tells but for when and where. */
interface Report {
  readonly candidate: Candidate;
  readonly core: ReadonlySet<string>;
  readonly others: ReadonlySet<string>;
  /** The one day it happens on; null where it states none or several. */
  readonly day: DateMention | null;
  /** The one place it happens at; null where it states none or several. */
  readonly place: Mention | null;
  /** What happened, by kinds of verb that stand for one another, where the place stands behind it. */
  readonly act: string | null;
}

const ACTS: readonly (readonly [string, RegExp])[] = [
  ['found', /\b(?:found|discovered|turned up|recovered|spotted|came to light|surfaced)\b/i],
  ['fell', /\b(?:crash\w*|came down|went down|plunged|collided|derailed|overturned)\b/i],
  ['sank', /\b(?:sank|sunk|capsized|ran aground)\b/i],
  ['landed', /\b(?:landed|touched down|docked|moored|arrived)\b/i],
  ['born', /\bborn\b/i],
  ['died', /\b(?:died|killed|drowned|shot|stabbed|murdered)\b/i],
  ['broke', /\b(?:broke out|exploded|explosion|blast|caught fire|went up in flames|burned down)\b/i],
  ['caught', /\b(?:arrested|detained|caught|captured|seized)\b/i],
  ['held', /\b(?:held|takes? place|took place|hosted|staged|will meet|met|meets?)\b/i],
  ['built', /\b(?:built|build|erect\w*|opens?|opened)\b/i],
  ['buried', /\bburied\b/i],
  ['married', /\b(?:married|wed)\b/i],
];
/** Any act, in one pass over a text: many passes are slow. */
const ACT = new RegExp(ACTS.map(([, form]) => form.source).join('|'), 'gi');
const NEAR_ACT = 110;

/** The last act before a place, where it stands close to it. */
function actBefore(before: string): string | null {
  const last = Array.from(before.slice(-NEAR_ACT).matchAll(ACT)).at(-1)?.[0];
  return last === undefined ? null : (ACTS.find(([, form]) => form.test(last))?.[0] ?? null);
}

/** Share of equal words from which on two sentences tell of one happening, and the fewest of them. */
const SAME = 0.5;
const FEWEST = 3;
/** "Police said on Monday" and "until Monday" are no day of the happening. */
const NOT_ITS_DAY =
  /\b(?:said|says|told|added|announced|reported|wrote|confirmed|since|until|till|from|before|after|by)\s+(?:\p{L}+\s+){0,2}(?:on\s+)?$/iu;
const THERE = /\b(?:in|at|near|off|outside|over)\s+(?:the\s+)?$/i;
const UNTELLING: ReadonlySet<string> = new Set(
  'on monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december today yesterday tomorrow said official police report spokesman'.split(
    ' ',
  ),
);

/** Days and places on which two sources differ that tell of one happening in much the same words, on the same day or undated. */
export function compareHappenings(sentences: readonly { readonly candidate: Candidate; readonly origin: number }[]): readonly Difference[] {
  const reports = sentences.flatMap(({ candidate, origin }): readonly (Report & { readonly origin: number })[] => {
    const report = reportOf(candidate);
    return report ? [{ ...report, origin }] : [];
  });
  const byWord = new Map<string, number[]>();
  reports.forEach((report, i) => {
    for (const key of [...report.core, ...namedKeys(report)]) {
      const known = byWord.get(key);
      if (known) known.push(i);
      else byWord.set(key, [i]);
    }
  });
  const used = new Set<Candidate>();
  return reports.flatMap((a, i) => {
    // Two that share half of their words share one of the rarer half.
    const rare = Array.from(a.core, (key) => byWord.get(key) ?? [])
      .sort((x, y) => x.length - y.length)
      .slice(0, Math.ceil(a.core.size / 2) + 1);
    const near = new Set<number>();
    for (const holders of [...rare, ...namedKeys(a).map((key) => byWord.get(key) ?? [])])
      for (const j of holders) {
        const b = reports[j];
        if (j > i && b && mayDiffer(a, b)) near.add(j);
      }
    return [...near]
      .sort((x, y) => x - y)
      .flatMap((j) => {
        const b = reports[j];
        if (!b || used.has(a.candidate) || used.has(b.candidate) || !isOneHappening(a, b)) return [];
        const about = differenceOf(a, b);
        if (!about) return [];
        used.add(a.candidate).add(b.candidate);
        return [{ about, sides: [sideOf(a), sideOf(b)] as const }];
      });
  });
}

/** "3 June" counts no Junes. */
export function isOfDate({ text, dates }: Candidate, { start, end }: Figure): boolean {
  return dates.some((date) => {
    for (let at = text.indexOf(date.text); at >= 0; at = text.indexOf(date.text, at + 1))
      if (at <= start && end <= at + date.text.length) return true;
    return false;
  });
}

/** True where a date of the sentence is when something was, and not when somebody said so. */
export function isOwnTime({ found, sentence }: Candidate, { span }: DateMention): boolean {
  return !NOT_ITS_DAY.test(found.document.text.slice(Math.max(sentence.start, span.start - 32), span.start));
}

/** Names and the act, under which reports of one act meet. */
function namedKeys({ act, others }: Report): readonly string[] {
  return act === null ? [] : [...others].map((name) => `${act} ${name}`);
}

const reportOf = perCandidate((candidate): Report | null => {
  if (!candidate.whole || isCorrection(candidate)) return null;
  const { found, sentence, dates, words } = candidate;
  const { text } = found.document;
  const days = dates.filter((date) => date.precision === 'day' && date.start !== null && isOwnTime(candidate, date));
  const named = found.analysis.mentions.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
  const places = named.filter(({ kind, start }) => kind === 'place' && THERE.test(text.slice(Math.max(sentence.start, start - 16), start)));
  if (days.length !== 1 && places.length !== 1) return null;
  const where = new Set(named.flatMap(({ kind, name }) => (kind === 'place' ? wordsOfName(name).map((word) => word.key) : [])));
  const told = words.filter(
    ({ raw, key }) => candidate.keySet.has(key) && !where.has(key) && !/^\d/.test(raw) && !UNTELLING.has(raw.toLowerCase()),
  );
  return {
    candidate,
    core: new Set(told.map((word) => word.key)),
    others: new Set(named.flatMap(({ kind, name }) => (kind === 'place' ? [] : [skeleton(name.split(' ').at(-1) ?? name)]))),
    day: (days.length === 1 && days[0]) || null,
    place: (places.length === 1 && places[0]) || null,
    act: places[0] ? actBefore(text.slice(sentence.start, places[0].start)) : null,
  };
});

/** Looked at first: two of one day and place, of one origin, or published on different days tell no difference. */
function mayDiffer(a: Report & { readonly origin: number }, b: Report & { readonly origin: number }): boolean {
  if (a.origin === b.origin) return false;
  const [x, y] = [a.candidate.found.analysis.published, b.candidate.found.analysis.published];
  if (x && y && x !== y) return false;
  return (a.day !== null && b.day !== null && a.day.start !== b.day.start) || (a.place !== null && b.place !== null);
}

function isOneHappening(a: Report, b: Report): boolean {
  const shared = sharedBy(a.core, b.core);
  const alike = shared >= FEWEST && shared / (a.core.size + b.core.size - shared) >= SAME;
  if (!alike && !isOneAct(a, b, shared)) return false;
  if (a.others.size > 0 && b.others.size > 0 && !a.others.isSubsetOf(b.others) && !b.others.isSubsetOf(a.others)) return false;
  // Where the figures differ too, these are two happenings.
  const [mine, yours] = [a, b].map(({ candidate }) =>
    candidate.figures.filter((figure) => !isOfDate(candidate, figure)).map(({ value }) => value),
  );
  return !(mine?.length && yours?.length && !mine.some((figure) => yours.includes(figure)));
}

function sharedBy(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const key of a) if (b.has(key)) shared++;
  return shared;
}

/** The same act of the same people or things, told in other words. */
function isOneAct(a: Report, b: Report, shared: number): boolean {
  if (a.act === null || a.act !== b.act || a.day?.start !== b.day?.start) return false;
  const named = !a.others.isDisjointFrom(b.others);
  return shared >= (named ? 2 : FEWEST);
}

/** What they differ on; null where nothing, or both day and place: then these are two happenings. */
function differenceOf(a: Report, b: Report): Wording | null {
  const either = (x: string, y: string) => ({ first: saidBy(x, publisherOf(a.candidate)), second: saidBy(y, publisherOf(b.candidate)) });
  const days = a.day && b.day && a.day.start !== b.day.start ? wording('conflict.day', either(a.day.start ?? '', b.day.start ?? '')) : null;
  const places =
    a.place && b.place && arePlacesApart(a, b, a.place, b.place) ? wording('conflict.place', either(a.place.name, b.place.name)) : null;
  const different = a.place && b.place && skeleton(a.place.name) !== skeleton(b.place.name);
  if (days) return different ? null : days;
  return places;
}

/** Two places of one kind, neither of which is told together with the other: a city is no other place than its country. */
function arePlacesApart(a: Report, b: Report, x: Mention, y: Mention): boolean {
  if (skeleton(x.name) === skeleton(y.name) || isWide(x.name) !== isWide(y.name)) return false;
  const knows = ({ candidate }: Report, name: string): boolean => candidate.found.document.text.includes(name);
  return !knows(a, y.name) && !knows(b, x.name);
}

function sideOf({ candidate }: Report): Side {
  return { candidate, places: [{ found: candidate.found, span: candidate.sentence }] };
}

/** Who published the document, where that is told: it stands in brackets behind the Source's name. */
export function publishedBy({ found }: Candidate): string | null {
  return / \(([^()]+)\)$/.exec(found.document.source)?.[1] ?? null;
}

/** Who published the document; where that is not told, the document by its title. */
export function publisherOf(candidate: Candidate): string | null {
  const { title } = candidate.found.analysis;
  return publishedBy(candidate) ?? (title === null ? null : `“${title}”`);
}

/** What is said, with who says so where that is known. */
export function saidBy(what: string, who: string | null): string {
  return who === null ? what : `${what} (${who})`;
}
