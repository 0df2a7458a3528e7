import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { composeBriefing } from '../../src/core/briefing/compose.ts';
import { readTopic } from '../../src/core/briefing/topic.ts';
import type { SearchResult } from '../../src/core/library.ts';
import { presentBriefing } from '../../src/core/present/briefing.ts';
import { openLibrary } from '../../src/library/index.ts';
import { english } from '../words.ts';
import { newsDocument } from './news.ts';
import { cpuMsOf, report, type Times, timed } from './times.ts';

/**
 * `node tests/bench/briefing.ts [--cache FOLDER]`: 25 analysed documents to a briefing of five bullets, in CPU time of one core, beside summarisers from
 * npm on the same texts. Those are old and carry old dependencies: they are installed into the cache folder, never into this project.
 */
const { values } = parseArgs({ options: { cache: { type: 'string', default: join(tmpdir(), 'briefing-bot-bench') } } });
const PACKAGES = { lexrank: '1.0.5', textrank: '1.0.5', 'node-summarizer': '1.0.7' } as const;
const DOCUMENTS = 25;
const BULLETS = 5;
const RUNS = 60;

/** The old packages as far as they are used here. */
interface Lexrank {
  summarize(text: string, lines: number, done: (error: Error | null) => void): void;
}
interface Textrank {
  readonly TextRank: new (text: string, settings: { extractAmount: number }) => unknown;
}
interface Summarizer {
  readonly SummarizerManager: new (text: string, lines: number) => { getSummaryByFrequency(): unknown };
}

const documents = Array.from({ length: DOCUMENTS }, (_, n) => newsDocument(n));
const library = await openLibrary({ path: null });
await timed(`${DOCUMENTS} documents analysed`, () => library.put(documents, '2026-01-01T00:00:00.000Z'));
const result = await library.forOperator().search({ terms: [], limit: DOCUMENTS, asOf: '2026-01-02' });
/** The documents as they come from the library for the first time: what the core remembers of those it has read does not help. */
const unseen = (): SearchResult => structuredClone(result);
const brief = (words: string, from: SearchResult): unknown =>
  presentBriefing(
    composeBriefing({ words: english, topic: readTopic(words, { topics: [] }), result: from, asOf: '2026-01-02', bullets: BULLETS }),
    english,
  );

const topics = ['', 'security', 'government talks'];
const runs = Array.from({ length: RUNS }, (_, run) => topics[run % topics.length] ?? '');
const first = await cpuMsOf(() => brief('', result));
console.log(`${DOCUMENTS} analysed documents → briefing, the first of a process: ${first.toFixed(0)} ms of CPU`);
const ours = await cpuOf('documents not seen before', unseen);
await cpuOf('documents seen before', () => result);

async function cpuOf(name: string, from: () => SearchResult): Promise<Times> {
  const times: number[] = [];
  for (const words of runs) {
    const documents = from();
    times.push(await cpuMsOf(() => brief(words, documents)));
  }
  return report(`${DOCUMENTS} analysed documents → briefing, ${name}, CPU time`, times);
}

const packages = installed(join(values.cache, 'summarisers'));
const text = documents.map((document) => document.text).join('\n\n');
await beside('lexrank', () => {
  const { summarize } = packages('lexrank') as Lexrank;
  return new Promise<void>((resolve, reject) => summarize(text, BULLETS, (error) => (error ? reject(error) : resolve())));
});
await beside('textrank', () => new (packages('textrank') as Textrank).TextRank(text, { extractAmount: BULLETS }));
await beside('node-summarizer, by frequency', () =>
  new (packages('node-summarizer') as Summarizer).SummarizerManager(text, BULLETS).getSummaryByFrequency(),
);

async function beside(name: string, work: () => unknown): Promise<void> {
  try {
    const ms = await cpuMsOf(work);
    console.log(`${name}: ${ms.toFixed(0)} ms of CPU, ${(ms / ours.p50).toFixed(1)} times as long as the briefing`);
  } catch (error) {
    console.log(`${name}: failed on these texts (${error instanceof Error ? error.message : String(error)})`);
  }
}

function installed(folder: string): NodeJS.Require {
  mkdirSync(folder, { recursive: true });
  const names = Object.keys(PACKAGES);
  if (!names.every((name) => existsSync(join(folder, 'node_modules', name)))) {
    writeFileSync(join(folder, 'package.json'), '{"private": true}');
    const wanted = Object.entries(PACKAGES).map(([name, version]) => `${name}@${version}`);
    const { status } = spawnSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', ...wanted], {
      ...{ cwd: folder, stdio: 'inherit' },
    });
    if (status !== 0) console.log('the summarisers could not be installed; they are left out');
  }
  return createRequire(join(folder, 'package.json'));
}
