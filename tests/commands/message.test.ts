import { expect, test } from 'vitest';
import { topicOfMessage } from '../../src/commands/message.ts';
import { viewFrom } from '../../src/core/library.ts';
import { openLibrary } from '../../src/library/index.ts';

const library = await openLibrary({ path: null });
await library.put(
  [
    {
      id: 'talks',
      title: 'Talks at the harbour',
      text: 'Anna Lindqvist met Boris Petrov in Delta City on 4 May 2031. Anna Lindqvist and Boris Petrov spoke of the harbour.\n',
      source: 'test',
      published: '2031-05-05',
      url: null,
    },
  ],
  '2031-05-05T00:00:00Z',
);
const context = {
  library: viewFrom(library, { platform: 'slack', tenant: 'T1' }),
  now: '2031-06-01T00:00:00Z',
  topics: { topics: [{ title: 'grain exports', aliases: ['black sea', 'grain deal'] }] },
} as unknown as Parameters<typeof topicOfMessage>[1];

test.each([
  ['have you all seen this?? the GRAIN DEAL is back, and Boris Petrov was there', 'grain exports, Boris Petrov'],
  ['Anna Lindqvist is said to have left. What do you think, does that matter to us at all?', 'Anna Lindqvist'],
  ['digest remove d1 -- "quoted", since:yesterday', 'digest remove d1 quoted" since:yesterday'],
  ['lunch?', 'lunch?'],
])('what a message is about: %s', async (message, topic) => {
  expect((await topicOfMessage(message, context)).replaceAll('"', '')).toBe(topic.replaceAll('"', ''));
});

test('a message of many thousand words, emoji or right-to-left text is short as a topic, cut after a whole word', async () => {
  for (const text of ['words that nobody knows '.repeat(2_000), '👩‍🚀'.repeat(3_000), 'שלום עולם '.repeat(800), '\ud800'.repeat(500)]) {
    const topic = await topicOfMessage(text, context);
    expect(topic.length).toBeLessThanOrEqual(200);
    expect(topic.isWellFormed()).toBe(true);
  }
  expect(await topicOfMessage('words that nobody knows '.repeat(2_000), context)).toMatch(/^words .*(words|that|nobody|knows)$/);
});
