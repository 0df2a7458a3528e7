import { DatabaseSync } from 'node:sqlite';
import { inEnglish } from './ledger.ts';

/** A message of the bot that people in a channel see. */
export interface Visible {
  readonly channel: string;
  readonly id: string;
  /** As they read it. */
  readonly text: string;
  /** When it appeared, in true time, ms. */
  readonly atMs: number;
}

/** A slot that came due. */
export interface Due {
  readonly channel: string;
  readonly localDate: string;
  /** When the bots' clock first showed its time, in true time, ms. */
  readonly trueMs: number;
  /** How far beyond it the clock was by then: it jumped. */
  readonly overMs: number;
  /** Until when the clock was not changed again, in true time, ms. */
  readonly steadyUntilMs: number;
  /** No bot was there before it was late: whoever built it must say so. */
  readonly unattended: boolean;
  /** A jump of the clock left it no fair chance: it may expire, said so. */
  readonly mayExpire: boolean;
  /** The clock jumped beyond the end of its catch-up: sending it would be wrong. */
  readonly mustExpire: boolean;
}

/** What the bot itself says became of a slot. */
export interface Said {
  readonly state: string;
  readonly reason: string;
  readonly parts: number;
}

/** What the checker counts, with what it found wrong in words. */
export interface Verdict {
  /** Slots that came due. */
  readonly due: number;
  /** Seen exactly once, whole. */
  readonly once: number;
  readonly lost: number;
  readonly doubled: number;
  /** Seen more than 5 minutes after the bots' clock first showed their time. */
  readonly late: number;
  /** The bot does not know, said so to the owner, and did not send again. */
  readonly unknown: number;
  /** The clock jumped over all the time in which they could be sent. */
  readonly expired: number;
  readonly failed: number;
  /** Still open, or never entered. */
  readonly unsettled: number;
  readonly longestWaitS: number;
  /** From when until when each late one kept people waiting, in true time, ms. */
  readonly lateWaits: readonly { readonly fromMs: number; readonly toMs: number }[];
  readonly problems: readonly string[];
}

/** Later than this is late (P4). */
export const LATE_MS = 5 * 60_000;
/** A digest that is built later than it was due by more than 5 minutes says so; within one more minute both may be. */
export const LABELLED_MS = 6 * 60_000;
/** The bots' clock shows whole milliseconds. */
const ROUNDED_MS = 1;

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const HEADING = new RegExp(`Digest: [^\\n]*?(\\d{1,2}) (${MONTHS.join('|')})[a-z]* (\\d{4})`);

