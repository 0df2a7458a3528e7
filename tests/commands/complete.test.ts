import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { createComplete } from '../../src/commands/complete.ts';
import type { Library } from '../../src/core/library.ts';
import type { Complete } from '../../src/core/request.ts';
import { openLibrary } from '../../src/library/index.ts';
import { ROOT } from '../bot/run.ts';

const place = { platform: 'discord', tenant: 'T', channel: 'C' } as const;
const asker = { id: 'U', zone: null, locale: null, managesChannel: false, admin: false, guest: false };
const text = 'Mayor Karla Bruun met Minister Ole Winther for talks in Odense on 3 May 2026.';

describe('choices while typing', () => {
  let complete: Complete;
  beforeAll(async () => {
    const library: Library = await openLibrary({ path: null });
    await library.put([{ id: 'quay', title: null, text, source: 'test', published: '2026-05-04', url: null }], '2026-05-04T00:00:00Z');
    const { topics } = JSON.parse(readFileSync(join(ROOT, 'briefings/topics.json'), 'utf8')) as {
      topics: { title: string; aliases: string[] }[];
    };
    complete = createComplete({ library, topics: { topics }, state: null, now: () => new Date('2026-05-10T00:00:00Z') });
  });

  const choices = (command: string, option: string, typed: string) => complete({ command, option, typed, place, asker });

  test('topics: the standing ones that hold what is typed, then known names', async () => {
    expect(await choices('brief', 'topic', 'sanc')).toContain('sanctions');
    expect(await choices('brief', 'topic', 'karla')).toContain('Karla Bruun');
  });

  test('meetings: those found, each distinct', async () => {
    const found = (await choices('who', 'meeting', 'odense')).map(String);
    expect(found.some((choice) => /Odense.*2026/.test(choice))).toBe(true);
    expect(new Set(found).size).toBe(found.length);
  });

  test('at most 25, and calm on strange input', async () => {
    for (const typed of ['', '  ', '\u202e"*', 'x'.repeat(300)])
      expect((await choices('who', 'meeting', typed)).length).toBeLessThanOrEqual(25);
  });
});
