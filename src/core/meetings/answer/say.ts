import type { TextDate } from '../../analysis.ts';
import { isInside } from '../../language/people/capitals.ts';
import type { Meeting, Participant } from '../meeting.ts';
import type { Role } from '../report.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** `Ann Bee, Cay Dee and Eve Eff`. */
export function listed(words: readonly string[], joint = 'and'): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} ${joint} ${words.at(-1)}`;
}

/** `24 April 2022` for an ISO day. */
export function dayText(iso: string): string {
  return `${Number(iso.slice(8, 10))} ${MONTHS[Number(iso.slice(5, 7)) - 1]} ${iso.slice(0, 4)}`;
}

/** When it was, in words that fit behind a sentence: `on 24 April 2022`, `in March 2022`, `"next week"` as the text has it; empty where nothing is stated. */
export function whenText(date: TextDate | null): string {
  if (!date) return '';
  if (!date.start || !date.end) return ` ("${date.text}", day not known)`;
  if (date.precision === 'day') return ` on ${dayText(date.start)}`;
  if (date.precision === 'month') return ` in ${MONTHS[Number(date.start.slice(5, 7)) - 1]} ${date.start.slice(0, 4)}`;
  if (date.precision === 'year') return ` in ${date.start.slice(0, 4)}`;
  return ` between ${dayText(date.start)} and ${dayText(date.end)}`;
}

/** A Meeting in a few words: its title, its place where the title does not say it, its day. */
export function meetingText(meeting: Meeting): string {
  const { title, place, date } = meeting;
  if (!place || title.toLowerCase().includes(place.name.toLowerCase())) return `${title}${whenText(date)}`;
  const area = / in (\p{Lu}[^,]*)$/u.exec(title);
  const bare = area?.[1] && isInside(place.name, area[1]) ? title.slice(0, area.index) : title;
  return `${bare} in ${place.name}${whenText(date)}`;
}

/** True for `talks` and `negotiations in Oslo`, false for `congress` and `visit`. */
export function isPlural(title: string): boolean {
  const head = title.split(/\s(?:in|of|on|at|with|between|for)\s/, 1)[0] ?? title;
  return /s$/i.test(head) && !/(?:ss|us|is)$/i.test(head);
}

/** `the` before a title that begins with a common word. */
export function theMeeting(meeting: Meeting): string {
  const text = meetingText(meeting);
  return /^(?:the|a|an|his|her|their|its|our|one|two|three|this|these)\b/i.test(text) ? text : `the ${text}`;
}

const THERE: readonly Role[] = ['attended', 'hosted'];

/** Those who were there. */
export function tookPart(meeting: Meeting): readonly Participant[] {
  return meeting.participants.filter(({ role }) => THERE.includes(role));
}

export const namesOf = (participants: readonly Participant[]): string => listed(participants.map(({ name }) => name));

const AWAY: Readonly<Record<string, string>> = {
  represented: 'was represented by somebody else',
  absent: 'was not there',
  declined: 'declined',
  invited: 'was invited',
  expected: 'was expected',
};

/** `Cay Dee was not there; Eve Eff was invited.`; empty where everybody named was there. */
export function awayText(meeting: Meeting): string {
  const away = meeting.participants.filter(({ role }) => !THERE.includes(role));
  return away.length === 0 ? '' : ` ${away.map(({ name, role }) => `${name} ${AWAY[role] ?? role}`).join('; ')}.`;
}

const POINTS: Readonly<Record<string, string>> = {
  participants: 'who was there',
  date: 'the day',
  place: 'the place',
  state: 'whether it was held',
};

/** ` Sources differ on the day: 2024-04-01 or 2024-03-31.`; empty where they agree. */
export function differText({ disagreements }: Meeting): string {
  return disagreements
    .map(
      ({ about, claims }) =>
        ` Sources differ on ${POINTS[about]}: ${listed(
          claims.map(({ text }) => text),
          'or',
        )}.`,
    )
    .join('');
}
