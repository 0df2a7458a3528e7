import type { Words } from '../../words.ts';
import type { AskedName } from '../question.ts';
import { type Fit, participantAsked } from './fit.ts';

/** `2 people of that name: energy minister; goalkeeper.` where a name of the question fits people of these Meetings who cannot be one; else empty. */
export function sameNameText(fits: readonly Fit[], asked: readonly AskedName[], { say }: Words): string {
  const texts = asked.flatMap((person) => {
    const apart = personsOf(fits, person);
    return apart.length < 2 ? [] : [say('who.sameName', { number: apart.length, people: apart.join('; ') })];
  });
  return [...new Set(texts)].join(' ');
}

/** How the Documents describe each of the people whom a name may mean and who contradict each other; empty where they are one. */
function personsOf(fits: readonly Fit[], person: AskedName): readonly string[] {
  const people = fits[0]?.told.people;
  if (!people) return [];
  const ids: number[] = [];
  for (const { told } of fits) {
    const named = participantAsked(person, told.meeting.participants);
    const id = named ? told.ids.get(named.name) : undefined;
    if (id !== undefined && !ids.includes(id) && ids.every((other) => people.clash(other, id))) ids.push(id);
  }
  const described = ids.flatMap((id) => [...people.describedAs(id)].sort((a, b) => b.length - a.length).slice(0, 1));
  return described.length === ids.length ? described : [];
}
