import { describe, expect, it } from 'vitest';
import type { NameKind } from '../../../src/core/analysis.ts';
import { placeKey } from '../../../src/core/language/people/others.ts';
import { samePerson } from '../../../src/core/language/people/same.ts';
import { linkNames } from '../../../src/core/language/people.ts';

/** Names stand in the text as `[Name]` (person), `[Name|o]` or `[Name|p]`; sentences end at `. `. */
function link(marked: string) {
  let text = '';
  const names: { start: number; end: number; kind: NameKind }[] = [];
  let at = 0;
  for (const match of marked.matchAll(/\[([^\]|]+)(?:\|([op]))?\]/g)) {
    text += marked.slice(at, match.index);
    const start = text.length;
    text += match[1];
    names.push({ start, end: text.length, kind: match[2] === 'o' ? 'organisation' : match[2] === 'p' ? 'place' : 'person' });
    at = match.index + match[0].length;
  }
  text += marked.slice(at);
  const sentences = [...text.matchAll(/[^.]+\.?/g)].map((sentence) => {
    const lead = sentence[0].length - sentence[0].trimStart().length;
    return { start: sentence.index + lead, end: sentence.index + sentence[0].length, kind: 'body' as const, paragraph: 0 };
  });
  const { mentions, references } = linkNames(text, sentences, names);
  return {
    names: mentions.map((mention) => mention.name),
    references: references.map((one) => `${text.slice(one.start, one.end)} = ${one.name}`),
  };
}

describe('linkNames', () => {
  it('gives surnames, first names and spelling variants the fullest name', () => {
    expect(link('[Oleksandr Hrytsak] came. [Aleksandr Gritsak], as some spell it, left. [Hrytsak] slept. [Oleksandr] woke.').names).toEqual(
      Array(4).fill('Oleksandr Hrytsak'),
    );
  });

  it('keeps a surname apart that two people share', () => {
    expect(link('[Ann Bee] met [Cay Bee]. [Bee] spoke.').names).toEqual(['Ann Bee', 'Cay Bee', 'Bee']);
  });

  it('keeps namesakes with different first names apart', () => {
    expect(link('[Viliami Fonua] went down. His widow, [Mele Fonua], spoke.').names).toEqual(['Viliami Fonua', 'Mele Fonua']);
  });

  it('prefers a spelling with small letters to a shouted one', () => {
    expect(link('[ANN BEE] SPOKE. [Ann Bee] sat.').names).toEqual(['Ann Bee', 'Ann Bee']);
  });

  it('writes a place that stands in capitals as people write it', () => {
    expect(link('[PORT OF SPAIN|p] — [Ann Bee] spoke.').names[0]).toBe('Port of Spain');
  });

  it('joins short forms of organisations and spellings of places', () => {
    expect(link('The [Harbour Safety Board|o] met in [Kyiv|p]. The [HSB|o] left [Kiev|p] and [Kyiv|p].').names).toEqual([
      'Harbour Safety Board',
      'Kyiv',
      'Harbour Safety Board',
      'Kyiv',
      'Kyiv',
    ]);
  });

  it('resolves pronouns that clearly stand for one person', () => {
    expect(link('[Maria Bee] met [John Eff] in Oslo. She thanked him.').references).toEqual(['She = Maria Bee', 'him = John Eff']);
    expect(link('[Xoq Vurr] came late. He left early.').references).toEqual(['He = Xoq Vurr']);
  });

  it('leaves pronouns that could stand for two', () => {
    expect(link('[John Eff] and [Paul Gee] met [Peter Aitch]. The hall saw him.').references).toEqual([]);
    expect(link('[John Eff] spoke. "He is late," he said.').references).toEqual(['he = John Eff']);
  });

  it('resolves a description that introduced one person', () => {
    expect(link('Norwegian minister [Ann Bee] met insurer [Cay Dee]. The insurer had asked the Norwegian minister.').references).toEqual([
      'The insurer = Cay Dee',
      'the Norwegian minister = Ann Bee',
    ]);
  });

  it('leaves a description that two could bear, or that goes on to name another', () => {
    expect(link('Minister [Ann Bee] met minister [Cay Dee]. The minister left.').references).toEqual([]);
    expect(link('Minister [Ann Bee] sat. Next came the minister of [Peru|p].').references).toEqual([]);
  });
});

describe('samePerson', () => {
  it.each([
    ['Volodymyr Zelenskyy', 'Zelensky'],
    ['Zelenskiy', 'Volodymyr Zelenskyy'],
    ['Vladimir Zelensky', 'Volodymyr Zelenskyy'],
    ['Shuhrat Yo‘ldoshev', 'Shukhrat Yuldashev'],
    ['Bashar al-Assad', 'Bashar Assad'],
    ['Tony Abbott', 'Anthony Abbott'],
    ['J. Bee', 'Jane Bee'],
    ['Ursula Von der Leyen', 'von der Leyen'],
    ['Blinkin', 'Antony Blinken'],
  ])('%s is %s', (a, b) => expect(samePerson(a, b)).toBe(true));

  it.each([
    ['Viliami Fonua', 'Mele Fonua'],
    ['George Bush', 'Laura Bush'],
    ['Lloyd Austin', 'Austin Powers'],
    ['Kim', 'Kamala Harris'],
    ['Li', 'Lu Xun'],
    ['Yermak', 'Kuleba'],
  ])('%s is not %s', (a, b) => expect(samePerson(a, b)).toBe(false));
});

describe('placeKey', () => {
  it('knows spellings of one place', () => {
    expect(placeKey('Kiev')).toBe(placeKey('Kyiv'));
    expect(placeKey('the U.S.')).toBe(placeKey('United States'));
    expect(placeKey('Oslo')).not.toBe(placeKey('Turku'));
  });
});
