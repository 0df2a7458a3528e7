import { expect, test } from 'vitest';
import { faultBox } from '../standins/shared/faults.ts';
import { check, type Due, type Said, type Visible } from './checker.ts';
import { crossing, realAt, type Stretch } from './clock.ts';
import { dueSlots } from './expected.ts';
import { startPlatforms } from './platforms.ts';

const DUE = Date.parse('2026-03-01T08:00:00Z');
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const clean = { due: 1, once: 0, lost: 0, doubled: 0, late: 0, unknown: 0, expired: 0, failed: 0, unsettled: 0 };

const slot = (more: Partial<Due> = {}): Due => ({
  channel: 'slack C1',
  localDate: '2026-03-01',
  trueMs: DUE,
  overMs: 0,
  steadyUntilMs: DUE + HOUR,
  unattended: false,
  mayExpire: false,
  mustExpire: false,
  ...more,
});
const message = (more: Partial<Visible> = {}): Visible => ({
  channel: 'slack C1',
  id: '1',
  text: 'Digest: Ukraine · Sun 1 Mar 2026\nA line.',
  atMs: DUE + 1_000,
  ...more,
});
const says = (state: string, parts = 1): ReadonlyMap<string, Said> => new Map([['slack C1 2026-03-01', { state, reason: '', parts }]]);
const further = message({ id: '2', text: 'The rest of it.' });

test.each<[string, readonly Due[], readonly Visible[], ReadonlyMap<string, Said>, Partial<typeof clean>]>([
  ['seen once', [slot()], [message()], says('sent'), { once: 1 }],
  ['seen once in two parts', [slot()], [message(), further], says('sent', 2), { once: 1 }],
  ['sent, but seen by nobody', [slot()], [], says('sent'), { lost: 1 }],
  ['never entered', [slot()], [], new Map(), { lost: 1 }],
  ['sent without its second part', [slot()], [message()], says('sent', 2), { lost: 1 }],
  ['skipped without a reason', [slot()], [], says('skipped-empty'), { lost: 1 }],
  ['expired although it had its chance', [slot()], [], says('expired'), { lost: 1 }],
  ['seen twice', [slot()], [message(), message({ id: '2' })], says('sent'), { doubled: 1 }],
  [
    'seen twice in different words',
    [slot()],
    [message(), message({ id: '2', text: `${message().text} More.` })],
    says('sent'),
    { doubled: 1 },
  ],
  ['seen with one part twice', [slot()], [message(), further, { ...further, id: '3' }], says('sent', 3), { doubled: 1 }],
  ['seen with more than was built', [slot()], [message(), further], says('sent', 1), { doubled: 1 }],
  ['seen late', [slot()], [message({ atMs: DUE + 6 * MINUTE })], says('sent'), { once: 1, late: 1 }],
  ['unknown and seen', [slot()], [message()], says('unknown'), { unknown: 1 }],
  ['unknown and not seen', [slot()], [], says('unknown'), { unknown: 1 }],
  ['jumped over', [slot({ overMs: 20 * HOUR, mayExpire: true, mustExpire: true })], [], says('expired'), { expired: 1 }],
  ['jumped over after its first part', [slot({ mayExpire: true })], [message()], says('failed', 2), { expired: 1 }],
  ['given up after its first part', [slot()], [message()], says('failed', 2), { failed: 1 }],
  ['given up', [slot()], [], says('failed'), { failed: 1 }],
  ['still on its way', [slot()], [], says('ambiguous'), { unsettled: 1 }],
  ['seen, but still open', [slot()], [message()], says('sending'), { unsettled: 1 }],
])('the checker counts a slot that was %s', (_, due, visible, ledger, wrong) => {
  const verdict = check(due, visible, ledger);
  expect(verdict).toMatchObject({ ...clean, ...wrong });
  expect(verdict.lateWaits).toHaveLength(verdict.late);
  expect(verdict.problems.length === 0).toBe('once' in wrong || 'expired' in wrong);
});

test.each<[string, readonly Due[], readonly Visible[], ReadonlyMap<string, Said>, string]>([
  ['a message that nobody was owed', [], [message()], new Map(), 'seen, but it was not due'],
  [
    'a message for another day',
    [slot()],
    [message(), message({ text: 'Digest: x · Mon 2 Mar 2026' })],
    says('sent'),
    'seen, but it was not due',
  ],
  ['a slot of the ledger that was not due', [], [], says('expired'), 'in the ledger (expired), but it was not due'],
  ['a message before its time', [slot()], [message({ atMs: DUE - MINUTE })], says('sent'), '60 s before it was due'],
  ['a late one without its label', [slot({ overMs: HOUR })], [message()], says('sent'), 'does not say so'],
  [
    'one without its label that no bot was there for in time',
    [slot({ unattended: true })],
    [message({ atMs: DUE + 7 * MINUTE })],
    says('sent'),
    'late by 7.0 min when it could first be sent, but it does not say so',
  ],
  [
    'one that came after its end',
    [slot({ overMs: 20 * HOUR, mustExpire: true })],
    [message({ text: `${message().text} Late:` })],
    says('sent'),
    'too late',
  ],
  ['one that people see and the bot denies', [slot()], [message()], says('failed'), 'seen, but the bot says'],
])('the checker names %s', (_, due, visible, ledger, words) => {
  expect(check(due, visible, ledger).problems.join('\n')).toContain(words);
});

