import { splitSentences } from '../../src/core/language/sentences.ts';
import type { Span } from '../../src/core/passage.ts';

/** Every line's sentences, as a page reader makes them. */
export function lineSentences(text: string): readonly Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    sentences.push(...splitSentences(text, { start, end: start + line.length }));
    start += line.length + 1;
  }
  return sentences;
}
