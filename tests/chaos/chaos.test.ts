import { expect, test } from 'vitest';
import { chaos } from './chaos.ts';

test('8 kills of two real bots at a time while answers are lost and clocks jump: nothing lost, nothing doubled', {
  timeout: 900_000,
}, async () => {
  const report = await chaos({ kills: 8, seed: 3 });
  expect(report).toMatchObject({ lost: 0, doubled: 0, unsettled: 0, failed: 0, problems: [] });
  // What the sleep jumped over aside, each digest was seen.
  expect(report.once).toBeGreaterThanOrEqual(report.kills);
  expect(report.kills).toBeGreaterThanOrEqual(8);
});
