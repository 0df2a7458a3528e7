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

/** Spreads sends so that no limit of platform, tenant or channel is reached; in order of asking. */
export function createPace(clock: Clock): Pace {
  const free = new Map<string, number>();
  const turnOf = async (keys: readonly (readonly [string, number])[]): Promise<void> => {
    const now = clock.now();
    // A clock that was set back must not make anybody wait for the old time.
    const turns = keys.map(([key, gap]) => Math.min(free.get(key) ?? now, now + gap * 100));
    const turn = Math.max(now, ...turns);
    for (const [key, gap] of keys) free.set(key, turn + gap);
    if (free.size > 10_000) for (const [key, at] of free) if (at <= now) free.delete(key);
    if (turn > now) await clock.sleep(turn - now);
  };
  return {
    send: async (platform, tenant, channel) => {
      const gaps = GAPS[platform];
      if (gaps.platform === 0) return;
      await turnOf([
        [platform, gaps.platform],
        [`${platform}/${tenant}`, gaps.tenant],
        [`${platform}/${tenant}/${channel}`, CHANNEL_GAP_MS],
      ]);
    },
    ask: async (platform, requests) => {
      if (GAPS[platform].ask > 0) await turnOf([[platform, GAPS[platform].ask * requests]]);
    },
  };
}
