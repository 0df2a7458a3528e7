import { describe, expect, it } from 'vitest';
import { type Page, readPage } from '../../../../src/core/meetings/find/page.ts';
import { couldBeVenue, venueAt } from '../../../../src/core/meetings/find/venue.ts';
import { goldInput } from '../../../train/meetings/gold.ts';
import { readMarked } from '../../../train/meetings/marked.ts';

function pageOf(marked: string): Page {
  const [text] = readMarked(`= test | 2024-05-15 | -\n${marked}`);
  if (!text) throw new Error('no text');
  return readPage(goldInput(text));
}

const placeIn = (page: Page): number => page.tokens.findIndex(({ kind }) => kind === 'place');
const draftAt = (page: Page, word: string) => ({
  triggers: [{ token: page.tokens.findIndex(({ lower }) => lower === word), kind: 'meeting', strength: 'verb' as const }],
});

describe('where a meeting may have been', () => {
  it('takes a dateline in capitals whole, however little of it was read as a name', () => {
    const page = pageOf('NEW [YORK|L] — Ministers met on Monday.');
    expect(venueAt(page, placeIn(page))).toEqual({ name: 'NEW YORK', span: { start: 0, end: 8 } });
    const other = pageOf('PORT OF [SPAIN|L], May 14 - Ministers met on Monday.');
    expect(venueAt(other, placeIn(other))?.name).toBe('PORT OF SPAIN');
  });

  it('leaves other names as they were read', () => {
    const page = pageOf('Ministers met in [Oslo|L] on Monday.');
    expect(venueAt(page, placeIn(page))).toEqual({ name: 'Oslo', span: { start: 17, end: 21 } });
  });

  it.each([
    ['They met in a [Columbus|L] hotel on Monday.', true],
    ['They met to discuss the war in [Chad|L].', false],
    ['They met to discuss challenges in [Chad|L].', false],
    ['The mayor, who had been expected, was in [Chad|L] while they met.', false],
    ['They met while the mayor remained in [Chad|L].', false],
    ['They met the ambassador to [Chad|L].', false],
    ['They met at the works in [Chad|L].', true],
    ['They met and discussed [Columbus|L] taxes.', false],
  ])('%s', (text, may) => {
    const page = pageOf(text);
    expect(couldBeVenue(page, placeIn(page), draftAt(page, 'met'))).toBe(may);
  });
});
