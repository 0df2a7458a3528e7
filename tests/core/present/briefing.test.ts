import { describe, expect, it } from 'vitest';
import type { Answer, Briefing, Timeline } from '../../../src/core/briefing/briefing.ts';
import { presentAnswer } from '../../../src/core/present/answer.ts';
import { presentBriefing } from '../../../src/core/present/briefing.ts';
import { presentNames } from '../../../src/core/present/names.ts';
import { presentTimeline } from '../../../src/core/present/timeline.ts';
import { english } from '../../words.ts';

const source = { documentId: 'a', title: 'The dam', published: '2024-05-06', url: null };
const citation = { n: 1, documentId: 'a', start: 0, end: 12, quote: 'Norland paid' };
const date = { text: 'on Sunday', start: '2024-05-05', end: '2024-05-05', precision: 'day' } as const;
const shared = { citations: [citation], sources: [source], searched: { documents: 3, matched: 1 }, suggestions: [] };

const briefing: Briefing = {
  command: 'brief',
  status: 'answered',
  topic: 'dam',
  asOf: '2024-05-10',
  headline: 'dam: 2 points from 1 source',
  bullets: [{ text: 'Norland paid.', citations: [1], date, origins: 2, change: 'changed' }],
  conflicts: [{ about: 'the price', claims: [{ text: 'Norland paid.', citations: [1] }] }],
  upcoming: [{ text: 'Norland will pay.', citations: [1], date: null, tag: 'unconfirmed' }],
  people: [],
  notes: ['The source is old.'],
  ...shared,
};

describe('presentBriefing', () => {
  const { nodes, summary } = presentBriefing(briefing, english);

  it('shows bullets with their day, what is new and how many sources say so', () =>
    expect(nodes).toContainEqual({
      kind: 'bullet',
      text: 'Norland paid.',
      citations: [1],
      date: '2024-05-05',
      tag: 'changed, 2 independent sources',
    }));

  it('calls a whole year or month by its name, and any other stretch by its ends', () => {
    const dateOf = (start: string, end: string) =>
      presentBriefing(
        { ...briefing, bullets: [{ text: 'A.', citations: [1], date: { text: '', start, end, precision: 'range' } }] },
        english,
      ).nodes.flatMap((node) => (node.kind === 'bullet' ? [node.date] : []))[0];
    expect(dateOf('2014-01-01', '2014-12-31')).toBe('2014');
    expect(dateOf('2024-02-01', '2024-02-29')).toBe('February 2024');
    expect(dateOf('2024-02-01', '2024-02-28')).toBe('2024-02-01 to 2024-02-28');
  });

  it('sets conflicts and what lies ahead apart, saying what is unconfirmed', () => {
    expect(nodes).toContainEqual({ kind: 'conflict', about: 'the price', claims: [{ text: 'Norland paid.', citations: [1] }] });
    expect(nodes).toContainEqual({
      kind: 'bullet',
      text: 'Norland will pay.',
      citations: [1],
      date: null,
      tag: 'unconfirmed, no report of it',
    });
  });

  it('says under its heading once that something was announced, and in the summary where nothing else is told', () => {
    const ahead = { text: 'Norland will pay.', citations: [1], date: null, tag: 'announced' } as const;
    const message = presentBriefing({ ...briefing, bullets: [], upcoming: [ahead] }, english);
    expect(message.nodes).toContainEqual({ kind: 'bullet', text: 'Norland will pay.', citations: [1], date: null, tag: null });
    expect(message.summary).toBe('dam: 2 points from 1 source. Announced: Norland will pay.');
  });

  it('tells copies of one text from sources of their own', () => {
    const tagOf = (support: { readonly origins: number; readonly outlets: number }): string | null | undefined => {
      const { nodes } = presentBriefing(
        { ...briefing, bullets: [{ text: 'Norland paid.', citations: [1], date: null, ...support }] },
        english,
      );
      return nodes.find((node) => node.kind === 'bullet')?.tag;
    };
    expect(tagOf({ origins: 1, outlets: 6 })).toBe('6 outlets, 1 origin');
    expect(tagOf({ origins: 2, outlets: 6 })).toBe('6 outlets, 2 origins');
    expect(tagOf({ origins: 3, outlets: 3 })).toBe('3 independent sources');
    expect(tagOf({ origins: 1, outlets: 1 })).toBeNull();
  });

  it('gives caveats, how far the search went, and the quotes with their sources', () => {
    expect(nodes).toContainEqual({ kind: 'notice', tone: 'info', text: 'The source is old.' });
    expect(nodes).toContainEqual({ kind: 'notice', tone: 'info', text: '3 documents searched, 1 matched.' });
    expect(nodes).toContainEqual({
      kind: 'sources',
      quotes: [{ n: 1, documentId: 'a', title: 'The dam', published: '2024-05-06', url: null, quote: 'Norland paid', start: 0, end: 12 }],
    });
  });

  it('offers more, the timeline and who was there', () => {
    const actions = nodes.flatMap((node) => (node.kind === 'actions' ? node.actions : []));
    expect(actions.map((action) => action.ask)).toEqual([
      'brief dam bullets:10',
      'timeline dam',
      'who dam',
      expect.stringContaining('digest add dam'),
    ]);
    expect(summary).toBe('dam: 2 points from 1 source. Norland paid.');
  });

  it('offers other spellings where nothing was found', () => {
    const empty = presentBriefing(
      {
        ...briefing,
        status: 'nothing_found',
        bullets: [],
        conflicts: [],
        upcoming: [],
        citations: [],
        suggestions: ['Norland'],
      },
      english,
    );
    expect(empty.nodes).toContainEqual({ kind: 'actions', actions: [{ label: 'Norland', ask: 'brief Norland' }] });
    expect(empty.nodes.some((node) => node.kind === 'sources')).toBe(false);
  });
});

