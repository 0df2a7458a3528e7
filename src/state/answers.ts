import { randomUUID } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import type { AnswerBook, GivenAnswer } from '../core/answers.ts';
import type { PlatformName } from '../core/request.ts';
import { transaction } from './database.ts';

const MS_PER_DAY = 86_400_000;

type Row = Readonly<Record<string, unknown>>;

function answerOf(row: Row): GivenAnswer {
  const thread = String(row.thread);
  return {
    // Written by `record` from the same type.
    place: {
      platform: String(row.platform) as PlatformName,
      tenant: String(row.tenant),
      channel: String(row.channel),
      ...(thread === '' ? {} : { thread }),
    },
    person: String(row.person),
    line: String(row.line),
    subject: String(row.subject),
    public: row.public === 1,
    names: JSON.parse(String(row.names)) as readonly string[],
    documents: JSON.parse(String(row.documents)) as readonly string[],
    at: String(row.at),
  };
}

/** Keys of small values that belong to a person or a tenant; `_` and `%` in ids are no wildcards. */
function deleteValues(db: DatabaseSync, prefix: string): void {
  db.prepare('DELETE FROM small_values WHERE substr(key, 1, length(?)) = ?').run(prefix, prefix);
}

/** Deletes what a person asked, saw and judged; digests stay, they are a channel's. */
function forgetPerson(db: DatabaseSync, platform: string, tenant: string, person: string) {
  return transaction(db, () => {
    // Their word on others' answers counts as well as others' words on theirs, which go with the answers.
    const verdicts = db
      .prepare('DELETE FROM verdicts WHERE person = ? AND answer_id IN (SELECT id FROM answers WHERE platform = ? AND tenant = ?)')
      .run(person, platform, tenant);
    const answers = db.prepare('DELETE FROM answers WHERE platform = ? AND tenant = ? AND person = ?').run(platform, tenant, person);
    db.prepare('DELETE FROM shown WHERE audience = ?').run(`${platform}/${tenant}/person/${person}`);
    deleteValues(db, `person:${platform}:${tenant}:${person}:`);
    return { questions: Number(answers.changes), verdicts: Number(verdicts.changes) };
  });
}

/** Deletes all that is stored of a tenant: answers, what was shown, small values, installation; its Subscriptions are removed by `by`. */
export function forgetTenant(db: DatabaseSync, platform: string, tenant: string, now: string): void {
  transaction(db, () => {
    db.prepare('DELETE FROM answers WHERE platform = ? AND tenant = ?').run(platform, tenant);
    db.prepare('DELETE FROM installations WHERE platform = ? AND tenant = ?').run(platform, tenant);
    const audiences = `${platform}/${tenant}/`;
    db.prepare('DELETE FROM shown WHERE substr(audience, 1, length(?)) = ?').run(audiences, audiences);
    for (const prefix of [`${platform}:${tenant}:`, `person:${platform}:${tenant}:`]) deleteValues(db, prefix);
    db.prepare('DELETE FROM small_values WHERE key = ?').run(`topics:${tenant}`);
    db.prepare(
      'UPDATE subscriptions SET removed_at = ?, removed_by = ?, next_due = NULL WHERE platform = ? AND tenant = ? AND removed_at IS NULL',
    ).run(now, 'the bot was removed from this workspace', platform, tenant);
  });
}

/** One line of the file that `npm run eval` scores: a participant whom a reader says was none. No person of the chat stands in it. */
function complaints(db: DatabaseSync): string {
  const rows = db
    .prepare(
      `SELECT line, documents, names, verdicts.name AS wrong, verdicts.at AS at FROM verdicts JOIN answers ON answers.id = answer_id
       WHERE reason = 'attendee' ORDER BY verdicts.at, answer_id`,
    )
    .all();
  return rows
    .map(({ line, documents, names, wrong, at }) =>
      JSON.stringify({ line, documents: JSON.parse(String(documents)), names: JSON.parse(String(names)), wrong, at }),
    )
    .map((one) => `${one}\n`)
    .join('');
}

export interface AnswerOptions {
  /** Answers are deleted after so many days. */
  readonly keptDays: number;
  /** Given the whole text of the complaints' file whenever it changes. */
  readonly publish: (lines: string) => void;
}

/** The AnswerBook on the state's file. */
export function answerBook(db: DatabaseSync, { keptDays, publish }: AnswerOptions): AnswerBook {
  let prunedDay = '';
  const prune = (at: string): void => {
    if (prunedDay === at.slice(0, 10)) return;
    prunedDay = at.slice(0, 10);
    const before = new Date(Date.parse(at) - keptDays * MS_PER_DAY).toISOString();
    if (db.prepare('DELETE FROM answers WHERE at < ?').run(before).changes > 0) publish(complaints(db));
  };
  return {
    record: async ({ place, person, line, subject, names, documents, at, ...answer }) => {
      prune(at);
      const id = randomUUID().replaceAll('-', '').slice(0, 16);
      db.prepare('INSERT INTO answers VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)').run(
        id,
        place.platform,
        place.tenant,
        place.channel,
        place.thread ?? '',
        person,
        line,
        subject,
        answer.public ? 1 : 0,
        JSON.stringify(names),
        JSON.stringify(documents),
        at,
      );
      return id;
    },
    get: async (id, { platform, tenant }) => {
      const row = db.prepare('SELECT * FROM answers WHERE id = ? AND platform = ? AND tenant = ?').get(id, platform, tenant);
      return row ? answerOf(row) : null;
    },
    latest: async ({ platform, tenant, channel, thread }, person) => {
      const row = db
        .prepare(
          `SELECT * FROM answers WHERE platform = ? AND tenant = ? AND channel = ? AND thread = ? AND (public = 1 OR person = ?)
           ORDER BY at DESC, rowid DESC LIMIT 1`,
        )
        .get(platform, tenant, channel, thread ?? '', person);
      return row ? answerOf(row) : null;
    },
    recent: async ({ platform, tenant }, person, limit) =>
      db
        .prepare(
          `SELECT *, MAX(at) FROM answers WHERE platform = ? AND tenant = ? AND person = ? GROUP BY line ORDER BY MAX(at) DESC, rowid DESC LIMIT ?`,
        )
        .all(platform, tenant, person, limit)
        .map(answerOf),
    judge: async (id, { platform, tenant }, { person, good, reason, name, at }) => {
      const known = db.prepare('SELECT 1 FROM answers WHERE id = ? AND platform = ? AND tenant = ?').get(id, platform, tenant);
      if (!known) return false;
      db.prepare(
        `INSERT INTO verdicts VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE
         SET good = excluded.good, reason = excluded.reason, name = excluded.name, at = excluded.at`,
      ).run(id, person, good ? 1 : 0, reason, name, at);
      publish(complaints(db));
      return true;
    },
    forget: async ({ platform, tenant }, person) => {
      const gone = forgetPerson(db, platform, tenant, person);
      publish(complaints(db));
      return gone;
    },
  };
}
