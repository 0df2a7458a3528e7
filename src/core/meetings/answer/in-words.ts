import type { Words } from '../../words.ts';
import type { Meeting } from '../meeting.ts';
import { MENTION_WHYS } from '../report.ts';
import { claimText } from './say.ts';

/** The Meeting with what is said of it in the reader's language: why somebody is only mentioned, and what each side of a disagreement says. */
export function inWords(meeting: Meeting, words: Words): Meeting {
  return {
    ...meeting,
    mentioned: [...meeting.mentioned].sort(closerFirst).map(({ name, why }) => ({ name, why: whyText(why, words) })),
    disagreements: meeting.disagreements.map(({ about, claims }) => ({
      about,
      claims: claims.map((claim) => ({ ...claim, text: claimText(about, claim, words) })),
    })),
  };
}

/** Who speaks of the meeting before who is only named, and who is named with another one last. */
const CLOSENESS: readonly string[] = [
  'speaks',
  'reported',
  'quoted',
  'named',
  'possessor',
  'background',
  'elsewhere',
] satisfies (typeof MENTION_WHYS)[number][];

function closerFirst(a: Meeting['mentioned'][number], b: Meeting['mentioned'][number]): number {
  return CLOSENESS.indexOf(a.why) - CLOSENESS.indexOf(b.why);
}

/** Why somebody is only mentioned; what is no reason of ours stays as it is. */
function whyText(why: string, { say }: Words): string {
  const known = MENTION_WHYS.find((one) => one === why);
  return known ? say(`mentioned.${known}`) : why;
}
