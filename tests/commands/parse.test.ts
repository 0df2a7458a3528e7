import { describe, expect, test } from 'vitest';
import { type Grammar, LONGEST_INPUT, parseWords } from '../../src/commands/parse.ts';
import { UserError } from '../../src/core/errors.ts';
import { english } from '../words.ts';

const grammar: Grammar = {
  name: 'brief',
  positional: 'topic',
  options: ['topic', 'since', 'until', 'bullets'],
  example: 'brief ukraine since:7d',
};

describe('words behind a command', () => {
  test.each([
    ['ukraine', { topic: 'ukraine' }],
    ['ukraine since:7d bullets:5', { topic: 'ukraine', since: '7d', bullets: '5' }],
    ['since:last week military aid', { since: 'last week', topic: 'military aid' }],
    ['aid since:March 2022', { topic: 'aid', since: 'March 2022' }],
    ['aid since:"last month" until:“this week”', { topic: 'aid', since: 'last month', until: 'this week' }],
    ['http://example.org/x', { topic: 'http://example.org/x' }],
    ['at 10:30 talks', { topic: 'at 10:30 talks' }],
    ['SINCE:7d g7', { since: '7d', topic: 'g7' }],
    ['أوكرانيا 🇺🇦', { topic: 'أوكرانيا 🇺🇦' }],
    ['', {}],
  ])('%j', (text, values) => {
    expect(parseWords(text, grammar)).toEqual(values);
  });

  test.each([
    ['ukraine sinc:7d', 'unknown_option'],
    ['since:7d since:8d', 'twice'],
    ['x'.repeat(LONGEST_INPUT + 1), 'too_long'],
  ])('%.30j is refused', (text, code) => {
    expect(() => parseWords(text, grammar)).toThrow(UserError);
    try {
      parseWords(text, grammar);
    } catch (error) {
      expect((error as UserError).code).toBe(code);
      expect(english.tell((error as UserError).hint)).not.toBe('');
    }
  });
});
