import { ANALYSIS_VERSION, type AnalysedDocument } from '../../core/analysis.ts';
import type { Tenants } from '../../core/library.ts';
import { daysOf } from '../search/days.ts';
import { documentFields, meetingFields } from '../search/fields.ts';
import { type NameKey, namesIn } from '../search/names.ts';
import { lengthOf } from '../search/scan.ts';
import { type Fields, hashFields } from '../search/words.ts';
import type { IndexName } from './index-name.ts';
import { keyOfDay, UNDATED } from './key.ts';
import { countNames } from './names.ts';
import type { Statements } from './statements.ts';
import { forgetUnused, numberFor } from './tenants.ts';

/** Writes all rows of a Document that is not in the library. */
export function writeRows(statements: Statements, { document, analysis, learnedAt }: AnalysedDocument, seenBy: Tenants): void {
  const { id, title, text, source, published, url } = document;
  const days = daysOf(analysis.published) ?? { first: UNDATED, last: UNDATED };
  const key = freeKey(statements, days.first);
  const length = writeIndex(statements, 'document', key, id, documentFields(document, analysis));
  const meeting = meetingFields(analysis);
  const meetingLength = meeting && writeIndex(statements, 'meeting', key, id, meeting);
  const names = namesIn(analysis);
  const tenants = numberFor(statements, seenBy);
  statements.run(
    `INSERT INTO documents (key, id, first_day, last_day, length, meeting_length, learned_at, version, source, published, shown_published, url, title,
      shown_title, characters, tenants) VALUES (:key, :id, :first, :last, :length, :meetingLength, :learnedAt, :version, :source, :published, :shownPublished,
      :url, :title, :shownTitle, :characters, :tenants)`,
    {
      ...{ key, id, length, meetingLength, learnedAt, source, published, url, title },
      ...{ first: days.first, last: days.last, version: ANALYSIS_VERSION, characters: text.length },
      ...{ shownPublished: analysis.published, shownTitle: analysis.title, tenants },
    },
  );
  statements.run(`INSERT INTO bodies (key, text, analysis, names) VALUES (:key, :text, :analysis, :names)`, {
    ...{ key, text },
    analysis: JSON.stringify(analysis),
    names: JSON.stringify(names),
  });
  countNames(statements, names, tenants, 1);
}

/** Removes all rows of a Document; false where there is none. */
export function removeRows(statements: Statements, id: string): boolean {
  const sql = `SELECT key, names, tenants FROM documents JOIN bodies USING (key) WHERE id = :id`;
  const row = statements.first<{ key: number; names: string; tenants: number }>(sql, { id });
  if (!row) return false;
  const { key, tenants } = row;
  countNames(statements, JSON.parse(row.names) as readonly NameKey[], tenants, -1);
  for (const table of ['documents', 'bodies', 'document_words', 'meeting_words'])
    statements.run(`DELETE FROM ${table} WHERE key = :key`, { key });
  for (const table of ['document_index', 'meeting_index']) statements.run(`DELETE FROM ${table} WHERE rowid = :key`, { key });
  forgetUnused(statements, tenants);
  return true;
}

function freeKey(statements: Statements, day: number): number {
  const sql = `SELECT max(key) AS last FROM documents WHERE key >= :from AND key < :end`;
  const last = statements.first<{ last: number | null }>(sql, { from: keyOfDay(day), end: keyOfDay(day + 1) })?.last;
  return last === null || last === undefined ? keyOfDay(day) : last + 1;
}

/** Returns the number of words. */
function writeIndex(statements: Statements, index: IndexName, key: number, id: string, fields: Fields): number {
  const words = hashFields(fields);
  const { buffer, byteOffset, byteLength } = words.hashes;
  const hashes = new Uint8Array(buffer, byteOffset, byteLength);
  const values = { key, title: fields.title.join(' '), body: fields.body.join(' ') };
  statements.run(`INSERT INTO ${index}_index (rowid, title, body) VALUES (:key, :title, :body)`, values);
  const sql = `INSERT INTO ${index}_words (key, id, title_length, hashes) VALUES (:key, :id, :titleLength, :hashes)`;
  statements.run(sql, { key, id, titleLength: words.titleLength, hashes });
  return lengthOf(words);
}
