import { samePerson } from '../../language/people/same.ts';
import { fullestName } from '../join/participants.ts';
import type { ToldMeeting } from '../join.ts';
import { tookPart } from './say.ts';

/** Somebody met, how often, and on which days (ISO, newest first, unknown ones left out). */
export interface MetWith {
  readonly name: string;
  readonly count: number;
  readonly days: readonly string[];
}

/** Whom a person met at held Meetings, most often first; two of one name whom what is said of them tells apart are two. `person`: any spelling. */
export function metWith(told: readonly ToldMeeting[], person: string): readonly MetWith[] {
  const met: { readonly id: number | undefined; readonly names: string[]; readonly days: string[] }[] = [];
  for (const { meeting, ids, people } of told) {
    const there = tookPart(meeting).filter(({ kind }) => kind === 'person');
    if (meeting.state !== 'held' || !there.some(({ name }) => samePerson(name, person))) continue;
    for (const { name } of there.filter((one) => !samePerson(one.name, person))) {
      const id = ids.get(name);
      const isOne = (entry: (typeof met)[number]): boolean =>
        entry.id !== undefined && entry.id === id
          ? true
          : samePerson(entry.names[0] ?? '', name) && !(entry.id !== undefined && id !== undefined && people.clash(entry.id, id));
      const entry = met.find(isOne) ?? { id, names: [], days: [] };
      if (entry.names.length === 0) met.push(entry);
      entry.names.push(name);
      if (meeting.date?.start && meeting.date.precision === 'day') entry.days.push(meeting.date.start);
    }
  }
  return met
    .map(({ names, days }) => ({ name: fullestName(names), count: names.length, days: [...days].sort().reverse() }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}
