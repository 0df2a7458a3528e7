import { describe, expect, it } from 'vitest';
import { candidatesOf } from '../../../../src/core/meetings/find/candidates.ts';
import { readPage } from '../../../../src/core/meetings/find/page.ts';
import { goldInput } from '../../../train/meetings/gold.ts';
import { readMarked } from '../../../train/meetings/marked.ts';

/** The words of a marked text that may tell of a meeting. */
function candidates(marked: string): readonly string[] {
  const [text] = readMarked(`= test | 2024-05-15 | -\n${marked}`);
  if (!text) throw new Error('no text');
  const page = readPage(goldInput(text));
  return candidatesOf(page).map(({ token }) => page.tokens[token]?.lower ?? '');
}

describe('words that may tell of a meeting', () => {
  it.each([
    ['[Ann Lee|-] will testify before the court.', 'testify'],
    ['[Ann Lee|-] is to appear before the commission on Monday.', 'appear'],
    ['The inspection of the mill is down for Friday.', 'inspection'],
    ['Guests at the unveiling of the statue sang.', 'unveiling'],
    ['We had a catch-up with [Bo Holm|-].', 'catch-up'],
    ['[Ann Lee|-] and [Bo Holm|-] compared notes over beer.', 'compared'],
    ['They exchanged pleasantries in the margins.', 'exchanged'],
    ['[Ann Lee|-] bumped into [Bo Holm|-] at the fair.', 'bumped'],
    ['[Ann Lee|-] had two hours with [Bo Holm|-].', 'had'],
    ['[Ann Lee|-] will spend a day with the miners.', 'spend'],
    ['A town hall for staff follows.', 'town'],
    ['The clerk gave evidence on Monday.', 'evidence'],
    ['They put their names to a truce.', 'put'],
  ])('%s', (text, word) => expect(candidates(text)).toContain(word));

  it('takes no word for a phrase that only JavaScript knows', () => {
    expect(candidates('The constructor of the bridge died.')).toEqual([]);
  });

  it('keeps somebody who is met apart from a thing that is met', () => {
    expect(candidates('The unions met opposition leader [Ann Lee|-] in [Oslo|L].')).toContain('met');
    expect(candidates('The plan met opposition in [Oslo|L].')).not.toContain('met');
  });

  it('keeps a call on somebody apart from a call on somebody to do something', () => {
    expect(candidates('A courtesy call on the king was fixed for Monday.')).toContain('call');
    expect(candidates('The premier will call on Home Minister [Ann Lee|-] in [Delhi|L] on Friday to seek help.')).toContain('call');
    expect(candidates('The premier will call on Home Minister [Ann Lee|-] to resign.')).not.toContain('call');
  });
});
