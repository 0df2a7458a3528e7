import { describe, expect, it } from 'vitest';
import { composeBriefing } from '../../../src/core/briefing/compose.ts';
import { readTopic } from '../../../src/core/briefing/topic.ts';
import { english } from '../../words.ts';
import { type Draft, resultOf } from './build.ts';

const told = (topic: string, drafts: readonly Draft[], bullets = 5): readonly string[] =>
  composeBriefing({
    words: english,
    topic: readTopic(topic, { topics: [] }),
    result: resultOf(drafts),
    asOf: '2024-05-10',
    bullets,
  }).bullets.map(({ text }) => text);

const STORM: Draft = {
  id: 'storm',
  title: 'Army sent to the coast',
  place: ['Velland', 'Port Amsel'],
  text: `Velland sent 400 soldiers to Port Amsel on Monday. The cyclone had torn the roofs off 2,300 houses there. It also cut the road to the capital.`,
};
const FERRY: Draft = {
  id: 'ferry',
  title: 'New ferry for Port Amsel',
  place: ['Velland', 'Port Amsel'],
  text: 'A ferry for 90 cars will sail from Port Amsel in June. It was built in Norway for 31 million euros. Its captain is 29 years old.',
};

describe('a topic of several words', () => {
  it('is found in a document that says the words in neighbouring sentences', () => {
    const lines = told('velland cyclone', [STORM, FERRY]);
    expect(lines).toContain('The cyclone had torn the roofs off 2,300 houses there.');
    expect(lines.join(' ')).toContain('400 soldiers');
    expect(lines.join(' ')).not.toContain('ferry');
  });

  it('is not found where its words stand far apart in a text on something else', () => {
    const filler = Array.from({ length: 8 }, (_, i) => `The council heard report number ${i + 1} on the schools of the town.`).join(' ');
    const council: Draft = {
      id: 'council',
      place: ['Velland'],
      text: `A delegation from Velland watched. ${filler} A fund for the cyclone was named last.`,
    };
    expect(told('velland cyclone', [council])).toEqual([]);
  });

  it('takes the sentence that goes on about what was said, without its words', () => {
    const grounds: Draft = {
      id: 'sea',
      title: 'Cable plan meets doubts',
      person: ['Jan Tolle', 'Tolle'],
      text: 'The cable is to be laid in spring. The fishers say that it crosses the grounds where herring spawn, said their speaker, Jan Tolle. Tolle wants to block the harbour with 60 boats.',
    };
    expect(told('fishers', [grounds]).join(' ')).toContain('60 boats');
  });
});

describe('figures', () => {
  it('are told although most of their words were told with other figures', () => {
    const pledged: Draft = {
      id: 'pledged',
      title: 'Donors pledge 52 million for flood victims',
      text: 'Donors pledged 52 million dollars for the victims of the floods on Tuesday, less than the United Nations had asked for.',
    };
    const asked: Draft = {
      id: 'asked',
      title: 'Appeal for flood victims',
      text: 'The United Nations had asked donors for 87 million dollars for the victims of the floods.',
    };
    const all = told('floods', [pledged, asked]).join(' ');
    expect(all).toContain('52 million');
    expect(all).toContain('87 million');
  });

  it.each([
    ['layoffs', 'The mill will cut 640 jobs by Christmas.'],
    ['court', 'A judge ruled on Friday that the gates must open by noon.'],
    ['sanctions', 'Norland froze the accounts of two banks on Monday.'],
  ])('%s is found in other words', (topic, text) => expect(told(topic, [{ id: 'a', text }])).toEqual([text]));
});

it('takes two sentences that only name the same people for two claims', () => {
  const paper: Draft = {
    id: 'paper',
    person: ['Boyan Tulev'],
    organisation: ['FC Lom'],
    text: 'The president of FC Lom, Boyan Tulev, met the mayor in a restaurant on 1 November.',
  };
  const hearing: Draft = {
    ...paper,
    id: 'hearing',
    text: 'Boyan Tulev, the president of FC Lom, left the hearing after the first question.',
  };
  expect(told('tulev', [paper, hearing])).toHaveLength(2);
});

it('finds a country where only its capital is named', () =>
  expect(
    told('norway', [{ id: 'a', place: ['Oslo'], text: 'The parliament in Oslo will vote on the port contract on 23 July.' }]),
  ).toHaveLength(1));

it('tells of a person what "he" did, in a text about that person', () => {
  const visit: Draft = {
    id: 'visit',
    title: 'Jon Halden visits the port',
    person: ['Jon Halden', 'Halden'],
    text: 'Jon Halden came to Tolm on Monday. He has pledged 90 million euros for new cranes. To the dockers he promised 400 jobs until 2029.',
  };
  expect(told('halden', [visit]).join(' ')).toMatch(/cranes.*2029/);
});

it('leaves out an opening that only says that people talked of many things', () => {
  const smooth: Draft = {
    id: 'smooth',
    place: ['Estria', 'Norland'],
    text: 'In a heartening display of goodwill, envoys of Estria and Norland came together to discuss an array of issues of mutual interest. Estria will pay 3 million euros for the bridge.',
  };
  expect(told('estria', [smooth])).toEqual(['Estria will pay 3 million euros for the bridge.']);
});

describe('abbreviations that the documents explain', () => {
  const talks: Draft = {
    id: 'talks',
    text: 'The River Commission of Estria and Norland (RCEN) met in Tolm on Monday. It will measure the water every day from 2025.',
  };
  const money: Draft = { id: 'money', text: 'Estria will give 3 million euros to the River Commission of Estria and Norland.' };

  it('find the full name', () => expect(told('rcen', [talks, money]).join(' ')).toContain('3 million'));
  it('are found by the full name', () => {
    const short: Draft = { id: 'short', text: 'The RCEN bought 12 boats for its engineers in March.' };
    expect(told('River Commission of Estria and Norland', [talks, short]).join(' ')).toContain('12 boats');
  });
  it('stand for nothing else', () =>
    expect(told('rcen', [{ ...money, text: 'Estria will give 3 million euros to the river (RCEN).' }])).toHaveLength(1));
});
