import { nameParts } from '../../language/people/parts.ts';
import { samePerson } from '../../language/people/same.ts';
import { type Quote, quoteOf } from '../../passage.ts';
import type { Meeting, Participant } from '../meeting.ts';
import type { MeetingState, ReportedParticipant, Role } from '../report.ts';
import type { Account } from './account.ts';
import type { Group } from './group.ts';
import type { People } from './people.ts';

/** Of two accounts of one person's part the earlier in this list is kept: being there is stronger than having been asked. */
const STRENGTH: readonly Role[] = ['hosted', 'attended', 'represented', 'absent', 'declined', 'expected', 'invited'];
/** A plan fulfilled: who came is more than who was to come. */
const PLANS: readonly Role[] = ['hosted', 'expected', 'declined', 'represented', 'absent', 'invited', 'attended'];
/** So many quotes a participant are enough. */
const EVIDENCE_MAX = 5;

interface Part {
  readonly account: Account;
  readonly participant: ReportedParticipant;
  /** Who it is, over all Documents. */
  readonly id: number | string;
}

/** Parts of one person or organisation over all accounts. */
export type Parts = readonly [Part, ...Part[]];

/**
 * The parts of a group by person, in order of first telling. At one meeting a surname alone is the one person there who bears it, unless what is said of the
 * two contradicts.
 */
export function partsOf(group: Group, people: People): readonly Parts[] {
  const all: [Part, ...Part[]][] = [];
  for (const account of group) {
    account.report.participants.forEach((participant, index) => {
      const part = { account, participant, id: account.people[index] ?? -1 };
      const known = all.find((parts) => parts.some(({ id }) => id === part.id));
      const alike = known ? [known] : all.filter((parts) => parts.every((other) => mayBeOne(part, other, people)));
      const only = alike.length === 1 ? alike[0] : undefined;
      if (only) only.push(part);
      else all.push([part]);
    });
  }
  return all;
}

function mayBeOne(a: Part, b: Part, people: People): boolean {
  if (typeof a.id === 'string' || typeof b.id === 'string' || a.account.found.document.id === b.account.found.document.id) return false;
  return samePerson(a.participant.name, b.participant.name) && !people.clash(a.id, b.id);
}

/** How often each spelling of a name stands over all accounts. */
export type Spellings = ReadonlyMap<string, number>;

/** What is known of names over all accounts: who bears them, and how often each is written, so that one person bears one name in all Meetings. */
export interface Known {
  readonly people: People;
  readonly spellings: Spellings;
}

/** The fullest of several spellings of one name; of equally full ones the more frequent, then the one told first. */
export function fullestName(names: readonly string[], spellings: Spellings = new Map()): string {
  const count = (name: string): number => spellings.get(name) ?? names.filter((other) => other === name).length;
  return [...new Set(names)].sort((a, b) => nameParts(b).words.length - nameParts(a).words.length || count(b) - count(a))[0] ?? '';
}

/** The Participants of a group of accounts, each with the words that say so. */
export function participantsOf(group: Group, state: MeetingState, known: Known): readonly Participant[] {
  return partsOf(group, known.people).map((parts) => participantOf(parts, state, known));
}

/** Who the people of a group are, by the names that they bear as its Participants. */
export function idsIn(group: Group, { people, spellings }: Known): ReadonlyMap<string, number> {
  return new Map(
    partsOf(group, people).flatMap((parts) => {
      const { id } = parts[0];
      return typeof id === 'number' ? [[nameOf(parts, { people, spellings }), id] as const] : [];
    }),
  );
}

/** The fullest name under which any Document knows whoever it is. */
function nameOf(parts: Parts, { people, spellings }: Known): string {
  const names = parts.flatMap(({ participant, id }) => [participant.name, ...(typeof id === 'number' ? people.namesOf(id) : [])]);
  return fullestName(names, spellings);
}

function participantOf(parts: Parts, state: MeetingState, known: Known): Participant {
  const order = state === 'planned' || state === 'cancelled' ? PLANS : STRENGTH;
  const role = order.find((one) => parts.some(({ participant }) => participant.role === one)) ?? parts[0].participant.role;
  const decisive = parts.filter(({ participant }) => participant.role === role);
  const described = [...decisive, ...parts].find(({ participant }) => participant.described !== null)?.participant.described ?? null;
  return {
    name: nameOf(parts, known),
    kind: parts[0].participant.kind,
    described,
    role: state === 'planned' || state === 'cancelled' ? (role === 'hosted' || role === 'attended' ? 'expected' : role) : role,
    evidence: evidenceOf(decisive, parts[0]),
  };
}

function evidenceOf(decisive: readonly Part[], first: Part): readonly [Quote, ...Quote[]] {
  const quotes = new Map<string, Quote>();
  for (const { account, participant } of decisive) {
    for (const span of participant.evidence)
      quotes.set(`${account.found.document.id}:${span.start}:${span.end}`, quoteOf(account.found.document, span));
  }
  const [best, ...rest] = [...quotes.values()].slice(0, EVIDENCE_MAX);
  return best ? [best, ...rest] : [quoteOf(first.account.found.document, first.participant.evidence[0])];
}

/** Who is named in connection with the meeting in any account and took part in none. */
export function mentionedIn(group: Group, participants: readonly Participant[]): Meeting['mentioned'] {
  const mentioned = new Map<string, string>();
  for (const { report } of group) {
    for (const { name, why } of report.mentioned) {
      const isKnown =
        participants.some((one) => one.kind === 'person' && samePerson(one.name, name)) ||
        [...mentioned.keys()].some((other) => samePerson(other, name));
      if (!isKnown) mentioned.set(name, why);
    }
  }
  return [...mentioned].map(([name, why]) => ({ name, why }));
}
