import { afterEach, expect, test } from 'vitest';
import { TEAM } from '../../standins/slack/world.ts';
import { type House, house } from './house.ts';

let made: House | null = null;
afterEach(async () => made?.close());

const place = (channel: string) => ({ platform: 'slack', tenant: TEAM, channel }) as const;

test('F61 Slack says how an owner and the bot stand to a channel now', async () => {
  made = await house();
  const { world } = made.slack;
  world.users.set('U8', { id: 'U8' });
  world.users.set('U9', { id: 'U9', deleted: true });
  const channel = world.channels.get('C1');
  if (channel) channel.members = [...channel.members, 'U3', 'U9'];
  for (const [user, where, expected] of [
    ['U1', 'C1', 'manages'],
    ['U2', 'C1', 'manages'],
    ['U3', 'C1', 'lacks'],
    ['U8', 'C1', 'lacks'],
    ['U9', 'C1', 'left'],
    ['U404', 'C1', 'left'],
    ['U1', 'C2', 'closed'],
    ['U1', 'C3', 'closed'],
    ['U1', 'G1', 'closed'],
    ['U1', 'D1', 'manages'],
  ] as const)
    expect(await made.platform.outbox.standing?.(user, place(where), true), `${user} in ${where}`).toBe(expected);
});
