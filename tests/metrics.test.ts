import { afterEach, expect, test } from 'vitest';
import { serve } from '../src/health.ts';
import { metricsListener } from '../src/metrics.ts';
import { fault } from './digests/outbox.ts';
import { nothing, saying, world } from './digests/world.ts';

let close = (): unknown => undefined;
afterEach(() => close());

test('P8 /metrics exports every counter by platform, failures by reason, and no name of anybody', async () => {
  const w = world({
    start: '2026-03-01T07:59:00Z',
    compose: async ({ topics }) => (topics[0] === 'silence' ? nothing : saying('news')),
  });
  const place = (channel: string) => ({ platform: 'slack', tenant: 'T-SECRET', channel }) as const;
  for (const [topic, channel] of [
    ['ukraine', 'C-OK'],
    ['silence', 'C-EMPTY'],
    ['refused', 'C-REFUSED'],
    ['gone', 'C-GONE'],
    ['again', 'C-AGAIN'],
    ['lost', 'C-LOST'],
  ] as const)
    await w.add({ topics: [topic], place: place(channel), owner: 'U-OWNER' });
  await w.digests.book.pause(await w.add({ place: place('C-PAUSED') }), null, 'U-OWNER');
  await w.add({ place: { platform: 'discord', tenant: 'G-SECRET', channel: 'D-OK' } });
  const seen = new Set<string>();
  w.slack.decide = ({ channel }) => {
    const again = seen.has(channel);
    seen.add(channel);
    if (channel === 'C-REFUSED') return fault('refused');
    if (channel === 'C-GONE') return fault('gone');
    if (channel === 'C-AGAIN' && !again) return fault('unavailable');
    return channel === 'C-LOST' ? 'take-and-lose' : 'take';
  };
  w.slack.finds = ['unknowable'];
  await w.runUntil('2026-03-01T08:03:00Z');
  w.clock.set('2026-03-03T10:00:00Z');
  await w.tick();

  const server = await serve({ ready: () => true, listeners: { '/metrics': metricsListener(w.digests) } }, '127.0.0.1', 0);
  close = () => server.close();
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/metrics`;
  const response = await fetch(url);
  const text = await response.text();
  expect(response.headers.get('content-type')).toContain('text/plain');
  for (const line of [
    'due_total{platform="slack"} 21',
    'due_total{platform="discord"} 3',
    'sent_total{platform="discord"} 2',
    'late_total{platform="discord"} 1',
    'expired_total{platform="discord"} 1',
    'skipped_empty_total{platform="slack"} 2',
    'skipped_paused_total{platform="slack"} 5',
    'failed_total{platform="slack",reason="refused"} 2',
    'failed_total{platform="slack",reason="gone"} 1',
    'unknown_total{platform="slack"} 1',
    'retries_total{platform="slack"} 1',
    'ambiguous_total{platform="slack"} 2',
    'healthy 1',
  ])
    expect(text).toContain(`briefing_bot_digests_${line}`);
  expect(text).toContain('briefing_bot_nodejs_eventloop_lag_seconds');
  for (const name of ['SECRET', 'C-', 'D-OK', 'U-OWNER', 'ukraine']) expect(text).not.toContain(name);
  // Read again: counters are not added up by being read.
  expect(await (await fetch(url)).text()).toContain('briefing_bot_digests_sent_total{platform="discord"} 2');
});
