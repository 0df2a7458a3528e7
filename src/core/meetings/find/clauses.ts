import type { Page, Token } from './page.ts';
import { CLAUSE_OPENERS, DETERMINERS, looksLikeVerb, NEGATIONS, NOUN_OR_VERB, PREPOSITIONS } from './words.ts';

/** People named side by side, who share one part in their sentence: `A, the mayor, and B of C`. Token indices. */
export interface Group {
  /** Tokens of the people, in text order. */
  readonly members: readonly number[];
  /** First token of the first member's title, e.g. of `Energy Minister A`. */
  readonly first: number;
  readonly last: number;
}

/** What stands around a Group, read without a parser: enough to tell who does what. */
export interface Surroundings {
  /** The token just before the group and its title: a preposition, a verb, a comma; -1 at the sentence's start. */
  readonly before: number;
  /** The nearest verb before the group in its clause; -1 for none. */
  readonly verbBefore: number;
  /** Where the group's own clause goes on, past appositions and brackets; -1 where it ends there. */
  readonly after: number;
  /** The first verb after the group in its clause; -1 for none. */
  readonly verbAfter: number;
  /** Tokens of the clause after the group, until it ends. */
  readonly clauseAfter: readonly number[];
  /** Tokens of the clause before the group. */
  readonly clauseBefore: readonly number[];
}

const MAX_TITLE = 9;
const MAX_CLAUSE = 14;
const MAX_ASIDE = 18;

/** Whether what stands before a word makes it a verb. */
function takesVerb(before: Token | undefined, token: Token): boolean {
  if (!before || before.sentence !== token.sentence) return false;
  if (before.kind === 'person' || before.kind === 'organisation' || before.lower === ',' || before.lower === ')') return true;
  if (before.kind === 'word' && before.lower.endsWith('s') && !DETERMINERS.has(before.lower) && before.lower !== "'s") return true;
  return /^(?:to|who|he|she|they|we|i|you|it|and|also|then|will|would|can|could|may|might|must|should|not|has|have|had|was|were|is|are|be|been|that|which)$/.test(
    before.lower,
  );
}

const isVerb = (page: Page, index: number): boolean => {
  const token = page.tokens[index];
  if (token?.kind !== 'word' || !looksLikeVerb(token.lower)) return false;
  const before = page.tokens[index - 1];
  // "the meeting", "his call": a noun after a determiner; "'s" may be "is", rarely so after a name.
  if (token.lower === "'s") return false;
  if (NOUN_OR_VERB.has(token.lower) && !takesVerb(before, token)) return false;
  return !(before && before.sentence === token.sentence && DETERMINERS.has(before.lower) && !/ed$/.test(token.lower));
};

/** Whether the token at `index` is read as a verb. */
export function verbAt(page: Page, index: number): boolean {
  return isVerb(page, index);
}

/** First token of the title or description that runs up to a name: `the chairman of <org>, <person>` is not reached over the comma. */
function titleStart(page: Page, index: number, floor: number): number {
  let at = index;
  for (let steps = 0; at > floor && steps < MAX_TITLE; steps++) {
    const token = page.tokens[at - 1];
    if (!token) break;
    const plain = token.kind === 'word' || token.kind === 'organisation' || token.kind === 'place';
    if (!plain || isVerb(page, at - 1)) break;
    if (token.kind === 'word' && token.lower !== 'of' && (PREPOSITIONS.has(token.lower) || CLAUSE_OPENERS.has(token.lower))) break;
    at--;
  }
  // "in Paris X": the place is not a part of the title when a preposition stands before it.
  return at;
}

/** True where everything between two people leaves them side by side: commas, "and", titles, brackets with a place. */
function sideBySide(page: Page, from: number, to: number): boolean {
  let joined = false;
  if (to - from > MAX_TITLE * 2 || page.tokens[from + 1]?.lower === "'s") return false;
  for (let i = from + 1; i < to; i++) {
    const token = page.tokens[i];
    if (!token) return false;
    if (token.kind === 'punctuation' && /^[,;&()—–-]$/.test(token.lower)) {
      joined ||= /^[,;&]$/.test(token.lower);
      continue;
    }
    if (token.kind === 'organisation' || token.kind === 'place') continue;
    if (token.kind !== 'word') return false;
    if (token.lower === 'and' || token.lower === 'or') {
      joined = true;
      continue;
    }
    if (isVerb(page, i)) return false;
    if (token.lower === 'of' || token.lower === 'for' || token.lower === 'from' || token.lower === "'s") continue;
    if (PREPOSITIONS.has(token.lower) || CLAUSE_OPENERS.has(token.lower)) return false;
  }
  return joined;
}

