import type { Mention, Reference, Sentence } from '../analysis.ts';
import { overlaps } from '../passage.ts';
import type { NameSpan } from './names/recogniser.ts';
import { clusterPeople } from './people/cluster.ts';
import { resolveDescriptions } from './people/descriptions.ts';
import { type Gender, genderAround, genderOfName } from './people/gender.ts';
import { clusterOthers } from './people/others.ts';
import { resolvePronouns } from './people/pronouns.ts';

/** The names of a text under their canonical names, and what stands for people elsewhere in it. */
export interface Linked {
  readonly mentions: readonly Mention[];
  readonly references: readonly Reference[];
}

/** How far around a name words are read for a person's gender. */
const AROUND = 60;

/** The gender that a text tells of its people: by the name itself, else by the words around it; null where neither tells or they differ. */
function genders(text: string, people: readonly Mention[]): (name: string) => Gender {
  const told = new Map<string, Gender>();
  const unsure = new Set<string>();
  for (const mention of people) {
    const around = genderAround(
      text.slice(Math.max(0, mention.start - AROUND), mention.start),
      text.slice(mention.end, mention.end + AROUND),
    );
    if (around === null) continue;
    if (told.has(mention.name) && told.get(mention.name) !== around) unsure.add(mention.name);
    told.set(mention.name, around);
  }
  return (name) => (unsure.has(name) ? genderOfName(name) : (told.get(name) ?? genderOfName(name)));
}

/**
 * Gives every name its canonical name within the text (`Zelensky` → `Volodymyr Zelenskyy`) and finds the pronouns and descriptions that clearly stand for
 * a named person. What fits two people stays apart: better none than a wrong one.
 */
export function linkNames(text: string, sentences: readonly Sentence[], names: readonly NameSpan[]): Linked {
  const of = (kind: NameSpan['kind']): readonly NameSpan[] => names.filter((name) => name.kind === kind);
  const canonical = {
    person: clusterPeople(text, of('person')),
    organisation: clusterOthers(text, 'organisation', of('organisation')),
    place: clusterOthers(text, 'place', of('place')),
  };
  const mentions = names.map((span): Mention => ({ start: span.start, end: span.end, kind: span.kind, name: canonical[span.kind](span) }));
  const prose = sentences.filter((sentence) => sentence.kind === 'body' || sentence.kind === 'title');
  const people = mentions.filter((mention) => mention.kind === 'person');
  if (people.length === 0) return { mentions, references: [] };
  const descriptions = withoutNames(resolveDescriptions(text, people), mentions);
  const spokenOf = [...people, ...descriptions].sort((a, b) => a.start - b.start);
  const pronouns = resolvePronouns({ text, sentences: prose, people: spokenOf, genderOf: genders(text, people) });
  return { mentions, references: [...pronouns, ...descriptions].sort((a, b) => a.start - b.start) };
}

function withoutNames(references: readonly Reference[], mentions: readonly Mention[]): readonly Reference[] {
  let at = 0;
  return references.filter((reference) => {
    while (at < mentions.length && (mentions[at]?.end ?? 0) <= reference.start) at += 1;
    const next = mentions[at];
    return !next || !overlaps(next, reference);
  });
}
