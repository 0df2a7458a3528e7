import { describe, expect, it } from 'vitest';
import type { MarkedText } from '../eval/names-texts.ts';
import type { Stock } from './institutions.ts';
import { inventText } from './invent.ts';
import { readOwn } from './meetings.ts';
import { createRandom } from './random.ts';
import { headLines, shoutNames, spaceHyphens, swapNames } from './swap.ts';

const stock: Stock = { people: [{ first: ['Ana', 'Ivo'], last: ['Horvat', 'Bašić-Perić'] }], places: ['Lomvik', 'East Tarn'] };

/** A text from `[name|kind]` marks. */
function marked(source: string): MarkedText {
  const names: { start: number; end: number; kind: 'person' | 'place' }[] = [];
  let text = '';
  for (const [at, piece] of source.split(/\[([^\]]+)\]/u).entries()) {
    if (at % 2 === 1) names.push({ start: text.length, end: text.length + piece.length, kind: piece.startsWith('L') ? 'place' : 'person' });
    text += piece;
  }
  return { id: 'x', text, names };
}

const said = ({ text, names }: MarkedText): readonly string[] => names.map(({ start, end }) => text.slice(start, end));

describe('training texts', () => {
  it('swaps a name for the same one throughout', () => {
    const swapped = swapNames(
      marked('[Mia Kos] came. [Kos] left [Larvik].'),
      stock,
      { people: 1, organisations: 1, places: 1 },
      createRandom(4),
    );
    const [full = '', short = '', place] = said(swapped);
    expect(full).not.toBe('Mia Kos');
    expect(full.split(' ').length).toBeGreaterThan(1);
    expect(short).not.toBe('Kos');
    expect(stock.places).toContain(place);
    expect(swapped.text).toBe(`${full} came. ${short} left ${place}.`);
  });

  it('moves names along when hyphens get spaces', () => {
    const spaced = spaceHyphens(marked('Well-known [Mia-Lu Kos-Ek] met [Ivo]—twice.'));
    expect(spaced.text).toBe('Well - known Mia - Lu Kos - Ek met Ivo—twice.');
    expect(said(spaced)).toEqual(['Mia - Lu Kos - Ek', 'Ivo']);
  });

  it('writes names, or their last words, in capitals, and lines as titles have them, and moves nothing', () => {
    const source = marked('The guard saw [Mia Kos] leave [Larvik] alone.');
    const shouted = new Set(Array.from({ length: 40 }, (_, seed) => said(shoutNames(source, createRandom(seed))).join(', ')));
    expect([...shouted].toSorted()).toEqual(['MIA KOS, Larvik', 'Mia KOS, Larvik', 'Mia Kos, LARVIK']);
    expect(headLines(source).text).toBe('The Guard saw Mia Kos Leave Larvik Alone.');
  });

  it('invents the same text from the same seed, every mark on a name', () => {
    for (let seed = 0; seed < 50; seed++) {
      const text = inventText(stock, createRandom(seed));
      expect(text).toEqual(inventText(stock, createRandom(seed)));
      expect(text.text).not.toMatch(/[{}]/u);
      for (const name of said(text)) expect(name).toMatch(/^\S(?:.*\S)?$/u);
    }
  });
});

describe('marked texts of our own', () => {
  const own = readOwn();

  it('are many, each with an id of its own', () => {
    expect(own.length).toBeGreaterThan(400);
    expect(new Set(own.map(({ id }) => id)).size).toBe(own.length);
    for (const { id } of own) expect(id).toMatch(/^own-[a-z]?\d+$/u);
  });

  it('name whom they mark, and give parts only in meetings that they tell of', () => {
    for (const { id, text, mentions, meetings } of own) {
      expect(text, id).not.toMatch(/[[\]|]/u);
      const told = new Set(meetings.map(({ n }) => n));
      for (const { text: name, start, end, roles } of mentions) {
        expect(text.slice(start, end), id).toBe(name);
        for (const { meeting } of roles ?? []) expect(told, `${id}: ${name}`).toContain(meeting);
      }
      for (const { places, date } of meetings)
        for (const span of [...places, ...(date ? [date] : [])]) expect(text.slice(span.start, span.end), id).toBe(span.text);
    }
  });
});
