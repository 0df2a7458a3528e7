import type { Page, Token } from './page.ts';
import { meetingPhrase } from './trigger-phrases.ts';
import { triggerWord } from './trigger-words.ts';
import { AUXILIARIES, CLAUSE_OPENERS, COMMON, DETERMINERS, looksLikeVerb, NEGATIONS, PREPOSITIONS } from './words.ts';

/** A word that may tell of a meeting. */
export interface Candidate {
  /** Token index. */
  readonly token: number;
  readonly kind: string;
  readonly strength: 'noun' | 'verb' | 'weak';
}

/** Every word of the page that can be said of a meeting, in text order. */
export function candidatesOf(page: Page): readonly Candidate[] {
  const found: Candidate[] = [];
  page.tokens.forEach((token, index) => {
    if (token.kind !== 'word') return;
    const word = meetingPhrase(page, index) ?? triggerWord(token.lower) ?? compound(token.lower);
    if (word && !otherSense(page, index)) found.push({ token: index, kind: word.kind, strength: word.strength });
  });
  return found;
}

/** Things that are met without meeting anybody. */
const MET = new Set(
  `target targets goal goals deadline deadlines demand demands requirement requirements standard standards criteria criterion need needs expectation
   expectations challenge challenges obligation obligations condition conditions cost costs quota quotas resistance criticism approval silence scorn
   indifference match fate end test definition budget gap prerequisites prerequisite promise promises bill bills norm norms threshold thresholds limit
   limits debt debts payment payments repayment repayments specification specifications forecast forecasts estimate estimates success failure opposition
   applause cheers boos laughter scepticism skepticism disbelief enthusiasm hostility derision suspicion`.split(/\s+/),
);

/** "called for talks", "appealed to X for a meeting": what somebody asks for, and nobody says that it was granted. */
function isAskedFor(page: Page, index: number): boolean {
  const line = page.sentences[page.tokens[index]?.sentence ?? -1];
  const words = page.tokens
    .slice(Math.max(line?.firstToken ?? 0, index - 9), index)
    .map(shape)
    .join(' ');
  return /(?:^| )(?:call|calls|called|calling|appeal|appeals|appealed|appealing)(?: (?:on|upon|to)(?: [^ ,.;]+){1,4})? for(?: (?:a|an|the|new|more|fresh|immediate|direct|further|urgent|peace)){0,3}$/.test(
    words,
  );
}

/** "holds mercury", "held shares": what is held is no meeting, and nothing "was held". */
function holdsElse(page: Page, index: number, end: number): boolean {
  const before = page.tokens.slice(Math.max(0, index - 3), index).some(({ lower }) => AUXILIARIES.has(lower));
  if (before || index + 1 >= end) return false;
  return !page.tokens
    .slice(index + 1, Math.min(end, index + 10))
    .some(({ lower }) => (triggerWord(lower) ?? compound(lower))?.strength === 'noun');
}

const ONE_MORE = new Set('second third fourth another further new next follow-up final future return'.split(' '));

/** "invited the minister to a second meeting": one that is still to come, which the noun tells of. */
function invitesTo(page: Page, index: number, end: number): boolean {
  const words = page.tokens.slice(index + 1, Math.min(end, index + 14));
  const to = words.findIndex(({ lower }) => lower === 'to' || lower === 'for');
  const what = to < 0 ? [] : words.slice(to + 1, to + 7);
  return (
    what.some(({ lower }) => ONE_MORE.has(lower)) && what.some(({ lower }) => (triggerWord(lower) ?? compound(lower))?.strength === 'noun')
  );
}

/** "met opposition leader <person>": the word only describes who was met. */
function leadsToPerson(page: Page, from: number): boolean {
  for (let i = from; i < from + 4; i++) {
    const token = page.tokens[i];
    if (token?.kind === 'person') return true;
    if (token?.kind !== 'word' || PREPOSITIONS.has(token.lower) || CLAUSE_OPENERS.has(token.lower)) return false;
  }
  return false;
}

