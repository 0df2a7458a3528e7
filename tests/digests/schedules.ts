import fc from 'fast-check';
import type { Weekday } from '../../src/core/digest.ts';

export const EVERY_DAY: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** Zones with odd rules: half hours, gaps at midnight, changes without seasons, dates left out. */
export const ZONES = [
  'Europe/Kyiv',
  'Europe/London',
  'Europe/Dublin',
  'America/New_York',
  'America/Havana',
  'America/Nuuk',
  'America/St_Johns',
  'America/Santiago',
  'America/Asuncion',
  'America/Caracas',
  'Africa/Cairo',
  'Africa/Casablanca',
  'Asia/Beirut',
  'Asia/Gaza',
  'Asia/Tehran',
  'Asia/Amman',
  'Asia/Pyongyang',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Australia/Adelaide',
  'Pacific/Apia',
  'Pacific/Chatham',
  'Pacific/Tongatapu',
  'Antarctica/Troll',
  'UTC',
];
export const MS_PER_DAY = 86_400_000;

/** Random schedules at the hours at which clocks change. */
export const cases = fc.record({
  zone: fc.constantFrom(...ZONES),
  hour: fc.oneof({ weight: 3, arbitrary: fc.constantFrom(0, 1, 2, 3, 23) }, { weight: 1, arbitrary: fc.integer({ min: 0, max: 23 }) }),
  minute: fc.constantFrom(0, 15, 30, 45, 59),
  days: fc.uniqueArray(fc.constantFrom(...EVERY_DAY), { minLength: 1, maxLength: 7 }),
  year: fc.integer({ min: 2005, max: 2030 }),
});
export const two = (value: number): string => String(value).padStart(2, '0');