/** The day that a message's heading names, ISO; null for a further part. */
function dayOf(text: string): string | null {
  const [, day = '', month = '', year = ''] = HEADING.exec(text) ?? [];
  return day === '' ? null : `${year}-${String(MONTHS.indexOf(month) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** Messages by `channel date`, each further part with the heading before it. */
function bySlot(visible: readonly Visible[]): ReadonlyMap<string, readonly Visible[]> {
  const slots = new Map<string, Visible[]>();
  const latest = new Map<string, string>();
  for (const message of visible) {
    const name = `${message.channel} ${dayOf(message.text) ?? latest.get(message.channel) ?? 'no date'}`;
    latest.set(message.channel, name.slice(message.channel.length + 1));
    slots.set(name, [...(slots.get(name) ?? []), message]);
  }
  return slots;
}

/** The days for which a channel has seen a digest. */
export function seenDays(visible: readonly Visible[], channel: string): ReadonlySet<string> {
  return new Set(visible.filter((message) => message.channel === channel).flatMap(({ text }) => dayOf(text) ?? []));
}

/** What the ledger says of each `channel date`. */
export function readLedger(file: string): ReadonlyMap<string, Said> {
  const db = new DatabaseSync(file, { readOnly: true });
  const rows = db
    .prepare(
      `SELECT s.platform || ' ' || s.channel || ' ' || d.local_date AS name, d.state, d.reason,
              (SELECT COUNT(*) FROM parts p WHERE p.subscription_id = d.subscription_id AND p.slot = d.slot) AS parts
       FROM deliveries d JOIN subscriptions s ON s.id = d.subscription_id`,
    )
    .all();
  db.close();
  return new Map(
    rows.map((row) => [String(row.name), { state: String(row.state), reason: inEnglish(row.reason), parts: Number(row.parts) }]),
  );
}

const minutes = (ms: number): string => `${(ms / 60_000).toFixed(1)} min`;

type Outcome = 'once' | 'lost' | 'doubled' | 'unknown' | 'expired' | 'failed' | 'unsettled';

function unseen(slot: Due, said: Said | undefined): Outcome {
  if (said === undefined) return 'lost';
  if (['planned', 'ready', 'sending', 'ambiguous'].includes(said.state)) return 'unsettled';
  if (said.state === 'expired') return slot.mayExpire ? 'expired' : 'lost';
  return said.state === 'unknown' || said.state === 'failed' ? said.state : 'lost';
}

function seen(slot: Due, messages: readonly Visible[], said: Said | undefined): Outcome {
  const headings = messages.filter(({ text }) => dayOf(text) !== null).length;
  const texts = new Set(messages.map(({ text }) => text)).size;
  if (headings > 1 || texts < messages.length) return 'doubled';
  if (said?.state === 'unknown') return 'unknown';
  if (said === undefined || ['planned', 'ready', 'sending', 'ambiguous'].includes(said.state)) return 'unsettled';
  // The first of its parts were sent, then the clock jumped over the time for the rest.
  if (said.state === 'failed') return slot.mayExpire ? 'expired' : 'failed';
  if (messages.length === said.parts) return 'once';
  return messages.length < said.parts ? 'lost' : 'doubled';
}

/** Compares what people saw with what was due and with what the bot says of it; knows nothing of how the bot works. */
export function check(due: readonly Due[], visible: readonly Visible[], ledger: ReadonlyMap<string, Said>): Verdict {
  const slots = bySlot(visible);
  const count = { once: 0, lost: 0, doubled: 0, late: 0, unknown: 0, expired: 0, failed: 0, unsettled: 0, longestWaitS: 0 };
  const problems: string[] = [];
  const lateWaits: { fromMs: number; toMs: number }[] = [];
  for (const slot of due) {
    const name = `${slot.channel} ${slot.localDate}`;
    const said = ledger.get(name);
    const messages = slots.get(name) ?? [];
    const outcome = messages.length === 0 ? unseen(slot, said) : seen(slot, messages, said);
    count[outcome] += 1;
    const words = `${said?.state ?? 'not in the ledger'}${said?.reason ? ` (${said.reason})` : ''}, ${messages.length} of ${said?.parts ?? 0} messages seen`;
    if (outcome !== 'once' && outcome !== 'expired') problems.push(`${name}: ${outcome}: ${words}`);
    const [first] = messages;
    if (first === undefined) continue;
    if (said !== undefined && outcome !== 'expired' && !['sent', 'unknown'].includes(said.state))
      problems.push(`${name}: seen, but the bot says: ${words}`);
    if (slot.mustExpire) problems.push(`${name}: sent although it was too late to catch up`);
    const waitMs = first.atMs - slot.trueMs;
    const builtLate = slot.overMs > LABELLED_MS || (slot.unattended && waitMs > LABELLED_MS);
    if (builtLate && first.atMs < slot.steadyUntilMs && !first.text.includes('Late:')) {
      const lateMs = slot.overMs + (slot.unattended ? waitMs : 0);
      problems.push(`${name}: late by ${minutes(lateMs)} when it could first be sent, but it does not say so: ${first.text.slice(0, 200)}`);
    }
    if (waitMs < -ROUNDED_MS) problems.push(`${name}: seen ${-waitMs / 1000} s before it was due`);
    count.longestWaitS = Math.max(count.longestWaitS, Math.round(waitMs / 1000));
    if (waitMs <= LATE_MS) continue;
    count.late += 1;
    lateWaits.push({ fromMs: slot.trueMs, toMs: first.atMs });
  }
  const expected = new Set(due.map((slot) => `${slot.channel} ${slot.localDate}`));
  for (const name of slots.keys()) if (!expected.has(name)) problems.push(`${name}: seen, but it was not due`);
  for (const [name, { state }] of ledger) if (!expected.has(name)) problems.push(`${name}: in the ledger (${state}), but it was not due`);
  return { due: due.length, ...count, lateWaits, problems };
}
