import { CronExpressionParser } from 'cron-parser';
import { Cron } from 'croner';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Schedule, Weekday } from '../../src/core/digest.ts';
import { localDateAt, offsetAt } from '../../src/core/zone.ts';
import { type DueSlot, slotsBetween } from '../../src/digests/slots.ts';
import { cases, MS_PER_DAY, two, ZONES } from './schedules.ts';

/**
 * Where ours and the oracles differ, one instance of each, and why ours keep P4: one per local calendar date, at the first valid instant. Times are UTC.
 * Rows that agree stand here because a reader would expect a difference.
 */
interface Row {
  readonly row: string;
  readonly why: string;
  readonly zone: string;
  readonly at: string;
  /** The local date in question. */
  readonly date: string;
  readonly ours: string | null;
  readonly croner: readonly string[];
  readonly cronParser: readonly string[] | 'throws';
}

const TABLE: readonly Row[] = [
  {
    row: 'gap',
    why: 'The time does not exist that day: we and croner take the first instant after the gap; cron-parser moves the time on by the gap’s length.',
    ...{ zone: 'Europe/Berlin', at: '02:30', date: '2026-03-29' },
    ours: '2026-03-29T01:00',
    croner: ['2026-03-29T01:00'],
    cronParser: ['2026-03-29T01:30'],
  },
  {
    row: 'gap of half an hour',
    why: 'cron-parser leaves the date out.',
    ...{ zone: 'Australia/Lord_Howe', at: '02:15', date: '2026-10-04' },
    ours: '2026-10-03T15:30',
    croner: ['2026-10-03T15:30'],
    cronParser: [],
  },
  {
    row: 'change by half an hour',
    why: 'The clocks go back by half an hour that day. cron-parser gives up: "loop limit exceeded".',
    ...{ zone: 'America/Caracas', at: '02:00', date: '2007-12-09' },
    ours: '2007-12-09T06:00',
    croner: ['2007-12-09T06:00'],
    cronParser: 'throws',
  },
  {
    row: 'gap after midnight',
    why: 'The day begins at 01:00: the first instant of that day.',
    ...{ zone: 'America/Havana', at: '00:30', date: '2026-03-08' },
    ours: '2026-03-08T05:00',
    croner: ['2026-03-08T05:00'],
    cronParser: ['2026-03-08T05:30'],
  },
  {
    row: 'gap past midnight',
    why: 'The gap runs to the end of the day. The first instant after it belongs to the next day; we still owe this date, both oracles leave it out.',
    ...{ zone: 'America/Nuuk', at: '23:30', date: '2026-03-28' },
    ours: '2026-03-29T01:00',
    croner: [],
    cronParser: [],
  },
  {
    row: 'hour after a gap',
    why: 'The time exists, the gap ends before it. cron-parser moves it on all the same.',
    ...{ zone: 'Pacific/Chatham', at: '03:45', date: '2022-09-25' },
    ours: '2022-09-24T14:00',
    croner: ['2022-09-24T14:00'],
    cronParser: ['2022-09-24T15:00'],
  },
  {
    row: 'overlap (agrees)',
    why: 'The time comes twice: the first only.',
    ...{ zone: 'America/New_York', at: '01:30', date: '2026-11-01' },
    ours: '2026-11-01T05:30',
    croner: ['2026-11-01T05:30'],
    cronParser: ['2026-11-01T05:30'],
  },
  {
    row: 'overlap at midnight',
    why: 'At 00:01 the clocks went back to 23:01 the day before, so 00:00 came twice: the first only. cron-parser gives the second.',
    ...{ zone: 'America/St_Johns', at: '00:00', date: '2010-11-07' },
    ours: '2010-11-07T02:30',
    croner: ['2010-11-07T02:30'],
    cronParser: ['2010-11-07T03:30'],
  },
  {
    row: 'date left out (agrees)',
    why: 'The date does not exist: we mark it, nothing is due.',
    ...{ zone: 'Pacific/Apia', at: '08:00', date: '2011-12-30' },
    ours: null,
    croner: [],
    cronParser: [],
  },
];

type Oracle = (expression: string, zone: string, from: Date, to: Date) => readonly string[];

const croner: Oracle = (expression, zone, from, to) => {
  const job = new Cron(expression, { timezone: zone, paused: true });
  const found: string[] = [];
  for (let next = job.nextRun(from); next && next <= to; next = job.nextRun(next)) found.push(next.toISOString());
  return found;
};

const cronParser: Oracle = (expression, zone, from, to) => {
  const iterator = CronExpressionParser.parse(expression, { tz: zone, currentDate: from });
  const found: string[] = [];
  for (let next = iterator.next().toDate(); next <= to; next = iterator.next().toDate()) found.push(next.toISOString());
  return found;
};

const daily = (at: string): Schedule => ({ kind: 'days', at, days: [1, 2, 3, 4, 5, 6, 7] });
const expressionOf = (at: string): string => `${Number(at.slice(3))} ${Number(at.slice(0, 2))} * * *`;

