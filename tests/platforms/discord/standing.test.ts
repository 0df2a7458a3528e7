import { DiscordAPIError } from 'discord.js';
import { expect, test } from 'vitest';
import type { Place } from '../../../src/core/request.ts';
import type { Api } from '../../../src/platforms/discord/rest.ts';
import { standingOf } from '../../../src/platforms/discord/standing.ts';

const VIEW = 1n << 10n;
const SEND = 1n << 11n;
const MANAGE_CHANNELS = 1n << 4n;
const place: Place = { platform: 'discord', tenant: '10', channel: '20' };
const refused = (code: number, status: number) =>
  new DiscordAPIError({ code, message: 'no' }, code, status, 'GET', '', { files: [], body: null });

interface Answers {
  readonly roles?: Readonly<Record<string, bigint>>;
  readonly members?: Readonly<Record<string, readonly string[]>>;
  readonly channels?: Readonly<Record<string, object>>;
}

/** Discord's own answers for a guild: everybody may see and write, role 50 may manage channels. */
const api =
  ({
    roles = {},
    members = { '1': [], '99': [] },
    channels = { '20': { id: '20', type: 0, permission_overwrites: [] } },
  }: Answers = {}): Api =>
  async ({ path }) => {
    const [, room, id = '', , user = ''] = path.split('/');
    if (path === '/users/@me') return { id: '99' };
    if (room === 'channels') {
      const found = channels[id];
      if (!found) throw refused(10_003, 404);
      return found;
    }
    if (user !== '') {
      const found = members[user];
      if (!found) throw refused(10_007, 404);
      return { roles: found };
    }
    const all = { '10': VIEW | SEND, '50': MANAGE_CHANNELS, ...roles };
    return { id, owner_id: '7', roles: Object.entries(all).map(([role, permissions]) => ({ id: role, permissions: String(permissions) })) };
  };

test.each<[string, Answers, string]>([
  ['a role that manages channels', { members: { '1': ['50'], '99': [] } }, 'manages'],
  ['no such role', {}, 'lacks'],
  ['not in the guild', { members: { '99': [] } }, 'left'],
  ['no channel', { members: { '1': ['50'], '99': [] }, channels: {} }, 'closed'],
  [
    'an overwrite that takes the right away',
    {
      members: { '1': ['50'], '99': [] },
      channels: { '20': { type: 0, permission_overwrites: [{ id: '50', allow: '0', deny: String(MANAGE_CHANNELS) }] } },
    },
    'lacks',
  ],
  [
    'a channel in which the bot may not write',
    {
      members: { '1': ['50'], '99': [] },
      channels: { '20': { type: 0, permission_overwrites: [{ id: '99', allow: '0', deny: String(SEND) }] } },
    },
    'closed',
  ],
  [
    'a thread, by the overwrites of its channel',
    {
      roles: { '10': VIEW | (1n << 38n) },
      channels: {
        '20': { type: 11, parent_id: '21' },
        '21': { type: 0, permission_overwrites: [{ id: '1', allow: String(MANAGE_CHANNELS), deny: '0' }] },
      },
    },
    'manages',
  ],
])('F61 Discord, %s', async (_, answers, expected) => {
  expect(await standingOf(api(answers), '1', place, true)).toBe(expected);
});

test('F61 Discord: in their own direct messages everybody manages; what Discord does not say is thrown', async () => {
  expect(await standingOf(api(), '1', { ...place, tenant: 'direct:1' }, false)).toBe('manages');
  const broken: Api = async () => {
    throw refused(0, 500);
  };
  await expect(standingOf(broken, '1', place, false)).rejects.toThrow();
});