/** The groups of people of one sentence, in text order. */
export function groupsOf(page: Page, sentence: number): readonly Group[] {
  const line = page.sentences[sentence];
  if (!line) return [];
  const groups: Group[] = [];
  let members: number[] = [];
  const close = (): void => {
    const head = members[0];
    const tail = members.at(-1);
    if (head === undefined || tail === undefined) return;
    const floor = groups.at(-1)?.last ?? line.firstToken - 1;
    groups.push({ members, first: titleStart(page, head, floor + 1), last: tail });
    members = [];
  };
  for (let i = line.firstToken; i < line.lastToken; i++) {
    if (page.tokens[i]?.kind !== 'person') continue;
    const previous = members.at(-1);
    if (previous !== undefined && !sideBySide(page, previous, i)) close();
    members.push(i);
  }
  close();
  return groups;
}

/** After a comma: "but stayed away", "and has not replied" go on with the same subject. */
function goesOn(page: Page, comma: number): boolean {
  const conjunction = page.tokens[comma + 1]?.lower ?? '';
  if (!/^(?:but|and|or|then|yet)$/.test(conjunction)) return false;
  const next = page.tokens[comma + 2];
  return (
    next?.kind === 'word' &&
    (looksLikeVerb(next.lower) || NEGATIONS.has(next.lower) || /^(?:then|later|also|only|again|instead)$/.test(next.lower))
  );
}

const endsClause = (token: Token): boolean => /^[.;:!?—–]$/.test(token.lower) || token.kind === 'quote';

/** Where the clause goes on after a name: past `'s head`, `(France)`, `, who was ill,`. */
function pastAsides(page: Page, last: number, end: number): { readonly after: number; readonly aside: readonly number[] } {
  const aside: number[] = [];
  let at = last + 1;
  for (let turns = 0; turns < 3; turns++) {
    const token = page.tokens[at];
    if (!token || at >= end) return { after: -1, aside };
    const closing = token.lower === ',' ? ',' : token.lower === '(' ? ')' : /^[—–]$/.test(token.lower) ? token.lower : null;
    if (!closing) break;
    let close = at + 1;
    while (close < end && close - at < MAX_ASIDE && page.tokens[close]?.lower !== closing && !endsClause(page.tokens[close] as Token))
      close++;
    const opener = page.tokens[at + 1];
    const closed = page.tokens[close]?.lower === closing;
    if (closing === ',' && !closed) {
      // ", who was ill." ends the sentence as an aside; ", was absent." goes on.
      if (opener && /^(?:who|whom|whose|which)$/.test(opener.lower)) for (let i = at + 1; i < close; i++) aside.push(i);
      return { after: aside.length > 0 ? -1 : at + 1, aside };
    }
    if (closing === ',' && (opener?.lower === 'and' || opener?.lower === 'but')) break;
    for (let i = at + 1; i < close; i++) aside.push(i);
    at = close + 1;
  }
  return { after: at < end ? at : -1, aside };
}

/** Reads what stands around a group, and the aside (apposition, relative clause) that describes its last member. */
export function surroundings(page: Page, group: Group): Surroundings & { readonly aside: readonly number[] } {
  const line = page.sentences[page.tokens[group.last]?.sentence ?? -1];
  const start = line?.firstToken ?? 0;
  const end = line?.lastToken ?? 0;
  const owner = page.tokens[group.last + 1]?.lower === "'s";
  // "X's lawyer spoke": the clause is the lawyer's.
  const { after, aside } = owner ? { after: -1, aside: [] } : pastAsides(page, group.last, end);
  const clauseAfter: number[] = [];
  let verbAfter = -1;
  for (let i = after; i >= 0 && i < end && clauseAfter.length < MAX_CLAUSE; i++) {
    const token = page.tokens[i];
    if (!token || endsClause(token)) break;
    if (token.lower === ',' && clauseAfter.length > 2 && !goesOn(page, i)) break;
    if (
      verbAfter >= 0 &&
      /^(?:but|while|because|although|whom|who|whose|which|when|where|as|after|before|until|since|if|though)$/.test(token.lower)
    )
      break;
    clauseAfter.push(i);
    if (verbAfter < 0 && isVerb(page, i)) verbAfter = i;
  }
  const clauseBefore: number[] = [];
  let verbBefore = -1;
  for (let i = group.first - 1; i >= start && clauseBefore.length < MAX_CLAUSE; i--) {
    const token = page.tokens[i];
    if (!token || endsClause(token)) break;
    if (token.lower === ',' && verbBefore >= 0) break;
    clauseBefore.push(i);
    if (verbBefore < 0 && isVerb(page, i)) verbBefore = i;
  }
  return { before: group.first > start ? group.first - 1 : -1, verbBefore, after, verbAfter, clauseAfter, clauseBefore, aside };
}
