import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import type { Change, Subscription } from '../core/digest.ts';
import type { Place, PlatformName } from '../core/request.ts';
import { readTold, writeTold } from './told.ts';

/** How far the slots of a Subscription are settled. */
export interface Progress {
  /** Slots up to this ISO instant are in the ledger. */
  readonly cursor: string;
  /** The latest local date in the ledger, '' for none: no later slot may stand for an earlier date. */
  readonly cursorDate: string;
  /** ISO instant of the next slot, null where none comes. */
  readonly nextDue: string | null;
}

export interface KeptSubscription extends Progress {
  readonly subscription: Subscription;
  readonly removedAt: string | null;
  /** Failed slots in a row. */
  readonly failures: number;
}

type Row = Record<string, SQLOutputValue>;
const text = (value: SQLOutputValue | undefined): string => String(value);
const textOrNull = (value: SQLOutputValue | undefined): string | null => (value === null || value === undefined ? null : String(value));

function placeOf(row: Row): Place {
  const thread = textOrNull(row.thread);
  const place = { platform: text(row.platform) as PlatformName, tenant: text(row.tenant), channel: text(row.channel) };
  return thread === null ? place : { ...place, thread };
}

function kept(row: Row): KeptSubscription {
  const body = JSON.parse(text(row.body)) as Pick<
    Subscription,
    'topics' | 'exclude' | 'schedule' | 'zone' | 'whenEmpty' | 'skip' | 'locale' | 'personal'
  >;
  const paused = textOrNull(row.paused);
  const settings = textOrNull(row.settings);
  return {
    subscription: {
      id: text(row.id),
      place: placeOf(row),
      ...body,
      owner: text(row.owner),
      paused: paused === null ? null : (JSON.parse(paused) as NonNullable<Subscription['paused']>),
      createdAt: text(row.created_at),
      ...(settings !== null && { settings }),
    },
    removedAt: textOrNull(row.removed_at),
    cursor: text(row.cursor),
    cursorDate: text(row.cursor_date),
    nextDue: textOrNull(row.next_due),
    failures: Number(row.failures),
  };
}

function bodyOf({ topics, exclude, schedule, zone, whenEmpty, skip, locale, personal }: Subscription): string {
  const spoken = locale !== undefined && locale !== 'en' && { locale };
  return JSON.stringify({ topics, exclude, schedule, zone, whenEmpty, skip, ...spoken, ...(personal && { personal }) });
}

/** Also removed ones. */
export function readSubscription(db: DatabaseSync, id: string): KeptSubscription | null {
  const row = db.prepare('SELECT * FROM subscriptions WHERE id = ?').get(id);
  return row ? kept(row) : null;
}

export function listSubscriptions(db: DatabaseSync, of?: Pick<Place, 'platform' | 'tenant'>): readonly Subscription[] {
  const rows = of
    ? db
        .prepare('SELECT * FROM subscriptions WHERE removed_at IS NULL AND platform = ? AND tenant = ? ORDER BY created_at, id')
        .all(of.platform, of.tenant)
    : db.prepare('SELECT * FROM subscriptions WHERE removed_at IS NULL ORDER BY created_at, id').all();
  return rows.map((row) => kept(row).subscription);
}

/** Those that came from the settings, also removed ones. */
export function settingsSubscriptions(db: DatabaseSync): readonly KeptSubscription[] {
  return db.prepare('SELECT * FROM subscriptions WHERE settings IS NOT NULL').all().map(kept);
}

/** Ids of those with a slot at or before the instant, the longest overdue first. */
export function dueSubscriptions(db: DatabaseSync, now: string): readonly string[] {
  return db
    .prepare('SELECT id FROM subscriptions WHERE removed_at IS NULL AND next_due <= ? ORDER BY next_due')
    .all(now)
    .map((row) => text(row.id));
}

export function lastRemoved(db: DatabaseSync, place: Place, by: string): KeptSubscription | null {
  const row = db
    .prepare(
      'SELECT * FROM subscriptions WHERE platform = ? AND tenant = ? AND channel = ? AND removed_by = ? AND removed_at IS NOT NULL ORDER BY removed_at DESC LIMIT 1',
    )
    .get(place.platform, place.tenant, place.channel, by);
  return row ? kept(row) : null;
}

export function insertSubscription(db: DatabaseSync, subscription: Subscription, progress: Progress): void {
  const { id, place, owner, createdAt } = subscription;
  db.prepare(
    'INSERT INTO subscriptions (id, platform, tenant, channel, thread, body, owner, created_at, settings, cursor, cursor_date, next_due) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
  ).run(
    id,
    place.platform,
    place.tenant,
    place.channel,
    place.thread ?? null,
    bodyOf(subscription),
    owner,
    createdAt,
    subscription.settings ?? null,
    progress.cursor,
    progress.cursorDate,
    progress.nextDue,
  );
}

export function updateSubscription(db: DatabaseSync, subscription: Subscription, nextDue: string | null): void {
  const paused = subscription.paused === null ? null : JSON.stringify(subscription.paused);
  const { tenant, channel, thread } = subscription.place;
  db.prepare(
    'UPDATE subscriptions SET tenant = ?, channel = ?, thread = ?, body = ?, owner = ?, paused = ?, next_due = ? WHERE id = ?',
  ).run(tenant, channel, thread ?? null, bodyOf(subscription), subscription.owner, paused, nextDue, subscription.id);
}

export function setProgress(db: DatabaseSync, id: string, progress: Progress): void {
  db.prepare('UPDATE subscriptions SET cursor = ?, cursor_date = ?, next_due = ? WHERE id = ?').run(
    progress.cursor,
    progress.cursorDate,
    progress.nextDue,
    id,
  );
}

export function setRemoved(db: DatabaseSync, id: string, removed: { readonly at: string; readonly by: string } | null): void {
  db.prepare('UPDATE subscriptions SET removed_at = ?, removed_by = ? WHERE id = ?').run(removed?.at ?? null, removed?.by ?? null, id);
}

export function setFailures(db: DatabaseSync, id: string, failures: number): void {
  db.prepare('UPDATE subscriptions SET failures = ? WHERE id = ?').run(failures, id);
}

export function recordChange(db: DatabaseSync, change: Change): void {
  db.prepare('INSERT INTO subscription_changes (subscription_id, at, by, what) VALUES (?, ?, ?, ?)').run(
    change.subscriptionId,
    change.at,
    change.by,
    writeTold(change.what),
  );
}

export function changesOf(db: DatabaseSync, id: string): readonly Change[] {
  return db
    .prepare('SELECT * FROM subscription_changes WHERE subscription_id = ? ORDER BY number')
    .all(id)
    .map((row) => ({ subscriptionId: id, at: text(row.at), by: text(row.by), what: readTold(text(row.what)) }));
}
