import { parseArgs } from 'node:util';
import { wordsFor } from '../../src/catalogues.ts';
import { readDigest } from '../../src/commands/digest/grammar.ts';
import { readZone } from '../../src/commands/digest/zones.ts';
import type { Composed, Delivery } from '../../src/core/digest.ts';
import { UserError } from '../../src/core/errors.ts';
import type { Outbox } from '../../src/core/platform.ts';
import { addDays, instantOf, localDateAt, localTimeAt, offsetAt } from '../../src/core/zone.ts';
import { createDigests } from '../../src/digests/index.ts';
import { slotsBetween } from '../../src/digests/slots.ts';
import { openState } from '../../src/state/database.ts';
import { thisHolder } from '../../src/state/holder.ts';

const MS_PER_DAY = 86_400_000;

const english = wordsFor('en');

const USAGE = `npm run simulate -- [--days 365] [--from 2026-01-01] [--zone Australia/Lord_Howe]… [--at 02:15] [--on weekdays] [--cron "0 8 1 * *"]
  [--skip 2026-12-25] [--down 2026-03-01T08:00/2026-03-03T10:00]… [--odd]
Lists every slot with what became of it: its date, when it was due, the local time then, what the clocks did that day.
--down: the bot is not running then. --odd: only slots that did not simply come at their time.`;

/** What a slot came to, as one line of the list. */
export interface SimulatedSlot {
  readonly zone: string;
  readonly localDate: string;
  readonly due: string;
  readonly localTime: string;
  /** Hours and minutes to add to UTC, `+11:00`. */
  readonly offset: string;
  /** What the clocks did to its time. */
  readonly note: 'gap' | 'overlap' | 'missing' | '';
  /** By how much the clocks were moved on its date, in ms; 0 on most. */
  readonly movedMs: number;
  readonly state: string;
  readonly sentAt: string | null;
}

export interface Simulation {
  readonly zone: string;
  readonly from: string;
  readonly days: number;
  /** What stands behind the topic in `digest add`: `at 02:15 weekdays`. */
  readonly when: string;
  /** ISO instants between which the bot does not run. */
  readonly down: readonly (readonly [string, string])[];
}

function offsetWords(ms: number): string {
  const minutes = Math.abs(ms) / 60_000;
  return `${ms < 0 ? '-' : '+'}${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(Math.floor(minutes % 60)).padStart(2, '0')}`;
}

/** By how much the clocks of a zone are moved on a local date, in ms. */
function movedOn(zone: string, date: string): number {
  // Just before midnight: where the clocks jump at midnight itself, the day that begins there is the day of the change.
  const offsetBefore = (day: string): number => offsetAt(zone, instantOf(zone, day, '00:00').instantMs - 1);
  return offsetBefore(addDays(date, 1)) - offsetBefore(date);
}

/** Runs the real ledger and ticker over a clock of its own, one tick at each slot and at the end of each outage. */
export async function simulate({ zone, from, days, when, down }: Simulation): Promise<readonly SimulatedSlot[]> {
  const { schedule, skip } = readDigest(`simulation ${when}`);
  const startMs = Date.parse(`${from}T00:00:00Z`);
  const endMs = startMs + days * MS_PER_DAY;
  let nowMs = startMs;
  const sent = new Map<string, string>();
  const outbox: Outbox = {
    name: 'terminal',
    prepare: (message) => [{ payload: message.summary }],
    send: async ({ payload }, _, key) => {
      sent.set(payload, new Date(nowMs).toISOString());
      return { messageId: key };
    },
    find: async () => 'absent',
    tell: async () => {},
  };
  const state = openState(':memory:');
  const compose = async (_: unknown, { localDate }: { readonly localDate: string }): Promise<Composed> => ({
    message: { nodes: [], summary: localDate },
    claims: [],
    empty: false,
  });
  const log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
  const digests = createDigests({
    wordsFor,
    db: state.db,
    me: thisHolder(),
    outboxes: new Map([['terminal', outbox]]),
    compose,
    clock: { now: () => nowMs, sleep: () => new Promise(() => {}) },
    log,
  });
  const place = { platform: 'terminal', tenant: 'local', channel: 'terminal' } as const;
  const { id } = await digests.book.add(
    { place, topics: ['simulation'], exclude: [], schedule, zone, whenEmpty: 'quiet', skip, owner: 'local' },
    'local',
  );
  const slots = [...slotsBetween(schedule, zone, startMs, endMs)];
  const up = (ms: number): boolean => !down.some(([since, until]) => Date.parse(since) <= ms && ms < Date.parse(until));
  const ticks = [...slots.map((slot) => Date.parse(slot.due)), ...down.map(([, until]) => Date.parse(until))]
    .filter((ms) => ms <= endMs && up(ms))
    .toSorted((a, b) => a - b);
  // Collected on the way: what ended half a year ago is pruned.
  const ends = new Map<string, Delivery>();
  for (const at of ticks) {
    const since = nowMs;
    nowMs = at;
    await digests.tick();
    const entered = slots.filter((slot) => Date.parse(slot.due) > since && Date.parse(slot.due) <= at).length;
    for (const delivery of await digests.book.deliveries(id, entered + 1)) ends.set(delivery.slot, delivery);
  }
  state.close();
  return slots.map(({ localDate, due, note }) => {
    const ms = Date.parse(due);
    const end = ends.get(localDate);
    // The summary of a late digest begins with its label.
    const sentAt = [...sent].find(([payload]) => payload.endsWith(localDate))?.[1] ?? null;
    const becameOf = end ? `${end.state}${end.reason ? `: ${english.tell(end.reason)}` : ''}` : 'not reached';
    return {
      zone,
      localDate,
      due,
      localTime: `${localDateAt(zone, ms) === localDate ? '' : `${localDateAt(zone, ms)} `}${localTimeAt(zone, ms)}`,
      offset: offsetWords(offsetAt(zone, ms)),
      note: note ?? '',
      movedMs: movedOn(zone, localDate),
      state: becameOf,
      sentAt,
    };
  });
}

