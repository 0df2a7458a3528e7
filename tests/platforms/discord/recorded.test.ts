import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { interaction, message } from '../../../src/platforms/discord/incoming.ts';
import { actionRequest, isForUs, sentenceRequest } from '../../../src/platforms/discord/requests.ts';
import { type Discord, startDiscord } from '../../standins/discord/server.ts';
import { type Bot, startBot } from './bot.ts';

const FOLDER = resolve(import.meta.dirname, '../../../../shared/platform/recorded-payloads');
const absent = !existsSync(FOLDER);
if (absent) console.log('skipped: recorded Discord payloads are not beside this repository (../shared/platform/recorded-payloads)');

interface Recorded {
  readonly name: string;
  readonly type: string | number;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** Everything in the recordings that looks like an interaction or a gateway event. */
function recordings(): readonly Recorded[] {
  if (absent) return [];
  return ['discord.json', 'channel/discord.json'].flatMap((file) => {
    const all = JSON.parse(readFileSync(resolve(FOLDER, file), 'utf8')) as Record<string, Record<string, unknown>>;
    return Object.entries(all).flatMap(([name, one]): readonly Recorded[] => {
      const payload = (one.data ?? {}) as Record<string, unknown>;
      if (typeof one.type === 'string') return [{ name, type: one.type, payload }];
      return typeof one.token === 'string' ? [{ name, type: 'INTERACTION', payload: one }] : [];
    });
  });
}

const all = recordings();
const messages = all.filter(({ type }) => type === 'GATEWAY_MESSAGE_CREATE');
const presses = all.filter(({ type }) => type === 'INTERACTION');
const self = { userId: '1457469483726668048', roleId: '1457473602180878604' };

describe.skipIf(absent)('recorded payloads', () => {
  test('there are messages and presses', () => {
    expect(messages.length).toBeGreaterThan(5);
    expect(presses.length).toBeGreaterThan(3);
  });

  test.each(presses.map((one) => [one.name, one] as const))('the press %s is read', (_, { payload }) => {
    const parsed = interaction.parse(payload);
    const request = actionRequest(parsed, 'help');
    expect(request.asker.id).toMatch(/^\d+$/);
    expect(request.place.channel).not.toBe('');
    // The recordings are of the guild's owner.
    if (!request.place.tenant.startsWith('direct:')) expect(request.asker.managesChannel).toBe(true);
  });

  test.each(messages.map((one) => [one.name, one] as const))('the message %s is read', (_, { payload }) => {
    const parsed = message.parse({ mentions: [], ...payload });
    const request = sentenceRequest(parsed, self, 0n);
    expect(request.text).not.toMatch(/<@/);
    expect(parsed.author.bot === true ? isForUs(parsed, self) : true).toBe(parsed.author.bot !== true);
  });

  describe('through the real discord.js', () => {
    let discord: Discord;
    let bot: Bot;

    beforeAll(async () => {
      discord = await startDiscord();
      bot = await startBot(discord);
    });

    afterAll(async () => {
      await bot.stop();
      await discord.stop();
    });

    test('nothing in them breaks the bot', async () => {
      // Some recordings were thinned out; Discord always sends these, and discord.js takes them for granted.
      const thinned = { entitlements: [], authorizing_integration_owners: {} };
      for (const { payload } of presses) discord.gateway.dispatch('INTERACTION_CREATE', { ...thinned, ...payload });
      for (const { payload } of messages) discord.gateway.dispatch('MESSAGE_CREATE', payload);
      discord.command({ name: 'brief', options: { topic: 'after all that' } });
      await discord.until('it answers', () => discord.seen(discord.channel.id).some((seen) => seen.includes('Aid was pledged')));
      expect(bot.fatal).toEqual([]);
      expect(bot.platform.ready()).toBe(true);
    });
  });
});
