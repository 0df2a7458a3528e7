import type { WordKey } from '../words.ts';

/** What a reader is told of a rule or feature by which somebody was listed, by how its name begins. */
const KEYS: readonly (readonly [RegExp, WordKey])[] = [
  [/^tells-of-meeting$/, 'reason.tellsOfMeeting'],
  [/^told-in-sentence$/, 'reason.toldInSentence'],
  [/^named$/, 'reason.named'],
  [/^(?:subject|object|complement)\b/, 'reason.tied'],
  [/^announces/, 'reason.announces'],
  [/^within=/, 'reason.within'],
  [/^place:/, 'reason.place'],
  [/^(?:title|role|aside)/, 'reason.described'],
  [/^(?:owns|owned)/, 'reason.theirs'],
  [/^(?:l|l2|lv|lb|led)\b|^(?:lv|lb)-/, 'reason.before'],
  [/^(?:r|r2|rb|rv|rvo|does|does-first)\b|^r-/, 'reason.after'],
];

/** A rule's name as a text for a reader; features seen from a kind of sentence (`S>`, `A>`) as themselves. */
export function reasonKey(rule: string): WordKey {
  const bare = rule.replace(/^[A-Za-z0-9]>/, '');
  return KEYS.find(([pattern]) => pattern.test(bare))?.[1] ?? 'reason.told';
}
