import { afterEach, expect, test } from 'vitest';
import type { Opening } from '../../../src/core/platform.ts';
import { TEAM } from '../../standins/slack/world.ts';
import { type House, house } from './house.ts';

let made: House | null = null;
afterEach(async () => made?.close());

const place = { platform: 'slack', tenant: TEAM, channel: 'C1' } as const;
const wish: Opening = { place, user: 'U1', personal: false, thread: null };

test('where digests can go on Slack: a channel, direct messages, a thread by its link, a new thread by its title', async () => {
  made = await house();
  const open = async (more: Partial<Opening>) => made?.platform.outbox.open?.({ ...wish, ...more });
  expect(await open({})).toEqual(place);
  expect(await open({ personal: true })).toMatchObject({ channel: expect.stringMatching(/^[DU]/) });
  for (const thread of ['1711111111.000200', 'https://x.slack.com/archives/C1/p1711111111000200'])
    expect(await open({ thread })).toEqual({ ...place, thread: '1711111111.000200' });
  expect(await open({ thread: 'https://x.slack.com/archives/C1/p1711111119000200?thread_ts=1711111111.000200&cid=C1' })).toMatchObject({
    thread: '1711111111.000200',
  });
  const begun = await open({ thread: 'Daily <!channel>' });
  const root = made.slack.world.messages.at(-1);
  expect(begun).toEqual({ ...place, thread: root?.ts });
  expect(made.slack.world.messages).toHaveLength(1);
  expect(made.slack.world.pings()).toEqual([]);
});
