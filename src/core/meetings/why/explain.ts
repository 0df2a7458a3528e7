import type { AnalysedDocument } from '../../analysis.ts';
import { samePerson } from '../../language/people/same.ts';
import { quoteOf } from '../../passage.ts';
import type { Meeting, Participant } from '../meeting.ts';
import type { ReportedParticipant } from '../report.ts';
import { type Budget, decisiveReasons, type ReadAnew } from './decisive.ts';

/** So many characters are read again for one answer; who comes after that is listed without reasons. */
const READ_MAX = 2_000_000;

/**
 * The Meetings with the true reasons of each participant: words without which the Documents would not say so of them. `found`: the Documents they rest on;
 * `read`: the analysis of a text, which is not kept.
 */
export async function explain(
  meetings: readonly Meeting[],
  found: readonly AnalysedDocument[],
  read: ReadAnew,
): Promise<readonly Meeting[]> {
  const budget: Budget = { left: READ_MAX };
  const explained: Meeting[] = [];
  for (const meeting of meetings) {
    const participants: Participant[] = [];
    for (const participant of meeting.participants)
      participants.push({ ...participant, why: await whyOf(participant, found, read, budget) });
    explained.push({ ...meeting, participants });
  }
  return explained;
}

async function whyOf(
  participant: Participant,
  all: readonly AnalysedDocument[],
  read: ReadAnew,
  budget: Budget,
): Promise<NonNullable<Participant['why']>> {
  const why: NonNullable<Participant['why']>[number][] = [];
  for (const found of all) {
    const [first, ...others] = accountsIn(found, participant);
    if (!first) continue;
    const reasons = await decisiveReasons({ found, accounts: [first, ...others], read, budget });
    why.push(...reasons.map(({ rule, words }) => ({ rule, words: quoteOf(found.document, words) })));
  }
  return why;
}

/** What a Document says of the participant: the accounts whose sentences are the participant's evidence, one for each part and sentence. */
function accountsIn({ document, analysis }: AnalysedDocument, participant: Participant): readonly ReportedParticipant[] {
  const accounts = analysis.reports.flatMap(({ participants }) =>
    participants.filter(
      ({ kind, name, evidence }) =>
        kind === participant.kind &&
        (name === participant.name || (kind === 'person' && samePerson(name, participant.name))) &&
        participant.evidence.some(({ documentId, start }) => documentId === document.id && start === evidence[0].start),
    ),
  );
  return accounts.filter(
    ({ role, evidence }, i) => !accounts.slice(0, i).some((one) => one.role === role && one.evidence[0].start === evidence[0].start),
  );
}
