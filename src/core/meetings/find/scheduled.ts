import type { Candidate } from './candidates.ts';
import type { Page } from './page.ts';
import { shapeOf } from './scene.ts';

/** What is said of an occasion alone: that it is held, or not. */
const HELD =
  /^(?:[^.;:]+ )??(?:will|would|was|were|is|are|has|have|had) (?:(?:not|also|now|been|be|to|due|never|therefore|already) )*(?:held|take place|taken place|go ahead|going ahead|cancelled|canceled|postponed|called off|put off|adjourned)(?: |$)/;
/** So many words behind the noun are read. */
const REACH = 26;
/** Nouns that are bodies or talk as often as occasions: of these the classifier decides alone. */
const LOOSE =
  /^(?:council|board|panel|court|cabinet|congress|assembly|exchange|rounds?|table|service|mass|reading|review|call|trial|evidence|tour|launch|fair|event|events|evening|opening|mission|delegation)$/;

/** True for a noun of an occasion that is said to be held or called off: "the gala in Lyon, to which …, will not be held". */
export function isScheduled(page: Page, { token, strength }: Candidate): boolean {
  const noun = page.tokens[token];
  if (!noun || strength !== 'noun' || noun.quoted || LOOSE.test(noun.lower)) return false;
  const line = page.sentences[noun.sentence];
  const after = page.tokens.slice(token + 1, Math.min(line?.lastToken ?? 0, token + 1 + REACH)).map(shapeOf);
  return HELD.test(after.join(' ')) && /^(?:the|a|an|this|his|her|their|its|'s|\p{Ll}+)$/u.test(page.tokens[token - 1]?.lower ?? '');
}
