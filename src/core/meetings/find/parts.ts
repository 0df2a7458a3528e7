import type { MeetingState } from '../report.ts';
import { ownerAt, type Scene, shapeOf, step } from './scene.ts';
import type { Clue, Sighting } from './sightings.ts';
import { announces, obliquely } from './spoken-of.ts';

/** The part of a person in a meeting, as the classifier tells it; `none` for people who are only named. */
export const PARTS = ['none', 'attended', 'hosted', 'invited', 'represented', 'absent'] as const;
export type Part = (typeof PARTS)[number];

/** Clues of single words: too rare to be told apart by where the sentence stands. */
const SINGLE = /^(?:rb|lb|title|role|aside):/;

/** How a sentence stands to a draft. */
function relation(scene: Scene, draft: number, sighting: Sighting): string {
  const told = scene.told[sighting.sentence] ?? [];
  const owner = ownerAt(scene, sighting.token);
  if (told.includes(draft)) return told.length === 1 || owner === draft ? 'S' : 's';
  if (told.length > 0) return 'O';
  if (scene.owners[sighting.sentence] !== draft) return 'o';
  const first = scene.told.findIndex((row) => row.includes(draft));
  return sighting.sentence < first ? 'B' : 'A';
}

/** What is known of a draft's meeting before its people are weighed. */
export interface Setting {
  readonly state: MeetingState;
  /** Names of the places where it was. */
  readonly places: ReadonlySet<string>;
}

/** Clues of a person's part in one draft: what stands around each mention, seen from the draft's triggers. */
export function partClues(scene: Scene, draft: number, sightings: readonly Sighting[], setting: Setting): readonly Clue[] {
  const clues: Clue[] = [];
  const seen = new Set<string>();
  const add = (feature: string, tokens: readonly number[] = []): void => {
    if (seen.has(feature)) return;
    seen.add(feature);
    clues.push({ feature, tokens });
  };
  const triggers = scene.drafts[draft]?.triggers ?? [];
  const many = scene.drafts.length > 1 ? 'many' : 'one';
  add('bias');
  add(`${many}`);
  add(`state=${setting.state}`);
  const relations = new Set<string>();
  let relevant = -1;
  sightings.forEach((sighting, n) => {
    const r = relation(scene, draft, sighting);
    relations.add(r);
    const where = r === 'S' || r === 's' ? 'S' : r === 'A' || r === 'B' ? 'A' : 'O';
    let gap = Number.POSITIVE_INFINITY;
    let tied = -1;
    for (const t of triggers) {
      const apart = sighting.token - t.token;
      if (scene.page.tokens[t.token]?.sentence === sighting.sentence && Math.abs(apart) < Math.abs(gap)) gap = apart;
      if (t.token === sighting.verbAfter) {
        add('subject-of-trigger', [t.token]);
        add(`subject:${scene.page.tokens[t.token]?.stem}`, [t.token]);
        tied = t.token;
      }
      if (t.token === sighting.verbBefore) {
        add('object-of-trigger', [t.token]);
        add(`object:${scene.page.tokens[t.token]?.stem}|${shapeOf(scene.page.tokens[sighting.before])}`, [t.token]);
        tied = t.token;
      }
      if (sighting.before >= 0 && (t.token === sighting.before - 1 || t.token === sighting.before)) {
        add(`complement:${shapeOf(scene.page.tokens[sighting.before])}`, [sighting.before]);
        add(`complement:${scene.page.tokens[t.token]?.stem} ${shapeOf(scene.page.tokens[sighting.before])}`, [t.token, sighting.before]);
        tied = t.token;
      }
    }
    announces(scene, sighting, triggers, add);
    if (where === 'S') obliquely(scene, sighting, triggers, setting.state, add);
    scene.drafts.forEach((other, d) => {
      if (d === draft) return;
      for (const t of other.triggers)
        if (t.token === sighting.verbAfter || t.token === sighting.verbBefore) add('tied-to-other', [t.token]);
    });
    if (Number.isFinite(gap)) {
      add(`gap=${step(gap)}`);
      if (tied < 0) add(`loose=${gap > 0 ? 'after' : 'before'}`);
    }
    for (const at of sighting.places) {
      const name = scene.page.tokens[at]?.name ?? '';
      const here = setting.places.size === 0 ? 'unknown' : setting.places.has(name) ? 'here' : 'elsewhere';
      const preposition = shapeOf(scene.page.tokens[at - 1]);
      if (where !== 'O') add(`place:${here}`, [at]);
      if (where !== 'O') add(`place:${here}|${preposition}`, [at]);
      if (where !== 'O') add(`place:${here}|${preposition}|${scene.page.tokens[sighting.verbAfter]?.stem ?? '-'}`, [at]);
    }
    const distance = sighting.sentence - nearestSentence(scene, draft, sighting.sentence);
    if (where !== 'O') add(`d=${step(distance)}`);
    if (where !== 'O') relevant++;
    for (const clue of sighting.clues) {
      if (where !== 'O' && (relevant < 3 || !SINGLE.test(clue.feature))) add(clue.feature, clue.tokens);
      if (SINGLE.test(clue.feature)) continue;
      if (where !== 'O') add(`${where}>${clue.feature}`, clue.tokens);
      if (n === 0) add(`1>${clue.feature}`, clue.tokens);
      if (many === 'many' && r === 's') add(`s>${clue.feature}`, clue.tokens);
    }
  });
  for (const r of relations) {
    add(`rel=${r}`);
    add(`${many}:rel=${r}`);
  }
  add(`rels=${[...relations].sort().join('')}`);
  add(`${many}:rels=${[...relations].sort().join('')}`);
  add(`times=${Math.min(sightings.length, 4)}`);
  const firstSentence = sightings[0]?.sentence ?? 0;
  add(`first=${Math.min(firstSentence, 4)}`);
  if (firstSentence === scene.page.sentences.length - 1 && firstSentence > 0) add('last-sentence-only');
  return clues;
}

function nearestSentence(scene: Scene, draft: number, sentence: number): number {
  let best = sentence;
  let least = Number.POSITIVE_INFINITY;
  for (const t of scene.drafts[draft]?.triggers ?? []) {
    const s = scene.page.tokens[t.token]?.sentence ?? 0;
    if (Math.abs(s - sentence) < least) {
      least = Math.abs(s - sentence);
      best = s;
    }
  }
  return best;
}
