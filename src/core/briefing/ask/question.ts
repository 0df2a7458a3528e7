import { fold } from '../../language/fold.ts';
import { phraseOf, type Slot } from '../phrase.ts';
import { isStopWord, wordsOf } from '../words.ts';

/** What an answer must hold: a name, a place, a date, an amount, a count; `any` where the words of the question must do. */
export type Wanted = 'who' | 'where' | 'when' | 'amount' | 'count' | 'any';

/** One meaning-bearing word of a question. */
export interface Term {
  readonly slot: Slot;
  readonly word: string;
  /** Written as a name, a number or an abbreviation: an answer without it answers something else. */
  readonly proper: boolean;
  /** A verb: texts say it in many ways, so that it weighs less. */
  readonly verb: boolean;
}

/** A question as read. */
export interface Question {
  readonly wanted: Wanted;
  readonly terms: readonly Term[];
  /** "Who is the president of …", "what is the capital of …": the answer must stand beside the words that describe it. */
  readonly describes: boolean;
}

const FORMS: readonly (readonly [RegExp, Wanted])[] = [
  [
    /^how much\b|\bhow much\b|^what (?:is|was|are|were) the (?:total|amount|sum|value|cost|price|size|share|rate)\b|\bwhat (?:amount|sum|share|percentage)\b/i,
    'amount',
  ],
  [/^how many\b|\bhow many\b|\bwhat number of\b/i, 'count'],
  [
    /^(?:who|whom|whose)\b|\bwhich (?:person|people|leaders?|ministers?|presidents?|officials?|compan(?:y|ies)|countr(?:y|ies)|organi[sz]ations?)\b/i,
    'who',
  ],
  [/^where\b|\b(?:in|to) (?:which|what) (?:city|country|place|town|capital)\b|^which (?:city|place|town|capital)\b/i, 'where'],
  [/^when\b|^(?:on|in|since|by) (?:which|what) (?:day|date|month|year)\b|^(?:what|which) (?:day|date|month|year)\b/i, 'when'],
];
/** Words that only ask, or speak of the documents themselves. */
const ASKING = new Set(
  `document documents text texts source sources article articles report reports reported say says said tell told happen happened happens know known mention
  mentions mentioned news anything something there about please much many whom which what who when where why how time day date month year place city
  amount number name names called done get got give given people person`.split(/\s+/),
);
const VERBS =
  /^(?:met|meet|meets|visit|visited|visits|announce|announced|pledge|pledged|promise|promised|discuss|discussed|talk|talked|attend|attended|hold|held|arrive|arrived|go|went|come|came|sign|signed|approve|approved|call|called|ask|asked|want|wants|wanted|plan|plans|planned|begin|began|start|started|end|ended|send|sent|receive|received|provide|provided|spend|spent|agree|agreed|happen|took|take|make|made|use|used|kill|killed|die|died|win|won|lose|lost|become|became|cost|costs|buy|bought|sell|sold|pay|paid|lead|led|leads|work|works|live|lives|born|based|located)$/;

/** Reads a question: what its answer must hold and which words it turns on. Any input is safe. */
export function readQuestion(question: string): Question {
  const text = question.normalize('NFKC').replace(/\s+/g, ' ').trim().slice(0, 400);
  const wanted = FORMS.find(([form]) => form.test(text))?.[1] ?? 'any';
  const words = wordsOf(text).filter((word) => !ASKING.has(fold(word.raw)) && (!isStopWord(word.raw) || /^\p{Lu}{2,3}$/u.test(word.raw)));
  const seen = new Set<string>();
  const several = words.length > 1 ? ' x' : '';
  const terms = words.flatMap((word): readonly Term[] => {
    if (seen.has(word.key)) return [];
    seen.add(word.key);
    // A second word lets the table of synonyms widen the slot.
    const slot = phraseOf(word.raw + several, 1)?.slots[0];
    const first = word.start === 0;
    return slot
      ? [
          {
            slot,
            word: word.raw,
            proper: (!first && /^\p{Lu}/u.test(word.raw)) || /\p{N}/u.test(word.raw),
            verb: VERBS.test(fold(word.raw)),
          },
        ]
      : [];
  });
  return { wanted, terms, describes: /^(?:who|what) (?:is|was|are|were) (?:the|an?)\b/i.test(text) };
}
