import type { Mention, Reference, Sentence } from '../../analysis.ts';
import type { Gender } from './gender.ts';

const PRONOUN = /(?<![\p{L}\d'’])(he|she|him|her|his|hers|himself|herself)(?![\p{L}\d])/giu;
const HE = /^(?:he|him|his|himself)$/i;
/** Words after which a sentence begins anew: a subject pronoun there goes on with the subject before. */
const CLAUSE_START =
  /(?:^|[.;:—–]|[,.!?…]["”’]|\b(?:and|but|that|when|where|while|because|after|before|though|although|as|if|who|whether|since|until|than|so|how|why|what)|\b(?:said|says|added|adds|told \w+|insisted|claimed|denied|recalled|promised|thinks|believes)(?: that)?)[\s"“‘']*$/iu;

interface Candidate {
  readonly name: string;
  readonly start: number;
  /** Sentences back from the pronoun. */
  readonly back: number;
  /** First person of its sentence and not behind a preposition: most likely what the sentence is about. */
  readonly leads: boolean;
}

/** What is needed to resolve the pronouns of a text. */
export interface Cast {
  readonly text: string;
  /** Body and title sentences in order. */
  readonly sentences: readonly Sentence[];
  /** People where they are named, in text order. */
  readonly people: readonly Mention[];
  readonly genderOf: (name: string) => Gender;
}

/** How many sentences back a pronoun may look. */
const SENTENCES_BACK = 2;
const MENTIONS_MAX = 12;

function leads(text: string, sentence: Sentence, mention: Mention, firstOfSentence: boolean): boolean {
  const before = text.slice(sentence.start, mention.start);
  return (
    firstOfSentence &&
    !/\b(?:of|with|to|by|for|from|against|between|about|than|near|under|after|at|in|on|nor)\s+(?:[\p{L}'’-]+\s+){0,4}$/iu.test(
      before.slice(-60),
    )
  );
}

/** Resolves the pronouns of a text in order; where two people fit equally, none. */
export function resolvePronouns(cast: Cast): readonly Reference[] {
  const { text, sentences, people } = cast;
  const references: Reference[] = [];
  let next = 0;
  let recent: { mention: { readonly name: string; readonly start: number; readonly end: number }; sentence: number; leads: boolean }[] = [];
  sentences.forEach((sentence, index) => {
    recent = recent.filter((one) => index - one.sentence <= SENTENCES_BACK).slice(-MENTIONS_MAX * 2);
    let first = true;
    while (next < people.length && (people[next]?.start ?? 0) < sentence.end) {
      const mention = people[next];
      next += 1;
      if (!mention || mention.start < sentence.start) continue;
      recent.push({ mention, sentence: index, leads: leads(text, sentence, mention, first) });
      first = false;
    }
    const part = text.slice(sentence.start, sentence.end);
    for (const match of part.matchAll(PRONOUN)) {
      const at = sentence.start + match.index;
      const candidates = recent
        .filter((one) => one.mention.end <= at)
        .map((one): Candidate => ({ name: one.mention.name, start: one.mention.start, back: index - one.sentence, leads: one.leads }));
      const name = choose(match[0], part.slice(0, match.index), candidates, cast, sentences, index);
      if (name === null) continue;
      const span = { start: at, end: at + match[0].length };
      references.push({ ...span, name });
      if (/^s?he$/i.test(match[0]))
        recent.push({
          mention: { ...span, name },
          sentence: index,
          leads: CLAUSE_START.test(part.slice(0, match.index)) && !recent.some((one) => one.sentence === index && one.leads),
        });
    }
    recent.sort((a, b) => a.mention.start - b.mention.start);
  });
  return references;
}

function choose(
  pronoun: string,
  before: string,
  candidates: readonly Candidate[],
  cast: Cast,
  sentences: readonly Sentence[],
  index: number,
): string | null {
  const gender: Gender = HE.test(pronoun) ? 'he' : 'she';
  const fitting = candidates.filter((one) => {
    const known = cast.genderOf(one.name);
    return known === null || known === gender;
  });
  const names = [...new Set(fitting.map((one) => one.name))];
  if (names.length === 0) return null;
  const isSubject = /^s?he$/i.test(pronoun) && CLAUSE_START.test(before);
  const sure = [...new Set(fitting.filter((one) => cast.genderOf(one.name) === gender).map((one) => one.name))];
  const sameSentence = fitting.filter((one) => one.back === 0);
  const lead = leadOf(fitting, isSubject, sentences, index);
  if (names.length === 1) return names[0] ?? null;
  if (sure.length === 1 && fitting.some((one) => one.name === sure[0] && one.back <= 1) && (lead === null || lead === sure[0]))
    return sure[0] ?? null;
  if (isSubject) return lead;
  const here = [...new Set(sameSentence.map((one) => one.name))];
  if (/^(?:his|hers?|himself|herself)$/i.test(pronoun)) return here.length === 1 ? (here[0] ?? null) : null;
  return null;
}

/** The person whom the sentence (or for a sentence's first pronoun the one before) is about. */
function leadOf(fitting: readonly Candidate[], isSubject: boolean, sentences: readonly Sentence[], index: number): string | null {
  const here = fitting.filter((one) => one.back === 0);
  if (here.length > 0) {
    const leader = here.find((one) => one.leads);
    if (leader) return leader.name;
    const names = [...new Set(here.map((one) => one.name))];
    return names.length === 1 ? (names[0] ?? null) : null;
  }
  if (!isSubject) return null;
  const last = fitting.filter((one) => one.back === 1);
  if (sentences[index]?.paragraph !== sentences[index - 1]?.paragraph && new Set(last.map((one) => one.name)).size > 1) return null;
  const leader = last.find((one) => one.leads);
  return leader?.name ?? (new Set(last.map((one) => one.name)).size === 1 ? (last[0]?.name ?? null) : null);
}
