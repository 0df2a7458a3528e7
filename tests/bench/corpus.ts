import { existsSync, renameSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { ANALYSIS_VERSION } from '../../src/core/analysis.ts';
import type { Document } from '../../src/core/document.ts';
import { openLibrary } from '../../src/library/index.ts';
import { newsDocument } from './news.ts';
import { timed } from './times.ts';

export const LEARNED = '2026-01-01T00:00:00.000Z';
const SLICE = 500;

/** Raised when `news.ts` writes other texts. */
const TEXTS_VERSION = 1;

/** The library's file with so many generated documents, fully analysed; made where it is not there, gone on with where it was left. */
export async function libraryFile(folder: string, documents: number): Promise<string> {
  const file = `${folder}/news-${documents}-texts${TEXTS_VERSION}-analysis${ANALYSIS_VERSION}.db`;
  if (existsSync(file)) return file;
  const part = `${file}.part`;
  await timed(`library: build ${documents} documents, fully analysed`, async () => {
    const library = await openLibrary({ path: part });
    for (let from = 0; from < documents; from += SLICE) {
      await library.put(sliceFrom(from, documents), LEARNED);
      if (from % (SLICE * 20) === 0) console.log(`  ${from} of ${documents}`);
    }
    await library.close();
  });
  renameSync(part, file);
  return file;
}

/** The same documents in a bare FTS5 table. */
export async function bareFile(folder: string, documents: number): Promise<string> {
  const file = `${folder}/bare-${documents}-texts${TEXTS_VERSION}.db`;
  if (existsSync(file)) return file;
  const part = `${file}.part`;
  rmSync(part, { force: true });
  await timed(`bare FTS5: build ${documents} documents`, async () => {
    const database = new DatabaseSync(part);
    database.exec(
      `PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; CREATE VIRTUAL TABLE bare USING fts5 (title, body, tokenize = 'porter unicode61')`,
    );
    const insert = database.prepare('INSERT INTO bare (title, body) VALUES (?, ?)');
    for (let from = 0; from < documents; from += SLICE) {
      database.exec('BEGIN');
      for (const { title, text } of sliceFrom(from, documents)) insert.run(title, text);
      database.exec('COMMIT');
    }
    database.close();
  });
  renameSync(part, file);
  return file;
}

function sliceFrom(from: number, documents: number): readonly Document[] {
  return Array.from({ length: Math.min(SLICE, documents - from) }, (_, at) => newsDocument(from + at));
}
