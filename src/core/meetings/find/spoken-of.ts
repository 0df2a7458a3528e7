import type { MeetingState } from '../report.ts';
import { verbAt } from './clauses.ts';
import type { Scene } from './scene.ts';
import type { Sighting } from './sightings.ts';
import { cueClasses } from './words.ts';

const WITHIN = new Set(
  'for before after following since of at during in to on from by amid until ahead towards about regarding over with between'.split(' '),
);

/** The preposition that a sentence's trigger hangs on: "preparations for a summit" tells of it in passing, "at a summit" does not. */
export function obliquely(
  scene: Scene,
  sighting: Sighting,
  triggers: readonly { readonly token: number }[],
  state: MeetingState,
  add: (feature: string, tokens?: readonly number[]) => void,
): void {
  const { page } = scene;
  for (const trigger of triggers) {
    if (page.tokens[trigger.token]?.sentence !== sighting.sentence) continue;
    for (let i = trigger.token - 1; i > trigger.token - 6; i--) {
      const token = page.tokens[i];
      if (!token || token.sentence !== sighting.sentence || token.kind === 'punctuation' || verbAt(page, i) || token.kind === 'person')
        break;
      if (!WITHIN.has(token.lower)) continue;
      const side = sighting.token < trigger.token ? 'before' : 'after';
      add(`within=${token.lower}`, [i]);
      add(`within=${token.lower}|${side}`, [i]);
      add(`within=${token.lower}|${state}`, [i]);
      const noun = page.tokens[i - 1];
      if (noun?.kind === 'word') add(`within=${noun.stem} ${token.lower}`, [i - 1, i]);
      return;
    }
  }
}

/** "X said that talks … will begin": a person who tells of the meeting, for themselves ("that he would come") or for others. */
export function announces(
  scene: Scene,
  sighting: Sighting,
  triggers: readonly { readonly token: number }[],
  add: (feature: string, tokens?: readonly number[]) => void,
): void {
  const { tokens } = scene.page;
  // "has told", "had also said": the verb that says it.
  let said = sighting.verbAfter;
  while (said >= 0 && said < sighting.verbAfter + 3 && /^(?:has|have|had|also|already)$/.test(tokens[said]?.lower ?? '')) said++;
  const verb = tokens[said];
  if (!verb || !cueClasses(verb.lower).includes('reported')) return;
  const trigger = triggers.find((t) => t.token > said && tokens[t.token]?.sentence === sighting.sentence);
  if (!trigger) return;
  const between = tokens.slice(said + 1, trigger.token);
  const own = between.some(
    (t) => /^(?:he|she|they|we|i|his|her)$/.test(t.lower) || (t.reference && t.name === tokens[sighting.token]?.name),
  );
  const other = between.some((t) => t.kind === 'person' && t.name !== tokens[sighting.token]?.name);
  add(`announces|${own ? 'own' : other ? 'other' : 'thing'}`, [said]);
  if (own && !other && verbAt(scene.page, trigger.token)) add('announces|self', [said]);
}
