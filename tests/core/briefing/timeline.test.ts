import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeTimeline } from '../../../src/core/briefing/timeline.ts';
import { readTopic } from '../../../src/core/briefing/topic.ts';
import { english } from '../../words.ts';
import { cites, drafts } from './arbitrary.ts';
import { type Draft, resultOf } from './build.ts';

const DRAFTS: readonly Draft[] = [
  {
    id: 'new',
    published: '2024-05-06',
    place: ['Estria', 'Norland', 'Tolm'],
    text: 'Norland and Estria signed the dam treaty in Tolm on Sunday. Norland pledged $120 million for the dam. Norland has supported the dam since 2011.',
  },
  {
    id: 'old',
    published: '2023-02-10',
    place: ['Norland', 'Estria'],
    text: 'Estria rejected the dam treaty with Norland on 9 February 2023.',
  },
  {
    id: 'copy',
    published: '2023-02-11',
    place: ['Norland', 'Estria'],
    text: 'Estria rejected the dam treaty with Norland on 9 February 2023.',
  },
  { id: 'undated', place: ['Norland'], text: 'Norland’s parliament approved the dam treaty on Tuesday.' },
];

describe('composeTimeline', () => {
  const timeline = composeTimeline({
    words: english,
    topic: readTopic('dam', { topics: [] }),
    result: resultOf(DRAFTS),
    asOf: '2024-06-01',
  });

  it('gives one line a happening, dated ones oldest first, then the undated ones', () => {
    expect(timeline.entries.map((entry) => entry.date?.start ?? null)).toEqual(['2023-02-09', '2024-05-05', null, null]);
  });

  it('says when an undated happening was reported, and never guesses a day', () => {
    const [, , pledge, vote] = timeline.entries;
    expect([pledge?.date?.text, vote?.date?.text].sort()).toEqual(['Tuesday', 'reported 2024-05-06']);
  });

  it('leaves out what lasts', () => expect(timeline.entries.some((entry) => entry.date?.start?.startsWith('2011'))).toBe(false));

  it('cites each line exactly', () => {
    for (const { citations } of timeline.entries) expect(citations.length).toBeGreaterThan(0);
    for (const { documentId, start, end, quote } of timeline.citations) {
      expect(DRAFTS.find((draft) => draft.id === documentId)?.text.slice(start, end)).toBe(quote);
    }
  });

  it('is empty on another topic', () => {
    const none = composeTimeline({
      words: english,
      topic: readTopic('whaling', { topics: [] }),
      result: resultOf(DRAFTS),
      asOf: '2024-06-01',
    });
    expect(none).toMatchObject({ entries: [], searched: { documents: 4, matched: 0 } });
  });
});

it('any documents give exact citations, days in order, and the same bytes for the same input', () => {
  fc.assert(
    fc.property(drafts, fc.constantFrom('dam', 'norland', 'us'), (all, words) => {
      const result = resultOf(all);
      const input = { topic: readTopic(words, { topics: [] }), result, asOf: '2024-05-10', words: english };
      const timeline = composeTimeline(input);
      cites(timeline, result);
      const days = timeline.entries.map((entry) => entry.date?.start ?? '9999');
      expect(days).toEqual([...days].sort());
      expect(JSON.stringify(composeTimeline(input))).toBe(JSON.stringify(timeline));
    }),
    { numRuns: 100 },
  );
});
