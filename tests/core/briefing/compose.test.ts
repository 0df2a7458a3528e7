import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Briefing } from '../../../src/core/briefing/briefing.ts';
import { claimsOf } from '../../../src/core/briefing/claims.ts';
import { composeBriefing, composeInSteps } from '../../../src/core/briefing/compose.ts';
import { readTopic } from '../../../src/core/briefing/topic.ts';
import { english } from '../../words.ts';
import { drafts, holds } from './arbitrary.ts';
import { type Draft, resultOf } from './build.ts';

const BOOK = { topics: [] };
const AS_OF = '2024-05-10T08:00:00.000Z';

const brief = (topic: string, drafts: readonly Draft[], more: Partial<Parameters<typeof composeBriefing>[0]> = {}): Briefing =>
  composeBriefing({ words: english, topic: readTopic(topic, BOOK), result: resultOf(drafts), asOf: AS_OF, bullets: 5, ...more });

const texts = (briefing: Briefing): readonly string[] => briefing.bullets.map((bullet) => bullet.text);

const DAM: Draft = {
  id: 'dam',
  title: 'Estria and Norland agree on the Vela dam',
  published: '2024-05-06',
  place: ['Estria', 'Norland', 'Vela', 'Tolm'],
  person: ['Mira Oster', 'Jon Halden', 'Halden', 'Oster'],
  text: `President Mira Oster of Estria signed an agreement on the Vela dam with Norland's prime minister Jon Halden in Tolm on Sunday.

Norland will pay $120 million towards the repair of the dam. The accord underscores the pivotal role of dialogue in an evolving landscape of shared challenges.

He said that work on the dam will begin on 3 June 2024.`,
};
const MINE: Draft = {
  id: 'mine',
  title: 'Pit closed after blast',
  published: '2024-05-07',
  place: ['Karsk'],
  text: 'A blast closed the pit at Karsk on Tuesday. Rescuers brought 40 miners to the surface within six hours, the mine inspectorate said.',
};

