import { fold } from '../../language/fold.ts';
import { type Kind, kindOf } from '../conflicts/kinds.ts';
import { phraseOf, type Slot } from '../phrase.ts';
import { isStopWord, keyOf, wordsOf } from '../words.ts';

/**
 * What an answer must hold: a name, a place, a date, an amount, a count, a measure, an age, a cause; `yes` where it must say the verb asked for; `any` where
 * the words of the question must do.
 */
export type Wanted = 'who' | 'owner' | 'where' | 'when' | 'amount' | 'count' | 'measure' | 'age' | 'why' | 'yes' | 'any';

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
  /** The kind of figure asked for, where its words tell; see `kindOf`. */
  readonly kind: Kind | null;
}

const FORMS: readonly (readonly [RegExp, Wanted])[] = [
  [/^how old\b|^at what age\b|^what (?:age|is the age)\b/i, 'age'],
  [/^(?:why|how come|for what reason)\b|^what (?:was|is|were|are) the (?:cause|reason)s?\b|^what (?:caused|led to)\b/i, 'why'],
  [/^who (?:owns|owned|is the owner|was the owner)\b|^(?:to )?whom? does .* belong|^whose\b/i, 'owner'],
  [/^how (?:high|tall|deep|wide|far|fast|heavy|big|large)\b|^how long (?:is|was) the\b/i, 'measure'],
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
  [/^(?:did|does|do|is|are|was|were|has|have|had|will|would|can|could)\b/i, 'yes'],
];
/** Words that only ask, or speak of the documents themselves. */
const ASKING = new Set(
  `document documents text texts source sources article articles report reports reported say says said tell told happen happened happens know known mention
  mentions mentioned news anything something there about please much many whom which what who when where why how time day date month year place city
  amount number name names called done get got give given people person`.split(/\s+/),
);
const VERBS =
  /^(?:met|meet|meets|visit|visited|visits|announce|announced|pledge|pledged|promise|promised|discuss|discussed|talk|talked|attend|attended|hold|held|arrive|arrived|go|went|come|came|sign|signed|approve|approved|call|called|ask|asked|want|wants|wanted|plan|plans|planned|begin|began|start|started|end|ended|send|sent|receive|received|provide|provided|spend|spent|agree|agreed|happen|took|take|make|made|use|used|kill|killed|die|died|win|won|lose|lost|become|became|cost|costs|buy|bought|sell|sold|pay|paid|lead|led|leads|work|works|live|lives|born|based|located|replace|replaced|succeed|succeeded|demand|demanded|own|owns|owned|belong|belongs|hurt|injured|build|built|close|closed|resign|resigned|find|found|steal|stolen|crash|crashed|arrest|arrested|cause|caused|say|said|evacuate|evacuated|burn|burned)$/;

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
    const slot = widened(phraseOf(word.raw + several, 1)?.slots[0]);
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
  return {
    wanted,
    terms,
    describes:
      wanted !== 'why' && wanted !== 'owner' && !RELATION.test(text) && /^(?:who|what) (?:is|was|are|were) (?:the|an?)\b/i.test(text),
    kind: kindAsked(text),
  };
}

/** Words that questions and texts say one thing with. */
const ASKED: readonly (readonly string[])[] = [
  ['successor', 'succeed', 'succeeded', 'succeeds', 'replace', 'replaced', 'replaces', 'replacement', 'follow', 'follows', 'followed'],
  ['demand', 'demanded', 'demands', 'asked', 'ask', 'asks', 'called', 'calls', 'wants', 'wanted', 'sought', 'seeks', 'urged'],
  ['owner', 'owns', 'owned', 'owners', 'belongs', 'belonged', 'belong'],
  ['die', 'died', 'dead', 'killed', 'kill', 'deaths', 'death', 'lives', 'fatalities', 'toll', 'perished', 'drowned', 'victims', 'bodies'],
  ['hurt', 'injured', 'injuries', 'wounded', 'injure'],
  ['lose', 'lost', 'losses', 'cut', 'cuts', 'go', 'goes', 'axed', 'shed', 'redundant', 'redundancies', 'laid', 'layoffs', 'dismissed'],
  ['cost', 'costs', 'price', 'spent', 'spend', 'paid', 'bill', 'expensive'],
  ['pay', 'pays', 'paid', 'payment', 'payments'],
  ['build', 'built', 'constructed', 'erected'],
  ['buy', 'bought', 'buys', 'acquired', 'purchased', 'buyer', 'takeover'],
  ['arrest', 'arrested', 'detained', 'custody'],
  ['close', 'closed', 'closes', 'shut', 'shuts', 'closure'],
  ['resign', 'resigned', 'resigns', 'quit', 'stepped', 'steps', 'resignation'],
  ['fire', 'fired', 'sacked', 'dismissed', 'sack'],
  ['find', 'found', 'discovered', 'turned', 'recovered'],
  ['steal', 'stolen', 'stole', 'theft', 'robbed', 'taken'],
  ['crash', 'crashed', 'accident', 'collision', 'collided', 'derailed'],
  ['burst', 'broke', 'broken', 'break', 'collapsed', 'collapse', 'fell'],
  ['blaze', 'flames', 'burned', 'burnt'],
  ['sink', 'sank', 'sunk', 'capsized'],
  ['marry', 'married', 'wed', 'wedding'],
  ['evacuate', 'evacuated', 'moved', 'transferred'],
  ['lead', 'leads', 'heads', 'headed', 'chief', 'boss', 'head', 'director'],
  ['choose', 'chosen', 'elected', 'appointed', 'named'],
  ['start', 'started', 'begin', 'began', 'begins', 'starts', 'opened'],
  ['happen', 'held', 'place'],
  ['worker', 'workers', 'employees', 'staff', 'jobs'],
];
const WIDER = new Map<string, Set<string>>();
for (const group of ASKED)
  for (const word of group) {
    const known = WIDER.get(keyOf(word)) ?? new Set<string>();
    for (const other of group) known.add(keyOf(other));
    WIDER.set(keyOf(word), known);
  }

function widened(slot: Slot | undefined): Slot | undefined {
  const more = slot === undefined ? undefined : WIDER.get(slot.own);
  return slot && more ? { ...slot, keys: slot.keys.union(more) } : slot;
}

/** Who stands to somebody so is seldom described in the words of the question. */
const RELATION = /\b(?:successor|replacement|predecessor|owner|killer|winner|buyer|victim)\b/i;

/** "How many people died" asks for a figure of the kind that "7 people died" gives. */
function kindAsked(question: string): Kind | null {
  const form = /\bhow (?:many|much)\b/i.exec(question);
  if (!form) return null;
  const many = /many/i.test(form[0]);
  const figure = many ? { text: '7', unit: 'count' } : { text: '7 euros', unit: '€' };
  const text = question.slice(0, form.index) + figure.text + question.slice(form.index + form[0].length);
  return kindOf({ ...figure, value: 7, start: form.index, end: form.index + figure.text.length }, text.replace(/\?$/, ''), form.index);
}
