const COMMON =
  `president minister talks government security aid support country war people officials visit military agreement report statement week year
leaders meeting economy trade border sanctions peace energy market police court election party budget health school water fire storm market price bank
union talks deal plan force border city region million percent share bill vote law council parliament office spokesman press conference summit`.split(
    /\s+/,
  );
const SYLLABLES = 'ba den ko lim var tes mu ro shi gal por nek sa vin dor ta kel mi zan hol be rik fu lo pas wen ja tor ne sul'.split(' ');
const RARE_WORDS = 40_000;

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
  return COMMON[rank - 1] ?? spelled(rank + 900);
}

/** The n-th invented word. */
export function spelled(n: number): string {
  return n < SYLLABLES.length ? (SYLLABLES[n] ?? '') : spelled(Math.floor(n / SYLLABLES.length)) + (SYLLABLES[n % SYLLABLES.length] ?? '');
}

export function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

export function pick(words: readonly string[], chance: Chance): string {
  return words[Math.floor(chance() * words.length)] ?? '';
}
