import { existsSync } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { DatabaseSync } from 'node:sqlite';
import { parseArgs } from 'node:util';
import type { Library } from '../../src/core/library.ts';
import { openLibrary } from '../../src/library/index.ts';
import { chanceOf, newsDocument, newsWord } from './library-documents.ts';

/**
 * `node tests/bench/library.ts [--documents 20000] [--analysis quick|core] [--queries 300] [--file PATH]`: searches the library and bare FTS5 with the same
 * questions of one to three words. A `--file` is kept, and used again when it is there. Cold: opened anew, each question for the first time; the system's own cache of files stays.
 */
const { values } = parseArgs({
  options: {
    documents: { type: 'string', default: '20000' },
    analysis: { type: 'string', default: 'quick' },
    queries: { type: 'string', default: '300' },
    file: { type: 'string' },
  },
});
const count = Number(values.documents);
const quick = { analyser: new URL('../library/stub-analyser.ts', import.meta.url).href, weights: new Uint8Array() };
const analyser = values.analysis === 'core' ? {} : quick;
const LEARNED = '2026-01-01T00:00:00.000Z';
const LIMIT = 20;

const chance = chanceOf(7);
const questions = Array.from({ length: Number(values.queries) }, (_, at) => Array.from({ length: 1 + (at % 3) }, () => newsWord(chance)));

const folder = await mkdtemp(join(tmpdir(), 'bench-library-'));
try {
  await benchLibrary(values.file ?? join(folder, 'library.db'));
  await benchBare(join(folder, 'bare.db'));
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function benchLibrary(path: string): Promise<void> {
  if (!existsSync(path)) await build(path);
  console.log(`library: ${megabytes((await stat(path)).size)} MB on disk`);
  const opened = await timed('library: open', () => openLibrary({ path, ...analyser }));
  await askLibrary('cold', opened);
  await askLibrary('warm', opened);
  await askWhileWriting(opened);
  await timed('library: names "da"', () => opened.names('da', 25));
  await timed('library: list', () => opened.list());
  await timed('library: backup', () => opened.backup(join(folder, 'backup.db')));
  await opened.close();
  console.log(`library: ${megabytes(process.memoryUsage.rss())} MB of memory, all threads`);
}

async function build(path: string): Promise<void> {
  const library = await openLibrary({ path, ...analyser });
  await timed(`library: build ${count} documents (${values.analysis} analysis)`, () => fill(library));
  await library.close();
}

async function fill(library: Library): Promise<void> {
  for (let from = 0; from < count; from += 500) {
    await library.put(
      Array.from({ length: Math.min(500, count - from) }, (_, at) => newsDocument(from + at)),
      LEARNED,
    );
  }
}

async function askLibrary(state: string, library: Library): Promise<void> {
  const delay = monitorEventLoopDelay({ resolution: 5 });
  const meetings: number[] = [];
  const searches: number[] = [];
  delay.enable();
  for (const words of questions) {
    const query = { terms: words.map((text) => ({ text, weight: 1 })), limit: LIMIT, asOf: '2026-01-01' };
    searches.push(await msOf(() => library.search(query)));
    meetings.push(await msOf(() => library.meetings(query)));
  }
  delay.disable();
  report(`library: search ${state}`, searches);
  report(`library: meetings ${state}`, meetings);
  console.log(`library: main loop, worst delay ${state} ${(delay.max / 1e6 - 5).toFixed(1)} ms`);
}

async function askWhileWriting(library: Library): Promise<void> {
  let writing = true;
  const written = library
    .put(
      Array.from({ length: 500 }, (_, at) => newsDocument(count + at)),
      LEARNED,
    )
    .finally(() => {
      writing = false;
    });
  const times: number[] = [];
  for (let at = 0; writing; at += 1) {
    const words = questions[at % questions.length] ?? [];
    times.push(await msOf(() => library.search({ terms: words.map((text) => ({ text, weight: 1 })), limit: LIMIT, asOf: '2026-01-01' })));
  }
  await written;
  report('library: search while 500 documents are written', times);
}

async function benchBare(path: string): Promise<void> {
  const database = new DatabaseSync(path);
  database.exec(
    `PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; CREATE VIRTUAL TABLE bare USING fts5 (title, body, tokenize = 'porter unicode61')`,
  );
  await timed(`bare FTS5: build ${count} documents`, async () => {
    const insert = database.prepare('INSERT INTO bare (title, body) VALUES (?, ?)');
    for (let n = 0; n < count; n += 1) {
      if (n % 500 === 0) database.exec('BEGIN');
      const { title, text } = newsDocument(n);
      insert.run(title, text);
      if (n % 500 === 499 || n === count - 1) database.exec('COMMIT');
    }
  });
  const select = database.prepare('SELECT rowid, title, body FROM bare WHERE bare MATCH ? ORDER BY bm25(bare, 5, 1) LIMIT ?');
  for (const state of ['cold', 'warm']) {
    const times: number[] = [];
    for (const words of questions) times.push(await msOf(async () => select.all(words.map((word) => `"${word}"`).join(' OR '), LIMIT)));
    report(`bare FTS5: search ${state}`, times);
  }
  database.close();
}

async function timed<T>(name: string, work: () => Promise<T>): Promise<T> {
  const start = performance.now();
  const result = await work();
  console.log(`${name} ${(performance.now() - start).toFixed(0)} ms`);
  return result;
}

async function msOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function report(name: string, times: readonly number[]): void {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1);
  console.log(`${name}: p50 ${at(0.5)} p95 ${at(0.95)} p99 ${at(0.99)} ms (${sorted.length} questions)`);
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(0);
}
