import { expect, test } from 'vitest';
import { isDay, isZone } from '../../src/core/zone.ts';

test.each([
  ['2026-02-28', true],
  ['2024-02-29', true],
  ['2026-02-29', false],
  ['2026-02-30', false],
  ['2026-13-01', false],
  ['2026-2-1', false],
  ['2026-02-01T00:00', false],
  ['tomorrow', false],
  ['', false],
])('%s is a day of the calendar: %s', (text, is) => {
  expect(isDay(text)).toBe(is);
});

test.each([
  ['Europe/Kyiv', true],
  ['UTC', true],
  ['CET', true],
  ['Europe/Kyyiv', false],
  ['', false],
])('%s is a zone: %s', (name, is) => {
  expect(isZone(name)).toBe(is);
});
