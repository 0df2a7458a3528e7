import { expect, test } from 'vitest';
import { createTurns } from '../../src/commands/turns.ts';

/** Work that ends when it is let go, and what has begun so far. */
function bench() {
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const work = (name: string) => () => {
    begun.push(name);
    return new Promise<string>((resolve) => ends.set(name, () => resolve(name)));
  };
  const settle = () => new Promise((resolve) => setTimeout(resolve, 5));
  const end = async (name: string) => {
    ends.get(name)?.();
    await settle();
  };
  return { begun, work, end, settle };
}

test('so many run at once, the others wait, and a crowd of one tenant does not keep another waiting', async () => {
  const { begun, work, end, settle } = bench();
  const turn = createTurns(1);
  const done = ['a1', 'a2', 'a3'].map((name) => turn('a', work(name)));
  done.push(turn('b', work('b1')));
  await settle();
  expect(begun).toEqual(['a1']);
  for (const name of ['a1', 'a2', 'b1', 'a3']) await end(name);
  expect(begun).toEqual(['a1', 'a2', 'b1', 'a3']);
  expect(await Promise.all(done)).toEqual(['a1', 'a2', 'a3', 'b1']);
});

test('work that fails gives its turn back, and its error to who asked', async () => {
  const turn = createTurns(1);
  await expect(turn('a', () => Promise.reject(new Error('boom')))).rejects.toThrow('boom');
  expect(await turn('a', async () => 'next')).toBe('next');
});

test('between two turns the process takes in what has arrived', async () => {
  const turn = createTurns(1);
  const order: string[] = [];
  const busy = (name: string) => async () => void order.push(name);
  const all = [turn('a', busy('first')), turn('a', busy('second')), turn('a', busy('third'))];
  setImmediate(() => order.push('arrived'));
  await Promise.all(all);
  expect(order.indexOf('arrived')).toBeLessThan(2);
});

test('work that waits for something else keeps nobody waiting for long', async () => {
  const turn = createTurns(1, 20);
  const never = turn('a', () => new Promise<string>((resolve) => setTimeout(() => resolve('late'), 150)));
  expect(await turn('a', async () => 'next')).toBe('next');
  expect(await never).toBe('late');
});
