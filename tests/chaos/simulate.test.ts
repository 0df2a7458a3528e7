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
