import type { TextDate } from '../../analysis.ts';
import { hashOf } from '../../briefing/hash.ts';
import { isInside } from '../../language/people/capitals.ts';
import { type Quote, quoteOf } from '../../passage.ts';
import type { Meeting } from '../meeting.ts';
import type { MeetingState } from '../report.ts';
import type { Account } from './account.ts';
import { disagreementsOf } from './disagree.ts';
import type { Group } from './group.ts';
import { type Known, mentionedIn, participantsOf } from './participants.ts';

const PRECISION = ['day', 'range', 'month', 'year', 'unknown'];

/** The Meeting that a group of accounts tells of. */
export function meetingOf(group: Group, known: Known): Meeting {
  const state = stateOf(group);
  const participants = participantsOf(group, state, known);
  const lead = leadOf(group);
  return {
    id: hashOf(
      group
        .map(({ found, report }) => `${found.document.id}\n${report.triggers[0].start}`)
        .sort()
        .join('\n'),
    ),
    title: lead.report.title,
    state,
    place: placeOf(group),
    date: dateOf(group),
    participants,
    mentioned: mentionedIn(group, participants),
    documents: [...new Set(group.map(({ found }) => found.document.id))],
    about: aboutOf(group),
    disagreements: disagreementsOf(group, known.people),
  };
}

/** The account that tells most of the meeting: people, place, day. */
function leadOf(group: Group): Account {
  const told = ({ report }: Account): number =>
    report.participants.length * 2 + (report.place ? 2 : 0) + (report.date?.start ? 2 : 0) + Math.min(report.title.length, 60) / 100;
  return group.reduce((best, account) => (told(account) > told(best) ? account : best));
}

/** What is true by the latest paper that is sure of it: plans become meetings or fall through. */
function stateOf(group: Group): MeetingState {
  const sure = group.filter(({ report }) => report.state !== 'unclear');
  if (sure.length === 0) return 'unclear';
  const published = (account: Account): string => account.found.analysis.published ?? '';
  const latest = sure.reduce((best, account) => (published(account) > published(best) ? account : best));
  const settled = sure.find(({ report }) => report.state === 'held');
  return latest.report.state === 'planned' && settled ? 'held' : latest.report.state;
}

/** The place most accounts name; a town before its country. */
function placeOf(group: Group): Meeting['place'] {
  const counts = new Map<string, number>();
  for (const { report } of group) if (report.place) counts.set(report.place.name, (counts.get(report.place.name) ?? 0) + 1);
  const names = [...counts].sort((a, b) => b[1] - a[1]).map(([name]) => name);
  const first = names[0];
  if (first === undefined) return null;
  return { name: names.find((name) => name !== first && isInside(name, first)) ?? first };
}

/** The most exact date that is told; of two equally exact the one told first. */
function dateOf(group: Group): TextDate | null {
  const dates = group.flatMap(({ report }) => (report.date ? [report.date] : []));
  const rank = (date: TextDate): number => PRECISION.indexOf(date.start ? date.precision : 'unknown');
  const best = dates.reduce<TextDate | null>((kept, date) => (kept === null || rank(date) < rank(kept) ? date : kept), null);
  return best && { text: best.text, start: best.start, end: best.end, precision: best.precision };
}

/** Sentences that tell of the meeting itself, one a Document, the fullest account first. */
function aboutOf(group: Group): readonly [Quote, ...Quote[]] {
  const lead = leadOf(group);
  const others = group.filter((account) => account !== lead);
  const seen = new Set([lead.found.document.id]);
  const rest = others.filter(({ found }) => !seen.has(found.document.id) && seen.add(found.document.id));
  return [sentenceOf(lead), ...rest.map(sentenceOf)];
}

function sentenceOf({ found, report }: Account): Quote {
  const [trigger] = report.triggers;
  const sentence = report.sentences.find((one) => one.start <= trigger.start && trigger.end <= one.end) ?? report.sentences[0] ?? trigger;
  return quoteOf(found.document, sentence);
}
