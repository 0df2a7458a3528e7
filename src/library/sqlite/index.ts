import { ConfigError } from '../../core/errors.ts';
import type { Library } from '../../core/library.ts';
import type { Analyser } from '../search/load.ts';

/** Placeholder until the engine stands. */
export async function sqliteLibrary(_opening: {
  readonly path: string;
  readonly analyser: Analyser;
  readonly busyTimeoutMs: number;
}): Promise<Library> {
  throw new ConfigError(['The library file is not supported yet: give --data :memory:']);
}
