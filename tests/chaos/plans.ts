import type { Orders } from './bot.ts';

/** How a life is to end. `flight`: some ms after the intent, while the request is under way; `power`: both bots at once, as a request arrives or was worked on; `stop`: asked to end. */
export type Way = 'claimed' | 'built' | 'frozen' | 'intended' | 'flight' | 'posted' | 'recorded' | 'random' | 'power' | 'stop';

/** Out of a hundred lives, so many are to end this way. */
const SHARES: Readonly<Record<Way, number>> = {
  claimed: 10,
  built: 9,
  frozen: 9,
  intended: 15,
  flight: 12,
  posted: 18,
  recorded: 5,
  random: 12,
  power: 5,
  stop: 5,
};

const WAYS = Object.keys(SHARES) as readonly Way[];
/** A request and its answer take so long, in ms of this machine; an end in flight falls anywhere in it. */
const FLIGHT_MS = 12;

/** The way that is furthest behind its share. */
export function nextWay(counts: Readonly<Partial<Record<Way, number>>>): Way {
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0) + 1;
  const behind = (way: Way): number => (SHARES[way] * total) / 100 - (counts[way] ?? 0);
  return WAYS.reduce((worst, way) => (behind(way) > behind(worst) ? way : worst));
}

/** What the bot itself is told for it; null where the end comes from outside. */
export function killOf(way: Way, random: () => number): Orders['kill'] {
  const nth = 1 + Math.floor(random() * 3);
  if (way === 'random' || way === 'power' || way === 'stop') return null;
  if (way === 'flight') return { at: 'intended', nth, afterMs: 1 + Math.floor(random() * FLIGHT_MS) };
  return { at: way, nth, afterMs: 0 };
}

/** The windows of the promise into which a kill may fall. */
export type Window = 'claim to intent' | 'intent to post' | 'post to record' | 'elsewhere';

/** The window that a bot was in as it died; `arrived`: its post did. */
export function windowOf(way: Way, arrived: boolean): Window {
  if (way === 'claimed' || way === 'built' || way === 'frozen') return 'claim to intent';
  if (way === 'intended' || (way === 'flight' && !arrived)) return 'intent to post';
  if (way === 'posted' || way === 'flight') return 'post to record';
  return 'elsewhere';
}
