import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordsFor } from '../../../src/catalogues.ts';
import { createWords, wording } from '../../../src/core/words.ts';

describe('the words of a reader', () => {
  test.each([
    ['de', 'de'],
    ['de-AT', 'de'],
    ['de_CH', 'de'],
    ['DE', 'de'],
    ['en-US', 'en'],
    ['fr', 'en'],
    ['', 'en'],
    [null, 'en'],
    [undefined, 'en'],
  ])('%s is spoken to in %s', (locale, language) => {
    expect(wordsFor(locale).locale).toBe(language);
  });

  test('a language says English what it lacks', () => {
    const words = createWords({ en: { 'help.heading': 'What you can ask' }, de: {} })('de');
    expect(words.say('help.heading')).toBe('What you can ask');
  });

  test('a value may be a text of the catalogue itself', () => {
    const line = wording('help.line', { line: 'topics', meaning: wording('help.topics') });
    expect(wordsFor('en').tell(line)).toBe('topics: the standing topics');
    expect(wordsFor('de').tell(line)).toBe('topics: die ständigen Themen');
  });

  test('lists, days and numbers are written as the language writes them', () => {
    const [english, german] = [wordsFor('en'), wordsFor('de')];
    expect([english.list([]), english.list(['a']), english.list(['a', 'b', 'c']), english.list(['a', 'b'], 'or')]).toEqual([
      '',
      'a',
      'a, b and c',
      'a or b',
    ]);
    expect([german.list(['a', 'b', 'c']), german.list(['a', 'b', 'c'], 'or')]).toEqual(['a, b und c', 'a, b oder c']);
    expect([english.day('2022-04-24'), german.day('2022-04-24')]).toEqual(['24 April 2022', '24. April 2022']);
    expect([english.month('2024-03'), german.month('2024-03-09')]).toEqual(['March 2024', 'März 2024']);
    expect([english.number(2000), german.number(2000)]).toEqual(['2,000', '2.000']);
  });

  test('days and instants within a text are written as its language writes them; what is none stays as it is', () => {
    const said = (locale: string, slot: string): string => wordsFor(locale).say('change.sentAgain', { slot });
    expect([said('en', '2026-03-01'), said('de', '2026-03-01')]).toEqual(['sent 2026-03-01 again', '01.03.2026 noch einmal gesendet']);
    expect(said('de', 'now@2026-03-01T08:00:00.000Z')).toBe('now@2026-03-01T08:00:00.000Z noch einmal gesendet');
    const due = { due: '2026-03-01T08:05:00.000Z' };
    expect([wordsFor('en').say('slot.due', due), wordsFor('de').say('slot.due', due)]).toEqual([
      'due at 2026-03-01T08:05:00.000Z',
      'fällig 01.03.2026, 08:05 UTC',
    ]);
  });

  test('a value stands as it is, whatever it holds', () => {
    const say = wordsFor('en').say;
    for (const value of ['{{meaning}}', '$t(help.heading)', '$&', "$'", '&<>"', '{{line}} {{line}}'])
      expect(say('help.line', { line: value, meaning: 'x' })).toBe(`${value}: x`);
    fc.assert(fc.property(fc.string(), fc.string(), (a, b) => say('help.line', { line: a, meaning: b }) === `${a}: ${b}`));
  });
});
