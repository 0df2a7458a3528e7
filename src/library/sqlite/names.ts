import type { NameKind } from '../../core/analysis.ts';
import type { KnownName } from '../../core/library.ts';
import { allowance, type NameKey, nameWords, rankNames, wordDistance } from '../search/names.ts';
import type { Remember } from './search.ts';
import type { Statements } from './statements.ts';
import { isSeen, type Seen } from './tenants.ts';

/** More names are not looked at for one beginning: the most frequent come first. */
const MOST_NAMES = 2_000;

/** See `LibraryView.names`. */
export function names(statements: Statements, remember: Remember, seen: Seen, typed: string, limit: number): readonly KnownName[] {
  const longest = [...nameWords(typed)].sort((a, b) => b.length - a.length)[0];
  if (longest === undefined) return rankNames(mostFrequent(statements, remember, seen, limit), typed, limit);
  const likely = rankNames(namesWith(statements, seen, wordsNear(statements, longest, longest.slice(0, 1))), typed, limit);
  if (likely.length > 0 || allowance(longest) === 0) return likely;
  return rankNames(namesWith(statements, seen, wordsNear(statements, longest, '')), typed, limit);
}

/** Counts the names of a Document that enters (1) or leaves (-1) the Library, for those who see it. */
export function countNames(statements: Statements, keys: readonly NameKey[], tenants: number, by: 1 | -1): void {
  for (const { name, kind } of keys) {
    statements.run(
      `INSERT INTO names (name, kind, tenants, documents) VALUES (:name, :kind, :tenants, :by)
       ON CONFLICT DO UPDATE SET documents = documents + :by`,
      { name, kind, tenants, by },
    );
    if (by === 1)
      for (const word of nameWords(name))
        statements.run(`INSERT OR IGNORE INTO name_words VALUES (:word, :name, :kind)`, { word, name, kind });
    else if (isGone(statements, name, kind, tenants)) forget(statements, name, kind);
  }
}

/** True where no Document has the name any more. */
function isGone(statements: Statements, name: string, kind: NameKind, tenants: number): boolean {
  const sql = `DELETE FROM names WHERE name = :name AND kind = :kind AND tenants = :tenants AND documents <= 0`;
  if (statements.run(sql, { name, kind, tenants }) === 0) return false;
  return statements.first(`SELECT 1 FROM names WHERE name = :name AND kind = :kind`, { name, kind }) === null;
}

function forget(statements: Statements, name: string, kind: NameKind): void {
  for (const word of nameWords(name))
    statements.run(`DELETE FROM name_words WHERE word = :word AND name = :name AND kind = :kind`, { word, name, kind });
}

function mostFrequent(statements: Statements, remember: Remember, seen: Seen, limit: number): readonly KnownName[] {
  const counts = seen === null ? 'names' : 'counts';
  const seenNames = `SELECT name, kind, sum(documents) AS documents FROM names WHERE ${isSeen(seen)} GROUP BY name, kind`;
  const counting = seen === null ? '' : `WITH counts AS MATERIALIZED (${seenNames})`;
  // Names as frequent as the last one too, so that equals are put in order the same way everywhere.
  const sql = `${counting} SELECT name, kind, documents FROM ${counts} WHERE documents >=
    coalesce((SELECT documents FROM ${counts} ORDER BY documents DESC LIMIT 1 OFFSET :last), 0) ORDER BY documents DESC, name LIMIT :most`;
  const find = () => statements.all<Row>(sql, { last: Math.max(0, limit - 1), most: limit + MOST_NAMES, seen });
  // With tenants' Documents every name is looked at.
  return seen === null ? find() : remember(`names ${seen} ${limit}`, find);
}

type Row = KnownName & Record<string, unknown>;

/** Words of names that begin with `typed` or are near to it, among those that begin with `start`. */
function wordsNear(statements: Statements, typed: string, start: string): readonly string[] {
  const sql = `SELECT DISTINCT word FROM name_words WHERE word >= :start AND word < :end
    AND (length(word) BETWEEN :shortest AND :longest OR substr(word, 1, :length) = :typed)`;
  const letters = [...typed].length;
  const allowed = allowance(typed);
  const rows = statements.all<{ word: string }>(sql, {
    start,
    end: `${start}\u{10ffff}`,
    shortest: allowed === 0 ? 1 : letters - allowed,
    longest: allowed === 0 ? 0 : letters + allowed,
    length: letters,
    typed,
  });
  return rows.map(({ word }) => word).filter((word) => wordDistance(typed, word, start === '') !== null);
}

function namesWith(statements: Statements, seen: Seen, words: readonly string[]): readonly KnownName[] {
  const fitting = 'SELECT DISTINCT name, kind FROM name_words WHERE word IN (SELECT value FROM json_each(:words))';
  const named =
    seen === null
      ? `SELECT DISTINCT name, kind, documents FROM name_words JOIN names USING (name, kind) WHERE word IN (SELECT value FROM json_each(:words))`
      : `SELECT name, kind, sum(documents) AS documents FROM (${fitting}) JOIN names USING (name, kind) WHERE ${isSeen(seen)} GROUP BY name, kind`;
  const sql = `${named} ORDER BY documents DESC, name LIMIT :most`;
  return statements.all<Row>(sql, { words: JSON.stringify(words), most: MOST_NAMES, seen });
}
