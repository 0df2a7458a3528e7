import type { PlatformName } from '../core/request.ts';
import type { Clock } from './clock.ts';

/** The least time between two sends, in ms, by what they share. */
interface Gaps {
  readonly tenant: number;
  readonly platform: number;
  /** After a question that is no send; Slack limits each method apart, Discord all requests together. */
  readonly ask: number;
}

/**
 * Slack allows about one message a second to a channel and some hundreds a minute to a workspace; Discord 50 requests a second to the bot as a whole
 * and five messages in five seconds to a channel. These stay below.
 */
const GAPS: Readonly<Record<PlatformName, Gaps>> = {
  slack: { tenant: 250, platform: 50, ask: 0 },
  discord: { tenant: 100, platform: 30, ask: 30 },
  terminal: { tenant: 0, platform: 0, ask: 0 },
  web: { tenant: 0, platform: 0, ask: 0 },
};
const CHANNEL_GAP_MS = 1_100;

/** Waits for one's turn. */
export interface Pace {
  /** To send. */
  send(platform: PlatformName, tenant: string, channel: string): Promise<void>;
  /** To ask the platform something, by so many requests; they count towards its limit on the bot as a whole alone. */
  ask(platform: PlatformName, requests: number): Promise<void>;
}

/** What shares a limit, and the least time between two of its sends. */
type Share = readonly [key: string, gapMs: number];

/** A clock that shows less than before by more than this was set back. */
const SET_BACK_MS = 60_000;

/** Spreads sends so that no limit of platform, tenant or channel is reached, however many wait; nobody waits for another's channel. */
export function createPace(clock: Clock): Pace {
  const free = new Map<string, number>();
  let latest = 0;
  /** When all of these are free. */
  const turnOf = (shares: readonly Share[]): number => {
    const now = clock.now();
    // Nobody waits for the old time of a clock that was set back.
    if (now < latest - SET_BACK_MS) free.clear();
    latest = now;
    return Math.max(now, ...shares.map(([key]) => free.get(key) ?? now));
  };
  const takeTurn = async (shares: readonly Share[]): Promise<void> => {
    const [turn, now] = [turnOf(shares), clock.now()];
    for (const [key, gap] of shares) free.set(key, turn + gap);
    if (free.size > 10_000) for (const [key, at] of free) if (at <= now) free.delete(key);
    if (turn > now) await clock.sleep(turn - now);
  };
  return {
    send: async (platform, tenant, channel) => {
      const gaps = GAPS[platform];
      if (gaps.platform === 0) return;
      const own: readonly Share[] = [
        [`${platform}/${tenant}`, gaps.tenant],
        [`${platform}/${tenant}/${channel}`, CHANNEL_GAP_MS],
      ];
      // Nothing of the platform is taken before its own channel is free: else a busy channel would keep the others waiting with it.
      for (let turn = turnOf(own); turn > clock.now(); turn = turnOf(own)) await clock.sleep(turn - clock.now());
      await takeTurn([[platform, gaps.platform], ...own]);
    },
    ask: async (platform, requests) => {
      if (GAPS[platform].ask > 0) await takeTurn([[platform, GAPS[platform].ask * requests]]);
    },
  };
}
