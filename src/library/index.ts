import { fileURLToPath } from 'node:url';
import type { Library } from '../core/library.ts';
import { memoryLibrary } from './memory/index.ts';
import { type Analyser, loadAnalyse } from './search/load.ts';
import { sqliteLibrary } from './sqlite/index.ts';

/** How to open a Library. */
export interface LibraryOptions {
  /** The library's file, made where it is missing; null keeps everything in memory. */
  readonly path: string | null;
  /** The names model: its bytes, or the path of a file. Default: the shipped one. */
  readonly weights?: Uint8Array | string;
  /** File url of another analyser module (see `AnalyserModule`). Default: the core's analysis. */
  readonly analyser?: string;
  /** How long to wait for another process that writes, in ms. Default 5,000. */
  readonly busyTimeoutMs?: number;
}

interface Opening {
  readonly path: string;
  readonly analyser: Analyser;
  readonly busyTimeoutMs: number;
}

/** One opening per engine. A new engine is one folder and one line here. */
const engines = {
  memory: async ({ analyser }: Opening): Promise<Library> => memoryLibrary(await loadAnalyse(analyser)),
  sqlite: (opening: Opening): Promise<Library> => sqliteLibrary(opening),
};

/** Opens the Library. @throws ConfigError where its file cannot be opened, with what to do. */
export function openLibrary({ path, ...options }: LibraryOptions): Promise<Library> {
  const weights = options.weights ?? fileURLToPath(new URL('./weights/names.bin', import.meta.url));
  const analyser = { module: options.analyser ?? new URL('./analyser.ts', import.meta.url).href, weights };
  const engine = path === null ? engines.memory : engines.sqlite;
  return engine({ path: path ?? '', analyser, busyTimeoutMs: options.busyTimeoutMs ?? 5_000 });
}
