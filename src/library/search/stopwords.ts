/**
 * English words that say nothing of what a text is about. Dropped from a search where other words remain; kept in the index, so that phrases
 * such as "head of state" are found. `us` is missing on purpose: it may be the country.
 */
const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about after again all also am an and any are as at be because been before being both but by can could did do does doing done down during each
few for from further had has have having he her here hers him his how i if in into is it its itself just like many may me might more most much must my
no nor not of off on once one only or other our ours out over own s said same say says she should so some such t than that the their theirs them
themselves then there these they this those through to too under until up upon very was we were what when where whether which while who whom whose why
will with would you your yours`.split(/\s+/),
);

/** True for a stop word; words typed in capitals (`WHO`, `IT`) are taken for names. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word.toLowerCase()) && !(word.length > 1 && word === word.toUpperCase());
}
