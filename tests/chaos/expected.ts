import { Cron } from 'croner';
import { type Due, LABELLED_MS } from './checker.ts';
import { crossing, type Time } from './clock.ts';

/** A digest as the test set it up. */
export interface Daily {
  readonly channel: string;
  /** `HH:MM` in `zone`. */
  readonly at: string;
  readonly zone: string;
}

const MINUTE_MS = 60_000;
/** A late digest may still come for so long (P3; the next one is always further away than this and half an hour). */
const CATCH_UP_MS = 12 * 60 * MINUTE_MS;
/** Time that a slot must have had before its end, with a bot there, in which that may fail to send it: kills and lost answers all come before that. */
const CHANCE_MS = 10 * MINUTE_MS;
/** With more time than this, bot or no bot, no slot may expire: bots that stay away for so long do not wake as they should. */
const AWAY_MS = 60 * MINUTE_MS;

function datesOf({ at, zone }: Daily, fromMs: number, toMs: number): readonly { readonly localDate: string; readonly dueMs: number }[] {
  const [hour = '0', minute = '0'] = at.split(':');
  const cron = new Cron(`0 ${Number(minute)} ${Number(hour)} * * *`, { timezone: zone, paused: true });
  const day = new Intl.DateTimeFormat('en-CA', { timeZone: zone });
  const found: { localDate: string; dueMs: number }[] = [];
  for (let next = cron.nextRun(new Date(fromMs)); next !== null && next.getTime() <= toMs; next = cron.nextRun(next))
    found.push({ localDate: day.format(next), dueMs: next.getTime() });
  return found;
}

/**
 * Every slot that the bots' clock passed after `fromMs`, worked out by croner: nothing of the bot's own reckoning is used. `livedMs`: for how much of the
 * time between two instants of the machine's clock a bot was there; on a loaded machine that is little.
 */
export function dueSlots(
  digests: readonly Daily[],
  time: Pick<Time, 'stretches' | 'speed'>,
  fromMs: number,
  untilRealMs: number,
  livedMs: (fromRealMs: number, toRealMs: number) => number = (from, to) => to - from,
): readonly Due[] {
  const { speed, stretches } = time;
  const furthest = Math.max(
    ...stretches.map((one, index) => one.trueMs + one.aheadMs + ((stretches[index + 1]?.realMs ?? untilRealMs) - one.realMs) * one.speed),
  );
  return digests.flatMap((digest) =>
    datesOf(digest, fromMs, furthest).flatMap(({ localDate, dueMs }): readonly Due[] => {
      const due = crossing(stretches, dueMs, untilRealMs);
      if (due === null) return [];
      const end = crossing(stretches, dueMs + CATCH_UP_MS, untilRealMs);
      const hadMs = end === null ? Number.POSITIVE_INFINITY : (end.realMs - due.realMs) * speed;
      const chanceMs = end === null ? hadMs : livedMs(due.realMs, end.realMs) * speed;
      return [
        {
          channel: digest.channel,
          localDate,
          trueMs: due.trueMs,
          overMs: due.overMs,
          steadyUntilMs: due.steadyUntilMs,
          unattended: livedMs(due.realMs, due.realMs + LABELLED_MS / speed) === 0,
          mayExpire: chanceMs <= CHANCE_MS && hadMs <= AWAY_MS,
          mustExpire: due.overMs > CATCH_UP_MS,
        },
      ];
    }),
  );
}
