import { join } from 'node:path';
import { wordsFor } from '../../src/catalogues.ts';
import { createDigests } from '../../src/digests/index.ts';
import { openState } from '../../src/state/database.ts';
import { thisHolder } from '../../src/state/holder.ts';
import { botClock } from './clock.ts';
import type { Daily } from './expected.ts';
import type { Channel } from './platforms.ts';

const ZONES = ['UTC', 'Europe/Kyiv', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe'] as const;
/** From one line to a message in several parts. */
const TOPICS: readonly (readonly string[])[] = [
  ['Ukraine'],
  ['sanctions', 'NATO'],
  ['Ukraine', 'sanctions', 'NATO', 'Russia', 'military aid', 'security guarantees'],
];

/** Sets up one daily digest in each channel, its first slot at `dueMs(index)`. @returns what the checker is told of them */
export async function subscribe(
  folder: string,
  clock: string,
  channels: readonly Channel[],
  dueMs: (index: number) => number,
): Promise<readonly Daily[]> {
  const state = openState(join(folder, 'data', 'state.db'));
  const silent = (): void => {};
  const { book } = createDigests({
    wordsFor,
    db: state.db,
    me: thisHolder(),
    outboxes: new Map(),
    compose: () => Promise.reject(new Error('nothing is composed here')),
    clock: botClock(clock, 1),
    log: { debug: silent, info: silent, warn: silent, error: silent },
  });
  const digests: Daily[] = [];
  for (const [index, { platform, tenant, channel, owner }] of channels.entries()) {
    const zone = ZONES[index % ZONES.length] ?? 'UTC';
    const at = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(
      dueMs(index),
    );
    await book.add(
      {
        place: { platform, tenant, channel },
        topics: TOPICS[index % TOPICS.length] ?? [],
        exclude: [],
        schedule: { kind: 'days', at, days: [1, 2, 3, 4, 5, 6, 7] },
        zone,
        whenEmpty: 'heartbeat',
        skip: [],
        owner,
      },
      owner,
    );
    digests.push({ channel: `${platform} ${channel}`, at, zone });
  }
  state.close();
  return digests;
}
