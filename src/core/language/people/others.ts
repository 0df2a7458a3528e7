import type { NameKind } from '../../analysis.ts';
import type { Span } from '../../passage.ts';
import { fold } from '../fold.ts';
import { surface } from './cluster.ts';

/** Spellings and short forms of countries and towns that English texts use side by side. */
const PLACE_ALIASES: readonly (readonly string[])[] = [
  ['united states', 'us', 'usa', 'u.s', 'u.s.a', 'united states of america', 'america'],
  ['united kingdom', 'uk', 'u.k', 'britain', 'great britain'],
  ['united arab emirates', 'uae', 'u.a.e'],
  ['kyiv', 'kiev'],
  ['kharkiv', 'kharkov'],
  ['odesa', 'odessa'],
  ['lviv', 'lvov'],
  ['dnipro', 'dnepr'],
  ['mykolaiv', 'nikolaev'],
  ['beijing', 'peking'],
  ['mumbai', 'bombay'],
  ['kolkata', 'calcutta'],
  ['chennai', 'madras'],
  ['bengaluru', 'bangalore'],
  ['yangon', 'rangoon'],
  ['myanmar', 'burma'],
  ['turkey', 'türkiye', 'turkiye'],
  ['czech republic', 'czechia'],
  ['ivory coast', "côte d'ivoire", "cote d'ivoire"],
  ['north macedonia', 'macedonia'],
  ['eswatini', 'swaziland'],
  ['east timor', 'timor-leste'],
  ['cape verde', 'cabo verde'],
  ['netherlands', 'holland'],
  ['ho chi minh city', 'saigon'],
  ['almaty', 'alma-ata'],
  ['the hague', 'hague'],
  ['new york', 'new york city'],
  ['mecca', 'makkah'],
  ['washington', 'washington dc', 'washington d.c', 'washington, d.c'],
  ['south korea', 'republic of korea'],
  ['north korea', 'dprk'],
  ['russia', 'russian federation'],
];
const ALIASES: ReadonlyMap<string, string> = new Map(
  PLACE_ALIASES.flatMap((names) => names.map((name) => [fold(name), fold(names[0] ?? '')] as const)),
);

/** Two spellings of one place give one key. */
export function placeKey(name: string): string {
  const plain = fold(name).replace(/^the /, '').replace(/\.$/, '');
  return ALIASES.get(plain) ?? plain;
}

/** Every spelling of a place that is known under another name too, itself included; folded. */
export function placeSpellings(name: string): readonly string[] {
  const key = placeKey(name);
  return PLACE_ALIASES.find((names) => fold(names[0] ?? '') === key)?.map(fold) ?? [key];
}

const SMALL = new Set('of the and for in on de la du des di da do del der und et y e to a an'.split(' '));

/** The letters that an organisation's short form would have: `International Atomic Energy Agency` → `IAEA`. */
function initials(name: string): string {
  return name
    .split(/[\s-]+/)
    .filter((word) => !SMALL.has(word.toLowerCase()))
    .map((word) => word[0] ?? '')
    .join('')
    .toUpperCase();
}

/** `Central Bank (CB)`: short forms that the text itself explains, or that fit one of its full names alone. */
function fullNameOf(short: string, full: readonly string[]): string | null {
  if (!/^[\p{Lu}\d&]{2,7}$/u.test(short)) return null;
  const fits = full.filter((name) => name.includes(' ') && initials(name) === short);
  return fits.length === 1 ? (fits[0] ?? null) : null;
}

/** One canonical name for every organisation or place of a text; short forms join the full name that they stand for. */
export function clusterOthers(text: string, kind: Exclude<NameKind, 'person'>, spans: readonly Span[]): (span: Span) => string {
  const counts = new Map<string, Map<string, number>>();
  const keyOf = (words: string): string => (kind === 'place' ? placeKey(words) : fold(words).replace(/^the /, ''));
  for (const span of spans) {
    const words = surface(text, span);
    const forms = counts.get(keyOf(words)) ?? new Map<string, number>();
    forms.set(words, (forms.get(words) ?? 0) + 1);
    counts.set(keyOf(words), forms);
  }
  const canonical = new Map<string, string>();
  for (const [key, forms] of counts)
    canonical.set(key, [...forms].sort((a, b) => shouted(a[0]) - shouted(b[0]) || b[1] - a[1])[0]?.[0] ?? key);
  const full = [...canonical.values()];
  return (span) => {
    const words = surface(text, span);
    const known = canonical.get(keyOf(words)) ?? words;
    const name = kind === 'place' && shouted(known) ? spoken(known) : known;
    return kind === 'organisation' ? (fullNameOf(words, full) ?? name) : name;
  };
}

/** 1 for words all in capitals longer than a short form, as datelines write places. */
function shouted(words: string): number {
  return words.length > 4 && !/\p{Ll}/u.test(words) ? 1 : 0;
}

/** A place that stands in capitals alone, as people write it: `PORT OF SPAIN` → `Port of Spain`. */
function spoken(words: string): string {
  const small = words.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase());
  return small.replace(/(?<= )(?:Of|And|The|De|La|Du|Del|Da|Do)(?= )/g, (word) => word.toLowerCase());
}