/** What is special about the date, for a reader. */
function clockWords({ note, movedMs }: SimulatedSlot): string {
  const minutes = Math.abs(movedMs) / 60_000;
  const moved = `the clocks go ${movedMs > 0 ? 'forward' : 'back'} ${minutes} minutes`;
  if (note === 'gap') return `${moved} over its time: the first time after that`;
  if (note === 'overlap') return `${moved}, its time comes twice: the first one`;
  if (note === 'missing') return 'the zone left this date out';
  return movedMs === 0 ? '' : moved;
}

function lineOf(slot: SimulatedSlot, late: boolean): string {
  const { localDate, due, localTime, offset, state, sentAt } = slot;
  const words = clockWords(slot);
  return `${localDate}  ${due.slice(0, 16)}Z  local ${localTime} ${offset}  ${state}${late ? ` late, at ${sentAt?.slice(0, 16)}Z` : ''}${words && `  (${words})`}`;
}

/** An option that cannot be read. */
class WrongOption extends Error {}

function numberOf(name: string, text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1 || value > 36_600)
    throw new WrongOption(`"${text}" is no number of ${name}. Write for example --${name} 365, at most 36600`);
  return value;
}

function period(text: string): readonly [string, string] {
  const [since = '', until = ''] = text.split('/').map((each) => (/Z$|[+-]\d\d:\d\d$/.test(each) ? each : `${each}Z`));
  if (Number.isNaN(Date.parse(since)) || Number.isNaN(Date.parse(until)))
    throw new WrongOption(`"${text}" is no period. Write for example --down 2026-03-01T08:00/2026-03-03T10:00`);
  return [since, until];
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      days: { type: 'string', default: '365' },
      from: { type: 'string', default: '2026-01-01' },
      zone: { type: 'string', multiple: true, default: ['UTC'] },
      at: { type: 'string', default: '08:00' },
      on: { type: 'string', default: 'daily' },
      cron: { type: 'string' },
      skip: { type: 'string', default: '' },
      down: { type: 'string', multiple: true, default: [] },
      odd: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  const skip = values.skip ? ` skip ${values.skip}` : '';
  if (Number.isNaN(Date.parse(`${values.from}T00:00:00Z`)))
    throw new WrongOption(`"${values.from}" is not a day. Write for example --from 2026-01-01`);
  const when = values.cron ? `cron ${values.cron}${skip}` : `at ${values.at} ${values.on}${skip}`;
  for (const name of values.zone) {
    const zone = readZone(name);
    const slots = await simulate({ zone, from: values.from, days: numberOf('days', values.days), when, down: values.down.map(period) });
    const counts: Record<string, number> = {};
    for (const slot of slots) {
      const state = slot.state.split(':')[0] ?? '';
      counts[state] = (counts[state] ?? 0) + 1;
      const late = slot.sentAt !== null && slot.sentAt !== slot.due;
      if (!values.odd || slot.movedMs !== 0 || slot.note || late || state !== 'sent') console.log(lineOf(slot, late));
    }
    console.log(
      `${zone}: ${slots.length} slots, ${Object.entries(counts)
        .map(([state, count]) => `${count} ${state}`)
        .join(', ')}`,
    );
  }
}

if (import.meta.main) {
  try {
    await main();
  } catch (error) {
    const unknownOption = error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
    const isUser = error instanceof UserError;
    if (!isUser && !unknownOption && !(error instanceof WrongOption)) throw error;
    const text = isUser ? `${english.tell(error.what)} ${english.tell(error.hint)}` : error.message;
    console.error(unknownOption ? `${text}\n${USAGE}` : text);
    process.exitCode = 2;
  }
}
