/** So many refusals in a row, in different places, stop all sending to a platform: Discord bans who goes on (10,000 in ten minutes). */
const REFUSALS = 5;
const OPEN_MS = 10 * 60_000;

/** Stops sending to a platform that refuses us everywhere, for ten minutes; then one try decides. */
export interface Circuit {
  /** Until when (ms) nothing is sent; null where sending is allowed. */
  openUntil(platform: string, nowMs: number): number | null;
  refused(platform: string, place: string, nowMs: number): boolean;
  accepted(platform: string): void;
}

export function createCircuit(): Circuit {
  const refusals = new Map<string, Set<string>>();
  const open = new Map<string, number>();
  return {
    openUntil: (platform, nowMs) => {
      const until = open.get(platform);
      // A clock that was set back since must not keep it open for longer.
      return until !== undefined && until > nowMs && until <= nowMs + OPEN_MS ? until : null;
    },
    refused: (platform, place, nowMs) => {
      const places = refusals.get(platform) ?? new Set<string>();
      refusals.set(platform, places.add(place));
      const opens = places.size >= REFUSALS;
      if (opens) open.set(platform, nowMs + OPEN_MS);
      return opens;
    },
    accepted: (platform) => {
      refusals.delete(platform);
      open.delete(platform);
    },
  };
}
