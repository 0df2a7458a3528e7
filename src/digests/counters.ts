import type { PlatformName } from '../core/request.ts';

/** What is counted; each name stands once in the log, in tests and in metrics. */
export const COUNTED = {
  due: 'Slots that came due',
  sent: 'Digests that are visible in full',
  late: 'Digests sent more than 5 minutes after they were due',
  skippedEmpty: 'Slots for which nothing was new',
  skippedPaused: 'Slots of a paused or removed digest, on a day to skip, or on a date that does not exist',
  expired: 'Slots that could no longer be sent in time',
  failed: 'Slots that could not be delivered',
  unknown: 'Slots of which it could not be found out whether they arrived',
  retries: 'Tries that surely did not arrive and were made again',
  ambiguous: 'Tries after which it was not known whether they arrived',
  reconciled: 'Tries that were found to have arrived after all',
  notices: 'Private words told to owners',
  circuitsOpened: 'Times that sending to a platform was stopped after a row of refusals',
} as const;

export type Counted = keyof typeof COUNTED;

/** What digests count since this process began, over all platforms. */
export type Counters = Readonly<Record<Counted, number>>;

/** One count by platform; `failed` also by its reason, a word of a short list. */
export interface CountRow {
  readonly name: Counted;
  readonly platform: PlatformName;
  readonly reason: string | null;
  readonly count: number;
}

/** Counts by platform; plain numbers, for the log and for metrics. */
export interface Tally {
  add(name: Counted, platform: PlatformName, reason?: string): void;
  totals(): Counters;
  rows(): readonly CountRow[];
}

export function createTally(): Tally {
  const rows = new Map<string, CountRow>();
  return {
    add: (name, platform, reason) => {
      const key = `${name} ${platform} ${reason ?? ''}`;
      const count = (rows.get(key)?.count ?? 0) + 1;
      rows.set(key, { name, platform, reason: reason ?? null, count });
    },
    totals: () => {
      const totals: Record<string, number> = Object.fromEntries(Object.keys(COUNTED).map((name) => [name, 0]));
      for (const { name, count } of rows.values()) totals[name] = (totals[name] ?? 0) + count;
      // Every name of COUNTED was entered above.
      return totals as Counters;
    },
    rows: () => [...rows.values()],
  };
}
