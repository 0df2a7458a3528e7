import { describe, expect, it } from 'vitest';
import { fold, plainMarks, withoutAccents } from '../../../src/core/language/fold.ts';

describe('fold', () => {
  it.each([
    ['Zelenśkyj’s', "zelenskyj's"],
    ['  Łódź — «Øst» ', 'lodz - "ost"'],
    ['İstanbul\u00a0ŞIŞLI', 'istanbul sisli'],
    ['Киев', 'киев'],
  ])('%s', (text, expected) => {
    expect(fold(text)).toBe(expected);
  });

  it('keeps case and marks where only accents go', () => {
    expect(withoutAccents('Nguyễn Văn Đức’s')).toBe('Nguyen Van Duc’s');
  });

  it('keeps accents and case where only marks change', () => {
    expect(plainMarks('“Ça”\n va – là')).toBe('"Ça" va - là');
  });
});
