import type { Document } from '../../src/core/document.ts';

const COMMON =
  `president minister talks government security aid support country war people officials visit military agreement report statement week year
leaders meeting economy trade border sanctions peace energy market police court election party budget health school water fire storm market price bank
union talks deal plan force border city region million percent share bill vote law council parliament office spokesman press conference summit`.split(
    /\s+/,
  );
const GLUE = 'the of to and in a that for on with as by at from is was said has its after will be were been which over more than'.split(
  ' ',
);
const SYLLABLES = 'ba den ko lim var tes mu ro shi gal por nek sa vin dor ta kel mi zan hol be rik fu lo pas wen ja tor ne sul'.split(' ');
const RARE_WORDS = 40_000;
const DAYS = 2_000;

/** Numbers in [0, 1) that are the same in every run. */
export type Chance = () => number;

export function chanceOf(seed: number): Chance {
  let state = seed >>> 0 || 1;
  return () => {
    // xorshift32 (Marsaglia, 2003)
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/** A word of the news, common ones often and rare ones seldom (Zipf): what texts are made of and what is asked for. */
export function newsWord(chance: Chance): string {
  const rank = Math.floor(Math.exp(chance() * Math.log(RARE_WORDS + COMMON.length)));
  return COMMON[rank - 1] ?? spelled(rank * 7_919);
}

/** The n-th distinct generated news document, of 300 to 500 words. */
export function newsDocument(n: number): Document {
  const chance = chanceOf(n * 2_654_435_761 + 1);
  const words = 300 + Math.floor(chance() * 200);
  const sentences: string[] = [
    `${name(chance)} met ${name(chance)} in ${capital(spelled(Math.floor(chance() * 400) + 31))} for talks on ${newsWord(chance)}.`,
  ];
  for (let count = sentences.join(' ').split(' ').length; count < words; ) {
    const sentence = sentenceOf(chance);
    sentences.push(sentence);
    count += sentence.split(' ').length;
  }
  const title = capital(Array.from({ length: 8 }, () => newsWord(chance)).join(' '));
  const published = new Date(Date.UTC(2020, 0, 1 + Math.floor(chance() * DAYS))).toISOString().slice(0, 10);
  return { id: `news/${n}`, title, text: paragraphs(sentences), source: 'bench', published, url: null };
}

function sentenceOf(chance: Chance): string {
  const words = Array.from({ length: 10 + Math.floor(chance() * 15) }, () => (chance() < 0.4 ? pick(GLUE, chance) : newsWord(chance)));
  if (chance() < 0.3) words.splice(0, 0, name(chance), 'said');
  return `${capital(words.join(' '))}.`;
}

function paragraphs(sentences: readonly string[]): string {
  return sentences.map((sentence, at) => sentence + (at % 3 === 2 ? '\n\n' : ' ')).join('');
}

function name(chance: Chance): string {
  const person = Math.floor(Math.exp(chance() * Math.log(20_000)));
  return `${capital(spelled((person % 200) + 900))} ${capital(spelled(person * 13 + 1_000))}`;
}

function spelled(n: number): string {
  return n < SYLLABLES.length ? (SYLLABLES[n] ?? '') : spelled(Math.floor(n / SYLLABLES.length)) + (SYLLABLES[n % SYLLABLES.length] ?? '');
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

function pick(words: readonly string[], chance: Chance): string {
  return words[Math.floor(chance() * words.length)] ?? '';
}
