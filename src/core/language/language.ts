import { franc } from 'franc-min';

/** So much of a text is read; more does not make the answer surer. */
const SAMPLE = 2_000;
/** Shorter texts are guesses. */
const SURE = 40;

/** The ISO 639-3 code of the language a text is written in, `und` where it is too short or cannot be told (trigrams, Cavnar and Trenkle 1994). */
export function languageOf(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const words = sample.match(/\p{L}+/gu)?.length ?? 0;
  if (sample.trim().length < SURE || words < 5) return 'und';
  if (looksEnglish(sample)) return 'eng';
  const code = franc(sample, { minLength: SURE });
  // English news full of foreign names reads as Scots or as a creole to trigrams.
  return code === 'sco' ? 'eng' : code;
}

const ENGLISH = /\b(?:the|of|and|to|that|for|on|with|said|his|her|at|by|from|were|had|will|which|has)\b/giu;

/** An eighth of the words being the commonest words of English, "the" among them, leaves no doubt. */
function looksEnglish(sample: string): boolean {
  const words = sample.match(/\p{L}+/gu)?.length ?? 1;
  return /\bthe\b/i.test(sample) && (sample.match(ENGLISH)?.length ?? 0) / words > 0.125;
}
