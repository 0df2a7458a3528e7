import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Schedule } from '../../src/core/digest.ts';
import { localDateAt, localTimeAt } from '../../src/core/zone.ts';
import { readCron } from '../../src/digests/cron.ts';
import { type DueSlot, slotsBetween } from '../../src/digests/slots.ts';
import { said } from '../words.ts';
import { cases, EVERY_DAY, MS_PER_DAY, two } from './schedules.ts';

const daily = (at: string): Schedule => ({ kind: 'days', at, days: EVERY_DAY });
const slots = (schedule: Schedule, zone: string, from: string, to: string): readonly DueSlot[] => [
  ...slotsBetween(schedule, zone, Date.parse(from), Date.parse(to)),
];
const short = (list: readonly DueSlot[]): readonly string[] =>
  list.map(({ localDate, due, note }) => `${localDate} ${due.slice(0, 16)}${note ? ` ${note}` : ''}`);

describe('A. Slots', () => {
  test('A1 spring gap 02:30: once, at the gap’s end', () => {
    expect(short(slots(daily('02:30'), 'Europe/Berlin', '2026-03-28T12:00Z', '2026-03-30T12:00Z'))).toEqual([
      '2026-03-29 2026-03-29T01:00 gap',
      '2026-03-30 2026-03-30T00:30',
    ]);
  });

  test('A2 autumn overlap 01:30: the first only', () => {
    expect(short(slots(daily('01:30'), 'America/New_York', '2026-10-31T12:00Z', '2026-11-02T12:00Z'))).toEqual([
      '2026-11-01 2026-11-01T05:30 overlap',
      '2026-11-02 2026-11-02T06:30',
    ]);
  });

  test.each([
    [
      'Lord Howe, half an hour',
      '02:15',
      'Australia/Lord_Howe',
      '2026-10-03T00:00Z',
      '2026-10-05T00:00Z',
      ['2026-10-04 2026-10-03T15:30 gap', '2026-10-05 2026-10-04T15:15'],
    ],
    [
      'Havana, at midnight',
      '00:30',
      'America/Havana',
      '2026-03-07T12:00Z',
      '2026-03-09T12:00Z',
      ['2026-03-08 2026-03-08T05:00 gap', '2026-03-09 2026-03-09T04:30'],
    ],
    [
      'Cairo, at midnight',
      '00:30',
      'Africa/Cairo',
      '2026-04-23T12:00Z',
      '2026-04-25T12:00Z',
      ['2026-04-24 2026-04-23T22:00 gap', '2026-04-25 2026-04-24T21:30'],
    ],
    [
      'Nuuk, an hour before midnight',
      '23:30',
      'America/Nuuk',
      '2026-03-28T12:00Z',
      '2026-03-30T12:00Z',
      ['2026-03-28 2026-03-29T01:00 gap', '2026-03-29 2026-03-30T00:30'],
    ],
  ])('A3 gaps of half an hour and at midnight: one per date (%s)', (_, at, zone, from, to, expected) => {
    expect(short(slots(daily(at), zone, from, to))).toEqual(expected);
  });

  test('A4 a date that does not exist is marked, the next date is fine', () => {
    expect(short(slots(daily('08:00'), 'Pacific/Apia', '2011-12-29T00:00Z', '2011-12-31T20:00Z'))).toEqual([
      '2011-12-29 2011-12-29T18:00',
      '2011-12-30 2011-12-30T10:00 missing',
      '2011-12-31 2011-12-30T18:00',
      '2012-01-01 2011-12-31T18:00',
    ]);
  });

  test.each([
    ['*/5 * * * *', 'more than once a day', '0 8 * * *'],
    ['0 9,17 * * 1-5', 'more than once a day', '0 9 * * 1-5'],
    ['0 8 13 * 5', 'two ways', '0 8 13 * *'],
    ['0 8 * *', 'five fields', '0 8 * * 1-5'],
    ['61 8 * * *', 'no minute', 'Five fields'],
    ['0 8 * * fri-mon', 'backwards', '5-6,0-1'],
    ['@daily', 'nickname', '0 8 * * *'],
    ['0 8 * * 1/0', 'step', 'Five fields'],
    ['0 8 L * *', 'no day of the month', 'Five fields'],
  ])('A14 a bad cron %s is refused with a suggestion', (expression, what, hint) => {
    expect(() => readCron(expression)).toThrow(expect.objectContaining({ name: 'UserError', what: said(what), hint: said(hint) }));
  });

  test('names, lists, ranges and steps of cron are read', () => {
    expect(readCron('5 7 */10 jan,JUN-aug *')).toEqual({
      at: '07:05',
      daysOfMonth: new Set([1, 11, 21, 31]),
      months: new Set([1, 6, 7, 8]),
      weekdays: new Set([0, 1, 2, 3, 4, 5, 6]),
    });
    expect([...readCron('0 0 * * mon,7').weekdays].toSorted()).toEqual([0, 1]);
  });
});

describe('A15 random schedule × zone', () => {
  test('over ten years: monotonic, at most one per date, at its local time or at the first instant after a gap', () => {
    fc.assert(
      fc.property(cases, ({ zone, hour, minute, days, year }) => {
        const at = `${two(hour)}:${two(minute)}`;
        const from = Date.UTC(year, 0, 1);
        const local = (instant: number): string => `${localDateAt(zone, instant)} ${localTimeAt(zone, instant)}`;
        let last = { due: '', localDate: '' };
        for (const slot of slotsBetween({ kind: 'days', at, days }, zone, from, from + 3653 * MS_PER_DAY)) {
          if (slot.due <= last.due || slot.localDate <= last.localDate) throw new Error(`${slot.localDate} follows ${last.localDate}`);
          const due = Date.parse(slot.due);
          const wanted = `${slot.localDate} ${at}`;
          const right =
            slot.note === null || slot.note === 'overlap' ? local(due) === wanted : local(due - 60_000) < wanted && wanted < local(due);
          if (!right) throw new Error(`${wanted} in ${zone}: ${slot.due} ${slot.note}`);
          last = slot;
        }
      }),
      { numRuns: 15 },
    );
  });

  test('cutting a period anywhere changes nothing: the slots of two halves are the slots of the whole', () => {
    fc.assert(
      fc.property(cases, fc.integer({ min: 1, max: 364 * 1440 }), ({ zone, hour, minute, days, year }, cutMinutes) => {
        const schedule: Schedule = { kind: 'days', at: `${two(hour)}:${two(minute)}`, days };
        const [from, cut, to] = [Date.UTC(year, 0, 1), Date.UTC(year, 0, 1) + cutMinutes * 60_000, Date.UTC(year + 1, 0, 1)];
        const whole = [...slotsBetween(schedule, zone, from, to)];
        expect([...slotsBetween(schedule, zone, from, cut), ...slotsBetween(schedule, zone, cut, to)]).toEqual(whole);
      }),
      { numRuns: 30 },
    );
  });
});