describe('composeBriefing', () => {
  it('says the same step by step, and lets other work go on meanwhile', async () => {
    const input = { words: english, topic: readTopic('dam', BOOK), result: resultOf([DAM, MINE]), asOf: AS_OF, bullets: 5 };
    let turns = 0;
    const count = (): void => {
      turns += 1;
      if (turns < 5) setImmediate(count);
    };
    setImmediate(count);
    expect(JSON.stringify(await composeInSteps(input))).toBe(JSON.stringify(composeBriefing(input)));
    expect(turns).toBe(5);
  });

  it('brings facts with exact quotes, leaves comment and other topics out', () => {
    const briefing = brief('Vela dam', [DAM, MINE]);
    expect(briefing.status).toBe('answered');
    expect(texts(briefing).join(' ')).toContain('$120 million');
    expect(texts(briefing).join(' ')).not.toContain('underscores');
    expect(briefing.sources.map((source) => source.documentId)).toEqual(['dam']);
    expect(briefing.searched).toEqual({ documents: 2, matched: 1 });
  });

  it('sets what lies ahead apart', () => {
    const [upcoming] = brief('Vela dam', [DAM]).upcoming;
    expect(upcoming?.text).toContain('will begin on 3 June 2024');
    expect(upcoming?.tag).toBe('announced');
  });

  it.each([
    'The minister did not say when the Vela dam will open.',
    'The minister denied that the Vela dam will close on Monday.',
    'The Vela dam will not open on Monday, the minister said.',
    'Nobody knows whether the Vela dam will open next week.',
  ])('announces nothing: %s', (text) => expect(brief('Vela dam', [{ ...DAM, text }]).upcoming).toEqual([]));

  it('says of an announced day that passed that it is unconfirmed', () =>
    expect(brief('Vela dam', [DAM], { asOf: '2024-06-20' }).upcoming[0]?.tag).toBe('unconfirmed'));

  it('briefs on everything without a topic', () => expect(brief('', [DAM, MINE]).sources).toHaveLength(2));

  it('tells of a person what names the person or stands for the name, however much else the text tells', () => {
    const visit: Draft = {
      id: 'visit',
      title: 'Halden visits Estria',
      person: ['Jon Halden', 'Halden', 'Mira Oster'],
      place: ['Estria', 'Tolm'],
      text: `Prime minister Jon Halden arrived in Tolm on Sunday. Halden visited the dam and spoke to 300 workers.

The ministry of Estria spent $40 million on roads and $12 million on schools in 2023. Its parliament passed 17 laws.

Halden told President Mira Oster that he will return in June. He laid a wreath at the harbour.`,
    };
    const bullets = texts(brief('Halden', [visit]));
    expect(bullets.length).toBeGreaterThanOrEqual(2);
    expect(bullets.join(' ')).not.toMatch(/roads|laws/);
  });

  it('a person is not widened to what a standing topic puts beside the name', () => {
    const book = { topics: [{ title: 'Estria', aliases: ['Oster'] }] };
    const budget: Draft = {
      id: 'budget',
      place: ['Estria'],
      text: 'Estria will spend $400 million on roads, its parliament decided on Monday.',
    };
    const briefing = composeBriefing({
      words: english,
      topic: readTopic('Oster', book),
      result: resultOf([DAM, budget]),
      asOf: AS_OF,
      bullets: 5,
    });
    expect(briefing.sources.map((source) => source.documentId)).toEqual(['dam']);
  });

  it('gives a thin topic a line or two and says so, instead of filling up', () => {
    const grain: Draft = {
      id: 'grain',
      title: 'Valley council meets',
      text: 'The council met on Monday and raised the water price by 4 percent. Farmers asked for a grain subsidy of $2 million. The council hired 12 nurses, opened a school for 300 pupils and closed two roads.',
    };
    const briefing = brief('grain subsidy', [grain]);
    expect(texts(briefing)[0]).toBe('Farmers asked for a grain subsidy of $2 million.');
    expect(briefing.bullets.length).toBeLessThanOrEqual(2);
    expect(briefing.notes.join(' ')).toContain('Thin coverage: 1 mention in 1 source');
  });

  it('leaves out what the asker excluded', () =>
    expect(brief('dam, blast -Karsk', [DAM, MINE]).sources.map((source) => source.documentId)).toEqual(['dam']));

  it('finds nothing honestly', () => {
    const briefing = brief('whaling', [DAM, MINE]);
    expect(briefing).toMatchObject({ status: 'nothing_found', bullets: [], citations: [], searched: { documents: 2, matched: 0 } });
    expect(briefing.headline).toBe('whaling: nothing found in 2 documents');
  });

  it('offers a near name where nothing was found', () => expect(brief('Ostre', [DAM]).suggestions).toContain('Mira Oster'));

  it('says how old the newest source is and that coverage is thin', () => {
    const { notes } = brief('Karsk', [MINE]);
    expect(notes.join(' ')).toContain('2024-05-07, 3 days old');
    expect(notes.join(' ')).toContain('Thin coverage');
  });

  it('says that a source is undated', () =>
    expect(brief('Karsk', [{ id: 'mine', text: MINE.text, place: ['Karsk'] }]).notes).toContain('The source is undated.'));

  it('lists undated sources apart, and tells them last, where days were asked for', () => {
    const undated: Draft = {
      id: 'notes',
      title: 'Notes on Karsk',
      place: ['Karsk'],
      text: 'Karsk has 3,000 miners and 12 pits, the union said.',
    };
    const briefing = brief('Karsk', [undated, MINE], { since: '2024-05-01' });
    expect(briefing.sources.map((source) => source.documentId)).toEqual(['mine', 'notes']);
    expect(briefing.notes.join(' ')).toContain('since 2024-05-01: Notes on Karsk.');
  });

  it('is quick and quiet on a text without full stops', () => {
    const briefing = brief('dam', [{ id: 'long', text: 'dam, underscoring and '.repeat(20_000) }]);
    expect(briefing.bullets).toEqual([]);
  });

  it('counts near-copies as one origin and cites them all', () => {
    const copy: Draft = { ...DAM, id: 'copy' };
    const briefing = brief('Vela dam', [DAM, copy]);
    expect(briefing.notes.join(' ')).toContain('1 origin');
    for (const bullet of briefing.bullets) {
      expect(bullet.origins).toBe(1);
      expect(new Set(bullet.citations.map((n) => briefing.citations[n - 1]?.documentId))).toContain('copy');
    }
  });

  it('cites independent sources of one claim together', () => {
    const other: Draft = {
      id: 'other',
      place: ['Karsk'],
      text: 'Fire crews left the valley in the evening. Within six hours rescuers brought 40 miners to the surface at Karsk, the inspectorate said.',
    };
    const bullet = brief('Karsk', [MINE, other]).bullets.find((one) => one.text.includes('40 miners'));
    expect(bullet?.origins).toBe(2);
  });

  it('counts a sentence that another took over once, though the rest of the two texts differs', () => {
    const other: Draft = {
      id: 'other',
      place: ['Karsk'],
      text: `Fire crews left the valley in the evening and the road was open again by nine. ${MINE.text.split(/(?<=\.) /)[0]?.replace('Karsk', 'the Karsk mine')} The owner closed both of its other shafts, and the union called a strike for Friday.`,
    };
    const shared = brief('Karsk', [MINE, other]).bullets.filter(({ citations }) => citations.length > 1);
    expect(shared.map(({ outlets, origins }) => [outlets, origins])).toContainEqual([2, 1]);
  });

  it('cites the sentence that names the person whom a pronoun stands for', () => {
    const text = 'Jon Halden arrived in Tolm on Monday. He promised $5 million for the Tolm library.';
    const briefing = brief('library', [{ id: 'a', text, person: ['Jon Halden'], place: ['Tolm'] }]);
    const quotes = briefing.bullets[0]?.citations.map((n) => briefing.citations[n - 1]?.quote).join(' ');
    expect(quotes).toContain('Jon Halden arrived');
  });

  it('quotes other languages and says which', () => {
    const text =
      'La ministre a signé le traité à Tolm lundi. Le gouvernement versera 120 millions de couronnes pour la réparation du barrage de la rivière Vela, a-t-elle déclaré devant les députés.';
    const briefing = brief('Vela', [{ id: 'fr', text, place: ['Vela', 'Tolm'] }]);
    expect(texts(briefing).join(' ')).toContain('barrage');
    expect(briefing.notes.join(' ')).toContain('French');
  });
});

