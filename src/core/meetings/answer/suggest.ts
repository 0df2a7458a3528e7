import { distance } from 'fastest-levenshtein';
import { fold } from '../../language/fold.ts';
import { nameParts } from '../../language/people/parts.ts';
import { jaroWinkler, skeleton } from '../../language/people/skeleton.ts';
import type { KnownName } from '../../library.ts';
import type { Words } from '../../words.ts';
import type { AskedName, Question } from '../question.ts';
import type { Fit } from './fit.ts';
import { meetingText } from './say.ts';

const SUGGESTIONS_MAX = 5;

function likeness(asked: string, name: KnownName): number {
  const words = name.kind === 'person' ? nameParts(name.name).words : [fold(name.name)];
  const target = nameParts(asked).last || fold(asked);
  return Math.max(
    ...words.map((word) =>
      Math.abs(word.length - target.length) > 4 ? 0 : jaroWinkler(skeleton(word), skeleton(target)) - distance(word, target) * 0.02,
    ),
    0,
  );
}

/** Known names that are spelt nearly as an unknown one. */
export function nearNames(asked: readonly AskedName[], names: readonly KnownName[]): readonly string[] {
  return asked
    .filter(({ names: known }) => known.length === 0)
    .flatMap(({ words }) =>
      names
        .map((name) => ({ name, like: likeness(words, name) }))
        .filter(({ like }) => like > 0.8)
        .sort((a, b) => b.like - a.like || b.name.documents - a.name.documents)
        .slice(0, 3)
        .map(({ name }) => name.name),
    );
}

/** Near spellings first, then the Meetings that lack least of what was asked. */
export function suggestionsFor(question: Question, names: readonly KnownName[], fits: readonly Fit[], said: Words): readonly string[] {
  const asked =
    question.people.length +
    question.places.length +
    question.others.length +
    question.dates.length +
    question.kinds.length +
    question.words.length;
  const nearest = fits
    .filter(({ missing, score }) => missing.length < Math.max(1, asked) && score > 0.5)
    .map(({ told }) => meetingText(told.meeting, said));
  return [...new Set([...nearNames([...question.others, ...question.people, ...question.places], names), ...nearest])].slice(
    0,
    SUGGESTIONS_MAX,
  );
}
