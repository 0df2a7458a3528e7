import { describe, expect, it } from 'vitest';
import type { NameKind } from '../../../../src/core/analysis.ts';
import { isHuman } from '../../../../src/core/meetings/find/human.ts';
import { readPage } from '../../../../src/core/meetings/find/page.ts';
import { saidOf, takes } from '../../../../src/core/meetings/find/sorts.ts';

const NAMES: readonly (readonly [string, NameKind])[] = [
  ['Ana Reyes', 'person'],
  ['Moe Lewis', 'person'],
  ['Harbour Union', 'organisation'],
];

/** What a word of one sentence is said of, and what it takes. */
function sortsIn(text: string, word: string): readonly [string, string] {
  const mentions = NAMES.flatMap(([name, kind]) => {
    const start = text.indexOf(name);
    return start < 0 ? [] : [{ start, end: start + name.length, kind, name }];
  });
  const sentence = { start: 0, end: text.length, kind: 'body' as const, paragraph: 0 };
  const page = readPage({ text, sentences: [sentence], mentions, references: [], dates: [], published: null, title: null });
  const at = page.tokens.findIndex(({ lower }) => lower === word);
  return [saidOf(page, at, 0), takes(page, at, page.tokens.length)];
}

describe('whom a word is said of and what it takes', () => {
  it.each([
    ['Ana Reyes met the envoy of Peru.', 'met', ['<person>', 'human']],
    ['Ana Reyes received 930 votes.', 'received', ['<person>', 'thing']],
    ['The petition was received by Moe Lewis.', 'received', ['thing', 'by <person>']],
    ['The two held talks with Harbour Union leader Moe Lewis.', 'talks', ['thing', 'with <person>']],
    ['Fishermen met with shrugs.', 'met', ['human', 'with thing']],
    ['She will visit her mother.', 'visit', ['human', 'human']],
    ['The session ended.', 'session', ['nothing', 'thing']],
  ] as const)('%s', (text, word, sorts) => {
    expect(sortsIn(text, word)).toEqual(sorts);
  });

  it.each(['minister', 'ministers', 'ex-ministers', 'vice-president', 'congresswomen', 'villagers', 'secretaries', 'cyclist'])(
    'takes %s for people',
    (noun) => {
      expect(isHuman(noun)).toBe(true);
    },
  );

  it.each(['votes', 'patches', 'glass', 'deadline', 'session', 'series', 'chair'])('takes %s for no people', (noun) => {
    expect(isHuman(noun)).toBe(false);
  });
});
