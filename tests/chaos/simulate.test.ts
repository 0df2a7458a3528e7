import { describe, expect, test } from 'vitest';
import { simulate } from './simulate.ts';

describe('a year, slot by slot', () => {
  test.each([
    ['Australia/Lord_Howe', '02:15', { gap: 1 }],
    ['America/New_York', '01:30', { overlap: 1 }],
    ['Africa/Cairo', '00:30', { gap: 1 }],
    ['Europe/Kyiv', '03:30', { gap: 1, overlap: 1 }],
    ['UTC', '08:00', {}],
  ])('A3 %s at %s: every date is sent once', async (zone, at, odd) => {
    const slots = await simulate({ zone, from: '2026-01-01', days: 365, when: `at ${at}`, down: [] });
    expect(slots.filter((slot) => slot.state !== 'sent')).toEqual([]);
    expect(slots.every((slot) => slot.sentAt === slot.due)).toBe(true);
    expect(new Set(slots.map((slot) => slot.localDate)).size).toBe(slots.length);
    expect(slots.length).toBeGreaterThanOrEqual(364);
    const notes = Object.fromEntries(
      [
        ...Map.groupBy(
          slots.filter((slot) => slot.note !== ''),
          (slot) => slot.note,
        ),
      ].map(([note, list]) => [note, list.length]),
    );
    expect(notes).toEqual(odd);
  });

  test.each([
    ['Australia/Lord_Howe', '08:00', { '2026-04-05': -30, '2026-10-04': 30 }],
    ['America/Havana', '00:30', { '2026-03-08': 60, '2026-11-01': -60 }],
    ['Europe/Kyiv', '03:30', { '2026-03-29': 60, '2026-10-25': -60 }],
    ['Asia/Kolkata', '08:00', {}],
  ])('the days on which the clocks of %s are moved are named, by how many minutes', async (zone, at, moved) => {
    const slots = await simulate({ zone, from: '2026-01-01', days: 365, when: `at ${at}`, down: [] });
    const days = slots.filter((slot) => slot.movedMs !== 0).map((slot) => [slot.localDate, slot.movedMs / 60_000]);
    expect(Object.fromEntries(days)).toEqual(moved);
  });

  test('an outage: older slots expire, one comes late, the rest at their time', async () => {
    const slots = await simulate({
      zone: 'Europe/Kyiv',
      from: '2026-03-01',
      days: 10,
      when: 'at 08:00',
      down: [['2026-03-03T05:00:00Z', '2026-03-06T09:00:00Z']],
    });
    expect(slots.map((slot) => slot.state.split(':')[0])).toEqual([
      'sent',
      'sent',
      'expired',
      'expired',
      'expired',
      'sent',
      'sent',
      'sent',
      'sent',
      'sent',
    ]);
    expect(slots[5]?.sentAt).toBe('2026-03-06T09:00:00.000Z');
  });
});