describe('A15 the oracles, by the table of differences', () => {
  test.each(TABLE.map((row) => [row.row, row] as const))('A15 %s', (_, row) => {
    const noon = Date.parse(`${row.date}T12:00:00Z`);
    const [from, to] = [noon - 2 * MS_PER_DAY, noon + 2 * MS_PER_DAY];
    const own = [...slotsBetween(daily(row.at), row.zone, from, to)].find((slot) => slot.localDate === row.date);
    expect(own?.note === 'missing' ? null : own?.due.slice(0, 16)).toBe(row.ours);
    // An oracle names no date: what it gives between our slots of the days around it stands for this one.
    const around = [...slotsBetween(daily(row.at), row.zone, from, to)].filter(
      (slot) => slot.localDate !== row.date && slot.note !== 'missing',
    );
    const others = new Set(around.map((slot) => slot.due));
    const given = (oracle: Oracle): readonly string[] =>
      oracle(expressionOf(row.at), row.zone, new Date(from), new Date(to))
        .filter((due) => !others.has(due))
        .map((due) => due.slice(0, 16));
    expect(given(croner)).toEqual(row.croner);
    if (row.cronParser === 'throws') expect(() => given(cronParser)).toThrow();
    else expect(given(cronParser)).toEqual(row.cronParser);
  });
});

/** The row of the table that a slot on which an oracle differs belongs to. */
function rowOf(zone: string, slot: DueSlot): string {
  const due = Date.parse(slot.due);
  if (slot.note === 'overlap') return 'overlap at midnight';
  if (slot.note === 'gap') return localDateAt(zone, due) === slot.localDate ? 'gap' : 'gap past midnight';
  return offsetAt(zone, due - 3_600_000) === offsetAt(zone, due) ? 'unexplained' : 'hour after a gap';
}

const cronOf = ({ hour, minute, days }: { hour: number; minute: number; days: readonly Weekday[] }): string =>
  `${minute} ${hour} * * ${days
    .map((day) => day % 7)
    .toSorted()
    .join(',')}`;

/** Ours and theirs of a period; every difference must be a row of the table. @returns how many agreed */
function compare(
  oracle: Oracle,
  rows: readonly string[],
  all: readonly DueSlot[],
  expression: string,
  zone: string,
  from: number,
  to: number,
): number {
  const ours = all.filter((slot) => slot.note !== 'missing');
  const theirs = new Set(oracle(expression, zone, new Date(from), new Date(to)));
  const differing = ours.filter((slot) => !theirs.has(slot.due));
  for (const slot of differing) expect(rows, `${zone} ${slot.localDate} ${slot.due}`).toContain(rowOf(zone, slot));
  // What only they have must lie beside one of ours that is in the table.
  const odd = ours.filter((slot) => rowOf(zone, slot) !== 'unexplained').map((slot) => Date.parse(slot.due));
  const mine = new Set(ours.map((slot) => slot.due));
  for (const due of theirs)
    if (!mine.has(due))
      expect(
        odd.some((at) => Math.abs(at - Date.parse(due)) <= MS_PER_DAY),
        `${zone} only theirs: ${due}`,
      ).toBe(true);
  return ours.length - differing.length;
}

const ORACLES = [
  ['croner', croner, ['gap past midnight'], ZONES],
  [
    'cron-parser',
    cronParser,
    ['gap', 'gap past midnight', 'hour after a gap', 'overlap at midnight'],
    // It gives up where clocks were changed by half an hour (see the table).
    ZONES.filter((zone) => !['Australia/Lord_Howe', 'America/Caracas', 'Asia/Pyongyang'].includes(zone)),
  ],
] as const;

describe('A15 the oracles, over random years', () => {
  test.each(ORACLES)('A15 %s agrees on weekly schedules but for the rows of the table', (_, oracle, rows, zones) => {
    let agreed = 0;
    fc.assert(
      fc.property(cases, fc.constantFrom(...zones), (one, zone) => {
        const [from, to] = [Date.UTC(one.year, 0, 1), Date.UTC(one.year + 1, 0, 1)];
        const schedule: Schedule = { kind: 'days', at: `${two(one.hour)}:${two(one.minute)}`, days: one.days };
        agreed += compare(oracle, rows, [...slotsBetween(schedule, zone, from, to)], cronOf(one), zone, from, to);
      }),
      { numRuns: 40 },
    );
    expect(agreed).toBeGreaterThan(3_000);
  });

  test.each(ORACLES)('A15 %s agrees on cron expressions by the day of the month', (_, oracle, rows, zones) => {
    fc.assert(
      fc.property(cases, fc.constantFrom(...zones), fc.constantFrom('1', '31', '29', '*/10', '1-7', '13'), (one, zone, day) => {
        const expression = `${one.minute} ${one.hour} ${day} * *`;
        const [from, to] = [Date.UTC(one.year, 0, 1), Date.UTC(one.year + 1, 0, 1)];
        compare(oracle, rows, [...slotsBetween({ kind: 'cron', expression }, zone, from, to)], expression, zone, from, to);
      }),
      { numRuns: 20 },
    );
  });

  test('A15 croner agrees over ten years on end in every zone but for its row', () => {
    for (const zone of ZONES) {
      const [from, to] = [Date.UTC(2015, 0, 1), Date.UTC(2025, 0, 1)];
      const schedule: Schedule = { kind: 'days', at: '02:30', days: [7] };
      expect(
        compare(croner, ['gap past midnight'], [...slotsBetween(schedule, zone, from, to)], '30 2 * * 0', zone, from, to),
      ).toBeGreaterThan(500);
    }
  });
});
