import { expect, test } from 'vitest';
import type { Reply, Request } from '../../../src/core/request.ts';
import { createLocales } from '../../../src/platforms/discord/locales.ts';

const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
const reply: Reply = { message: { nodes: [], summary: '' }, private: true };

/** What somebody says; with a command Discord tells their locale, with a message it does not. */
const said = (locale: string | null, id = 'U1'): Request => ({
  id: '1',
  place: { platform: 'discord', tenant: '10', channel: '20' },
  asker: { id, zone: null, locale, managesChannel: false, admin: false, guest: false },
  kind: 'sentence',
  name: null,
  text: 'hi',
  values: {},
});

test('the locale told last with a command holds for messages, until what is stored of the person is deleted', async () => {
  const kept = new Map<string, string>();
  const state = {
    get: async (key: string) => kept.get(key) ?? null,
    set: async (key: string, value: string) => void kept.set(key, value),
  };
  const heard: (string | null)[] = [];
  const house = createLocales(state, silent).over({
    respond: async ({ asker }: Request) => {
      heard.push(asker.locale);
      return reply;
    },
  });
  await house.respond(said(null));
  await house.respond(said('de'));
  await house.respond(said(null));
  await house.respond(said(null, 'U2'));
  expect(heard).toEqual([null, 'de', 'de', null]);
  kept.clear();
  await house.respond(said(null));
  expect(heard.at(-1)).toBeNull();
  // Told again, it is kept again.
  await house.respond(said('de'));
  await house.respond(said(null));
  expect(heard.at(-1)).toBe('de');
});
