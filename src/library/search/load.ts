import { readFile } from 'node:fs/promises';
import { ConfigError } from '../../core/errors.ts';
import type { Analyse, AnalyserModule } from './analyse.ts';

/** What analyses Documents: a module (a file url) and the names model, as bytes or as a path. */
export interface Analyser {
  readonly module: string;
  readonly weights: Uint8Array | string;
}

/** Loads the analyser; slow (the model), so only where something is to be analysed. @throws ConfigError where the model cannot be read. */
export async function loadAnalyse({ module, weights }: Analyser): Promise<Analyse> {
  const { createAnalyse } = (await import(module)) as AnalyserModule;
  return createAnalyse(typeof weights === 'string' ? await readWeights(weights) : weights);
}

async function readWeights(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (cause) {
    throw new ConfigError([`The names model ${path} cannot be read: it comes with the program, install it again.`], { cause });
  }
}
