import type { ReportedMention } from '../report.ts';
import type { Scene } from './scene.ts';
import type { Sighting } from './sightings.ts';

/** Clues that tell why somebody who is named near a meeting is not said to have taken part in it. */
const WHYS: readonly (readonly [RegExp, ReportedMention['why']])[] = [
  [/^byline$/, 'reported'],
  [/^(?:aside|title|role|lv|r)-cue:observer$/, 'quoted'],
  [/^(?:title|aside|role)-cue:background$/, 'background'],
  [/^(?:r-cue-near|r-cue|lv-cue|aside-cue):reported$/, 'speaks'],
  [/^owns/, 'possessor'],
];

/** The mention with its reason; people of other meetings in the same text are told apart from topics. */
export function whyMentioned(scene: Scene, draft: number, name: string, sightings: readonly Sighting[]): ReportedMention {
  const token = scene.page.tokens[sightings[0]?.token ?? 0];
  const span = { start: token?.start ?? 0, end: token?.end ?? 0 };
  const elsewhere = sightings.every((s) => {
    const told = scene.told[s.sentence] ?? [];
    return told.length > 0 ? !told.includes(draft) : scene.owners[s.sentence] !== draft;
  });
  if (elsewhere) return { name, why: 'elsewhere', span };
  for (const [pattern, why] of WHYS) if (sightings.some((s) => s.clues.some((c) => pattern.test(c.feature)))) return { name, why, span };
  return { name, why: 'named', span };
}
