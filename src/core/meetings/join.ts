import type { AnalysedDocument } from '../analysis.ts';
import { accountsOf, inOrder } from './join/account.ts';
import { groupAccounts } from './join/group.ts';
import { meetingOf } from './join/merge.ts';
import { idsIn } from './join/participants.ts';
import { type People, peopleIn } from './join/people.ts';
import type { Meeting } from './meeting.ts';

/** A Meeting with all that its reports say of it, for finding it again. */
export interface ToldMeeting {
  readonly meeting: Meeting;
  /** Kinds by which its reports call it. */
  readonly kinds: ReadonlySet<string>;
  /** Titles of its Documents and the sentences of its reports and of their evidence. */
  readonly text: string;
  /** Whole texts of its Documents, for what a question says of the matter and not of the meeting. */
  readonly page: string;
  /** Who each named person is over all Documents, by the names of its participants. */
  readonly ids: ReadonlyMap<string, number>;
  /** Tells those people apart. */
  readonly people: People;
  /** The newest published day of its Documents, null where none is dated. */
  readonly published: string | null;
}

/** The Meetings that the Documents tell of, each with the words that tell of it; oldest paper first. */
export function toldMeetings(found: readonly AnalysedDocument[]): readonly ToldMeeting[] {
  const papers = found.toSorted(inOrder);
  const people = peopleIn(papers);
  const accounts = accountsOf(papers, people);
  const spellings = new Map<string, number>();
  for (const { name } of accounts.flatMap(({ report }) => report.participants)) spellings.set(name, (spellings.get(name) ?? 0) + 1);
  return groupAccounts(accounts).map((group) => ({
    meeting: meetingOf(group, { people, spellings }),
    ids: idsIn(group, { people, spellings }),
    people,
    kinds: new Set(group.map(({ report }) => report.kind)),
    text: [
      ...new Set(
        group.flatMap(({ found: { document, analysis }, report }) => [
          analysis.title ?? '',
          report.title,
          ...[...report.sentences, ...report.participants.flatMap(({ evidence }) => evidence)].map(({ start, end }) =>
            document.text.slice(start, end),
          ),
        ]),
      ),
    ].join('\n'),
    page: [...new Set(group.map(({ found: { document, analysis } }) => `${analysis.title ?? ''}\n${document.text}`))].join('\n'),
    published:
      group
        .flatMap(({ found: { analysis } }) => analysis.published ?? [])
        .sort()
        .at(-1) ?? null,
  }));
}

/**
 * The Meetings that the Documents tell of, oldest paper first: reports of one meeting become one Meeting with all its evidence, different ones (another
 * day, place or set of people) stay apart, and where sources disagree both sides are kept. Participants carry the reasons why they are listed.
 */
export function joinReports(found: readonly AnalysedDocument[]): readonly Meeting[] {
  return toldMeetings(found).map(({ meeting }) => meeting);
}
