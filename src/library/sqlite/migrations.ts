/**
 * Numbered steps from an empty file to today's tables; step n brings `user_version` to n. Steps are only ever added. Each happens whole or not
 * at all.
 *
 * `documents` are small rows, so that counting and listing read little; texts and analyses stand apart. A key is `day * 2^24 + number within the
 * day` (0 for undated ones): a range of keys is a Window, and the newest come first without sorting. `*_index` hold stems, `*_words` the same as
 * hashes in order, for scoring.
 */
export const MIGRATIONS: readonly string[] = [
  `
  PRAGMA application_id = 1114787406;
  CREATE TABLE documents (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    first_day INTEGER NOT NULL,
    last_day INTEGER NOT NULL,
    length INTEGER NOT NULL,
    meeting_length INTEGER,
    learned_at TEXT NOT NULL,
    version INTEGER NOT NULL,
    source TEXT NOT NULL,
    published TEXT,
    shown_published TEXT,
    url TEXT,
    title TEXT,
    shown_title TEXT,
    characters INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX documents_by_day ON documents (first_day DESC, id, last_day);
  CREATE INDEX document_lengths ON documents (key, length, meeting_length);
  CREATE INDEX documents_by_learning ON documents (learned_at);
  CREATE INDEX documents_by_version ON documents (version);
  CREATE INDEX documents_of_many_days ON documents (first_day, last_day) WHERE last_day > first_day;
  CREATE INDEX documents_with_meetings ON documents (first_day DESC, id, last_day) WHERE meeting_length IS NOT NULL;
  CREATE TABLE bodies (key INTEGER PRIMARY KEY, text TEXT NOT NULL, analysis TEXT NOT NULL, names TEXT NOT NULL) STRICT;

  CREATE VIRTUAL TABLE document_index USING fts5 (title, body, content = '', contentless_delete = 1, tokenize = 'ascii');
  CREATE TABLE document_words (key INTEGER PRIMARY KEY, id TEXT NOT NULL, title_length INTEGER NOT NULL, hashes BLOB NOT NULL) STRICT;
  CREATE VIRTUAL TABLE meeting_index USING fts5 (title, body, content = '', contentless_delete = 1, tokenize = 'ascii');
  CREATE TABLE meeting_words (key INTEGER PRIMARY KEY, id TEXT NOT NULL, title_length INTEGER NOT NULL, hashes BLOB NOT NULL) STRICT;

  CREATE TABLE names (
    name TEXT NOT NULL, kind TEXT NOT NULL, documents INTEGER NOT NULL, PRIMARY KEY (name, kind)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX names_by_frequency ON names (documents DESC);
  CREATE TABLE name_words (
    word TEXT NOT NULL, name TEXT NOT NULL, kind TEXT NOT NULL, PRIMARY KEY (word, name, kind)
  ) STRICT, WITHOUT ROWID;
  `,
  // Documents that some tenants alone see: `tenants` is 0 for everybody, else the number of a set of tenants (JSON). A set's number is never given again.
  `
  CREATE TABLE tenant_sets (number INTEGER PRIMARY KEY AUTOINCREMENT, tenants TEXT NOT NULL UNIQUE) STRICT;
  ALTER TABLE documents ADD COLUMN tenants INTEGER NOT NULL DEFAULT 0;
  CREATE INDEX documents_by_tenants ON documents (tenants) WHERE tenants > 0;
  DROP INDEX document_lengths;
  CREATE INDEX document_lengths ON documents (key, length, meeting_length, tenants);

  CREATE TABLE tenant_names (
    name TEXT NOT NULL, kind TEXT NOT NULL, tenants INTEGER NOT NULL, documents INTEGER NOT NULL, PRIMARY KEY (name, kind, tenants)
  ) STRICT, WITHOUT ROWID;
  INSERT INTO tenant_names SELECT name, kind, 0, documents FROM names;
  DROP TABLE names;
  ALTER TABLE tenant_names RENAME TO names;
  CREATE INDEX names_by_frequency ON names (documents DESC);
  `,
];
