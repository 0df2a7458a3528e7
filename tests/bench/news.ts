import type { Document } from '../../src/core/document.ts';
import { type Chance, capital, chanceOf, newsWord, pick, spelled } from './chance.ts';

/** Who, where and what one story is about: its sentences return to these, as news does. */
interface Story {
  readonly chance: Chance;
  readonly people: readonly string[];
  readonly places: readonly string[];
  readonly bodies: readonly string[];
}

const DAYS = 2_000;
const OFFICES = ['President', 'Prime Minister', 'Foreign Minister', 'Mayor', 'Governor', 'Judge', 'Professor', 'Coach', 'Chief Executive'];
const BODIES = ['Ministry', 'Council', 'Bank', 'Institute', 'Union', 'Railways', 'Institute of Health', 'Energy', 'Court', 'Football Club'];
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'September', 'October', 'November', 'December'];
const VERBS = ['said', 'told reporters', 'announced', 'confirmed', 'warned', 'admitted'];

/** Sentences of the news. `P` a person, `O` an office, `B` a body, `L` a place, `D` a day, `M` money, `N` a count, `S` a share, `W` a word, `V` who speaks does. */
const LEADS = [
  'O P met O P in L on D for talks on W and W.',
  'The B will spend M on W in L, P V on D.',
  'At least N people were killed when a W collapsed in L on D, the B said.',
  'P arrived in L on D for a summit on W with leaders of N countries.',
  'The B raised its forecast for W to S, the highest since the W of L.',
  'A court in L sentenced P to N years in prison for W on D.',
  'P won the W in L on D, beating P by N points.',
];
const BODY = [
  '“We will not accept the W without a W,” P V on D.',
  'The W of W in L cost M, according to the B.',
  'N people work for the B in L, which opened its W in D.',
  'P and P discussed W and the W of the B.',
  'Prices of W rose by S in L, while W fell by S.',
  'O P called the W a W and asked the B for M.',
  'The B, based in L, did not answer questions on the W.',
  'On D the B signed a contract on W with the B worth M.',
  'Residents of L said the W had damaged N houses and a W.',
  'P is to visit L next week to speak about W with O P.',
  'Police in L arrested N people on D after a W near the W.',
  'The W of the W was first reported by the B on D.',
  'Critics of P say that the W will not reach W before the W.',
  'The report by the B counted N cases of W, N more than a year earlier.',
  'P, who has led the B since D, V that the W would go on.',
  'According to the B, S of W in L comes from W and W.',
];

/** The n-th distinct generated news document, of 300 to 500 words. */
export function newsDocument(n: number): Document {
  const chance = chanceOf(n * 2_654_435_761 + 1);
  const some = (count: number, make: () => string) => Array.from({ length: count }, make);
  const story: Story = {
    chance,
    people: some(5, () => personOf(chance)),
    places: some(3, () => placeOf(chance)),
    bodies: some(3, () => `${placeOf(chance)} ${pick(BODIES, chance)}`),
  };
  const words = 300 + Math.floor(chance() * 200);
  const sentences = [told(pick(LEADS, chance), story)];
  for (let count = 0; count < words; ) {
    const sentence = told(pick(BODY, chance), story);
    sentences.push(sentence);
    count += sentence.split(' ').length;
  }
  const title = capital(`${story.people[0]} and the ${newsWord(chance)} of ${story.places[0]}: ${newsWord(chance)} ${newsWord(chance)}`);
  const published = new Date(Date.UTC(2020, 0, 1 + Math.floor(chance() * DAYS))).toISOString().slice(0, 10);
  return { id: `news/${n}`, title, text: paragraphs(sentences), source: 'bench', published, url: null };
}

/** A person of the news: some are told of often. */
export function personOf(chance: Chance): string {
  const person = Math.floor(Math.exp(chance() * Math.log(20_000)));
  return `${capital(spelled((person % 200) + 900))} ${capital(spelled(person * 13 + 1_000))}`;
}

function placeOf(chance: Chance): string {
  return capital(spelled(Math.floor(Math.exp(chance() * Math.log(400))) + 31));
}

function told(pattern: string, { chance, people, places, bodies }: Story): string {
  const count = () => String(2 + Math.floor(chance() * 900));
  const day = () =>
    chance() < 0.5
      ? pick(WEEKDAYS, chance)
      : `${1 + Math.floor(chance() * 28)} ${pick(MONTHS, chance)} ${2015 + Math.floor(chance() * 10)}`;
  const slots: Readonly<Record<string, () => string>> = {
    P: () => pick(people, chance),
    O: () => pick(OFFICES, chance),
    B: () => pick(bodies, chance),
    L: () => pick(places, chance),
    D: day,
    M: () => `$${count()} million`,
    N: count,
    S: () => `${count()} percent`,
    W: () => `${newsWord(chance)} ${newsWord(chance)}`,
    V: () => pick(VERBS, chance),
  };
  return pattern.replace(/\b[POBLDMNSWV]\b/g, (slot) => slots[slot]?.() ?? slot);
}

function paragraphs(sentences: readonly string[]): string {
  return sentences.map((sentence, at) => sentence + (at % 3 === 2 ? '\n\n' : ' ')).join('');
}
