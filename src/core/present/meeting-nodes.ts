import type { Citation } from '../briefing/briefing.ts';
import { dateText } from '../meetings/answer/say.ts';
import type { Meeting, Participant } from '../meetings/meeting.ts';
import type { Node } from '../message.ts';
import type { Quote } from '../passage.ts';
import type { Words } from '../words.ts';
import { reasonKey } from './reason-words.ts';

/** Gives each quote one number, in order of first use. */
export interface Numbering {
  readonly cite: (quotes: readonly Quote[]) => readonly number[];
  readonly citations: () => readonly Citation[];
}

/** A numbering that begins at 1. */
export function numbering(): Numbering {
  const numbers = new Map<string, Citation>();
  const numberOf = (quote: Quote): number => {
    const key = `${quote.documentId}\n${quote.start}\n${quote.end}`;
    const known = numbers.get(key);
    if (known) return known.n;
    numbers.set(key, { ...quote, n: numbers.size + 1 });
    return numbers.size;
  };
  return { cite: (quotes) => [...new Set(quotes.map(numberOf))], citations: () => [...numbers.values()] };
}

/** What a Meeting is: title, state, place, day. */
export function meetingNode({ title, state, place, date }: Meeting, words: Words): Node {
  return { kind: 'meeting', title, state: words.say(`state.${state}`), place: place?.name ?? null, date: dateText(date, words) };
}

/** Who had a part, who was only named, and on what the sources disagree. */
export function partNodes(meeting: Meeting, { cite }: Numbering, words: Words): readonly Node[] {
  return [
    ...meeting.participants.map(
      (one): Node => ({ kind: 'participant', name: one.name, role: one.role, described: one.described, citations: cite(one.evidence) }),
    ),
    ...meeting.participants.flatMap((one) => whyNodes(one, cite, words)),
    ...mentionedNodes(meeting, words),
    ...meeting.disagreements.map(
      ({ about, claims }): Node => ({
        kind: 'conflict',
        about: words.say(`conflict.about.${about}`),
        claims: claims.map(({ text, quotes }) => ({ text, citations: cite(quotes) })),
      }),
    ),
    ...(meeting.participants.length === 0
      ? [{ kind: 'bullet', text: meeting.about[0].quote, citations: cite([meeting.about[0]]), date: null, tag: null } as const]
      : []),
  ];
}

/** So many who are only named are told by name. */
const MENTIONED_MAX = 3;

/** Who is only named with a Meeting: the first few, and how many more. */
function mentionedNodes({ mentioned }: Meeting, { say }: Words): readonly Node[] {
  const more = mentioned.length - MENTIONED_MAX;
  return [
    ...mentioned.slice(0, MENTIONED_MAX).map(({ name, why }): Node => ({ kind: 'mentioned', name, why })),
    ...(more > 0 ? [{ kind: 'text', text: say('answer.moreNamed', { count: more }) } as const] : []),
  ];
}

/** Why a participant is listed, where that was asked: the words and the rule that read them. */
function whyNodes({ name, why }: Participant, cite: Numbering['cite'], { say }: Words): readonly Node[] {
  return (why ?? []).map(({ rule, words: quote }) => ({
    kind: 'bullet',
    text: say('answer.reasonOf', { name, quote: quote.quote }),
    citations: cite([quote]),
    date: null,
    tag: say('answer.because', { reason: say(reasonKey(rule)) }),
  }));
}

/** Words that ask for this one Meeting again: what finds it, then its id. */
export function askFor(meeting: Meeting): string {
  const names = meeting.participants.slice(0, 3).map(({ name }) => name);
  const words = [meeting.title, meeting.place?.name ?? '', ...names].join(' ').replace(/[#:"“”]/g, ' ');
  return `${words.replace(/\s+/g, ' ').trim().slice(0, 300)} #${meeting.id}`;
}

/** A button's words: title, place, day, and the first people where titles repeat. */
export function labelFor(meeting: Meeting, words: Words): string {
  const names = meeting.participants.slice(0, 2).map(({ name }) => name.split(' ').at(-1));
  const parts = [meeting.title, dateText(meeting.date, words), names.join(', ')].filter((part) => part !== null && part !== '');
  return parts.join(' · ').slice(0, 75);
}
