import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Document } from '../../src/core/document.ts';
import { UserError } from '../../src/core/errors.ts';
import type { LibraryQuery, SearchResult } from '../../src/core/library.ts';
import type { Desk } from './desk.ts';

export const NOW = '2024-06-01T08:00:00.000Z';

export function documentOf(id: string, text: string, more: Partial<Document> = {}): Document {
  return { id, title: null, text, source: 'test', published: '2024-04-02', url: null, ...more };
}

export function queryOf(words: string, more: Partial<LibraryQuery> = {}): LibraryQuery {
  const terms = words === '' ? [] : words.split(' ').map((text) => ({ text, weight: 1 }));
  return { terms, limit: 10, asOf: NOW, ...more };
}

export function idsOf(result: SearchResult): readonly string[] {
  return result.hits.map(({ found }) => found.document.id);
}

/** What every library engine must do. `open` gives an empty one, `backsUp` tells whether it keeps a file. */
export function libraryContract(engine: string, open: () => Promise<Desk>): void {
  describe(`library engine ${engine}`, () => {
    let library: Desk;
    beforeEach(async () => {
      library = await open();
    });
    afterEach(() => library.close());
    const put = (...documents: readonly Document[]) => library.put(documents, NOW);
    const found = async (words: string, more: Partial<LibraryQuery> = {}) => idsOf(await library.search(queryOf(words, more)));

    it('is empty at first', async () => {
      expect(await library.list()).toEqual([]);
      expect(await library.get('a')).toBeNull();
      expect(await library.remove('a')).toBe(false);
      expect(await library.names('', 10)).toEqual([]);
      expect(await library.search(queryOf('aid'))).toEqual({ hits: [], documents: 0, matched: 0 });
      expect(await library.search(queryOf(''))).toEqual({ hits: [], documents: 0, matched: 0 });
      expect(await library.meetings(queryOf('paris'))).toEqual({ hits: [], documents: 0, matched: 0 });
      expect(await library.learnedSince(NOW, queryOf('aid'))).toEqual({ hits: [], documents: 0, matched: 0 });
    });

    it('tells what a put added, changed and left', async () => {
      const a = documentOf('a', 'Aid was sent.');
      expect(await put(a, documentOf('b', 'Talks began.'))).toEqual({ added: ['a', 'b'], changed: [], unchanged: 0 });
      const report = await put(a, documentOf('b', 'Talks ended.'), documentOf('c', 'New.'));
      expect(report).toEqual({ added: ['c'], changed: ['b'], unchanged: 1 });
      expect((await library.get('b'))?.document.text).toBe('Talks ended.');
      expect(await found('began')).toEqual([]);
      expect(await found('ended')).toEqual(['b']);
      expect(await put()).toEqual({ added: [], changed: [], unchanged: 0 });
    });

    it('tells when texts were learned, without those that are not there', async () => {
      await put(documentOf('a', 'Aid was sent.'), documentOf('b\'"', 'Talks began.'));
      expect(await library.learnedAt(['b\'"', 'gone', 'a'])).toEqual(
        new Map([
          ['a', NOW],
          ['b\'"', NOW],
        ]),
      );
      await library.remove('a');
      expect((await library.learnedAt(['a'])).size).toBe(0);
      expect((await library.learnedAt([])).size).toBe(0);
    });

    it('keeps the instant at which a text was learned when only its metadata change', async () => {
      await put(documentOf('a', 'Aid was sent.'));
      const later = '2024-06-02T00:00:00.000Z';
      const report = await library.put([documentOf('a', 'Aid was sent.', { title: 'Aid' })], later);
      expect(report.changed).toEqual(['a']);
      expect((await library.get('a'))?.learnedAt).toBe(NOW);
      await library.put([documentOf('a', 'Aid was not sent.')], later);
      expect((await library.get('a'))?.learnedAt).toBe(later);
    });

    it('lets the last of two documents with one id win, and reports it as changed', async () => {
      const report = await put(documentOf('a', 'first words'), documentOf('a', 'last words'));
      expect(report).toEqual({ added: ['a'], changed: ['a'], unchanged: 0 });
      expect((await library.get('a'))?.document.text).toBe('last words');
      expect(await library.list()).toHaveLength(1);
    });

    it('keeps a document out whose analysis fails, and the text before it; the others go on', async () => {
      await put(documentOf('b', 'before'));
      const failed = [
        { id: 'a', reason: 'TypeError: a bug of the analysis' },
        { id: 'b', reason: 'TypeError: a bug of the analysis' },
      ];
      const report = await put(documentOf('a', 'FAIL 1'), documentOf('b', 'FAIL 2'), documentOf('c', 'fine'));
      expect(report).toEqual({ added: ['c'], changed: [], unchanged: 0, failed });
      expect((await library.list()).map(({ id }) => id)).toEqual(['b', 'c']);
      expect((await library.get('b'))?.document.text).toBe('before');
    });

    it('gives back exactly what was put, with its analysis', async () => {
      const document = documentOf('folder/ä 1', 'Ana Roy met Bo Lee in Paris\r\nÅ 🔥 "x"\t\u200f שלום', {
        title: 'T',
        url: 'https://example.org/a',
        published: '2024-04',
      });
      await put(document);
      const kept = await library.get('folder/ä 1');
      expect(kept?.document).toEqual(document);
      expect(kept?.analysis.reports[0]?.title).toBe('Ana Roy met Bo Lee in Paris');
      expect(kept?.learnedAt).toBe(NOW);
    });

    it('removes', async () => {
      await put(documentOf('a', 'Ana Roy met Bo Lee in Paris'), documentOf('b', 'Ana Roy spoke.'));
      expect(await library.remove('a')).toBe(true);
      expect(await library.remove('a')).toBe(false);
      expect(await found('paris roy')).toEqual(['b']);
      expect((await library.meetings(queryOf('paris'))).matched).toBe(0);
      expect(await library.names('', 10)).toEqual([{ name: 'Ana Roy', kind: 'person', documents: 1 }]);
    });

    it('lists the newest first, undated ones last, with what the analysis found', async () => {
      await put(
        documentOf('old', 'one', { published: '2023' }),
        documentOf('b', 'two'),
        documentOf('a', 'three', { title: 'Three', url: 'https://example.org' }),
        documentOf('none', 'four', { published: null }),
        documentOf('line', 'date 2024-05-01 five', { published: null }),
      );
      const list = await library.list();
      expect(list.map(({ id, published }) => [id, published])).toEqual([
        ['line', '2024-05-01'],
        ['a', '2024-04-02'],
        ['b', '2024-04-02'],
        ['old', '2023'],
        ['none', null],
      ]);
      expect(list[1]).toEqual({
        id: 'a',
        title: 'Three',
        published: '2024-04-02',
        source: 'test',
        url: 'https://example.org',
        learnedAt: NOW,
        characters: 5,
      });
    });

    it('finds any of the words, the rare and the titles first', async () => {
      await put(
        documentOf('common', 'aid aid and more news'),
        documentOf('rare', 'the drought'),
        documentOf('title', 'other news', { title: 'Drought' }),
        documentOf('none', 'other news of the day'),
        documentOf('also', 'aid news of another day'),
        documentOf('third', 'aid news of another day again'),
      );
      const result = await library.search(queryOf('aid drought'));
      expect(idsOf(result)).toEqual(['title', 'rare', 'common', 'also', 'third']);
      expect(result).toMatchObject({ documents: 6, matched: 5 });
      expect(idsOf(await library.search(queryOf('aid drought', { limit: 1 })))).toEqual(['title']);
    });

    it('finds other forms of a word, and words without their accents', async () => {
      await put(documentOf('a', 'Sanctions were agreed in São Tomé.'));
      for (const word of ['sanction', 'SANCTIONED', 'agree', 'sao', 'Tome']) expect(await found(word), word).toEqual(['a']);
    });

    it('finds two letters, capitals and abbreviations', async () => {
      await put(
        documentOf('g7', 'The G7 met.'),
        documentOf('eu', 'An EU plan.'),
        documentOf('us', 'A U.S. plan.'),
        documentOf('who', 'The WHO warned.'),
      );
      expect(await found('G7')).toEqual(['g7']);
      expect(await found('EU')).toEqual(['eu']);
      expect(await found('US')).toEqual(['us']);
      expect(await found('WHO')).toEqual(['who']);
    });

    it('drops stop words where others remain, and takes them where they are all there is', async () => {
      await put(documentOf('a', 'the and of'), documentOf('b', 'the drought'));
      expect(await found('the drought')).toEqual(['b']);
      expect(await found('of and')).toEqual(['a']);
    });

    it('takes several words as a phrase, within a field', async () => {
      await put(
        documentOf('phrase', 'New security guarantees were given.'),
        documentOf('apart', 'Security first, guarantees later.'),
        documentOf('edge', 'guarantees were given', { title: 'On security' }),
      );
      const terms = [{ text: 'security guarantee', weight: 1 }];
      expect(await found('', { terms })).toEqual(['phrase']);
    });

    it('weighs terms', async () => {
      await put(documentOf('a', 'alpha news'), documentOf('b', 'beta news'));
      const weigh = (a: number, b: number) => ({
        terms: [
          { text: 'alpha', weight: a },
          { text: 'beta', weight: b },
        ],
      });
      expect(await found('', weigh(1, 0.5))).toEqual(['a', 'b']);
      expect(await found('', weigh(0.5, 1))).toEqual(['b', 'a']);
    });

    it('finds emoji, flags and scripts without spaces or from right to left', async () => {
      await put(
        documentOf('fire', 'news 🔥 today'),
        documentOf('flag', 'news 🇺🇦 today'),
        documentOf('cjk', '中国经济增长'),
        documentOf('rtl', 'שלום לכולם'),
        documentOf('arabic', 'محادثات السلام'),
      );
      expect(await found('🔥')).toEqual(['fire']);
      expect(await found('🇺🇦')).toEqual(['flag']);
      expect(await found('经济')).toEqual(['cjk']);
      expect(await found('济经')).toEqual([]);
      expect(await found('שלום')).toEqual(['rtl']);
      expect(await found('السلام')).toEqual(['arabic']);
    });

    it('takes operators of a query language as plain text', async () => {
      await put(documentOf('a', 'near the title or body'), documentOf('b', 'alpha and beta'));
      for (const text of [
        '"',
        '""',
        "'",
        'alpha*',
        'title:alpha',
        'NEAR(alpha beta)',
        'alpha AND',
        'NOT',
        '^alpha',
        '(',
        '-alpha',
        '{title}',
        'a" OR "b',
        '\0',
        '%',
        '_',
        ';--',
        'OR',
      ]) {
        await expect(library.search(queryOf('', { terms: [{ text, weight: 1 }] })), text).resolves.toBeDefined();
      }
      expect(await found('', { terms: [{ text: 'title:alpha', weight: 1 }] })).toEqual([]);
      expect(await found('', { terms: [{ text: '"alpha"*', weight: 1 }] })).toEqual(['b']);
    });

    it('bears very long terms and very many', async () => {
      await put(documentOf('a', 'short'), documentOf('long', `x${'y'.repeat(5_000)}`));
      expect(await found(`x${'y'.repeat(5_000)}`)).toEqual(['long']);
      expect(await found('', { terms: [{ text: 'word '.repeat(1_000), weight: 1 }] })).toEqual([]);
      const many = Array.from({ length: 1_000 }, (_, at) => ({ text: at === 0 ? 'short' : `w${at}`, weight: at === 0 ? 1 : 0.5 }));
      expect(await found('', { terms: many })).toEqual(['a']);
    });

    it('answers nothing where terms hold no word, instead of everything', async () => {
      await put(documentOf('a', 'short'));
      expect(await library.search(queryOf('?!'))).toMatchObject({ hits: [], matched: 0 });
    });

    it('keeps to the window: undated documents stay, months and years count where a day of theirs is inside', async () => {
      await put(
        documentOf('day', 'news', { published: '2024-03-10' }),
        documentOf('month', 'news', { published: '2024-03' }),
        documentOf('year', 'news', { published: '2024' }),
        documentOf('before', 'news', { published: '2023-12-31' }),
        documentOf('undated', 'news', { published: null }),
        documentOf('later', 'news', { published: '2024-06-02' }),
      );
      for (const words of ['news', '']) {
        expect(await found(words)).toEqual(['day', 'month', 'year', 'before', 'undated']);
        expect(await found(words, { since: '2024-03-05' })).toEqual(['day', 'month', 'year', 'undated']);
        expect(await found(words, { since: '2024-03-11' })).toEqual(['month', 'year', 'undated']);
        expect(await found(words, { until: '2024-03-05' })).toEqual(['month', 'year', 'before', 'undated']);
        expect(await found(words, { since: '2023-12', until: '2023-12-31' })).toEqual(['before', 'undated']);
        expect(await found(words, { asOf: '2024-06-02' })).toEqual(['later', 'day', 'month', 'year', 'before', 'undated']);
        expect(await found(words, { asOf: '2024-02-01' })).toEqual(['year', 'before', 'undated']);
      }
      const result = await library.search(queryOf('news', { since: '2024-03-11' }));
      expect(result).toMatchObject({ documents: 3, matched: 3 });
    });

    it('refuses a window that is no date', async () => {
      await expect(library.search(queryOf('news', { since: 'yesterdayy' }))).rejects.toMatchObject({ code: 'bad_date' });
      await expect(library.put([documentOf('a', 'x')], 'sometime')).rejects.toBeInstanceOf(UserError);
    });

    it('hides documents published after the moment of the answer from their weights too', async () => {
      await put(documentOf('a', 'alpha news'), documentOf('b', 'beta news'));
      const before = await library.search(queryOf('alpha beta news'));
      await put(...Array.from({ length: 20 }, (_, at) => documentOf(`later${at}`, 'alpha alpha news', { published: '2025-01-01' })));
      expect(await library.search(queryOf('alpha beta news'))).toEqual(before);
    });

    it('reads everything as of a day, in the same order every time', async () => {
      await put(
        documentOf('b', 'same'),
        documentOf('a', 'same'),
        documentOf('c', 'same', { published: '2024-05-01' }),
        documentOf('d', 'same', { published: null }),
      );
      expect(await found('same')).toEqual(['c', 'a', 'b', 'd']);
      expect(await found('')).toEqual(['c', 'a', 'b', 'd']);
      expect(await found('same', { limit: 0 })).toEqual([]);
      expect(await found('same', { limit: Number.POSITIVE_INFINITY })).toHaveLength(4);
    });

    it('leaves page furniture out of the search, not out of the text', async () => {
      await put(documentOf('a', 'News of aid.\nShare this on Facebook'));
      expect(await found('facebook')).toEqual([]);
      expect((await library.get('a'))?.document.text).toContain('Facebook');
    });

    it('finds meetings by people, places, kinds and dates', async () => {
      await put(
        documentOf('paris', 'Ana Roy met Bo Lee in Paris'),
        documentOf('rome', 'Ana Roy met Cy Fox in Rome', { published: '2024-05-01' }),
        documentOf('no', 'Paris was quiet.'),
      );
      const meetings = async (words: string, more: Partial<LibraryQuery> = {}) => idsOf(await library.meetings(queryOf(words, more)));
      expect(await meetings('paris')).toEqual(['paris']);
      expect(await meetings('fox meeting')).toEqual(['rome', 'paris']);
      expect(await meetings('', { terms: [{ text: 'April 2024', weight: 1 }] })).toEqual(['rome', 'paris']);
      expect(await meetings('')).toEqual(['rome', 'paris']);
      expect(await meetings('', { since: '2024-05-01' })).toEqual(['rome']);
      expect(await library.meetings(queryOf('roy'))).toMatchObject({ documents: 3, matched: 2 });
    });

    it('tells what was learned after an instant, oldest first', async () => {
      await library.put([documentOf('b', 'aid')], '2024-05-01T00:00:00Z');
      await library.put([documentOf('c', 'aid'), documentOf('a', 'aid')], '2024-05-02T00:00:00Z');
      await library.put([documentOf('d', 'talks')], '2024-05-03T00:00:00Z');
      const learned = async (instant: string, words: string, more: Partial<LibraryQuery> = {}) =>
        library.learnedSince(instant, queryOf(words, more));
      expect(idsOf(await learned('2024-04-01T00:00:00Z', ''))).toEqual(['b', 'a', 'c', 'd']);
      expect(idsOf(await learned('2024-05-01T00:00:00.000Z', ''))).toEqual(['a', 'c', 'd']);
      expect(idsOf(await learned('2024-05-01T02:00:00+02:00', 'aid'))).toEqual(['a', 'c']);
      expect(await learned('2024-05-01T00:00:00Z', 'aid')).toMatchObject({ documents: 3, matched: 2 });
      expect(idsOf(await learned('2024-05-01T00:00:00Z', '', { until: '2024-04-01' }))).toEqual([]);
      expect(await learned('2024-05-03T00:00:00Z', 'aid')).toMatchObject({ hits: [], documents: 0, matched: 0 });
    });

    it('reads a text as it would keep it, and keeps nothing', async () => {
      const document = documentOf('a', 'Ana Roy spoke of aid.');
      await library.put([document], NOW);
      const kept = await library.get('a');
      expect(await library.read(document)).toEqual(kept?.analysis);
      await library.read(documentOf('b', 'aid'));
      expect(await library.get('b')).toBe(null);
    });

    it('completes names and finds near spellings', async () => {
      await put(
        documentOf('a', 'Volodymyr Zelenskyy spoke. Antony Blinken left.'),
        documentOf('b', 'Antony Blinken spoke. Emmanuel Macron left.'),
        documentOf('c', 'Ängela Merkel spoke.'),
      );
      const names = async (typed: string, limit = 10) => (await library.names(typed, limit)).map(({ name }) => name);
      expect(await library.names('bli', 10)).toEqual([{ name: 'Antony Blinken', kind: 'person', documents: 2 }]);
      expect(await names('')).toEqual(['Antony Blinken', 'Emmanuel Macron', 'Volodymyr Zelenskyy', 'Ängela Merkel']);
      expect(await names('', 1)).toEqual(['Antony Blinken']);
      expect(await names('Zelensky')).toEqual(['Volodymyr Zelenskyy']);
      expect(await names('zelinskyj')).toEqual(['Volodymyr Zelenskyy']);
      expect(await names('antony blinkn')).toEqual(['Antony Blinken']);
      expect(await names('angela')).toEqual(['Ängela Merkel']);
      expect(await names('Nacron')).toEqual(['Emmanuel Macron']);
      expect(await names('m')).toEqual(['Emmanuel Macron', 'Ängela Merkel']);
      expect(await names('xyz')).toEqual([]);
      expect(await names('%')).toHaveLength(4);
    });

    it('bears a document of 5 MB and one of one line', async () => {
      await put(documentOf('big', 'A line of many words here.\n'.repeat(190_000)), documentOf('line', 'word '.repeat(100_000)));
      expect(await found('many')).toEqual(['big']);
      expect(await found('word')).toEqual(['line', 'big']);
      expect((await library.get('big'))?.document.text).toHaveLength(190_000 * 27);
    });

    it('answers many at once', async () => {
      await put(...Array.from({ length: 200 }, (_, at) => documentOf(`d${String(at).padStart(3, '0')}`, `word number${at}`)));
      const answers = await Promise.all(Array.from({ length: 50 }, (_, at) => found(`number${at}`)));
      expect(answers.flat()).toEqual(Array.from({ length: 50 }, (_, at) => `d${String(at).padStart(3, '0')}`));
      expect(await library.list()).toHaveLength(200);
    });
  });
}
