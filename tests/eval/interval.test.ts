import { expect, it } from 'vitest';
import { intervalOf } from './interval.ts';

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

it('holds the figure, is narrow for many alike and the same each time', () => {
  const values = Array.from({ length: 200 }, (_, i) => i % 10);
  const [low, high] = intervalOf(values, mean);
  expect(low).toBeLessThan(4.5);
  expect(high).toBeGreaterThan(4.5);
  expect(high - low).toBeLessThan(1);
  expect(intervalOf(values, mean)).toEqual([low, high]);
  expect(intervalOf([7, 7, 7], mean)).toEqual([7, 7]);
});
