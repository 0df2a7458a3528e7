import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { saysPhrase } from '../../../src/core/briefing/phrase.ts';
import { readTopic, topicTerms } from '../../../src/core/briefing/topic.ts';
import { wordsOf } from '../../../src/core/briefing/words.ts';

const book = {
  topics: [
    { title: 'water supply', aliases: ['drinking water', 'reservoirs'] },
    { title: 'Norland', aliases: ['Norlandic', 'Port Amber'] },
  ],
};

const says = (topic: string, sentence: string): boolean =>
  readTopic(topic, book).subjects.some((subject) => subject.phrases.some((phrase) => saysPhrase(phrase, wordsOf(sentence)) > 0));

describe('readTopic', () => {
  it.each([
    ['ukraine', ['ukraine'], 0],
    ['ukraine, nato -sports', ['ukraine', 'nato'], 1],
    ["what's new on Moldova?", ['Moldova'], 0],
    ['brief me on grain exports', ['grain exports'], 0],
    ['the latest news on the budget', ['budget'], 0],
    ['  ,, ; ', [], 0],
    ['', [], 0],
    ['"grain deal"', ['grain deal'], 0],
    ['grain -"black sea"', ['grain'], 1],
  ])('%j is about %j', (words, titles, excluded) => {
    const topic = readTopic(words, book);
    expect(topic.subjects.map((subject) => subject.title)).toEqual(titles);
    expect(topic.excluded).toHaveLength(excluded);
  });

  it('is safe on any input and gives terms that are short text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 2000 }), (words) => {
        const topic = readTopic(words, book);
        expect(topic.words.length).toBeLessThanOrEqual(1000);
        for (const { text, weight } of topicTerms(topic)) {
          expect(text.length).toBeGreaterThan(0);
          expect(weight).toBeGreaterThan(0);
          expect(weight).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

describe('what says a topic', () => {
  it.each([
    ['kiev', 'The train reached Kyiv at noon.'],
    ['zelensky', 'Zelenskyy spoke first.'],
    ['zelenskiy', 'Zelensky spoke first.'],
    ['poland', 'The Polish army moved.'],
    ['armenia', 'Armenian farmers protested.'],
    ['G7', 'After the G7 meeting they flew home.'],
    ['eu', 'The EU agreed.'],
    ['eu', 'The European Union agreed.'],
    ['us', 'The U.S. agreed.'],
    ['military aid', 'They promised more ammunition.'],
    ['military aid', 'The assistance of security to the country grew.'],
    ['water supply', 'The reservoirs are nearly empty.'],
    ['security guarantees', 'They spoke about guarantees for its security.'],
  ])('%j: %s', (topic, sentence) => expect(says(topic, sentence)).toBe(true));

  it.each([
    ['us', 'They told us to wait.'],
    ['G7', 'The seven leaders met.'],
    ['security guarantees', 'Security assistance was discussed.'],
    ['security guarantees', 'The shop guarantees its tools for two years.'],
    ['iran', 'The Iron Gate was closed.'],
    ['military aid', 'The military parade was long.'],
    ['eu', 'Je suis un peu en retard.'],
  ])('%j: not %s', (topic, sentence) => expect(says(topic, sentence)).toBe(false));
});

describe('topicTerms', () => {
  it('weighs the asker’s own words most, aliases less, and offers other spellings', () => {
    const terms = new Map(topicTerms(readTopic('water supply', book)).map(({ text, weight }) => [text, weight]));
    expect(terms.get('water supply')).toBe(1);
    expect(terms.get('reservoirs')).toBe(0.9);
    expect(topicTerms(readTopic('zelensky', book)).map(({ text }) => text)).toContain('zelenskyy');
    expect(topicTerms(readTopic('kiev', book)).map(({ text }) => text)).toContain('kyiv');
  });

  it('is empty for an empty topic, which stands for all documents', () => expect(topicTerms(readTopic('', book))).toEqual([]));
});
