import { expect, test } from 'vitest';
import { administers, managesChannel, type Overwrite, permissionsIn } from '../../../src/platforms/discord/permissions.ts';

const MANAGE_CHANNELS = 1n << 4n;
const ADMINISTRATOR = 1n << 3n;
const roles = new Map([
  ['guild', 0n],
  ['mod', MANAGE_CHANNELS],
  ['admin', ADMINISTRATOR],
]);
const over = (id: string, allow: bigint, deny: bigint): Overwrite => ({ id, allow, deny });

test.each<[string, string, readonly string[], readonly Overwrite[], boolean]>([
  ['nobody in particular', 'u', [], [], false],
  ['the owner', 'owner', [], [], true],
  ['a moderator', 'u', ['mod'], [], true],
  ['an administrator, whatever the channel denies', 'u', ['admin'], [over('u', 0n, MANAGE_CHANNELS)], true],
  ['a moderator whom the channel denies it', 'u', ['mod'], [over('mod', 0n, MANAGE_CHANNELS)], false],
  ['everybody, where the channel allows it', 'u', [], [over('guild', MANAGE_CHANNELS, 0n)], true],
  ['a role over everybody', 'u', ['mod'], [over('guild', 0n, MANAGE_CHANNELS), over('mod', MANAGE_CHANNELS, 0n)], true],
  ['a person over their roles', 'u', ['mod'], [over('mod', MANAGE_CHANNELS, 0n), over('u', 0n, MANAGE_CHANNELS)], false],
  ['the overwrite of somebody else', 'u', [], [over('v', MANAGE_CHANNELS, 0n)], false],
])('%s', (_, userId, memberRoles, overwrites, expected) => {
  expect(managesChannel(permissionsIn({ guildId: 'guild', ownerId: 'owner', userId, memberRoles, roles, overwrites }))).toBe(expected);
});

test('managing a channel is not administering the guild', () => {
  expect(administers(MANAGE_CHANNELS)).toBe(false);
  expect(administers(ADMINISTRATOR)).toBe(true);
  expect(administers(1n << 5n)).toBe(true);
});
