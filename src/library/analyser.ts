import { analyse } from '../core/analyse.ts';
import { createRecogniser } from '../core/language/names/recogniser.ts';
import type { Analyse } from './search/analyse.ts';

/** The analysis of the core with the shipped names model. */
export function createAnalyse(weights: Uint8Array): Analyse {
  const recognise = createRecogniser(weights);
  return (document) => analyse(document, recognise);
}
