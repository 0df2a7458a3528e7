import type { PlatformName } from '../core/request.ts';
import type { Clock } from './clock.ts';

/** The least time between two sends, in ms. */
interface Gaps {
  readonly tenant: number;
  readonly platform: number;
}

/**
 * Slack allows about one message a second to a channel and some hundreds a minute to a workspace; Discord 50 requests a second to the bot as a whole
 * and five messages in five seconds to a channel. These stay below.
 */
const GAPS: Readonly<Record<PlatformName, Gaps>> = {
  slack: { tenant: 250, platform: 50 },
  discord: { tenant: 100, platform: 30 },
  terminal: { tenant: 0, platform: 0 },
  web: { tenant: 0, platform: 0 },
};
const CHANNEL_GAP_MS = 1_100;

/** Waits for one's turn to send. */
export type Pace = (platform: PlatformName, tenant: string, channel: string) => Promise<void>;

/** Spreads sends so that no limit of platform, tenant or channel is reached; in order of asking. */
export function createPace(clock: Clock): Pace {
  const free = new Map<string, number>();
  return async (platform, tenant, channel) => {
    const gaps = GAPS[platform];
    if (gaps.platform === 0) return;
    const now = clock.now();
    const keys: readonly (readonly [string, number])[] = [
      [platform, gaps.platform],
      [`${platform}/${tenant}`, gaps.tenant],
      [`${platform}/${tenant}/${channel}`, CHANNEL_GAP_MS],
    ];
    // A clock that was set back must not make anybody wait for the old time.
    const turns = keys.map(([key, gap]) => Math.min(free.get(key) ?? now, now + gap * 100));
    const turn = Math.max(now, ...turns);
    for (const [key, gap] of keys) free.set(key, turn + gap);
    if (free.size > 10_000) for (const [key, at] of free) if (at <= now) free.delete(key);
    if (turn > now) await clock.sleep(turn - now);
  };
}