/** "a courtesy call on X", "will call on X in Oslo on Friday to …": a visit, whatever its purpose. */
function isVisitTo(page: Page, index: number): boolean {
  if (/^(?:courtesy|farewell|goodwill|introductory|protocol)$/.test(page.tokens[index - 1]?.lower ?? '')) return true;
  if (/^(?:a|his|her|their)$/.test(page.tokens[index - 1]?.lower ?? '') && /^pa(?:y|ys|id|ying)$/.test(page.tokens[index - 2]?.lower ?? ''))
    return true;
  let isPerson = false;
  for (let i = index + 2; i < index + 14; i++) {
    const token = page.tokens[i];
    if (!token || token.sentence !== page.tokens[index]?.sentence || token.lower === 'to' || token.lower === 'for') return false;
    isPerson ||= token.kind === 'person';
    if (isPerson && (token.date || (token.kind === 'place' && /^(?:in|at)$/.test(page.tokens[i - 1]?.lower ?? '')))) return true;
  }
  return false;
}

/** Senses that are certain from the words beside: "called on X to resign", "calls for", "called off", "met the deadline". */
function otherSense(page: Page, index: number): boolean {
  const lower = page.tokens[index]?.lower ?? '';
  const end = page.sentences[page.tokens[index]?.sentence ?? -1]?.lastToken ?? 0;
  if (isAskedFor(page, index) || (/lateral$/.test(lower) && modifies(page, index, end))) return true;
  const next = page.tokens[index + 1]?.lower ?? '';
  if (/^h(?:e|o)ld(?:s|ing)?$/.test(lower)) return holdsElse(page, index, end);
  if (/^invit(?:e|es|ed|ing)$/.test(lower)) return invitesTo(page, index, end);
  if (/^call(?:s|ed|ing)?$/.test(lower)) {
    if (next === 'for' || next === 'it' || next === 'him' || next === 'her') return true;
    if ((next !== 'on' && next !== 'upon') || isVisitTo(page, index)) return false;
    for (let i = index + 2; i < index + 12; i++) {
      const token = page.tokens[i];
      if (!token || token.sentence !== page.tokens[index]?.sentence || (token.kind === 'punctuation' && token.lower !== ',')) return false;
      if (token.lower === 'to' || token.lower === 'for') return true;
    }
    return false;
  }
  if (!/^me(?:et|ets|eting|t)$/.test(lower)) return false;
  for (let i = index + 1; i < index + 7; i++) {
    const token = page.tokens[i];
    if (token?.kind !== 'word' || PREPOSITIONS.has(token.lower)) return false;
    if (MET.has(token.lower)) return !leadsToPerson(page, i + 1);
  }
  return false;
}

/** `flood-relief-meeting` and the like: the last part decides. */
function compound(lower: string): ReturnType<typeof triggerWord> {
  const cut = lower.lastIndexOf('-');
  return cut > 0 ? triggerWord(lower.slice(cut + 1)) : undefined;
}

/** What kind of thing a token is, for features: words and marks as they are, all else by kind. */
export const shape = (token: Token | undefined): string => {
  if (!token) return '#';
  if (token.kind !== 'word') return token.kind === 'punctuation' ? token.lower : `<${token.kind}>`;
  return token.lower;
};

/** True for a noun that only describes the next one: `visit counter`, `bilateral agreement`, `session musician`. */
export function modifies(page: Page, at: number, end: number): boolean {
  const next = page.tokens[at + 1];
  if (at + 1 >= end || next?.kind !== 'word' || next.lower === "'s" || triggerWord(next.lower)) return false;
  const closed = [PREPOSITIONS, CLAUSE_OPENERS, AUXILIARIES, DETERMINERS, NEGATIONS, COMMON].some((words) => words.has(next.lower));
  return !closed && !looksLikeVerb(next.lower) && !next.lower.endsWith('ly');
}