const stretch = (realMs: number, trueMs: number, aheadMs = 0, speed = 10): Stretch => ({ realMs, trueMs, aheadMs, speed });

test('when a clock that is moved first showed an instant', () => {
  const jumps = [stretch(0, 1_000), stretch(100, 2_000, 500), stretch(200, 3_000), stretch(300, 9_000, 0, 0)];
  expect(crossing(jumps, 1_500, 400)).toEqual({ trueMs: 1_500, realMs: 50, overMs: 0, steadyUntilMs: 2_000 });
  expect(crossing(jumps, 2_200, 400)).toEqual({ trueMs: 2_000, realMs: 100, overMs: 300, steadyUntilMs: 3_000 });
  expect(crossing(jumps, 3_100, 400)).toEqual({ trueMs: 2_600, realMs: 160, overMs: 0, steadyUntilMs: 3_000 });
  expect(crossing(jumps, 8_000, 400)).toEqual({ trueMs: 9_000, realMs: 300, overMs: 1_000, steadyUntilMs: 9_000 });
  expect(crossing(jumps, 9_001, 400)).toBeNull();
});

test('what the clock as it was before still showed while its jump was being written is not called jumped over', () => {
  const jumps = [stretch(0, 1_000), { ...stretch(100, 2_000, 60_000), sureMs: 130 }];
  expect(crossing(jumps, 2_250, 400)?.overMs).toBe(0);
  expect(crossing(jumps, 2_350, 400)?.overMs).toBe(59_650);
});

test('a message that came a moment after the clock was set right need not say that it is late; one a moment before must', () => {
  const jumped = slot({ overMs: 9 * MINUTE, steadyUntilMs: DUE + 90_500 });
  const seenAt = (atMs: number) => check([jumped], [message({ atMs })], says('sent')).problems.join('\n');
  expect(seenAt(DUE + 90_900)).toBe('');
  expect(seenAt(DUE + 90_400)).toContain('does not say so');
});

test('when people saw a message in Slack is known to the millisecond, though its ts tells the second alone', async () => {
  const watch = { arrived: async () => {}, done: () => {} };
  const platforms = await startPlatforms({ now: () => DUE + 90_900, faults: faultBox(), watch });
  const [place] = platforms.channels(1);
  const { SLACK_API_URL, SLACK_BOT_TOKEN } = platforms.env;
  await fetch(`${SLACK_API_URL}chat.postMessage`, {
    method: 'POST',
    headers: { authorization: `Bearer ${SLACK_BOT_TOKEN}`, 'content-type': 'application/json' },
    body: JSON.stringify({ channel: place?.channel, text: 'Digest' }),
  });
  expect(platforms.visible()).toMatchObject([{ text: 'Digest', atMs: DUE + 90_900 }]);
  await platforms.close();
});

test('when the machine showed what at a true time', () => {
  const jumps = [stretch(0, 1_000), stretch(100, 5_000), stretch(200, 6_000, 0, 0)];
  expect([1_500, 3_000, 5_500, 6_000].map((at) => realAt(jumps, at))).toEqual([50, 100, 150, 200]);
});

test('what is due is worked out by croner, a jump of three days over it told apart', () => {
  const digest = { channel: 'slack C1', at: '08:00', zone: 'Europe/Kyiv' };
  const from = Date.parse('2026-03-27T05:59:00Z');
  const time = { speed: 10, stretches: [stretch(0, from), stretch(12_000, from + 3 * 24 * HOUR)] };
  const due = dueSlots([digest], time, from, 13_000);
  expect(due.map((one) => [one.localDate, one.mayExpire, one.mustExpire])).toEqual([
    ['2026-03-27', true, false],
    ['2026-03-28', true, true],
    ['2026-03-29', true, true],
    ['2026-03-30', false, false],
  ]);
  expect(due[3]?.overMs).toBe(HOUR - MINUTE);
});

test('a slot that had hours before its end, but hardly a bot to send it, may expire; one that had a bot may not', () => {
  const digest = { channel: 'slack C1', at: '08:00', zone: 'Europe/Kyiv' };
  const from = Date.parse('2026-03-27T05:59:00Z');
  const time = { speed: 10, stretches: [stretch(0, from), stretch(200_000, from + 3 * 24 * HOUR)] };
  const firstMayExpire = (livedMs: number) => dueSlots([digest], time, from, 201_000, () => livedMs)[0]?.mayExpire;
  expect([firstMayExpire(59_000), firstMayExpire(61_000)]).toEqual([true, false]);
});
