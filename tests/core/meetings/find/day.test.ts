import { describe, expect, it } from 'vitest';
import { mayBeDay } from '../../../../src/core/meetings/find/day.ts';
import { readPage } from '../../../../src/core/meetings/find/page.ts';
import { goldInput } from '../../../train/meetings/gold.ts';
import { readMarked } from '../../../train/meetings/marked.ts';

/** Whether the first day of a text may be that of the meeting that a word of it tells of. */
function mayBe(marked: string, word: string): boolean {
  const [text] = readMarked(`= test | 2024-05-15 | -\n${marked}`);
  if (!text) throw new Error('no text');
  const page = readPage(goldInput(text));
  const token = page.tokens.findIndex(({ lower }) => lower === word);
  const day = page.tokens.findIndex(({ date }) => date);
  return mayBeDay(page, { triggers: [{ token, kind: 'meeting', strength: 'verb' }] }, day);
}

describe('the day of another sentence', () => {
  it.each([
    ['The plan fell on Wednesday. The two leaders last spoke in a lift.', 'spoke', false],
    ['The board met on Wednesday. They had dined with a banker before.', 'dined', false],
    ['The board met on Wednesday. The nurses asked for a meeting with the owner.', 'meeting', false],
    ['The board met on Wednesday. The next summit will follow; no date has been set.', 'summit', false],
    ['The board met on Wednesday. The dinner was good.', 'dinner', true],
    ['The two leaders last spoke on Wednesday.', 'spoke', true],
  ])('%s', (text, word, may) => expect(mayBe(text, word)).toBe(may));
});
