import { readFileSync } from 'node:fs';
import type { Mention, Reference } from '../../../src/core/analysis.ts';
import { findDates } from '../../../src/core/language/dates.ts';
import { readPage } from '../../../src/core/language/page.ts';
import type { PageInput } from '../../../src/core/meetings/find/page.ts';

export interface GoldRole {
  readonly meeting: number;
  readonly role: 'attended' | 'hosted' | 'expected' | 'invited' | 'represented' | 'absent';
}
export interface GoldSpan {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}
export interface GoldMention extends GoldSpan {
  readonly kind: 'person' | 'organisation' | 'place' | 'reference';
  readonly name?: string;
  readonly roles?: readonly GoldRole[];
}
export interface GoldMeeting {
  readonly n: number;
  readonly state: 'held' | 'planned' | 'cancelled' | 'unclear';
  readonly triggers: readonly GoldSpan[];
  readonly date: (GoldSpan & { readonly day: string | null }) | null;
  readonly place: GoldSpan | null;
  readonly places: readonly GoldSpan[];
}
/** One marked text of the corpus. */
export interface GoldText {
  readonly id: string;
  readonly title: string | null;
  readonly published: string | null;
  readonly text: string;
  readonly mentions: readonly GoldMention[];
  readonly meetings: readonly GoldMeeting[];
}

export function readCorpus(file: string): readonly GoldText[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as GoldText);
}

export const foldName = (name: string): string =>
  name.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’‘`]/g, "'").replace(/[–—]/g, '-').toLowerCase().replace(/\s+/g, ' ').trim();

function distance(a: string, b: string): number {
  let before = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++)
      row[j] = Math.min((before[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (before[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1));
    before = row;
  }
  return before[b.length] ?? 0;
}

const lastName = (name: string): string =>
  foldName(name)
    .replace(/[^\p{L}\p{N}' -]/gu, ' ')
    .trim()
    .split(/\s+/)
    .pop() ?? '';

/** The same person by the scorer's measure: equal last names with at most two letters between them, or one name inside the other. */
export function samePerson(a: string, b: string): boolean {
  const x = lastName(a);
  const y = lastName(b);
  if (x.length > 3 && y.length > 3 && distance(x, y) <= (Math.min(x.length, y.length) > 5 ? 2 : 0)) return true;
  return x === y || foldName(a).split(' ').includes(y) || foldName(b).split(' ').includes(x);
}

/** For each person mention the fullest form of that name in the text. */
function canonicalNames(gold: GoldText): ReadonlyMap<string, string> {
  const names = [...new Set(gold.mentions.filter((m) => m.kind === 'person').map((m) => m.text))];
  const whole = new Map<string, string>();
  for (const name of names) {
    const words = foldName(name).split(' ');
    const longer = names.filter((other) => {
      const inside = foldName(other).split(' ');
      return other.length > name.length && words.every((w) => inside.includes(w));
    });
    whole.set(name, longer[0] ?? name);
  }
  return whole;
}

/** The reader's input with the marked names and descriptions, and the sentences and dates that the program finds itself. */
export function goldInput(gold: GoldText): PageInput {
  const page = readPage({ id: gold.id, title: gold.title, text: gold.text, source: 'corpus', published: gold.published, url: null });
  const whole = canonicalNames(gold);
  const mentions: Mention[] = [];
  const references: Reference[] = [];
  for (const m of gold.mentions) {
    if (m.kind === 'reference') references.push({ start: m.start, end: m.end, name: whole.get(m.name ?? '') ?? m.name ?? m.text });
    else mentions.push({ start: m.start, end: m.end, kind: m.kind, name: m.kind === 'person' ? (whole.get(m.text) ?? m.text) : m.text });
  }
  return {
    text: gold.text,
    sentences: page.sentences,
    mentions,
    references,
    dates: findDates(gold.text, page.sentences, page.published),
    published: page.published,
    title: page.title,
  };
}

const STRENGTH = ['hosted', 'attended', 'expected', 'represented', 'absent', 'invited'] as const;

/** The strongest part that any of the mentions is marked with in a meeting; `none` where they are only named. */
export function strongestOf(mentions: readonly GoldMention[], meeting: number): GoldRole['role'] | 'none' {
  const roles = mentions.flatMap((m) => (m.roles ?? []).filter((r) => r.meeting === meeting).map((r) => r.role));
  return STRENGTH.find((role) => roles.includes(role)) ?? 'none';
}

/** The marked part of a person in a meeting: the union over mentions of that name; `none` where only named. */
export function goldPart(gold: GoldText, name: string, meeting: number): GoldRole['role'] | 'none' {
  const whole = canonicalNames(gold);
  const own = gold.mentions.filter(
    (m) => (m.kind === 'person' && whole.get(m.text) === name) || (m.kind === 'reference' && (whole.get(m.name ?? '') ?? m.name) === name),
  );
  return strongestOf(own, meeting);
}
