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
    asOf: '2026-06-01',
    bullets,
  }).bullets.map(({ text }) => text);

const WORKS: readonly Draft[] = [
  {
    id: 'offer',
    title: 'Offer for steelmaker',
    published: '2026-04-15',
    organisation: ['Kaivo', 'Hallberg Stahl'],
    text: 'The Finnish group Kaivo offered 310 million euros for Hallberg Stahl on Wednesday. It would keep 250 of the 400 jobs. The board is to decide by 10 May.',
  },
  {
    id: 'raid',
    title: 'Raid at steelmaker',
    published: '2026-05-20',
    person: ['Rolf Amend'],
    organisation: ['Hallberg Stahl'],
    text: 'Investigators searched the offices of Hallberg Stahl on Wednesday. Two managers were arrested on suspicion of false invoices. Rolf Amend was questioned for six hours. Its shares gained 0.4 per cent in the morning.',
  },
  {
    id: 'hall',
    title: 'Rudau plans a swimming hall',
    published: '2026-03-10',
    organisation: ['Hallberg Stahl'],
    place: ['Rudau'],
    text: 'The council of Rudau wants to build a swimming hall for 14 million euros. Hallberg Stahl gives the land. The hall is to open in 2028 and will hold 300 guests.',
  },
];

const FREED: Draft = {
  id: 'freed',
  title: 'Engineer free',
  published: '2026-03-02',
  person: ['Oda Felt'],
  text: 'Oda Felt was freed on Monday. Police stormed a hut at 5 in the morning and arrested three men. The public follows the matter with interest.',
};

const PROBE: readonly Draft[] = [
  {
    id: 'launch',
    title: 'Norland launches a satellite',
    published: '2026-02-03',
    text: 'The weather satellite Aura-3 cost 140 million euros. It is to measure winds over the northern sea for seven years.',
  },
  {
    id: 'lost',
    title: 'Silence in orbit',
    published: '2026-02-20',
    text: 'Aura-3 has been lost, the space office said on Friday. A panel did not open, and the batteries were empty after 16 hours. The office closes its station in Velm in June.',
    place: ['Velm'],
  },
];

describe('a document that is about the topic', () => {
  it('goes on about it without its word while bullets are left', () => {
    const lines = told('hallberg stahl', WORKS, 8).join(' ');
    expect(lines).toContain('Two managers were arrested');
    expect(lines).toContain('250 of the 400 jobs');
  });

  it('does not go on about it where the document only touches it', () => {
    expect(told('hallberg stahl', WORKS, 8).join(' ')).not.toContain('300 guests');
  });

  it('goes on about a person whom others act for, with facts and without comment', () => {
    const lines = told('oda felt', [FREED]).join(' ');
    expect(lines).toContain('arrested three men');
    expect(lines).not.toContain('interest');
  });

  it('ends where somebody else takes over', () => {
    const other: Draft = {
      id: 'other',
      title: 'Court day in Velm',
      person: ['Oda Felt', 'Jon Rask'],
      text: 'Oda Felt told the court on Monday what she had seen. Jon Rask was fined 900 euros for a broken window. The judge gave him 30 days to pay 40 euros of costs.',
    };
    expect(told('oda felt', [other]).join(' ')).not.toContain('900 euros');
  });

  it('is told in the same lines whether one newline or an empty line parts its sentences', () => {
    const parted = (by: string): Draft => ({ ...FREED, text: FREED.text.replaceAll('. ', `.${by}`) });
    expect(told('oda felt', [parted('\n')])).toEqual(told('oda felt', [parted('\n\n')]));
  });
});

describe('what comes first', () => {
  it('is the loss of a thing, not its price', () => {
    expect(told('aura-3', PROBE, 1)).toEqual(['Aura-3 has been lost, the space office said on Friday.']);
    expect(told('aura-3', PROBE).join(' ')).toContain('closes its station');
  });

  it('is not the form of a meeting, no news, or the move of a share', () => {
    const council: Draft = {
      id: 'council',
      title: 'Council of Ostby',
      person: ['Lise Holm', 'Per Vik', 'Anna Moe'],
      text: 'Place: town hall of Ostby. The following were present for the debate on the Solvind: Lise Holm, Per Vik and Anna Moe. A meeting was called on 3 May to discuss the Solvind. There is no news of the owner of the Solvind. The council voted 7 to 2 on Monday to close the pier of the Solvind. Shares of the owner of the Solvind fell 3 per cent.',
    };
    expect(told('solvind', [council], 1)).toEqual(['The council voted 7 to 2 on Monday to close the pier of the Solvind.']);
  });
});