describe('presentAnswer', () => {
  const answer: Answer = {
    command: 'ask',
    status: 'answered',
    question: 'Who paid?',
    answer: 'Norland paid.',
    bullets: briefing.bullets,
    ...shared,
  };

  it('shows the answer with its day and the newest document', () => {
    const { nodes, summary } = presentAnswer(answer, english);
    expect(summary).toBe('Norland paid.');
    expect(nodes).toContainEqual({ kind: 'bullet', text: 'Norland paid.', citations: [1], date: '2024-05-05', tag: null });
    expect(nodes).toContainEqual({ kind: 'notice', tone: 'info', text: '3 documents searched, 1 matched. Newest document: 2024-05-06.' });
  });

  it('says that the documents do not say, and what comes closest', () => {
    const { nodes } = presentAnswer(
      {
        ...answer,
        status: 'not_stated',
        answer: 'The documents do not say.',
        bullets: [],
        closest: briefing.bullets,
      },
      english,
    );
    expect(nodes).toContainEqual({ kind: 'text', text: 'The documents do not say.' });
    expect(nodes).toContainEqual({ kind: 'text', text: 'What comes closest:' });
  });
});

describe('presentTimeline', () => {
  it('puts undated entries under their own heading, with the words of the text', () => {
    const timeline: Timeline = {
      command: 'timeline',
      topic: 'dam',
      entries: [
        { date, text: 'Norland paid.', citations: [1] },
        { date: { text: 'on Tuesday', start: null, end: null, precision: 'unknown' }, text: 'Norland voted.', citations: [1] },
      ],
      ...shared,
    };
    const kinds = presentTimeline(timeline, english).nodes.map((node) =>
      node.kind === 'bullet' ? (node.date ?? node.tag) : node.kind === 'heading' ? node.text : node.kind,
    );
    expect(kinds).toEqual(['Timeline: dam', '2024-05-05', 'Undated', 'on Tuesday', 'notice', 'sources']);
  });
});

describe('presentNames', () => {
  it('lists each kind, most often named first', () => {
    const at = (name: string) => ({ kind: 'person' as const, name, documentId: 'a', start: 0, end: 1 });
    const { nodes, summary } = presentNames({ command: 'names', names: [at('Ana Brook'), at('Mira Oster'), at('Mira Oster')] }, english);
    expect(nodes).toEqual([
      { kind: 'heading', text: 'People' },
      { kind: 'text', text: 'Mira Oster (2), Ana Brook' },
    ]);
    expect(summary).toBe('2 names found, 3 mentions.');
  });

  it('says that there are none', () => expect(presentNames({ command: 'names', names: [] }, english).nodes).toHaveLength(1));
});
