import { expect, test } from 'vitest';
import { check, type Due, LABELLED_MS, type Said, type Visible } from './checker.ts';
import type { Stretch } from './clock.ts';
import { dueSlots } from './expected.ts';

/** The checker against bots with faults of their own: over six days with a clock that leaps and sleeps, none of them may pass. */
const SPEED = 10;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const START = Date.parse('2026-03-02T00:00:00Z');
const digests = Array.from({ length: 10 }, (_, n) => ({ channel: `slack C${n}`, at: `08:0${n}`, zone: 'UTC' }));

/** Two days and a half, then three days of sleep up to 08:00, then one day more. */
const asleep = (2.5 * DAY) / SPEED;
const stretches: readonly Stretch[] = [
  { realMs: 0, trueMs: START, aheadMs: 0, speed: SPEED },
  { realMs: asleep, trueMs: START + 5 * DAY + 8 * HOUR, aheadMs: 0, speed: SPEED },
];
const END = asleep + DAY / SPEED;

/** What a bot does with a slot: what people see of it, if anything, and what it says of it, if anything. */
type Bot = (slot: Due, index: number) => { readonly seen?: Partial<Visible>; readonly says?: string };

const honest: Bot = (slot) => {
  if (slot.mustExpire) return { says: 'expired' };
  return { seen: { text: slot.overMs > 5 * MINUTE || slot.unattended ? 'Late: it was due before' : 'A line.' }, says: 'sent' };
};

/** The verdict on a bot that was there from one instant of the machine's clock to another, and again after a second one. */
function verdictOn(bot: Bot, { gone = END, back = END }: { readonly gone?: number; readonly back?: number } = {}) {
  const livedMs = (from: number, to: number): number => Math.max(0, Math.min(gone, to) - from) + Math.max(0, to - Math.max(back, from));
  const due = dueSlots(digests, { speed: SPEED, stretches }, START, END, livedMs);
  const visible: Visible[] = [];
  const ledger = new Map<string, Said>();
  for (const [index, slot] of due.entries()) {
    const { seen, says } = bot(slot, index);
    const [year, month, day] = slot.localDate.split('-').map(Number);
    const heading = `Digest: Ukraine · ${day} ${['Jan', 'Feb', 'Mar'][(month ?? 0) - 1]} ${year}`;
    const atMs = slot.trueMs + (slot.unattended ? LABELLED_MS + MINUTE : 5_000);
    if (seen) visible.push({ channel: slot.channel, id: String(index), atMs, ...seen, text: `${heading}\n${seen.text}` });
    if (says) ledger.set(`${slot.channel} ${slot.localDate}`, { state: says, reason: '', parts: 1 });
  }
  return { ...check(due, visible, ledger), slots: due };
}

test('an honest bot passes: all is seen but what the sleep jumped over', () => {
  const { problems, once, expired, slots } = verdictOn(honest);
  expect(problems).toEqual([]);
  expect(expired).toBe(slots.filter(({ mustExpire }) => mustExpire).length);
  expect(once + expired).toBe(slots.length);
  expect(Math.min(once, expired)).toBeGreaterThan(0);
});

test.each(['sent', 'skipped-empty', 'skipped-paused', 'expired', 'failed', 'planned', undefined])(
  'a bot that drops every fifth digest and says of it: %s',
  (word) => {
    const { problems, slots } = verdictOn((slot, index) => (index % 5 === 0 ? { ...(word && { says: word }) } : honest(slot, index)));
    const dropped = slots.filter((slot, index) => index % 5 === 0 && !(slot.mustExpire && word === 'expired'));
    expect(problems).toHaveLength(dropped.length);
    expect(dropped.length).toBeGreaterThan(3);
  },
);

test('a bot that never sends, and calls everything expired', () => {
  const { once, lost, expired, slots } = verdictOn(() => ({ says: 'expired' }));
  expect({ once, lost, expired }).toEqual({
    once: 0,
    lost: slots.filter(({ mustExpire }) => !mustExpire).length,
    expired: slots.filter(({ mustExpire }) => mustExpire).length,
  });
  expect(lost).toBeGreaterThan(expired);
});

test('a bot that never says that a digest is late, neither after a sleep of the machine nor after its own absence', () => {
  const mute: Bot = (slot, index) => {
    const said = honest(slot, index);
    return said.seen ? { ...said, seen: { text: 'A line.' } } : said;
  };
  const slept = verdictOn(mute);
  expect(slept.problems).toHaveLength(slept.slots.filter(({ overMs, mustExpire }) => overMs > LABELLED_MS && !mustExpire).length);
  // Away for an hour of the second morning.
  const away = { gone: (DAY + 7.5 * HOUR) / SPEED, back: (DAY + 8.5 * HOUR) / SPEED };
  const absent = verdictOn(mute, away);
  expect(absent.problems.filter((problem) => problem.includes('2026-03-03'))).toHaveLength(digests.length);
  expect(verdictOn(honest, away).problems).toEqual([]);
});

test.each(['planned', 'expired', undefined])('a bot that does not wake after a restart, and says of what came due since: %s', (word) => {
  const isAfter = ({ localDate }: Due): boolean => localDate > '2026-03-03';
  const asleepForGood: Bot = (slot, index) => (isAfter(slot) ? { ...(word && { says: word }) } : honest(slot, index));
  const { problems, slots } = verdictOn(asleepForGood, { gone: (DAY + 12 * HOUR) / SPEED });
  // What the machine's sleep jumped over may be called expired, nothing else.
  const unexcused = slots.filter((slot) => isAfter(slot) && !(word === 'expired' && slot.mustExpire));
  expect(problems).toHaveLength(unexcused.length);
  expect(new Set(unexcused.map(({ channel }) => channel)).size).toBe(digests.length);
});
