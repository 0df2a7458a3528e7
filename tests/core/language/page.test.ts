import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/core/language/page.ts';

const document = (text: string, title: string | null = null, published: string | null = null) => ({
  id: 'a',
  title,
  text,
  source: 'test',
  published,
  url: null,
});
const parts = (text: string, title: string | null = null) =>
  readPage(document(text, title)).sentences.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

describe('readPage', () => {
  it('tells title, repeated captions, headings, prose and links to other articles apart', () => {
    const text = [
      'Minister Says Harbour Will Open!',
      '',
      'Ann Bee\nAnn Bee',
      '',
      'Ann Bee met Cay Dee in Oslo. They spoke for an hour.',
      '',
      'What comes next',
      '',
      'The harbour opens in May.',
      '',
      'Previous articleBand Teams With Studio\nNext articleGovernor Signs Bill!',
    ].join('\n');
    expect(parts(text)).toEqual([
      'title: Minister Says Harbour Will Open!',
      'furniture: Ann Bee',
      'furniture: Ann Bee',
      'body: Ann Bee met Cay Dee in Oslo.',
      'body: They spoke for an hour.',
      'heading: What comes next',
      'body: The harbour opens in May.',
      'furniture: Previous articleBand Teams With Studio',
      'furniture: Next articleGovernor Signs Bill!',
    ]);
  });

  it.each([
    [' date 2022-04-25 The envoys met on Sunday.', '2022-04-25', ['dateline: date 2022-04-25', 'body: The envoys met on Sunday.']],
    ['Published: 2 April 2024\n\nThe envoys met.', '2024-04-02', ['dateline: Published: 2 April 2024', 'body: The envoys met.']],
    [
      'March 10, 2012 10:54 am ET by Staff\n\nThe envoys met.',
      '2012-03-10',
      ['dateline: March 10, 2012 10:54 am ET by Staff', 'body: The envoys met.'],
    ],
    ['OSLO, 2 April 2024 (Agency) — The envoys met.', '2024-04-02', ['dateline: OSLO, 2 April 2024 (Agency)', 'body: The envoys met.']],
    ['OSLO — The envoys met.', null, ['dateline: OSLO', 'body: The envoys met.']],
    ['The envoys met on 2 April 2024.', null, ['body: The envoys met on 2 April 2024.']],
    [
      '---\ntitle: Harbour\npublished: 2024-04-02\n---\nThe envoys met.',
      '2024-04-02',
      ['furniture: ---', 'furniture: title: Harbour', 'furniture: published: 2024-04-02', 'furniture: ---', 'body: The envoys met.'],
    ],
  ])('reads the published day of %j', (text, published, expected) => {
    expect(readPage(document(text)).published).toBe(published);
    expect(parts(text)).toEqual(expected);
  });

  it("keeps the Document's own day and title", () => {
    const page = readPage(document('date 2022-04-25 The envoys met.', 'Envoys meet', '2022-04-26'));
    expect([page.published, page.title]).toEqual(['2022-04-26', 'Envoys meet']);
  });

  it.each([
    'By Ann Bee and Cay Dee',
    'Share this',
    'Read more: the last game',
    '(Reporting by Ann Bee; editing by Cay Dee)',
    'Additional reporting by Ann Bee in Oslo.',
    'Sign up for our newsletter',
    'We use cookies to improve your visit.',
    'Photo: Ann Bee with Cay Dee at the hut. (Eve Eff)',
    'Ann Bee at the port. (AP Photo/Eve Eff)',
    'Related: Ann Bee talks skis',
    'Reuters',
  ])('takes %j for furniture', (line) => {
    expect(parts(`The envoys met in Oslo.\n\n${line}\n\nThey signed a text.`)[1]).toBe(`furniture: ${line}`);
  });

  it.each([
    'By telephone and for nine minutes, the chancellor spoke with her guest.',
    'Share prices fell on Monday.',
    'Photographers waited outside the hall.',
    'Copyright holders met the minister.',
    'Contact between the two had ended.',
  ])('takes %j for prose', (line) => expect(parts(`The envoys met in Oslo.\n\n${line}`)[1]).toBe(`body: ${line}`));

  it('reads a caption as text where there is nothing else', () => {
    expect(parts('Photo: From left, Ann Bee and Cay Dee at the talks in Oslo.')).toEqual([
      'body: Photo: From left, Ann Bee and Cay Dee at the talks in Oslo.',
    ]);
  });

  it('cuts links that are glued to the last sentence', () => {
    expect(parts('The envoys met in Oslo. Previous articleBand Teams With Studio Next articleGovernor Signs Bill')).toEqual([
      'body: The envoys met in Oslo.',
      'furniture: Previous articleBand Teams With Studio',
      'furniture: Next articleGovernor Signs Bill',
    ]);
  });

  it('joins lines that were broken to a width', () => {
    const text =
      'The envoys of three countries met in Oslo on Monday and spoke\nabout the harbour for an hour before they signed a short text\nand went home.';
    expect(parts(text)).toHaveLength(1);
  });

  it('reads NUL bytes, nothing and one endless line', () => {
    expect(parts('\0\0\0')).toEqual([]);
    expect(parts('')).toEqual([]);
    expect(parts('word '.repeat(100_000))).toHaveLength(1);
  });
});
