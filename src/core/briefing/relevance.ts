import type { AnalysedDocument } from '../analysis.ts';
import { samePerson } from '../language/people/same.ts';
import type { Candidate } from './candidate.ts';
import { speaksOfOffice } from './person.ts';
import { type Phrase, saysHead, saysOwnHead, saysPhrase } from './phrase.ts';
import { goingOn } from './run.ts';
import { spreadOf } from './spread.ts';
import type { Subject, Topic } from './topic.ts';
import { wordsOf, wordsOfName } from './words.ts';

/** A sentence that goes on with the figure or the topic's head of the one before is nearly as relevant as that one. */
const GOES_ON = 0.85;
/** A sentence that does not say the topic, in a document that is about it. */
const CENTRAL_NAME = 0.8;
/** Who asks for a person wants what names that person or stands for the name; the rest only fills where that is little. */
const CENTRAL_PERSON = 0.79;
/** Goes on about a person without naming or meaning him or her. */
const ON_PERSON = 0.795;
/** Stands for the person asked for: a pronoun, an office. */
const STANDS_FOR = 0.8;
const CENTRAL_IDEA = 0.5;
/** The head alone of a topic of several words, in a document that says it in full, in its title or elsewhere. */
const HEAD_ONLY = { title: 0.85, text: 0.6 };
/** The sentence after one that says a topic: one that leans on it, and one that speaks of somebody or something named there. */
const NEXT = { leans: 0.7, named: 0.55 };
/** A document that says a topic at its beginning is about it where one in so many sentences speaks of it. */
const OFTEN = 8;
/** A document whose title or first sentences say an excluded word is about it. */
const LEAD = 2;
const GOING_ON =
  /^(?:the|this|that|these|those|such) (?:\w+ )?(?:amount|sum|money|figure|total|package|number|toll|aid|assistance|funds?|funding|help|support|weapons|measures?)\b/i;

/** How relevant each sentence of one document is to the topic, 0 to 1, in the same order; all 1 without subjects. Empty: the document is not about it. */
export function relevanceIn(candidates: readonly Candidate[], found: AnalysedDocument, topic: Topic): readonly number[] {
  const title = wordsOf(found.analysis.title ?? '');
  if (topic.excluded.some((phrase) => saysPhrase(phrase, title) > 0)) return [];
  const left = candidates.map((candidate) => topic.excluded.some((phrase) => saysPhrase(phrase, candidate.words) > 0));
  if (left.slice(0, LEAD).some(Boolean) || left.filter(Boolean).length > candidates.length / 4) return [];
  const raw =
    topic.subjects.length === 0
      ? candidates.map(() => 1)
      : topic.subjects.map((subject) => relevanceTo(subject, candidates, found)).reduce((a, b) => a.map((x, i) => Math.max(x, b[i] ?? 0)));
  return raw.some((x) => x > 0) ? raw.map((x, i) => (left[i] ? 0 : x)) : [];
}

function relevanceTo(subject: Subject, candidates: readonly Candidate[], found: AnalysedDocument): readonly number[] {
  const title = wordsOf(found.analysis.title ?? '');
  const inTitle = best(subject.phrases, (phrase) => saysPhrase(phrase, title));
  const named = namesSaying(subject, found);
  const said = candidates.map((candidate) =>
    Math.max(
      best(subject.phrases, (phrase) => saysPhrase(phrase, candidate.words)),
      candidate.names.some((name) => named.has(name)) ? 0.9 : 0,
      candidate.referred.some((name) => named.has(name)) ? STANDS_FOR : 0,
    ),
  );
  const times = said.filter((x) => x > 0).length;
  const [own] = subject.phrases;
  const spread = Math.max(inTitle, ...said) < 0.9 ? spreadOf(own, title, candidates) : null;
  if (times === 0 && inTitle === 0 && !spread) return said;
  const share = inTitle >= 0.9 ? HEAD_ONLY.title : HEAD_ONLY.text;
  const speaking = said.map((x, i) => Math.max(x, spread?.said[i] ?? (own.slots.length > 1 ? headed(x, own, candidates[i], share) : 0)));
  const full = Math.max(inTitle, ...speaking);
  const person = isPerson(named, found);
  const early = (said[0] ?? 0) > 0.5;
  const leads =
    (times >= 3 && Math.max(...said.slice(0, LEAD)) > 0.5) ||
    (early && named.size === 0 && speaking.filter((x) => x > 0).length * OFTEN >= candidates.length);
  // A title that names somebody else says that the text is not about this person, who may only be quoted in it.
  const about = inTitle >= 0.9 || spread?.isLead === true || (leads && !(person && found.analysis.title !== null));
  const central = about ? (named.size === 0 ? CENTRAL_IDEA : (person ? CENTRAL_PERSON : CENTRAL_NAME) * full) : 0;
  const run = goingOn(candidates, speaking, early || inTitle >= 0.9);
  const speaks = about && person ? speaksOfOffice(found) : () => false;
  const relevance: number[] = [];
  let strongestBefore = 0;
  speaking.forEach((x, i) => {
    const candidate = candidates[i];
    const sameParagraph = candidate?.previous?.sentence.paragraph === candidate?.sentence.paragraph;
    const strongest = sameParagraph ? Math.max(strongestBefore, relevance[i - 1] ?? 0) : 0;
    strongestBefore = strongest;
    const before = named.size === 0 ? (speaking[i - 1] ?? 0) : 0;
    const follows = candidate
      ? Math.max(goesOn(candidate, own) ? strongest * GOES_ON : 0, before >= 0.5 ? before * nextTo(candidate) : 0)
      : 0;
    relevance.push(
      Math.max(x, central, follows, person && run[i] ? ON_PERSON : (run[i] ?? 0), candidate && speaks(candidate) ? STANDS_FOR : 0),
    );
  });
  return relevance;
}

/** How much the sentence belongs to the one before it. */
function nextTo({ leans, previous, names }: Candidate): number {
  if (leans) return NEXT.leans;
  return names.some((name) => previous?.names.includes(name)) ? NEXT.named : 0;
}

function isPerson(named: ReadonlySet<string>, { analysis }: AnalysedDocument): boolean {
  const people = new Set(analysis.mentions.flatMap((mention) => (mention.kind === 'person' ? [mention.name] : [])));
  return named.size > 0 && [...named].every((name) => people.has(name));
}

function goesOn(candidate: Candidate, own: Phrase): boolean {
  return GOING_ON.test(candidate.text) || (candidate.leans && own.slots.length > 1 && saysHead(own, candidate.words));
}

/** A topic of several words, said in full elsewhere in the document: its head alone will do there. */
function headed(said: number, own: Phrase, candidate: Candidate | undefined, share: number): number {
  return said > 0 || !candidate || !saysOwnHead(own, candidate.words) ? said : share;
}

/** Canonical names of the document that say the subject, in any spelling: `Volodymyr Zelenskyy` for `zelensky`. */
function namesSaying(subject: Subject, found: AnalysedDocument): ReadonlySet<string> {
  const [own] = subject.phrases;
  const names = new Set([...found.analysis.mentions, ...found.analysis.references].map((mention) => mention.name));
  const people = new Set(found.analysis.mentions.flatMap(({ kind, name }) => (kind === 'person' ? [name] : [])));
  return new Set(
    [...names].filter((name) => saysPhrase(own, wordsOfName(name)) > 0 || (people.has(name) && samePerson(name, subject.title, 'exact'))),
  );
}

function best(phrases: readonly Phrase[], value: (phrase: Phrase) => number): number {
  return phrases.reduce((most, phrase) => Math.max(most, value(phrase)), 0);
}
