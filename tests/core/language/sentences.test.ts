import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../src/core/language/sentences.ts';

const split = (text: string): readonly string[] =>
  splitSentences(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

const GOLDEN = join(import.meta.dirname, '../../../../shared/eval/briefings/sent_golden_rules.jsonl');
/** Lists within one line and spaced-out dots are not split on purpose: pages are read line by line. */
const GOLDEN_RIGHT = 41;

describe('splitSentences', () => {
  it.each([
    ['One came. Two left!', ['One came.', 'Two left!']],
    ['Gen. Abubakar met Mr. Lee. They spoke.', ['Gen. Abubakar met Mr. Lee.', 'They spoke.']],
    ['J. R. Odhiambo spoke at 5 p.m. on Monday.', ['J. R. Odhiambo spoke at 5 p.m. on Monday.']],
    ['She lives in the U.S. Her son does not.', ['She lives in the U.S.', 'Her son does not.']],
    ['He works for the U.S. Embassy in Rome.', ['He works for the U.S. Embassy in Rome.']],
    ['“We won.” She smiled.', ['“We won.”', 'She smiled.']],
    ['“We won!” she said.', ['“We won!” she said.']],
    ['It rose to 3.5 points. No. 5 fell.', ['It rose to 3.5 points.', 'No. 5 fell.']],
    ['Nobody came.The hall was empty.', ['Nobody came.', 'The hall was empty.']],
    ['Acme Inc. and Beta Ltd. merged. The price is secret.', ['Acme Inc. and Beta Ltd. merged.', 'The price is secret.']],
    ['First part\n\nSecond part', ['First part', 'Second part']],
    ['  \n ', []],
  ])('%s', (text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  it('stays within its span, in order, and loses nothing but spaces', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'B', ' ', '.', '?', '"', '”', '\n', '1', 'é', '。', '(', ')', 'Mr', '😀'),
      maxLength: 60,
    });
    fc.assert(
      fc.property(text, fc.nat(10), (body, lead) => {
        const whole = `${'x'.repeat(lead)}${body}`;
        let at = lead;
        for (const { start, end } of splitSentences(whole, { start: lead, end: whole.length })) {
          expect(start).toBeLessThan(end);
          expect(whole.slice(at, start).trim()).toBe('');
          at = end;
        }
        expect(whole.slice(at).trim()).toBe('');
      }),
    );
  });

  it.skipIf(!existsSync(GOLDEN))(`gets at least ${GOLDEN_RIGHT} of the 56 golden cases (skipped where ../shared is absent)`, () => {
    const cases = readFileSync(GOLDEN, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as { text: string; sentences: readonly string[] });
    const right = cases.filter(
      ({ text, sentences }) =>
        split(text)
          .map((sentence) => sentence.replace(/\s+/gu, ' '))
          .join('|') === sentences.join('|'),
    );
    expect(right.length).toBeGreaterThanOrEqual(GOLDEN_RIGHT);
  });
});
