import type { NameSpan } from '../../src/core/language/names/recogniser.ts';
import type { MarkedText } from '../eval/names-texts.ts';
import { inventOrganisation, inventOutlet, type Stock } from './institutions.ts';
import { burmese, type InventedName, inventPerson } from './people.ts';
import { inventArea } from './places.ts';
import type { Random } from './random.ts';
import { ROLES, TEMPLATES, WEEKDAYS } from './templates.ts';
import { unmarkedWords } from './unmarked.ts';
import { inventVenue } from './venues.ts';

const MONTHS: readonly string[] = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec January March June July October December'.split(' ');

/** `Jun 14`, `3 June 2022`. */
function shortDate(random: Random): string {
  const [month, day] = [random.pick(MONTHS), 1 + Math.floor(random.next() * 28)];
  const year = random.chance(0.5) ? ` ${2000 + Math.floor(random.next() * 28)}` : '';
  return random.chance(0.7) ? `${month} ${day}${year}` : `${day} ${month}${year}`;
}

/** The more common ones stand more often. */
const COUNTRY_LETTERS: readonly string[] = 'US US US US U.S. U.S. U.S. UK UK U.K. USA UAE DRC CAR'.split(' ');
const BODY_LETTERS: readonly string[] = 'EU EU EU UN UN UN NATO NATO IMF WHO AU OSCE ASEAN OPEC G7 IAEA UNHCR'.split(' ');

/** Lines of one text. */
const LINES = 4;

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
    if (slot === 'CK') return { text: once('K', () => random.pick(stock.places)).toUpperCase(), kind: 'place' };
    if (slot === 'PC') return { text: person('P').full.toUpperCase(), kind: 'person' };
    if (slot === 'QC') return { text: person('Q').full.toUpperCase(), kind: 'person' };
    if (slot === 'S') return { text: person('P').short, kind: 'person' };
    if (slot === 'U') return { text: person('Q').short, kind: 'person' };
    if (slot.startsWith('P') || slot.startsWith('Q')) return { text: person(slot).full, kind: 'person' };
    if (slot.startsWith('Y')) return { text: once(slot, () => burmese(random).full), kind: 'person' };
    if (slot.startsWith('V')) return { text: once(slot, () => inventVenue(stock, random)), kind: 'place' };
    if (slot.startsWith('A')) return { text: once(slot, () => inventArea(stock.places, random)), kind: 'place' };
    if (slot === 'Z') return { text: once(slot, () => random.pick(COUNTRY_LETTERS)), kind: 'place' };
    if (slot === 'E') return { text: once(slot, () => random.pick(BODY_LETTERS)), kind: 'organisation' };
    if (slot.startsWith('x')) return { text: once(slot, () => unmarkedWords(slot.slice(1, 2), random)), kind: null };
    if (slot.startsWith('N')) return { text: once(slot, () => inventOutlet(stock, random)), kind: 'organisation' };
    if (slot === 'L' || slot === 'L2' || slot === 'K') return { text: once(slot, () => random.pick(stock.places)), kind: 'place' };
    return { text: once(slot, () => inventOrganisation(stock, random)), kind: 'organisation' };
  };
  let text = '';
  const names: NameSpan[] = [];
  const lines = new Set<string>();
  while (lines.size < LINES) lines.add(random.pick(TEMPLATES));
  for (const line of lines) {
    if (text !== '') text += '\n';
    for (const part of line.split(/\{(\w+)\}/u).map((piece, at) => (at % 2 === 0 ? { text: piece, kind: null } : fill(piece)))) {
      const doubled = /\bthe $/iu.test(text) ? part.text.replace(/^The /u, '') : part.text;
      if (part.kind) names.push({ start: text.length, end: text.length + doubled.length, kind: part.kind });
      text += doubled;
    }
  }
  return { id: 'invented', text, names };
}
