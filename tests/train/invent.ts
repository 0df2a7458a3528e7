import type { NameSpan } from '../../src/core/language/names/recogniser.ts';
import type { MarkedText } from '../eval/names-texts.ts';
import { inventOrganisation, inventOutlet, type Stock } from './institutions.ts';
import { type InventedName, inventPerson } from './people.ts';
import type { Random } from './random.ts';
import { ROLES, TEMPLATES, WEEKDAYS } from './templates.ts';

const MONTHS: readonly string[] = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec January March June July October December'.split(' ');

/** `Jun 14`, `3 June 2022`. */
function shortDate(random: Random): string {
  const [month, day] = [random.pick(MONTHS), 1 + Math.floor(random.next() * 28)];
  const year = random.chance(0.5) ? ` ${2000 + Math.floor(random.next() * 28)}` : '';
  return random.chance(0.7) ? `${month} ${day}${year}` : `${day} ${month}${year}`;
}

type Filling = { readonly text: string; readonly kind: NameSpan['kind'] | null };

/** A text of a few template lines about the same people, bodies and places. */
export function inventText(stock: Stock, random: Random): MarkedText {
  const people: Record<string, InventedName> = {};
  const person = (key: string): InventedName => {
    people[key] ??= inventPerson(stock.people, random);
    return people[key];
  };
  const fixed = new Map<string, string>();
  const once = (key: string, make: () => string): string => {
    const known = fixed.get(key) ?? make();
    fixed.set(key, known);
    return known;
  };
  const fill = (slot: string): Filling => {
    if (slot === 'R') return { text: random.pick(ROLES), kind: null };
    if (slot === 'D') return { text: random.pick(WEEKDAYS), kind: null };
    if (slot === 'J') return { text: shortDate(random), kind: null };
    if (slot === 'C') return { text: once('L', () => random.pick(stock.places)).toUpperCase(), kind: 'place' };
    if (slot === 'S') return { text: person('P').short, kind: 'person' };
    if (slot === 'U') return { text: person('Q').short, kind: 'person' };
    if (slot.startsWith('P') || slot.startsWith('Q')) return { text: person(slot).full, kind: 'person' };
    if (slot === 'N') return { text: once(slot, () => inventOutlet(stock, random)), kind: 'organisation' };
    if (slot === 'L' || slot === 'K') return { text: once(slot, () => random.pick(stock.places)), kind: 'place' };
    return { text: once(slot, () => inventOrganisation(stock, random)), kind: 'organisation' };
  };
  let text = '';
  const names: NameSpan[] = [];
  for (let line = 0; line < 4; line++) {
    if (line > 0) text += '\n';
    for (const part of random
      .pick(TEMPLATES)
      .split(/\{(\w+)\}/u)
      .map((piece, at) => (at % 2 === 0 ? { text: piece, kind: null } : fill(piece)))) {
      const doubled = /\bthe $/iu.test(text) ? part.text.replace(/^The /u, '') : part.text;
      if (part.kind) names.push({ start: text.length, end: text.length + doubled.length, kind: part.kind });
      text += doubled;
    }
  }
  return { id: 'invented', text, names };
}
