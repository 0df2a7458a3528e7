import { describe, expect, it } from 'vitest';
import { mendBounds } from '../../../../src/core/language/names/bounds.ts';
import { tokenise } from '../../../../src/core/language/tokens.ts';

/** Marks runs by tokens, mends them, says them in words. */
function mend(text: string, ...runs: readonly (readonly [number, number, string])[]): readonly string[] {
  const tokens = tokenise(text);
  return mendBounds(
    runs.map(([start, end, kind]) => ({ start, end, kind })),
    tokens,
  ).map(({ start, end, kind }) => `${kind} ${text.slice(tokens[start]?.start, tokens[end - 1]?.end)}`);
}

describe('mendBounds', () => {
  it('leaves titles outside', () => {
    expect(mend('Sheikh Omar Farah spoke', [0, 3, 'PER'])).toEqual(['PER Omar Farah']);
    expect(mend('Dr. King spoke', [0, 2, 'PER'])).toEqual(['PER King']);
    expect(mend('Prime Minister Ana Farah spoke', [0, 4, 'PER'])).toEqual(['PER Ana Farah']);
    expect(mend('Cr Ana Farah spoke', [0, 3, 'PER'])).toEqual(['PER Ana Farah']);
    expect(mend('Don Farah spoke', [0, 2, 'PER'])).toEqual(['PER Don Farah']);
  });

  it('parts a person from the place of the office before', () => {
    expect(mend('Envoy in Lima Ana De Souza spoke', [2, 6, 'LOC'])).toEqual(['LOC Lima', 'PER Ana De Souza']);
    expect(mend('the Prime Minister of Ghana K. Horvat spoke', [4, 7, 'LOC'])).toEqual(['LOC Ghana', 'PER K. Horvat']);
    expect(mend('the mayor of Lima Old City spoke', [3, 6, 'LOC'])).toEqual(['LOC Lima Old City']);
    expect(mend('they flew to Lima Ana De Souza', [3, 7, 'LOC'])).toEqual(['LOC Lima Ana De Souza']);
  });

  it('takes an office alone for no name', () => {
    expect(mend('Prime Minister Ana Farah spoke', [0, 2, 'PER'], [2, 4, 'PER'])).toEqual(['PER Ana Farah']);
    expect(mend('King spoke', [0, 1, 'PER'])).toEqual(['PER King']);
  });

  it('takes a tail glued by a hyphen, but no dash', () => {
    expect(mend('Han Min-ho spoke', [0, 2, 'PER'])).toEqual(['PER Han Min-ho']);
    expect(mend('Han Min - a poet - spoke', [0, 2, 'PER'])).toEqual(['PER Han Min']);
  });

  it('joins the parts around a particle', () => {
    expect(mend('Omar bin Farah spoke', [0, 1, 'PER'], [2, 3, 'PER'])).toEqual(['PER Omar bin Farah']);
    expect(mend('Ana y Eva hablan', [0, 1, 'PER'], [2, 3, 'PER'])).toEqual(['PER Ana', 'PER Eva']);
  });

  it('keeps other kinds as they are', () => {
    expect(mend('General Motors hired Ana', [0, 2, 'ORG'], [3, 4, 'PER'])).toEqual(['ORG General Motors', 'PER Ana']);
  });
});
