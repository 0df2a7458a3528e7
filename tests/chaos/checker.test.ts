import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openState, type State } from '../../src/state/database.ts';
import { insertDelivery } from '../../src/state/deliveries.ts';
import { recordShown } from '../../src/state/shown.ts';
import { check } from './checker.ts';

let folder: string;
let state: State;
const due = [{ subscriptionId: 'd1', localDate: '2026-03-01', dueMs: Date.parse('2026-03-01T08:00:00Z') }];
const seen = (times: number, minutesLate = 0) =>
  Array.from({ length: times }, (_, i) => ({
    channel: 'C',
    key: `k${i}`,
    payload: 'd1 2026-03-01',
    at: Date.parse('2026-03-01T08:00:00Z') + minutesLate * 60_000,
  }));

function enter(delivery: 'sent' | 'planned' | 'unknown'): void {
  const entry = {
    subscriptionId: 'd1',
    slot: '2026-03-01',
    localDate: '2026-03-01',
    due: '',
    deadline: '',
    platform: 'slack',
    tenant: 'T',
    reason: null,
    note: null,
    doubtful: false,
  };
  insertDelivery(state.db, { ...entry, state: delivery }, '');
  recordShown(state.db, 'a', [{ key: 'd1 2026-03-01', text: '', passages: [], textHashes: {}, shownAt: '' }]);
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'checker-'));
  state = openState(join(folder, 'state.db'));
});
afterEach(() => {
  state.close();
  rmSync(folder, { recursive: true });
});

test.each([
  ['sent and seen once', 'sent', 1, 0, {}],
  ['sent, but seen twice', 'sent', 2, 0, { doubled: 1 }],
  ['sent, but seen by nobody', 'sent', 0, 0, { lost: 1 }],
  ['seen late', 'sent', 1, 6, { late: 1 }],
  ['never settled', 'planned', 0, 0, { unsettled: 1 }],
  ['unknown', 'unknown', 1, 0, { unknown: 1 }],
] as const)('the checker counts a slot that was %s', (_, delivery, times, late, wrong) => {
  enter(delivery);
  const clean = { lost: 0, doubled: 0, late: 0, unknown: 0, unsettled: 0 };
  expect(check(join(folder, 'state.db'), seen(times, late), due)).toMatchObject({ ...clean, ...wrong });
});

test('the checker counts a slot that was never planned as lost, and a message nobody was owed', () => {
  const verdict = check(join(folder, 'state.db'), [{ channel: 'C', key: 'k', payload: 'd9 2026-03-01', at: 0 }], due);
  expect(verdict).toMatchObject({ lost: 1, unsettled: 1 });
  expect(verdict.problems.join('\n')).toContain('d9 2026-03-01: seen, but it was not due');
});
