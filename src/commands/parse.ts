import { distance } from 'fastest-levenshtein';
import { UserError } from '../core/errors.ts';
import { wording } from '../core/words.ts';

/** What a person may write at most after a command; longer input is an error, not cut. */
export const LONGEST_INPUT = 2_000;

/** Values that may have a second word: `since:last week`, `since:march 2022`. */
const TWO_WORDS = /^(last|this) (week|month|year|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$|^[a-z]{3,9}\.? \d{4}$/i;

/** What parsing needs to know of a command. */
export interface Grammar {
  readonly name: string;
  readonly positional: string | null;
  readonly options: readonly string[];
  readonly example: string;
}

const PIECE = /([a-z]+):(?:"([^"]*)"|“([^”]*)”|(\S+))|\S+/giu;

/** An option name that was probably meant: one letter off, and not an ordinary word with a colon. */
function meant(written: string, options: readonly string[]): string | undefined {
  return options.find((option) => option !== written && distance(option, written) === 1);
}

/**
 * Splits `ukraine since:7d bullets:5` into values by option name; the rest belongs to the positional option.
 * @throws UserError `too_long`, `unknown_option`, `twice`
 */
export function parseWords(text: string, grammar: Grammar): Readonly<Record<string, string>> {
  if (text.length > LONGEST_INPUT) {
    throw new UserError(
      'too_long',
      wording('problem.tooLong', { length: text.length, most: LONGEST_INPUT }),
      wording('problem.tooLongHint', { example: grammar.example }),
    );
  }
  const values: Record<string, string> = {};
  const rest: string[] = [];
  const pieces = [...text.matchAll(PIECE)];
  for (let i = 0; i < pieces.length; i++) {
    const [whole, key, quoted, curly, plain] = pieces[i] ?? [];
    const option = key?.toLowerCase();
    if (whole === undefined) continue;
    if (option === undefined || !grammar.options.includes(option)) {
      const other = option && !/^https?$/.test(option) ? meant(option, grammar.options) : undefined;
      if (option && other)
        throw new UserError(
          'unknown_option',
          wording('problem.option', { option }),
          wording('problem.optionHint', { other, example: grammar.example }),
        );
      rest.push(whole);
      continue;
    }
    if (values[option] !== undefined)
      throw new UserError('twice', wording('problem.twice', { option }), wording('problem.twiceHint', { example: grammar.example }));
    let value = quoted ?? curly ?? plain ?? '';
    const next = pieces[i + 1]?.[0];
    if (plain !== undefined && next !== undefined && TWO_WORDS.test(`${value} ${next}`)) {
      value = `${value} ${next}`;
      i++;
    }
    values[option] = value;
  }
  if (rest.length > 0) {
    if (grammar.positional === null) {
      throw new UserError(
        'too_many_words',
        wording('problem.tooManyWords', { words: rest.join(' ').slice(0, 60) }),
        wording('hint.example', { example: grammar.example }),
      );
    }
    values[grammar.positional] = [values[grammar.positional], rest.join(' ')].filter(Boolean).join(' ');
  }
  return values;
}
