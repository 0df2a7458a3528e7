import { mkdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { parseArgs } from 'node:util';
import { wordsFor } from '../../src/catalogues.ts';
import type { CommandContext } from '../../src/commands/command.ts';
import { readLine, runRead } from '../../src/commands/run.ts';
import type { Library } from '../../src/core/library.ts';
import { openLibrary } from '../../src/library/index.ts';
import { chanceOf, newsWord } from './chance.ts';
import { bareFile, LEARNED, libraryFile } from './corpus.ts';
import { newsDocument, personOf } from './news.ts';
import { cpuMsOf, msOf, report, type Times, timed, worstDelay } from './times.ts';

/**
 * `node tests/bench/library.ts [--documents 100000] [--questions 300] [--cache FOLDER]`: asks `/brief` and the library's search of generated news, fully
 * analysed, beside bare FTS5 on the same documents. The corpus is made once and kept in the cache folder. Cold: the library opened anew, each question
 * for the first time, the program's code not yet compiled; the system's own cache of files stays.
 */
const { values } = parseArgs({
  options: {
    documents: { type: 'string', default: '100000' },
    questions: { type: 'string', default: '300' },
    cache: { type: 'string', default: join(tmpdir(), 'briefing-bot-bench') },
  },
});
const count = Number(values.documents);
const LIMIT = 40;
const AS_OF = '2026-01-02T00:00:00.000Z';

const chance = chanceOf(7);
/** One to three words of the news; every fourth asks for a person. */
const questions = Array.from({ length: Number(values.questions) }, (_, at) =>
  at % 4 === 3 ? personOf(chance).split(' ') : Array.from({ length: 1 + (at % 3) }, () => newsWord(chance)),
);

mkdirSync(values.cache, { recursive: true });
const file = await libraryFile(values.cache, count);
console.log(`library: ${count} documents, ${(statSync(file).size / 1e6).toFixed(0)} MB on disk`);
const library = await timed('library: open', () => openLibrary({ path: file }));
const cold = await ask(library, 'cold');
const warm = await ask(library, 'warm');
await whileWriting(library);
await library.close();
console.log(`library: ${(process.memoryUsage.rss() / 1e6).toFixed(0)} MB of memory, all threads`);
const bare = await askBare(await bareFile(values.cache, count));
for (const [state, ours, theirs] of [
  ['cold', cold, bare.cold],
  ['warm', warm, bare.warm],
] as const) {
  console.log(
    `${state}, p99 beside bare FTS5: search ${ratio(theirs.p99, ours.search.p99)}, a whole briefing ${ratio(theirs.p99, ours.brief.p99)}`,
  );
}

interface Asked {
  readonly search: Times;
  readonly brief: Times;
}

async function ask(library: Library, state: string): Promise<Asked> {
  const context: CommandContext = {
    ...{ library: library.forOperator(), now: AS_OF, topics: { topics: [] }, words: wordsFor('en'), request: null },
    ...{ shown: null, state: null, digests: null, readUpload: null },
  };
  const briefs: number[] = [];
  const busy: number[] = [];
  await worstDelay(`/brief ${state}`, async () => {
    for (const words of questions) {
      const asked = () => runRead(readLine(`brief ${words.join(' ')}`), context);
      busy.push(await cpuMsOf(async () => void briefs.push(await msOf(asked))));
    }
  });
  const brief = report(`/brief ${state}`, briefs);
  report(`/brief ${state}, processor time of all threads`, busy);
  const searches: number[] = [];
  await worstDelay(`search ${state}`, async () => {
    for (const words of questions) searches.push(await msOf(() => search(library, words)));
  });
  return { brief, search: report(`search ${state}`, searches) };
}

function search(library: Library, words: readonly string[]): Promise<unknown> {
  return library.forOperator().search({ terms: words.map((text) => ({ text, weight: 1 })), limit: LIMIT, asOf: AS_OF });
}

/** The new documents are taken out again, so that the corpus stays. */
async function whileWriting(library: Library): Promise<void> {
  const added = Array.from({ length: 200 }, (_, at) => newsDocument(count + at));
  let writing = true;
  const written = library.put(added, LEARNED).finally(() => {
    writing = false;
  });
  const times: number[] = [];
  await worstDelay('search while 200 documents are written', async () => {
    for (let at = 0; writing; at += 1) times.push(await msOf(() => search(library, questions[at % questions.length] ?? [])));
  });
  await written;
  report('search while 200 documents are written', times);
  for (const { id } of added) await library.remove(id);
}

async function askBare(path: string): Promise<{ readonly cold: Times; readonly warm: Times }> {
  const database = new DatabaseSync(path);
  const select = database.prepare('SELECT rowid, title, body FROM bare WHERE bare MATCH ? ORDER BY bm25(bare, 5, 1) LIMIT ?');
  const run = async (state: string): Promise<Times> => {
    const times: number[] = [];
    for (const words of questions) times.push(await msOf(() => select.all(words.map((word) => `"${word}"`).join(' OR '), LIMIT)));
    return report(`bare FTS5: search ${state}`, times);
  };
  const told = { cold: await run('cold'), warm: await run('warm') };
  database.close();
  return told;
}

function ratio(theirs: number, ours: number): string {
  return `${(theirs / Math.max(ours, 0.01)).toFixed(2)} times as fast`;
}
