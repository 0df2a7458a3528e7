import { monitorEventLoopDelay } from 'node:perf_hooks';

/** Measured times of one thing, in ms. */
export interface Times {
  readonly name: string;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

/** Prints and returns the quantiles of some times in ms. */
export function report(name: string, times: readonly number[]): Times {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  const told = { name, p50: at(0.5), p95: at(0.95), p99: at(0.99) };
  console.log(`${name}: p50 ${told.p50.toFixed(1)} p95 ${told.p95.toFixed(1)} p99 ${told.p99.toFixed(1)} ms (${sorted.length} times)`);
  return told;
}

export async function msOf(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** CPU time of this process, all threads, in ms: what other programs do meanwhile does not count. */
export async function cpuMsOf(work: () => unknown): Promise<number> {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Prints how long the work took, in seconds. */
export async function timed<T>(name: string, work: () => Promise<T>): Promise<T> {
  const start = performance.now();
  const result = await work();
  console.log(`${name}: ${((performance.now() - start) / 1000).toFixed(2)} s`);
  return result;
}

/** Prints and returns the longest time, in ms, for which the work kept this thread from anything else. */
export async function worstDelay(name: string, work: () => Promise<unknown>): Promise<number> {
  const resolution = 5;
  const delay = monitorEventLoopDelay({ resolution });
  delay.enable();
  await work();
  delay.disable();
  const worst = Math.max(0, delay.max / 1e6 - resolution);
  console.log(`${name}: main loop's worst delay ${worst.toFixed(1)} ms`);
  return worst;
}
