import type { Reference, Sentence } from '../../analysis.ts';
import { type Gender, likelyGender } from './gender.ts';

const PRONOUN = /(?<![\p{L}\d'’])(he|she|him|her|his|hers|himself|herself)(?![\p{L}\d])/giu;
const HE = /^(?:he|him|his|himself)$/i;
/** Words after which a sentence begins anew: a subject pronoun there goes on with the subject before. */
const CLAUSE_START =
  /(?:^|[.;:—–]|[,.!?…]["”’]|\b(?:and|but|that|when|where|while|because|after|before|though|although|as|if|who|whether|since|until|than|so|how|why|what)|\b(?:said|says|added|adds|told \w+|insisted|claimed|denied|recalled|promised|thinks|believes)(?: that)?)[\s"“‘']*$/iu;

/** How much speaks for a candidate; sums of these, found by search over our own marked texts. */
const WEIGHTS = {
  known: 1.7,
  likely: 0.5,
  sentenceLead: 1.6,
  lastLead: 1.2,
  object: -0.7,
  possessor: 1.6,
  nearest: 0.8,
  back: -0.6,
  paragraph: -0.5,
  named: 0.8,
  least: -0.9,
  margin: 1.4,
};

/** What is needed to resolve the pronouns of a text. */
export interface Cast {
  readonly text: string;
  /** Body and title sentences in order. */
  readonly sentences: readonly Sentence[];
  /** People where they are named or described, in text order. */
  readonly people: readonly Reference[];
  /** What the text or the name tells of a person's gender. */
  readonly genderOf: (name: string) => Gender;
}

/** Somebody spoken of before, by name or pronoun. */
interface Spoken {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  /** The first person of its sentence and not behind a preposition: most likely what the sentence is about. */
  readonly leads: boolean;
}

interface Pronoun {
  readonly text: string;
  readonly start: number;
  readonly sentence: number;
  /** The words of its sentence before it. */
  readonly before: string;
  readonly after: string;
}

/** How many sentences back a pronoun may look. */
const SENTENCES_BACK = 2;
const SPOKEN_MAX = 24;
const PREPOSITION =
  /\b(?:of|with|to|by|for|from|against|between|about|than|near|under|after|at|in|on|nor|alongside|including)\s+(?:[\p{L}'’-]+\s+){0,4}$/iu;

/** Resolves the pronouns of a text in order; where two people fit about equally, none. Pronouns inside quotations are left: who speaks is another question. */
export function resolvePronouns(cast: Cast): readonly Reference[] {
  const { text, sentences, people } = cast;
  const references: Reference[] = [];
  const learned = new Map<string, Gender>();
  let next = 0;
  let spoken: Spoken[] = [];
  sentences.forEach((sentence, index) => {
    spoken = spoken.filter((one) => index - one.sentence <= SENTENCES_BACK).slice(-SPOKEN_MAX);
    let first = true;
    for (; next < people.length && (people[next]?.start ?? 0) < sentence.end; next += 1) {
      const mention = people[next];
      if (!mention || mention.start < sentence.start) continue;
      const leads = first && !PREPOSITION.test(text.slice(sentence.start, mention.start).slice(-60));
      spoken.push({ name: mention.name, start: mention.start, end: mention.end, sentence: index, leads });
      first = false;
    }
    const part = text.slice(sentence.start, sentence.end);
    for (const match of part.matchAll(PRONOUN)) {
      const start = sentence.start + match.index;
      const before = part.slice(0, match.index);
      if (isQuoted(before)) continue;
      const pronoun = { text: match[0].toLowerCase(), start, sentence: index, before, after: part.slice(match.index + match[0].length) };
      const name = choose(pronoun, spoken, cast, learned);
      if (name === null) continue;
      references.push({ start, end: start + match[0].length, name });
      learned.set(name, HE.test(match[0]) ? 'he' : 'she');
      spoken.push({
        name,
        start,
        end: start + match[0].length,
        sentence: index,
        leads: isSubject(pronoun) && !spoken.some((one) => one.sentence === index && one.leads && one.start < start),
      });
    }
  });
  return references;
}

/** True inside quotation marks that the sentence opened. */
function isQuoted(before: string): boolean {
  const straight = (before.match(/"/g)?.length ?? 0) % 2 === 1;
  return straight || before.lastIndexOf('“') > before.lastIndexOf('”');
}

function isSubject(pronoun: Pronoun): boolean {
  return /^s?he$/.test(pronoun.text) && CLAUSE_START.test(pronoun.before);
}

/** `her hat` against `saw her`: whose, or whom. */
function isPossessive(pronoun: Pronoun): boolean {
  return (
    pronoun.text === 'his' ||
    (pronoun.text === 'her' &&
      /^\s+(?!(?:to|at|in|on|for|with|a|an|the|and|but|as|by|from|if|when|that|on|there|over|into|again|out|up|off|twice|once)\b)\p{Ll}/u.test(
        pronoun.after,
      ))
  );
}

function choose(pronoun: Pronoun, spoken: readonly Spoken[], cast: Cast, learned: ReadonlyMap<string, Gender>): string | null {
  const gender: Gender = HE.test(pronoun.text) ? 'he' : 'she';
  const scores = new Map<string, number>();
  const before = spoken.filter((one) => one.end <= pronoun.start);
  const fitting = before.filter((one) => (cast.genderOf(one.name) ?? learned.get(one.name) ?? gender) === gender);
  for (const one of fitting) {
    const score = scoreOf(one, pronoun, gender, cast, learned) + (one === fitting.at(-1) ? WEIGHTS.nearest : 0);
    scores.set(one.name, Math.max(scores.get(one.name) ?? Number.NEGATIVE_INFINITY, score));
  }
  const [best, second] = [...scores].sort((a, b) => b[1] - a[1]);
  if (!best || best[1] < WEIGHTS.least) return null;
  return second && best[1] - second[1] < WEIGHTS.margin ? null : best[0];
}

function scoreOf(one: Spoken, pronoun: Pronoun, gender: Gender, cast: Cast, learned: ReadonlyMap<string, Gender>): number {
  const known = cast.genderOf(one.name) ?? learned.get(one.name) ?? null;
  const back = pronoun.sentence - one.sentence;
  const likely = likelyGender(one.name);
  let score = known === gender ? WEIGHTS.known : likely === null ? 0 : likely === gender ? WEIGHTS.likely : -WEIGHTS.likely;
  score += back * WEIGHTS.back;
  if (back > 0 && cast.sentences[one.sentence]?.paragraph !== cast.sentences[pronoun.sentence]?.paragraph) score += WEIGHTS.paragraph;
  if (isSubject(pronoun)) {
    if (one.leads) score += back === 0 ? WEIGHTS.sentenceLead : back === 1 ? WEIGHTS.lastLead : 0;
  } else if (isPossessive(pronoun) || /self$/.test(pronoun.text)) {
    if (one.leads && back === 0) score += WEIGHTS.possessor;
  } else if (
    one.leads &&
    back === 0 &&
    !/\b(?:and|that|when|where|while|because|after|before|who|which|if)\b|[;:—]|["”]/u.test(cast.text.slice(one.end, pronoun.start))
  ) {
    score += WEIGHTS.object;
  }
  return score + (one.end - one.start > 4 ? WEIGHTS.named : 0);
}
