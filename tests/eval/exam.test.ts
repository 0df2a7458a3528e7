import { describe, expect, test } from 'vitest';
import { analysed } from './analysed.ts';
import { type ExamFolder, examFolders, examTexts } from './exam/data.ts';
import { readTexts, sitExam } from './exam/run.ts';
import { examTable } from './exam/table.ts';
import { intervalOf } from './interval.ts';

const texts = examTexts();
const folders = examFolders();

describe('the exam as it is written', () => {
  test('has enough of everything', () => {
    expect(texts.length).toBeGreaterThanOrEqual(100);
    expect(folders.every(({ documents, topics }) => documents.length >= 5 && Object.keys(topics).length >= 3)).toBe(true);
    expect(folders.map(({ questions }) => questions.length)).toEqual([
      15, 15, 15, 15, 0, 0, 0, 0, 0, 0, 12, 12, 12, 12, 12, 15, 15, 15, 15, 15, 15,
    ]);
    const states = texts.flatMap(({ meetings }) => meetings.map(({ state }) => state));
    expect(new Set(states)).toEqual(new Set(['held', 'planned', 'cancelled', 'unclear']));
    expect(texts.filter(({ meetings }) => meetings.length === 0).length).toBeGreaterThan(3);
  });

  test('names each text once', () => {
    const ids = [...texts, ...folders.flatMap(({ documents }) => documents)].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each(texts)('$id: offsets hold, no bracket is left, and each mark belongs to a meeting that the text tells of', (gold) => {
    const spans = [
      ...gold.mentions,
      ...gold.meetings.flatMap(({ triggers, date, places }) => [...triggers, ...places, ...(date ? [date] : [])]),
    ];
    for (const { text, start, end } of spans) expect(gold.text.slice(start, end)).toBe(text);
    expect(gold.text).not.toMatch(/[[\]|]/);
    const told = new Set(gold.meetings.map(({ n }) => n));
    for (const { roles } of gold.mentions) for (const { meeting } of roles ?? []) expect(told).toContain(meeting);
  });

  test.each(texts)('$id: a name that is marked once is marked everywhere, with one part', ({ text, mentions }) => {
    const people = mentions.filter(({ kind }) => kind === 'person');
    for (const { text: name } of people) {
      for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
        const alone = !/[\p{L}\p{N}]/u.test((text[at - 1] ?? ' ') + (text[at + name.length] ?? ' '));
        if (alone) expect(mentions.some(({ start, end }) => start <= at && end >= at + name.length)).toBe(true);
      }
      expect(new Set(people.filter((other) => other.text === name).map(({ roles }) => JSON.stringify(roles))).size).toBe(1);
    }
  });

  test.each(folders)('$name: facts, fluff and furniture stand in the documents', ({ documents, topics, fluff, furniture }: ExamFolder) => {
    const all = documents.map(({ text }) => text).join('\n');
    for (const words of [...fluff, ...furniture]) expect(all).toContain(words);
    for (const { facts, docs_must_not_cite } of Object.values(topics)) {
      for (const { docs, keywords } of facts)
        for (const group of keywords)
          expect(
            documents.some(({ id, text }) => docs.includes(id) && group.some((word) => text.toLowerCase().includes(word.toLowerCase()))),
          ).toBe(true);
      for (const id of docs_must_not_cite) expect(documents.map((document) => document.id)).toContain(id);
    }
  });
});

test('an interval holds its figure, is the same each time, and has no width where all texts agree', () => {
  const mean = (drawn: readonly number[]): number => drawn.reduce((sum, x) => sum + x, 0) / drawn.length;
  const mixed = [0, 1, 1, 0, 1, 1, 0, 1];
  const [low, high] = intervalOf(mixed, mean);
  expect(low).toBeLessThan(mean(mixed));
  expect(high).toBeGreaterThan(mean(mixed));
  expect(intervalOf(mixed, mean)).toEqual([low, high]);
  expect(intervalOf([1, 1, 1], mean)).toEqual([1, 1]);
});

describe('floors that do not depend on chance', () => {
  test('every participant of every meeting rests on a sentence of the text', () => {
    expect(readTexts().flatMap(({ id, unproven }) => unproven.map((name) => `${id} ${name}`))).toEqual([]);
  });

  test('where nothing tells which day it is, no meeting gets a day', () => {
    const undated = texts.filter(({ published, meetings }) => published === null && meetings.every(({ date }) => !date?.day));
    expect(undated.length).toBeGreaterThan(1);
    for (const { id, text, title, published } of undated)
      expect(analysed({ id, text, title, published }).analysis.reports.map(({ date }) => date?.start ?? null)).not.toContainEqual(
        expect.any(String),
      );
  });

  test('every quote is exact, every bullet cites, and the table tells all of it', async () => {
    const marks = await sitExam();
    expect(marks.questions).toHaveLength(210);
    expect(marks.briefings).toHaveLength(85);
    expect(marks.faith.citations).toBeGreaterThan(60);
    expect(marks.faith.exact).toBe(marks.faith.citations);
    expect(marks.faith.cited).toBe(marks.faith.bullets);
    const table = new Map(examTable(marks).map(([what, figure]) => [what, figure]));
    expect(table.get('quotes exact')).toBe('100.0 %');
    expect(table.get('participants, F1')).toMatch(/^\d+\.\d % \(\d+\.\d–\d+\.\d\)$/);
  });
});
