import { expect, test } from 'vitest';
import { atOnce, inSteps, type Steps } from '../../src/core/steps.ts';

function* counting(to: number, seen: string[]): Steps<number> {
  for (let at = 1; at <= to; at += 1) {
    seen.push(`step ${at}`);
    yield;
  }
  return to;
}

test('work in steps comes to the same as all at once, and other work goes on in between', async () => {
  const seen: string[] = [];
  expect(atOnce(counting(3, []))).toBe(3);
  setImmediate(() => seen.push('other work'));
  expect(await inSteps(counting(3, seen))).toBe(3);
  expect(seen).toEqual(['step 1', 'other work', 'step 2', 'step 3']);
});

test('what goes wrong in a step is the caller’s to know', async () => {
  function* failing(): Steps<never> {
    yield;
    throw new TypeError('in the second step');
  }
  expect(() => atOnce(failing())).toThrow('second step');
  await expect(inSteps(failing())).rejects.toThrow('second step');
});
