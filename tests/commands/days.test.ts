import { describe, expect, test } from 'vitest';
import { readDay } from '../../src/commands/days.ts';
import { UserError } from '../../src/core/errors.ts';
import { english } from '../words.ts';

// A Wednesday.
const NOW = '2026-11-25T10:00:00Z';

describe('days a person writes', () => {
  test.each([
    ['2022-04-25', '2022-04-25', '2022-04-25'],
    ['2022-04', '2022-04-01', '2022-04-30'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2022', '2022-01-01', '2022-12-31'],
    ['7d', '2026-11-18', '2026-11-18'],
    ['2 weeks', '2026-11-11', '2026-11-11'],
    ['9m', '2026-02-25', '2026-02-25'],
    ['today', '2026-11-25', '2026-11-25'],
    ['Yesterday', '2026-11-24', '2026-11-24'],
    ['last week', '2026-11-16', '2026-11-22'],
    ['this month', '2026-11-01', '2026-11-30'],
    ['last year', '2025-01-01', '2025-12-31'],
    ['march', '2026-03-01', '2026-03-31'],
    ['December', '2025-12-01', '2025-12-31'],
    ['apr 2022', '2022-04-01', '2022-04-30'],
    ['sunday', '2026-11-22', '2026-11-22'],
    ['wednesday', '2026-11-18', '2026-11-18'],
  ])('%s', (text, since, until) => {
    expect(readDay(text, 'since', NOW)).toBe(since);
    expect(readDay(text, 'until', NOW)).toBe(until);
  });

  test('a month back from the 31st stays in that month', () => {
    expect(readDay('1m', 'since', '2026-03-31T00:00:00Z')).toBe('2026-02-28');
  });

  test.each(['yesterdayy', '2022-13', '2022-02-30', '', '7x', 'soon', '99999d', '🙂'])('%j is refused with an example', (text) => {
    expect(() => readDay(text, 'since', NOW)).toThrow(UserError);
    try {
      readDay(text, 'since', NOW);
    } catch (error) {
      expect(english.tell((error as UserError).hint)).toContain('since:7d');
    }
  });
});
