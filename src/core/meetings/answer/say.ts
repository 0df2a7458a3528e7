import type { TextDate } from '../../analysis.ts';
import { isInside } from '../../language/people/capitals.ts';
import type { Words } from '../../words.ts';
import type { Disagreement, Meeting, Participant } from '../meeting.ts';
import type { Role } from '../report.ts';

/** When it was: `24 April 2022`, `March 2022`, `2022`, `between … and …`, `"next week", day not known` as the text has it; null where nothing is stated. */
export function dateText(date: TextDate | null, { say, day, month }: Words): string | null {
  if (!date) return null;
  if (!date.start || !date.end) return say('when.unknown', { text: date.text });
  if (date.precision === 'day') return day(date.start);
  if (date.precision === 'month') return month(date.start);
  if (date.precision === 'year') return date.start.slice(0, 4);
  return say('when.between', { first: day(date.start), last: day(date.end) });
}

/** The same in words that fit behind a sentence: `on 24 April 2022`, `in March 2022`; empty where nothing is stated. */
export function whenText(date: TextDate | null, words: Words): string {
  const text = dateText(date, words);
  if (!date || text === null) return '';
  if (!date.start || !date.end) return words.say('when.behind', { when: text });
  if (date.precision === 'day') return words.say('when.onDay', { day: text });
  if (date.precision === 'month') return words.say('when.inMonth', { month: text });
  return date.precision === 'year' ? words.say('when.inYear', { year: text }) : text;
}

/** A Meeting in a few words: its title, its place where the title does not say it, its day. */
export function meetingText(meeting: Meeting, words: Words): string {
  return [titleText(meeting, words), whenText(meeting.date, words)].filter(Boolean).join(' ');
}

function titleText({ title, place }: Meeting, { say }: Words): string {
  if (!place || title.toLowerCase().includes(place.name.toLowerCase())) return say('meeting.titled', { title });
  const area = / in (\p{Lu}[^,]*)$/u.exec(title);
  const bare = area?.[1] && isInside(place.name, area[1]) ? title.slice(0, area.index) : title;
  return say('meeting.inPlace', { title: bare, place: place.name });
}

/** True for `talks` and `negotiations in Oslo`, false for `congress` and `visit`. */
export function isPlural(title: string): boolean {
  const head = title.split(/\s(?:in|of|on|at|with|between|for)\s/, 1)[0] ?? title;
  return /s$/i.test(head) && !/(?:ss|us|is)$/i.test(head);
}

/** `the` before a title that begins with a common word. */
export function theMeeting(meeting: Meeting, words: Words): string {
  const text = meetingText(meeting, words);
  const begins = /^(?:the|a|an|his|her|their|its|our|one|two|three|this|these)\b/i.test(text);
  return begins ? text : words.say('meeting.the', { meeting: text });
}

const THERE: readonly Role[] = ['attended', 'hosted'];

/** Those who were there. */
export function tookPart(meeting: Meeting): readonly Participant[] {
  return meeting.participants.filter(({ role }) => THERE.includes(role));
}

export const namesOf = (participants: readonly Participant[], { list }: Words): string => list(participants.map(({ name }) => name));

/** `Cay Dee was not there; Eve Eff was invited.`; empty where everybody named was there. */
export function awayText(meeting: Meeting, { say }: Words): string {
  const away = meeting.participants.flatMap(({ name, role }) =>
    role === 'attended' || role === 'hosted' ? [] : [say(`away.${role}`, { name })],
  );
  return away.length === 0 ? '' : `${away.join('; ')}.`;
}

/** `Ann Bee was not there`, `Cay Dee was invited; …`: somebody's part as a clause. */
export const partText = ({ name, role }: Pick<Participant, 'name' | 'role'>, { say }: Words): string => say(`part.${role}`, { name });

/** So many Meetings are named in a sentence. */
const NAMED_MAX = 4;

/** `2 meetings fit: talks in Oslo on … or …`. */
export function severalText(meetings: readonly Meeting[], words: Words): string {
  const texts = meetings.slice(0, NAMED_MAX).map((meeting) => meetingText(meeting, words));
  const few = words.list(texts, 'or');
  const names = meetings.length > NAMED_MAX ? words.say('meeting.more', { names: few, count: meetings.length - NAMED_MAX }) : few;
  return words.say('who.several', { number: meetings.length, names });
}

/** `Sources differ on the day: 2024-04-01 or 2024-03-31.`; empty where they agree. */
export function differText({ disagreements }: Meeting, words: Words): string {
  const { say, list } = words;
  return disagreements
    .map(({ about, claims }) =>
      say('differ.on', {
        point: say(`differ.${about}`),
        claims: list(
          claims.map((claim) => claimText(about, claim, words)),
          'or',
        ),
      }),
    )
    .join(' ');
}

/** What one side says: `Ann Bee was there`, a day, a place, a state. */
export function claimText(about: Disagreement['about'], { text, there }: Disagreement['claims'][number], { say, date }: Words): string {
  if (about === 'participants') return say(there ? 'claim.there' : 'claim.notThere', { name: text });
  if (about === 'state') return say(`state.${text === 'held' ? 'held' : 'cancelled'}`);
  return about === 'date' ? date(text) : text;
}

/** Sentences as one text. */
export const sentences = (...said: readonly string[]): string => said.filter(Boolean).join(' ');
