import { describe, expect, it } from 'vitest';
import type { PageInput } from '../../../../src/core/meetings/find/page.ts';
import { findReports } from '../../../../src/core/meetings/find.ts';
import type { Report } from '../../../../src/core/meetings/report.ts';
import { goldInput } from '../../../train/meetings/gold.ts';
import { readMarked } from '../../../train/meetings/marked.ts';

function page(marked: string): PageInput {
  const [text] = readMarked(`= test | 2024-05-15 | Minutes\n${marked}`);
  if (!text) throw new Error('no text');
  return goldInput(text);
}

const people = (report: Report | undefined): Record<string, string> =>
  Object.fromEntries((report?.participants ?? []).filter(({ kind }) => kind === 'person').map((p) => [p.name, p.role]));

describe('lists in the record of a meeting', () => {
  it('gives those under each heading their part', () => {
    const [report] = findReports(
      page(
        'The board met in [Derby|L] on 13 May 2024. // Present: [Ann Lee|-] (in the chair), [Bo Holm|-], [Cay Dee|-] (by telephone). // In attendance: [Dan Eck|-], secretary; [Eva Fox|-] of Pell for item 3. // Apologies: [Flo Gray|-]; [Gus Hay|-], for whom Ms [Lee|-] held a proxy; [Ida Jay|-], represented by [Kit Low|-]. // The accounts were approved.',
      ),
    );
    expect(people(report)).toEqual({
      'Ann Lee': 'hosted',
      'Bo Holm': 'attended',
      'Cay Dee': 'attended',
      'Dan Eck': 'attended',
      'Eva Fox': 'attended',
      'Flo Gray': 'absent',
      'Gus Hay': 'absent',
      'Ida Jay': 'represented',
      'Kit Low': 'attended',
    });
    expect(report?.participants.every(({ evidence }) => evidence.length > 0)).toBe(true);
  });

  it('reads a list that stands line by line below its heading', () => {
    const [report] = findReports(
      page('The council met in [Derby|L] on Monday. // Present: // - [Ann Lee|-], mayor // - [Bo Holm|-] // Excused: // - [Cay Dee|-]'),
    );
    expect(people(report)).toEqual({ 'Ann Lee': 'attended', 'Bo Holm': 'attended', 'Cay Dee': 'absent' });
  });

  it('takes nobody of the lists into the next meeting', () => {
    const reports = findReports(
      page(
        'The board met in [Derby|L] on Monday. // Present: [Ann Lee|-], [Bo Holm|-]. // Regrets: [Cay Dee|-]. // The next meeting will be held on 7 June in [Leeds|L].',
      ),
    );
    expect(people(reports[0])).toEqual({ 'Ann Lee': 'attended', 'Bo Holm': 'attended', 'Cay Dee': 'absent' });
    for (const report of reports.slice(1)) expect(people(report)).toEqual({});
  });
});
