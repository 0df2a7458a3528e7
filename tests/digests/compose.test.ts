import { Writable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { wordsFor } from '../../src/catalogues.ts';
import type { Subscription } from '../../src/core/digest.ts';
import type { Document } from '../../src/core/document.ts';
import type { Library } from '../../src/core/library.ts';
import type { Message } from '../../src/core/message.ts';
import { presentDigest } from '../../src/core/present/digest.ts';
import { libraryComposer } from '../../src/digests/compose.ts';
import { openLibrary } from '../../src/library/index.ts';
import { terminalOutbox } from '../../src/platforms/terminal/outbox.ts';

const subscription: Subscription = {
  id: 'd1',
  place: { platform: 'slack', tenant: 'T1', channel: 'C1' },
  topics: ['harbour'],
  exclude: [],
  schedule: { kind: 'days', at: '08:00', days: [1] },
  zone: 'UTC',
  whenEmpty: 'quiet',
  skip: [],
  owner: 'U1',
  paused: null,
  createdAt: '2026-03-01T00:00:00.000Z',
};

const document = (id: string, text: string): Document => ({ id, title: null, text, source: 'upload', published: '2026-03-01', url: null });
const OLD = document('old', 'The harbour of Westport was dredged in January. The work on the harbour cost four million pounds.');
const NEW = document('new', 'The harbour of Westport opened a second pier on Monday. The mayor said the harbour will employ 200 people.');
const SPORT = document(
  'sport',
  'The harbour rowing club won the football cup in Westport on Sunday. The harbour celebrated its football players.',
);
const GRAIN = document('grain', 'Farmers in the valley sold more grain this year. The grain price rose by ten percent.');

let library: Library;
beforeEach(async () => {
  library = await openLibrary({ path: null });
  await library.put([OLD], '2026-02-01T00:00:00.000Z');
  await library.put([NEW, SPORT, GRAIN], '2026-03-02T00:00:00.000Z');
});
afterEach(() => library.close());

const compose = (
  changes: Partial<Subscription> = {},
  since = '2026-02-25T00:00:00.000Z',
  shown: Parameters<ReturnType<typeof libraryComposer>>[1]['shown'] = [],
) =>
  libraryComposer(
    library,
    async () => ({ topics: [] }),
    wordsFor,
  )({ ...subscription, ...changes }, { since, asOf: '2026-03-03T08:00:00.000Z', shown, localDate: '2026-03-03' });

const quotes = ({ message }: { readonly message: Message }): readonly string[] =>
  message.nodes.flatMap((node) => (node.kind === 'sources' ? node.quotes.map((quote) => quote.documentId) : []));

describe('a digest from the library', () => {
  test('says what was learned since, and nothing older', async () => {
    const digest = await compose();
    expect(digest.empty).toBe(false);
    expect(quotes(digest)).toContain('new');
    expect(quotes(digest)).not.toContain('old');
    expect(digest.claims.length).toBeGreaterThan(0);
  });

  test('leaves out Documents that hold an excluded word', async () => {
    expect(quotes(await compose({ exclude: ['football'] }))).not.toContain('sport');
    expect(quotes(await compose({ exclude: ['foot'] }))).toContain('sport');
  });

  test('is empty when nothing was learned, and when its audience has seen all of it', async () => {
    expect((await compose({}, '2026-03-02T12:00:00.000Z')).empty).toBe(true);
    const first = await compose();
    expect(
      (await compose({}, undefined, first.claims)).claims.filter((claim) => first.claims.some((before) => before.key === claim.key)),
    ).toEqual([]);
  });

  test('several topics: one list of sources, every citation number names one quote', async () => {
    const { message } = await compose({ topics: ['harbour', 'grain'] });
    const sources = message.nodes.filter((node) => node.kind === 'sources');
    expect(sources).toHaveLength(1);
    const numbers = sources.flatMap((node) => node.quotes.map((quote) => quote.n));
    expect(numbers).toEqual(numbers.map((_, i) => i + 1));
    const cited = message.nodes.flatMap((node) => (node.kind === 'bullet' ? node.citations : []));
    expect(cited.length).toBeGreaterThan(1);
    for (const n of cited) expect(numbers).toContain(n);
  });

  test('every digest can be paused and stopped from where it is read', () => {
    const asks = presentDigest(subscription, [], '2026-03-03', wordsFor('en')).nodes.flatMap((node) =>
      node.kind === 'actions' ? node.actions.map((action) => action.ask) : [],
    );
    expect(asks).toEqual(['digest pause d1', 'digest remove d1']);
  });
});

test('on the command line a digest is printed, and cannot be looked up', async () => {
  let printed = '';
  const stream = new Writable({
    write: (chunk, _, done) => {
      printed += String(chunk);
      done();
    },
  });
  const outbox = terminalOutbox(stream, (message) => message.summary);
  const place = { platform: 'terminal', tenant: 'local', channel: 'terminal' } as const;
  const [part] = outbox.prepare({ nodes: [], summary: 'hello' }, place);
  expect(part && (await outbox.send(part, place, 'k'))).toEqual({ messageId: 'k' });
  expect(printed).toBe('hello\n');
  expect(await outbox.find(place, 'k', '')).toBe('unknowable');
  await outbox.tell('U', 'local', { nodes: [], summary: 'a word' });
  expect(printed).toBe('hello\na word\n');
  stream.destroy(new Error('closed'));
  stream.on('error', () => {});
  await expect(outbox.send({ payload: 'x' }, place, 'k')).rejects.toMatchObject({ name: 'DeliveryError', fault: 'ambiguous' });
});
