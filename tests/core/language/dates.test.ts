import { describe, expect, it } from 'vitest';
import { findDates } from '../../../src/core/language/dates.ts';

/** Dates of a one-sentence text as `words start..end precision`. */
function dates(text: string, published: string | null = '2024-04-17'): readonly string[] {
  const sentences = [...text.matchAll(/[^\n]+/g)].map((line, paragraph) => ({
    start: line.index,
    end: line.index + line[0].length,
    kind: 'body' as const,
    paragraph,
  }));
  return findDates(text, sentences, published).map((date) => {
    expect(text.slice(date.span.start, date.span.end)).toBe(date.text);
    return `${date.text} ${date.start ?? '?'}..${date.end ?? '?'} ${date.precision}`;
  });
}

// 2024-04-17 is a Wednesday.
describe('findDates', () => {
  it.each([
    ['It was on 24 April 2022.', '24 April 2022 2022-04-24..2022-04-24 day'],
    ['It was on Sunday, April 24, 2022.', 'Sunday, April 24, 2022 2022-04-24..2022-04-24 day'],
    ['It was 2022-04-24 then.', '2022-04-24 2022-04-24..2022-04-24 day'],
    ['It was 24.04.2022 then.', '24.04.2022 2022-04-24..2022-04-24 day'],
    ['It was 04/24/2022 then.', '04/24/2022 2022-04-24..2022-04-24 day'],
    ['It was 03/04/2022 then.', '03/04/2022 ?..? unknown'],
    ['They met from 3 to 5 May 2023.', '3 to 5 May 2023 2023-05-03..2023-05-05 range'],
    ['They came in March.', 'March 2024-03-01..2024-03-31 month'],
    ['They will come in March.', 'March 2025-03-01..2025-03-31 month'],
    ['They came last November.', 'last November 2023-11-01..2023-11-30 month'],
    ['It was taken in 2014.', '2014 2014-01-01..2014-12-31 year'],
    ['They met on Sunday.', 'Sunday 2024-04-14..2024-04-14 day'],
    ['They will meet on Sunday.', 'Sunday 2024-04-21..2024-04-21 day'],
    ['The guests, Ann Bee and Cay Dee, are expected on Sunday.', 'Sunday 2024-04-21..2024-04-21 day'],
    ['They met on Wednesday.', 'Wednesday 2024-04-17..2024-04-17 day'],
    ['They met last Wednesday.', 'last Wednesday 2024-04-10..2024-04-10 day'],
    ['They meet next Tuesday.', 'next Tuesday 2024-04-23..2024-04-23 day'],
    ['She called a meeting for Friday.', 'Friday 2024-04-19..2024-04-19 day'],
    ['He called off Friday’s visit.', 'Friday 2024-04-19..2024-04-19 day'],
    ['They met yesterday morning.', 'yesterday morning 2024-04-16..2024-04-16 day'],
    ['They met last week.', 'last week 2024-04-08..2024-04-14 range'],
    ['They met two days ago.', 'two days ago 2024-04-15..2024-04-15 day'],
    ['They met in Oslo on 8 January.', '8 January 2024-01-08..2024-01-08 day'],
    ['They met on Ash Wednesday.', 'Ash Wednesday 2024-02-14..2024-02-14 day'],
    ['They met weeks ago.', 'weeks ago ?..? unknown'],
    ['The envoy was to have opened the fair on Thursday.', 'Thursday 2024-04-18..2024-04-18 day'],
    ['The fair, to be opened by the mayor in January, costs more.', 'January 2025-01-01..2025-01-31 month'],
    ['The last round will be held in Turku in November.', 'November 2024-11-01..2024-11-30 month'],
    ['The hearing was due to be held on Friday.', 'Friday 2024-04-19..2024-04-19 day'],
    ['The hearing was adjourned to Tuesday.', 'Tuesday 2024-04-23..2024-04-23 day'],
    ['The board wants the chief to report again in March.', 'March 2025-03-01..2025-03-31 month'],
    ['They accepted an invitation to resume talks on Monday.', 'Monday 2024-04-22..2024-04-22 day'],
    ['They agreed to open a bridge during their meeting here on Tuesday.', 'Tuesday 2024-04-16..2024-04-16 day'],
    ['On Monday the minister summoned the envoy.', 'Monday 2024-04-15..2024-04-15 day'],
    ['The place is said to be Larnaca, the day April 4.', 'April 4 2024-04-04..2024-04-04 day'],
    ['They sat together a fortnight ago.', 'a fortnight ago 2024-04-03..2024-04-03 day'],
    ['They had lunch on the 14th.', 'the 14th 2024-04-14..2024-04-14 day'],
    ['They will have lunch on the 14th.', 'the 14th 2024-05-14..2024-05-14 day'],
    ['The next one is on the second of May.', 'the second of May 2024-05-02..2024-05-02 day'],
    ['They will be received before Christmas.', 'Christmas 2024-12-24..2024-12-26 range'],
    ['They met at Easter.', 'at Easter 2024-03-29..2024-04-01 range'],
    ['They will meet before the end of the month.', 'before the end of the month 2024-04-01..2024-04-30 month'],
    ['THURSDAY: Governor Ann Lee publishes the report.', 'THURSDAY 2024-04-18..2024-04-18 day'],
    ['MONDAY: The talks are due to open.', 'MONDAY 2024-04-22..2024-04-22 day'],
    ['MONDAY: The ministers met and signed.', 'MONDAY 2024-04-15..2024-04-15 day'],
    ['They will meet this Sunday.', 'this Sunday 2024-04-21..2024-04-21 day'],
  ])('%s', (text, expected) => expect(dates(text)).toEqual([expected]));

  it.each(['They met on Sunday.', 'They met last week.', 'They met on 8 January.', 'They meet tomorrow.', 'They met in March.'])(
    'never invents a year or day for an undated text: %s',
    (text) => {
      expect(dates(text, null)[0]).toContain('?..? unknown');
    },
  );

  it('goes on from a full date of an earlier year with the days that leave their year out', () => {
    expect(dates('The first lunch was on 4 June 2023.\nAt the second, on 27 June, they signed.\nThe chief left on 2 April.')).toEqual([
      '4 June 2023 2023-06-04..2023-06-04 day',
      '27 June 2023-06-27..2023-06-27 day',
      '2 April 2024-04-02..2024-04-02 day',
    ]);
  });

  it('reads the weekday with an article from the day that the text spoke of before', () => {
    expect(dates('The hail of 5 April was bad.\nOn the Wednesday she called the farmers together.\nTwo nights later it rained.')).toEqual([
      '5 April 2024-04-05..2024-04-05 day',
      'the Wednesday 2024-04-10..2024-04-10 day',
      'Two nights later 2024-04-12..2024-04-12 day',
    ]);
  });

  it('counts days from the day that the text spoke of before', () => {
    expect(dates('They met on Monday in Oslo.\nTwo days later they met in Turku.\nThe next morning they signed.')).toEqual([
      'Monday 2024-04-15..2024-04-15 day',
      'Two days later 2024-04-17..2024-04-17 day',
      'The next morning 2024-04-18..2024-04-18 day',
    ]);
  });

  it.each([
    'The May government fell.',
    'He received 930 votes and 2014 pledges.',
    'They may march on Rome.',
    'He comes every Monday.',
    'It costs $2014 a night.',
  ])('sees no date in %s', (text) => {
    expect(dates(text)).toEqual([]);
  });

  it('resolves months of a text of which only the month is known', () => {
    expect(dates('They met in March and on Sunday.', '2024-04')).toEqual(['March 2024-03-01..2024-03-31 month', 'Sunday ?..? unknown']);
  });

  it('reads no dates in page furniture', () => {
    expect(findDates('Updated on 2 April 2024', [{ start: 0, end: 23, kind: 'furniture', paragraph: 0 }], null)).toEqual([]);
  });
});
