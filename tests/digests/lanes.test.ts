import { expect, test } from 'vitest';
import { createLanes } from '../../src/digests/lanes.ts';
import type { DeliveryKey } from '../../src/state/deliveries.ts';

test('P1 a subscription that was moved to another tenant while it was being sent: what waits in the new lane is settled after it', async () => {
  const order: string[] = [];
  let running = 0;
  const settle = async ({ slot }: DeliveryKey): Promise<void> => {
    running += 1;
    expect(running).toBe(1);
    await new Promise((resolve) => setImmediate(resolve));
    order.push(slot);
    running -= 1;
  };
  const lanes = createLanes({ settle, failed: () => {} });
  const first = lanes.add({ subscriptionId: 'd1', slot: '2026-03-01', platform: 'discord', tenant: 'G1', channel: 'C1' });
  const second = lanes.add({ subscriptionId: 'd1', slot: '2026-03-02', platform: 'discord', tenant: 'direct-U1', channel: 'D1' });
  await Promise.all([first, second, lanes.rest()]);
  expect(order).toEqual(['2026-03-01', '2026-03-02']);
});