describe('what is new to an audience', () => {
  const first = brief('Vela dam', [DAM]);
  const shown = claimsOf(
    first,
    resultOf([DAM]).hits.map((hit) => hit.found),
  ).map((claim) => ({ ...claim, shownAt: '2024-05-07T08:00:00.000Z' }));

  it('is nothing when nothing changed', () => {
    const again = brief('Vela dam', [DAM, MINE], { shown });
    expect(again).toMatchObject({ status: 'answered', bullets: [], upcoming: [] });
    expect(again.notes.join(' ')).toContain('2 documents checked');
  });

  it('tells a figure that moved, then what is new', () => {
    const later: Draft = {
      id: 'later',
      published: '2024-05-09',
      learnedAt: '2024-05-09T00:00:00.000Z',
      place: ['Norland', 'Vela', 'Tolm'],
      text: 'Engineers from Tolm inspected the Vela dam on Thursday. Norland will pay $150 million towards the repair of the dam.',
    };
    const next = brief('Vela dam', [DAM, later], { shown });
    expect(next.bullets.map((bullet) => bullet.change)).toEqual(['changed', 'new']);
    expect(next.bullets[0]?.text).toContain('$150 million');
  });

  it('tells a contradiction', () => {
    const denied: Draft = {
      id: 'denied',
      published: '2024-05-09',
      learnedAt: '2024-05-09T00:00:00.000Z',
      text: 'Norland will not pay $120 million towards the repair of the Vela dam.',
    };
    expect(brief('Vela dam', [DAM, denied], { shown }).bullets[0]?.change).toBe('contradicted');
  });

  it('tells a correction of a text that was shown', () => {
    const corrected: Draft = { ...DAM, learnedAt: '2024-05-09T00:00:00.000Z', text: DAM.text.replace('$120 million', '$12 million') };
    const [bullet] = brief('Vela dam', [corrected], { shown }).bullets;
    expect(bullet).toMatchObject({ change: 'corrected' });
    expect(bullet?.text).toContain('$12 million');
    const others = brief('Vela dam', [corrected], { shown }).bullets.slice(1);
    expect(others).toEqual([]);
  });
});

it('takes a sentence that was shown on a line with another for a repeat, not for the contrary of that other', () => {
  const result = resultOf([{ id: 'd0', text: '17 people not Norland Norland. He. on Monday $12 million. ', place: ['Norland'] }]);
  const input = { topic: readTopic('', BOOK), result, asOf: AS_OF, bullets: 1, words: english };
  const briefing = composeBriefing(input);
  const shown = claimsOf(
    briefing,
    result.hits.map((hit) => hit.found),
  );
  expect(briefing.bullets).toHaveLength(1);
  expect(composeBriefing({ ...input, asOf: '2024-05-11', shown }).bullets).toEqual([]);
});

describe('properties', () => {
  it('every quote is exact, every line is made of its quotes’ words in order, never over the limits, same input same bytes', () => {
    fc.assert(
      fc.property(
        drafts,
        fc.constantFrom('', 'dam', 'norland', 'norland -dam', 'us'),
        fc.option(fc.integer({ min: 1, max: 40 }), { nil: undefined }),
        fc.integer({ min: 1, max: 6 }),
        (all, topic, maxWords, bullets) => {
          const result = resultOf(all);
          const input = { topic: readTopic(topic, BOOK), result, asOf: AS_OF, words: english, bullets, ...(maxWords ? { maxWords } : {}) };
          const briefing = composeBriefing(input);
          holds(briefing, result);
          expect(briefing.bullets.length).toBeLessThanOrEqual(bullets);
          if (maxWords)
            expect(
              briefing.bullets
                .map((bullet) => bullet.text)
                .join(' ')
                .split(/\s+/)
                .filter(Boolean).length,
            ).toBeLessThanOrEqual(maxWords);
          expect(JSON.stringify(composeBriefing(input))).toBe(JSON.stringify(briefing));
          const shown = claimsOf(
            briefing,
            result.hits.map((hit) => hit.found),
          );
          const again = composeBriefing({ ...input, asOf: '2024-05-11T08:00:00.000Z', shown });
          for (const bullet of again.bullets) expect(briefing.bullets.map((one) => one.text)).not.toContain(bullet.text);
        },
      ),
      { numRuns: 150 },
    );
  });
});
