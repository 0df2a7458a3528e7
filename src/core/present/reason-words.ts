/** What a reader is told of a rule or feature by which somebody was listed, by how its name begins. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/^tells-of-meeting$/, 'these words tell of the meeting'],
  [/^told-in-sentence$/, 'the sentence as a whole says so'],
  [/^named$/, 'this is where they are named'],
  [/^(?:subject|object|complement)\b/, 'tied to the words that tell of the meeting'],
  [/^announces/, 'they tell of their own plan'],
  [/^within=/, 'how the meeting is spoken of'],
  [/^place:/, 'where they were'],
  [/^(?:title|role|aside)/, 'how they are described'],
  [/^(?:owns|owned)/, 'what is theirs'],
  [/^(?:l|l2|lv|lb|led)\b|^(?:lv|lb)-/, 'what leads up to their name'],
  [/^(?:r|r2|rb|rv|rvo|does|does-first)\b|^r-/, 'what is said of them'],
];

/** A rule's name in words for a reader; features seen from a kind of sentence (`S>`, `A>`) as themselves. */
export function reasonWords(rule: string): string {
  const bare = rule.replace(/^[A-Za-z0-9]>/, '');
  return WORDS.find(([pattern]) => pattern.test(bare))?.[1] ?? 'how it is told';
}
