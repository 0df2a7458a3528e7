import type { Span } from '../../passage.ts';
import type { MeetingState, ReportedParticipant } from '../report.ts';
import type { Candidate } from './candidates.ts';
import type { Page } from './page.ts';
import type { Draft } from './scene.ts';
import { isAttribute } from './settings.ts';

/** Between organisations that share one part: `A, the B and C`. */
const JOINS = /^(?:,|and|the|&)$/;
/** People who come for an organisation, before its name: "delegations of A and B", "negotiators for A". */
const FOR_IT =
  /^(?:delegations?|delegates?|representatives?|negotiators?|envoys?|members?|directors?|officials?|executives?|leaders?|lawyers?|managers?|mission|team|board|owners?|management|bankers?|investors)$/;
/** Verbs that lead to a noun of meeting: "A and B held talks". */
const HOLDING = /^(?:held|hold|holds|holding|opened|open|reopened|resumed|resume|began|begin|ended|conducted|conclude|concluded|started)$/;
/** So many words may stand between an organisation and what it does, or between a meeting and with whom it was. */
const REACH = 8;

interface Group {
  /** Token indices. */
  readonly members: readonly number[];
}

function groupsIn(page: Page, first: number, last: number): readonly Group[] {
  const groups: number[][] = [];
  let open = false;
  for (let i = first; i < last; i++) {
    const token = page.tokens[i];
    if (token?.kind === 'organisation') {
      if (open) groups.at(-1)?.push(i);
      else groups.push([i]);
      open = true;
    } else if (!token || !JOINS.test(token.lower)) open = false;
  }
  return groups.map((members) => ({ members }));
}

/** True where the group does what the trigger tells: "A and B met", "delegations of A and B held talks". */
function isSubject(page: Page, { members }: Group, { token: trigger, strength }: Candidate): boolean {
  const after = (members.at(-1) ?? 0) + 1;
  if (trigger < after || trigger - after > REACH) return false;
  const words = page.tokens.slice(after, trigger).map(({ lower }) => lower);
  const isDirect = words.every((word) =>
    /^(?:have|has|had|will|would|are|is|were|was|to|both|also|again|each|all|then|not|never|[a-z]+ly)$/.test(word),
  );
  const held = words.findIndex((word) => HOLDING.test(word));
  // "the <organisation> summit" names a meeting: nobody is said to have come.
  return (strength !== 'noun' && isDirect && !words.some((word) => word === 'not' || word === 'never')) || (held >= 0 && held < 3);
}

/** True where the meeting was with the group or between its members: "talks between A and B", "met with A". */
function isParty(page: Page, { members }: Group, trigger: number): boolean {
  const first = members[0] ?? 0;
  if (first < trigger || first - trigger > REACH) return false;
  const words = page.tokens.slice(trigger + 1, first).map(({ lower }) => lower);
  return /^(?:(?:in|on|at|again|also|today|yesterday|[^ ]*) )?(?:with|between)(?: (?:the|a|an|both|senior|top|of|from|for|its|two|three|union|company))*(?: \w+ (?:of|from|for)(?: the)?)?$/.test(
    words.join(' '),
  );
}

/** True for the name of who tells it, or of whose the next thing is. */
function isBeside(page: Page, index: number): boolean {
  const [before, after] = [page.tokens[index - 1]?.lower ?? '', page.tokens[index + 1]?.lower ?? ''];
  return after === "'s" || /^(?:told|tell|tells|to|by|at|in|near|outside|against|about|from|on)$/.test(before) || isAttribute(page, index);
}

/** Whether the word before a name says that people came for it. */
function isForIt(page: Page, index: number): boolean {
  const words = [1, 2, 3].map((back) => page.tokens[index - back]?.lower ?? '');
  const [first = '', second = '', third = ''] = words[0] === 'the' ? words.slice(1) : words;
  return /^(?:of|from|for)$/.test(first) && (FOR_IT.test(second) || FOR_IT.test(third));
}

/** Where a name opens its clause, or people are said to come for it: else it only describes something before it. */
function opens(page: Page, { members }: Group): boolean {
  const index = members[0] ?? 0;
  if (isForIt(page, index)) return true;
  const before = page.tokens[index - 1];
  const at = before?.lower === 'the' ? page.tokens[index - 2] : before;
  return (
    !at ||
    at.sentence !== page.tokens[index]?.sentence ||
    at.kind === 'punctuation' ||
    at.kind === 'date' ||
    /^(?:when|while|after|before|as|and|that|where|which)$/.test(at.lower)
  );
}

/** Organisations that took part in a draft's meeting as such: it is told of their meeting, signing or talks. */
export function organisationsIn(page: Page, draft: Draft, state: MeetingState): readonly ReportedParticipant[] {
  const found = new Map<string, ReportedParticipant>();
  for (const candidate of draft.triggers) {
    const trigger = candidate.token;
    const line = page.sentences[page.tokens[trigger]?.sentence ?? -1];
    if (!line) continue;
    for (const group of groupsIn(page, line.firstToken, line.lastToken)) {
      const isIn = (isSubject(page, group, candidate) && opens(page, group)) || isParty(page, group, trigger);
      if (!isIn) continue;
      for (const index of group.members) {
        const token = page.tokens[index];
        if (!token || found.has(token.name) || (isBeside(page, index) && !isForIt(page, index))) continue;
        found.set(token.name, participantOf(token.name, state, line, page.tokens[trigger]));
      }
    }
  }
  return [...found.values()];
}

function participantOf(name: string, state: MeetingState, { start, end }: Span, trigger: Span | undefined): ReportedParticipant {
  return {
    name,
    kind: 'organisation',
    described: null,
    role: state === 'planned' || state === 'cancelled' ? 'expected' : 'attended',
    evidence: [{ start, end }],
    reasons: trigger ? [{ rule: 'tells-of-meeting', words: { start: trigger.start, end: trigger.end } }] : [],
  };
}
