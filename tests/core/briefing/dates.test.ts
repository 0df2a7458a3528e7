import { describe, expect, it } from 'vitest';
import { candidatesOf } from '../../../src/core/briefing/candidate.ts';
import { dateOf } from '../../../src/core/briefing/support.ts';
import { found } from './build.ts';

/** Published on a Wednesday. */
const dayOf = (text: string): string | null => {
  const [candidate] = candidatesOf(found({ id: 'd', text, published: '2024-05-08', person: ['Ida Renn'], place: ['Osby'] }));
  return candidate ? (dateOf(candidate)?.start ?? null) : null;
};

describe('the day beside a claim', () => {
  it.each([
    ['The dam broke on Monday and flooded the valley.', '2024-05-06'],
    ['On 3 May 2024 the council approved the plan, which will save money.', '2024-05-03'],
    ['Ida Renn opened the bridge in Osby on Tuesday after two years of delay.', '2024-05-07'],
    ['The trial begins on 14 May 2024.', '2024-05-14'],
    ['Renn was arrested on Sunday, police said on Tuesday.', '2024-05-05'],
    ['After weeks of rain, the dike gave way on Monday.', '2024-05-06'],
    ['The strike, which closed the port, ended on Monday.', '2024-05-06'],
  ])('is that of its main happening: %s', (text, day) => expect(dayOf(text)).toBe(day));

  it.each([
    'The plan will save the town 3 million euros in 2025.',
    'The dam was repaired after it had broken on 3 May 2024.',
    'The company raised the price of milk, which it had lowered on 2 May 2024.',
    'The bridge was closed because of cracks that were found when engineers tested it in April 2024.',
    'Two men were hurt in the blast, the hospital said on Monday.',
    'The minister defended Monday’s vote in parliament.',
    'The court rejected a complaint filed on 3 May 2024.',
    'Wages are 4 per cent higher than in April 2024.',
    'The road has been closed since Monday.',
    'The vote set for 14 May 2024 was called off.',
    'The firm must hand in its plans by 31 May 2024.',
  ])('is not that of a side clause: %s', (text) => expect(dayOf(text)).toBe(null));
});
