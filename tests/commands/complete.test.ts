import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { wordsFor } from '../../src/catalogues.ts';
import { createComplete } from '../../src/commands/complete.ts';
import type { DigestBook, Subscription } from '../../src/core/digest.ts';
import type { Library } from '../../src/core/library.ts';
import type { Asker, Complete, Place } from '../../src/core/request.ts';
import { openLibrary } from '../../src/library/index.ts';
import { ROOT } from '../bot/run.ts';

const place: Place = { platform: 'discord', tenant: 'T', channel: 'C' };
const asker: Asker = { id: 'U', zone: null, locale: null, managesChannel: false, admin: false, guest: false };
const text = 'Mayor Karla Bruun met Minister Ole Winther for talks in Odense on 3 May 2026.';

function subscription(id: string, where: Partial<Place> = {}, topic = 'harbour'): Subscription {
  return {
    id,
    place: { ...place, ...where },
    topics: [topic],
    exclude: [],
    schedule: { kind: 'days', at: '08:00', days: [1, 2, 3, 4, 5] },
    zone: 'Europe/Copenhagen',
    whenEmpty: 'quiet',
    skip: [],
    owner: 'somebody',
    paused: null,
    createdAt: '2026-05-01T00:00:00Z',
  };
}

const all = [subscription('dhere'), subscription('dthere', { channel: 'C2' }), subscription('dforeign', { tenant: 'T2' }, 'a secret')];
const removed = subscription('dgone', {}, 'quays');

/** What completion asks of the book; anything else would be a mistake. */
const book = {
  list: async (of: Pick<Place, 'platform' | 'tenant'>) => all.filter((each) => each.place.tenant === of.tenant),
  removed: async () => removed,
} as unknown as DigestBook;

describe('choices while typing', () => {
  let complete: Complete;
  beforeAll(async () => {
    const library: Library = await openLibrary({ path: null });
    await library.put([{ id: 'quay', title: null, text, source: 'test', published: '2026-05-04', url: null }], '2026-05-04T00:00:00Z');
    const { topics } = JSON.parse(readFileSync(join(ROOT, 'briefings/topics.json'), 'utf8')) as {
      topics: { title: string; aliases: string[] }[];
    };
    complete = createComplete({
      wordsFor,
      library,
      topics: { topics },
      state: null,
      digests: book,
      now: () => new Date('2026-05-10T00:00:00Z'),
    });
  });

  const choices = async (command: string, option: string, typed: string, who: Asker = asker, where: Place = place) =>
    (await complete({ command, option, typed, place: where, asker: who })).map((choice) =>
      typeof choice === 'string' ? choice : `${choice.value}: ${choice.label}`,
    );

  test('topics: the standing ones that hold what is typed, then known names', async () => {
    expect(await choices('brief', 'topic', 'sanc')).toContain('sanctions');
    expect(await choices('brief', 'topic', 'karla')).toContain('Karla Bruun');
  });

  test('topics of a digest: the last of several is completed, those before it stay', async () => {
    expect(await choices('digest add', 'topic', 'karla bruun, sanc')).toEqual(['karla bruun, sanctions']);
  });

  test('meetings: those found, each distinct, and people', async () => {
    const found = await choices('who', 'meeting', 'odense');
    expect(found.some((choice) => /Odense.*2026/.test(choice))).toBe(true);
    expect(new Set(found).size).toBe(found.length);
    expect(await choices('meetings', 'words', 'winther')).toContain('Ole Winther');
  });

  test('meetings: the newest before anything is typed', async () => {
    expect((await choices('who', 'meeting', '')).some((choice) => choice.includes('Odense'))).toBe(true);
  });

  test('digests: those of this channel, with what they are', async () => {
    expect(await choices('digest pause', 'id', '')).toEqual(['dhere: dhere · harbour, on weekdays at 08:00 (Europe/Copenhagen)']);
    expect(await choices('digest pause', 'id', 'HARB')).toHaveLength(1);
    expect(await choices('digest pause', 'id', 'nothing')).toEqual([]);
    expect(await choices('digest preview', 'id', 'sanc')).toEqual(['sanctions']);
    expect((await choices('digest undo', 'id', ''))[0]).toMatch(/^dgone: /);
  });

  test("F60 digests of another channel or tenant are not offered; an admin sees all of their own tenant's", async () => {
    const admin = { ...asker, admin: true };
    expect((await choices('digest pause', 'id', '', admin)).map((choice) => choice.split(':')[0])).toEqual(['dhere', 'dthere']);
    expect((await choices('digest pause', 'id', '', admin, { ...place, tenant: 'T2' })).map((choice) => choice.split(':')[0])).toEqual([
      'dforeign',
    ]);
  });

  test('time zones: by city or region; before anything is typed those likely here', async () => {
    expect((await choices('digest add', 'zone', 'kyi'))[0]).toBe('Europe/Kyiv');
    expect((await choices('digest add', 'zone', 'new york'))[0]).toBe('America/New_York');
    expect((await choices('digest add', 'zone', '', { ...asker, zone: 'Asia/Tokyo' })).slice(0, 3)).toEqual([
      'Asia/Tokyo',
      'Europe/Copenhagen',
      'UTC',
    ]);
  });

  test('at most 25, and calm on strange input', async () => {
    for (const option of ['meeting', 'topic', 'zone', 'id'])
      for (const typed of ['', '  ', '\u202e"*', ',', 'x'.repeat(300)])
        expect((await choices('digest add', option, typed)).length).toBeLessThanOrEqual(25);
  });
});
