import { samePerson } from '../../language/people/same.ts';
import { fullestName } from '../join/participants.ts';
import type { Meeting } from '../meeting.ts';
import { tookPart } from './say.ts';

/** Somebody met, how often, and on which days (ISO, newest first, unknown ones left out). */
export interface MetWith {
  readonly name: string;
  readonly count: number;
  readonly days: readonly string[];
}

/** Whom a person met at held Meetings, most often first. `person`: any spelling. */
export function metWith(meetings: readonly Meeting[], person: string): readonly MetWith[] {
  const met: { readonly names: string[]; readonly days: string[] }[] = [];
  for (const meeting of meetings) {
    const there = tookPart(meeting).filter(({ kind }) => kind === 'person');
    if (meeting.state !== 'held' || !there.some(({ name }) => samePerson(name, person))) continue;
    for (const { name } of there.filter((one) => !samePerson(one.name, person))) {
      const entry = met.find(({ names: [first] }) => first !== undefined && samePerson(first, name)) ?? { names: [], days: [] };
      if (entry.names.length === 0) met.push(entry);
      entry.names.push(name);
      if (meeting.date?.start && meeting.date.precision === 'day') entry.days.push(meeting.date.start);
    }
  }
  return met
    .map(({ names, days }) => ({ name: fullestName(names), count: names.length, days: [...days].sort().reverse() }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}
