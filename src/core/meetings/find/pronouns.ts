import { verbAt } from './clauses.ts';
import type { Page, Token } from './page.ts';
import { triggerWord } from './trigger-words.ts';

/** So many words may stand between a pronoun and its verb: "she has also". */
const REACH = 3;
const BETWEEN = /^(?:has|have|had|will|would|is|was|to|also|then|later|again|briefly|first|[a-z]+ly)$/;

/**
 * The page with those pronouns given to somebody that open a telling of their own ("On Saturday she met …") and that nobody was found for: to whoever the
 * sentence before is about, the person who stands before its first verb.
 */
export function withSubjects(page: Page): Page {
  let changed = false;
  const tokens = page.tokens.map((token, index): Token => {
    if (!/^(?:she|he)$/.test(token.lower) || token.kind !== 'word' || token.quoted || !opensTelling(page, index)) return token;
    const subject = subjectOf(page, token.sentence - 1);
    if (!subject) return token;
    changed = true;
    return { ...token, kind: 'person', stem: '<person>', name: subject.name, reference: true };
  });
  return changed ? { ...page, tokens } : page;
}

/** True for the first person of its sentence, right before a verb of meeting. */
function opensTelling(page: Page, index: number): boolean {
  const first = page.sentences[page.tokens[index]?.sentence ?? -1]?.firstToken ?? 0;
  if (page.tokens.slice(first, index).some((token, i) => token.kind === 'person' || verbAt(page, first + i))) return false;
  for (let at = index + 1; at <= index + 1 + REACH; at++) {
    const lower = page.tokens[at]?.lower ?? '';
    if (triggerWord(lower)?.strength === 'verb' && verbAt(page, at)) return true;
    if (!BETWEEN.test(lower)) return false;
  }
  return false;
}

/** The only person before a sentence's first verb. */
function subjectOf(page: Page, sentence: number): Token | null {
  const line = page.sentences[sentence];
  if (!line) return null;
  let found: Token | null = null;
  for (let at = line.firstToken; at < line.lastToken && !verbAt(page, at); at++) {
    const token = page.tokens[at];
    if (token?.kind !== 'person') continue;
    if (found && found.name !== token.name) return null;
    found = token;
  }
  return found;
}
