import { mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { wordsFor } from './catalogues.ts';
import type { OpenHouse, Where } from './cli.ts';
import type { CommandContext } from './commands/command.ts';
import type { Settings } from './config.ts';
import { ConfigError, type SourceError, UserError } from './core/errors.ts';
import type { Library } from './core/library.ts';
import type { Log } from './core/log.ts';
import type { Source } from './core/source.ts';
import { wording } from './core/words.ts';
import { openLibrary } from './library/index.ts';
import { folderSource } from './sources/folder/index.ts';
import { syncSource, withdrawUnnamed } from './sources/sync.ts';
import { uploadSource } from './sources/upload/index.ts';
import type { DocumentFolder } from './sources/wanted.ts';

/** Makes the data folder. @throws ConfigError */
export function makeDataFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true });
  } catch (cause) {
    throw new ConfigError([`DATA_DIR: ${path} cannot be made; set DATA_DIR to a folder that this user may write`], { cause });
  }
}

/** The operator's context over a Library, with nothing behind it that remembers. */
export function bareContext(library: Library, settings: Settings, now: string): CommandContext {
  return {
    library: library.forOperator(),
    keeper: library,
    now,
    topics: settings.topics,
    words: wordsFor('en'),
    request: null,
    shown: null,
    state: null,
    digests: null,
    readUpload: (path) => uploadSource(path).read(),
  };
}

/** The Sources of the settings. */
export function sourcesOf(folders: readonly DocumentFolder[]): readonly Source[] {
  return folders.map(({ folder, tenants }) => folderSource(folder, tenants));
}

/** Brings the Library to what all Sources hold; what could not be read is told to `onProblem`, the others go on. */
export async function syncAll(
  sources: readonly Source[],
  library: Library,
  now: Date,
  onProblem: (problem: SourceError) => void,
): Promise<void> {
  const taken = new Map<string, string>();
  for (const source of sources) {
    const { problems } = await syncSource(source, library, now.toISOString(), taken);
    problems.forEach(onProblem);
  }
}

/** Keeps the Library at what the Sources hold while the bot runs, and at nothing from other folders; one reading at a time. @returns the way to stop */
export async function followSources(sources: readonly Source[], library: Library, now: () => Date, log: Log): Promise<() => Promise<void>> {
  let told: ReadonlySet<string> = new Set();
  const read = async (): Promise<void> => {
    const found = new Set<string>();
    await syncAll(sources, library, now(), (problem) => {
      found.add(problem.message);
      // A problem that stays is told once.
      if (!told.has(problem.message)) log.warn({ place: problem.place }, problem.message);
    });
    told = found;
  };
  await read();
  const gone = await withdrawUnnamed(sources, library);
  if (gone.length > 0) log.info({ documents: gone.length }, 'documents of folders that the settings no longer name are withdrawn');
  let reading: Promise<void> = Promise.resolve();
  const changed = (): void => {
    reading = reading
      .then(read)
      .catch((error: unknown) => log.warn({ err: error }, 'the documents could not be read; the earlier ones stay'));
  };
  const stops = sources.map((source) => source.watch(changed));
  return async () => {
    for (const stop of stops) stop();
    await reading;
  };
}

/** Opens a Library for one run of the command line and reads its folders. @throws UserError where a given folder cannot be read */
export async function openHouse(where: Where, settings: Settings, now: Date, warn: (text: string) => void): Promise<OpenHouse> {
  const own = where.documents.length > 0;
  const data = where.data ?? (own ? ':memory:' : join(settings.dataDir, 'library.db'));
  if (data !== ':memory:') makeDataFolder(dirname(resolve(data)));
  const library = await openLibrary({ path: data === ':memory:' ? null : resolve(data) });
  const folders = own ? where.documents.map((folder) => ({ folder: resolve(folder), tenants: null })) : settings.documentFolders;
  const problems: SourceError[] = [];
  try {
    await syncAll(sourcesOf(folders), library, now, (problem) => problems.push(problem));
  } catch (error) {
    await library.close();
    if (error instanceof Error && error.name === 'SourceError') {
      throw new UserError('no_documents', wording('plain.text', { text: error.message }), wording('documents.noFolderHint'), {
        cause: error,
      });
    }
    throw error;
  }
  if (problems.length > 0) warn(wordsFor('en').say('cli.unread', { count: problems.length }));
  for (const problem of problems) warn(`  ${problem.message}`);
  return { library, contextOf: (at) => bareContext(library, settings, at), close: () => library.close() };
}
