import type { AnalysedDocument } from '../../analysis.ts';
import { fold } from '../../language/fold.ts';
import { nameParts } from '../../language/people/parts.ts';
import type { AskedName } from '../question.ts';

const NOT_MET =
  /\b(?:did|have|has|had|would|will|do|could)(?: not|n['’]t)(?: (?:ever|even|yet|actually|in fact))?(?: \w+ly)? (?:met|meet)\b(?! (?:again|since|until|before))|\bnever (?:\w+ )?met\b|\bno (?:\w+ )?(?:meeting|talks|encounter) (?:between|of|with|took place|was held|had taken place)\b|\bavoided (?:each other|one another|meeting)\b/i;
/** Words of somebody who says so: another may say otherwise. */
const SAYS = /\b(?:den(?:y|ies|ied)|said|says|insist(?:s|ed)?|claim(?:s|ed)?|told|according to|maintain(?:s|ed)?|swore|stated)\b/i;
/** Words that stand for people of the sentence before. */
const BOTH = /\b(?:the two|both|they|the pair|each other|one another|he|she)\b|\bI\b/i;

/** A sentence that says of people that they did not meet. */
export interface NotMet {
  readonly documentId: string;
  readonly start: number;
  /** Its words on one line. */
  readonly quote: string;
  /** True where it is what somebody says rather than what is told. */
  readonly isClaim: boolean;
}

const isNamed = ({ words, names }: AskedName, text: string): boolean =>
  [words, ...names].some((name) => {
    const last = nameParts(name).last;
    return last !== '' && new RegExp(`(?<!\\p{L})${last.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\p{L})`, 'u').test(text);
  });

/** The first sentence that says of all these people that they did not meet, as far back as the one before where it says "the two"; null for none. */
export function notMetSaid(found: readonly AnalysedDocument[], people: readonly AskedName[]): NotMet | null {
  if (people.length < 2) return null;
  for (const { document, analysis } of found) {
    const sentences = analysis.sentences.filter(({ kind }) => kind === 'body');
    for (const [at, { start, end }] of sentences.entries()) {
      const quote = document.text.slice(start, end);
      if (!NOT_MET.test(quote)) continue;
      const before = sentences[at - 1];
      const reach = BOTH.test(quote) && before ? document.text.slice(before.start, end) : quote;
      if (people.every((one) => isNamed(one, fold(reach))))
        return { documentId: document.id, start, quote: quote.replace(/\s+/g, ' ').trim(), isClaim: SAYS.test(quote) };
    }
  }
  return null;
}
