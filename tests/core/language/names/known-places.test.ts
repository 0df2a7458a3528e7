import { describe, expect, it } from 'vitest';
import { settlePlaces } from '../../../../src/core/language/names/known-places.ts';
import { tokenise } from '../../../../src/core/language/tokens.ts';

/** Sentences with their runs by tokens → the kinds of their runs. */
function kinds(...sentences: readonly (readonly [string, ...(readonly [number, number, string])[]])[]): readonly (readonly string[])[] {
  const read = sentences.map(([text, ...runs]) => ({
    tokens: tokenise(text),
    runs: runs.map(([start, end, kind]) => ({ start, end, kind })),
  }));
  return settlePlaces(read).map((runs) => runs.map(({ kind }) => kind));
}

describe('settlePlaces', () => {
  it('takes a country or capital alone for a place', () => {
    expect(kinds(['Why Peru is keen', [1, 2, 'PER']], ['told Oslo', [1, 2, 'PER']])).toEqual([['LOC'], ['LOC']]);
  });

  it('leaves people who are called so', () => {
    expect(kinds(['Mr Peru is keen', [1, 2, 'PER']])).toEqual([['PER']]);
    expect(kinds(['Ada Peru spoke', [0, 2, 'PER']], ['Why Peru is keen', [1, 2, 'PER']])).toEqual([['PER'], ['PER']]);
    expect(kinds(['Jordan is keen', [0, 1, 'PER']])).toEqual([['PER']]);
    expect(kinds(['Larvik is keen', [0, 1, 'PER']])).toEqual([['PER']]);
  });
});
