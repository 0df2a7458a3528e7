import { type Candidate, candidatesOf } from '../../../src/core/meetings/find/candidates.ts';
import { groupFeatures } from '../../../src/core/meetings/find/groups.ts';
import { type Page, type PageInput, readPage } from '../../../src/core/meetings/find/page.ts';
import { partClues } from '../../../src/core/meetings/find/parts.ts';
import { type Draft, sceneOf } from '../../../src/core/meetings/find/scene.ts';
import { dateFeatures, placeFeatures } from '../../../src/core/meetings/find/settings.ts';
import { sightingsOf } from '../../../src/core/meetings/find/sightings.ts';
import { stateFeatures } from '../../../src/core/meetings/find/state.ts';
import { signsOf, triggerFeatures } from '../../../src/core/meetings/find/triggers.ts';
import { mayBePlace } from '../../../src/core/meetings/find/venue.ts';
import type { Example } from './fit.ts';
import { foldName, type GoldRole, type GoldText, goldInput, goldPart } from './gold.ts';

/** What one marked text teaches each classifier. */
export interface Lessons {
  readonly trigger: readonly Example[];
  readonly group: readonly Example[];
  readonly state: readonly Example[];
  readonly place: readonly Example[];
  readonly date: readonly Example[];
  readonly part: readonly Example[];
}

export const MODELS = {
  trigger: { classes: ['no', 'yes'], epochs: 30, rate: 0.05, l2: 0.02, least: 4, floor: 0.05, drop: 0.3 },
  group: { classes: ['no', 'yes'], epochs: 20, rate: 0.05, l2: 0.015, least: 3, floor: 0.05 },
  state: { classes: ['held', 'planned', 'cancelled', 'unclear'], epochs: 20, rate: 0.1, l2: 0.005, least: 2, floor: 0.1 },
  place: { classes: ['no', 'yes'], epochs: 20, rate: 0.05, l2: 0.01, least: 3, floor: 0.05 },
  date: { classes: ['no', 'yes'], epochs: 20, rate: 0.05, l2: 0.01, least: 3, floor: 0.05 },
  part: {
    classes: ['none', 'attended', 'hosted', 'invited', 'represented', 'absent'],
    epochs: 20,
    rate: 0.03,
    l2: 0.008,
    least: 4,
    floor: 0.04,
  },
} as const;
export type ModelName = keyof typeof MODELS;

/** How the last step is trained: whether a reading is of a meeting at all. */
export const KEEP = { classes: ['no', 'yes'], epochs: 30, rate: 0.05, l2: 0.01, least: 4, floor: 0 } as const;

/** Most meetings are held: the rarer states weigh more, or doubt would never win. */
const STATE_WEIGHTS = { held: 1, planned: 1.5, cancelled: 1.5, unclear: 2 } as const;

/** The marked meeting whose trigger covers a candidate; 0 for none. */
function markedMeeting(gold: GoldText, page: Page, candidate: Candidate): number {
  const token = page.tokens[candidate.token];
  const hit = gold.meetings.find((m) => m.triggers.some((t) => token && t.start < token.end && t.end > token.start));
  return hit?.n ?? 0;
}

/** Triggers of every marked meeting as candidates, also those whose words no list knows. */
export function goldDrafts(gold: GoldText, page: Page): readonly (Draft & { readonly n: number })[] {
  const candidates = candidatesOf(page);
  return gold.meetings
    .map((m) => {
      const own = candidates.filter((c) => markedMeeting(gold, page, c) === m.n);
      if (own.length > 0) return { n: m.n, triggers: own };
      const triggers = page.tokens.flatMap((t, token) =>
        m.triggers.some((g) => g.start < t.end && g.end > t.start) ? [{ token, kind: 'meeting', strength: 'weak' as const }] : [],
      );
      return { n: m.n, triggers: triggers.slice(0, 1) };
    })
    .filter((d) => d.triggers.length > 0)
    .sort((a, b) => (a.triggers[0]?.token ?? 0) - (b.triggers[0]?.token ?? 0));
}

/** What a text teaches when it is read with these names; `partOf` tells the marked part of a name in a meeting. */
export function lessonsOf(
  gold: GoldText,
  input: PageInput = goldInput(gold),
  partOf: (name: string, meeting: number) => GoldRole['role'] | 'none' = (name, meeting) => goldPart(gold, name, meeting),
): Lessons {
  const page = readPage(input);
  const candidates = candidatesOf(page);
  const signs = signsOf(page, candidates);
  const trigger = candidates.map((c, i) => ({
    features: triggerFeatures(page, signs, i),
    label: markedMeeting(gold, page, c) > 0 ? 'yes' : 'no',
    // Where a text tells of meetings, unmarked words mostly tell of them again: weak evidence against.
    weight: markedMeeting(gold, page, c) > 0 || gold.meetings.length === 0 || gold.id.startsWith('own-') ? 1 : 0.3,
  }));
  const group: Example[] = [];
  const known: { n: number; triggers: Candidate[] }[] = [];
  let latest = -1;
  for (const c of candidates) {
    let n = markedMeeting(gold, page, c);
    // A word of a text with one meeting that nobody marked mostly tells of that meeting again.
    const again = n === 0 && gold.meetings.length === 1 && known.length > 0 && c.strength === 'noun';
    if (again) n = gold.meetings[0]?.n ?? 0;
    if (n === 0) continue;
    known.forEach((draft, d) => {
      group.push({ features: groupFeatures(page, draft, d === latest, c), label: draft.n === n ? 'yes' : 'no', weight: again ? 0.3 : 1 });
    });
    let d = known.findIndex((k) => k.n === n);
    if (d < 0) d = known.push({ n, triggers: [] }) - 1;
    if (!again) known[d]?.triggers.push(c);
    latest = d;
  }
  const drafts = goldDrafts(gold, page);
  const scene = sceneOf(page, drafts);
  const state: Example[] = [];
  const place: Example[] = [];
  const date: Example[] = [];
  const part: Example[] = [];
  const people = sightingsOf(page);
  drafts.forEach((draft, d) => {
    const marked = gold.meetings.find((m) => m.n === draft.n);
    if (!marked) return;
    state.push({ features: stateFeatures(scene, d, marked.date?.day), label: marked.state, weight: STATE_WEIGHTS[marked.state] });
    page.tokens.forEach((token, i) => {
      if (mayBePlace(page, i)) {
        const yes = marked.places.some((p) => foldName(p.text) === foldName(token.name) || (p.start < token.end && p.end > token.start));
        place.push({ features: placeFeatures(scene, d, i), label: yes ? 'yes' : 'no' });
      }
      if (token.date && marked.date) {
        const yes = marked.date.day
          ? token.date.start?.startsWith(marked.date.day)
          : marked.date.start < token.end && marked.date.end > token.start;
        date.push({ features: dateFeatures(scene, d, i), label: yes ? 'yes' : 'no' });
      } else if (token.date) date.push({ features: dateFeatures(scene, d, i), label: 'no' });
    });
    const setting = { state: marked.state, places: new Set(marked.places.map((p) => p.text)) };
    for (const [name, sightings] of people) {
      const role = partOf(name, draft.n);
      part.push({
        features: partClues(scene, d, sightings, setting).map((c) => c.feature),
        label: role === 'expected' ? 'attended' : role,
      });
    }
  });
  return { trigger, group, state, place, date, part };
}
