import { expect, test } from 'vitest';
import { nearest } from '../../src/commands/nearest.ts';
import { runBot } from '../bot/run.ts';

type Context = Parameters<typeof nearest>[1];
const names = async (typed: string) =>
  ['Anna Lindqvist', 'Boris Petrov']
    .filter((name) => name.toLowerCase().includes(typed.slice(0, 4).toLowerCase()))
    .map((name) => ({ name }));
const context = { library: { names }, topics: { topics: [{ title: 'grain exports', aliases: ['harbours'] }] } } as unknown as Context;

test.each([
  ['lindqist', ['Anna Lindqvist']],
  ['harbors', ['harbours']],
  ['what did lindqist say of the harbors?', ['what did Anna Lindqvist say of the harbours?']],
  ['Petrov', []],
  ['xylophone', []],
  ['', []],
  ['🔥 $1 (', []],
])('nothing found for "%s" may have meant %o', async (asked, meant) => {
  expect(await nearest(asked, context)).toEqual(meant);
});

test.each([
  [['brief', 'ukrane'], 'Try Ukraine: /brief Ukraine'],
  [['brief', 'sancions'], 'Try sanctions: /brief sanctions'],
  [['timeline', 'ukrane'], 'Try Ukraine: /timeline Ukraine'],
  [['ask', 'what did macrn say?'], 'what did Emmanuel Macron say?'],
])('a spelling that is in no document is offered the nearest ones: %o', async (line, offered) => {
  const { code, out } = await runBot(line);
  expect(code).toBe(1);
  expect(out).toContain(offered);
});

test('a flag is its country, and nothing but emoji is a topic that no document speaks of', async () => {
  expect((await runBot(['brief', '🇺🇦'])).out).toMatch(/^Ukraine: /);
  const { code, out } = await runBot(['brief', '🔥🔥']);
  expect(code).toBe(1);
  expect(out).toContain('🔥🔥: nothing found');
});
