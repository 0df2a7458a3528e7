import type { LinearModel } from '../model/linear.ts';
import type { MeetingState, ReportedMention, ReportedParticipant, Role } from '../report.ts';
import { describe } from './describe.ts';
import { type Part, partClues, type Setting } from './parts.ts';
import { judge, reasonsOf, type Verdict } from './reasons.ts';
import { isNear, type Scene } from './scene.ts';
import type { Sighting } from './sightings.ts';
import { surelyApart, surelyExpected, surelyNone } from './sure.ts';
import { whyMentioned } from './why.ts';

/** Who took part in a draft's meeting and who is only named with it. */
export interface Parts {
  readonly participants: readonly ReportedParticipant[];
  readonly mentioned: readonly ReportedMention[];
  /** How probable each participant's part is, in their order. */
  readonly sure: readonly number[];
}

/** Weighs everybody named near a draft. */
export function partsIn(
  scene: Scene,
  d: number,
  people: ReadonlyMap<string, readonly Sighting[]>,
  setting: Setting,
  model: LinearModel,
): Parts {
  const participants: ReportedParticipant[] = [];
  const mentioned: ReportedMention[] = [];
  const sure: number[] = [];
  const draft = scene.drafts[d];
  for (const [name, sightings] of people) {
    const near = sightings.filter((s) => draft && isNear(scene, draft, s.sentence));
    if (near.length === 0) continue;
    const clues = partClues(scene, d, near, setting);
    const weighed = judge(model, clues);
    const own = weighed.part === 'none' ? surelyExpected(clues, setting.state) : null;
    const verdict: Verdict = own ? { ...weighed, part: 'attended', decisive: [own] } : weighed;
    const apart = ['attended', 'hosted', 'invited'].includes(verdict.part) ? surelyApart(clues, setting.state) : null;
    if (verdict.part === 'none' || apart || surelyNone(clues, setting.state)) mentioned.push(whyMentioned(scene, d, name, near));
    else {
      const refused = clues.some((c) => /^(?:does|does-first|aside-does):refused$/.test(c.feature));
      participants.push(participantOf(scene, d, name, near, verdict, setting.state, refused));
      sure.push(verdict.probability);
    }
  }
  return { participants, mentioned, sure };
}

/** The role that a part means at a meeting of this state. */
function roleOf(part: Exclude<Part, 'none'>, state: MeetingState, declined: boolean): Role {
  if (part === 'absent') return declined ? 'declined' : 'absent';
  if (part === 'attended' || part === 'hosted') return state === 'planned' || state === 'cancelled' ? 'expected' : part;
  return part;
}

function participantOf(
  scene: Scene,
  d: number,
  name: string,
  sightings: readonly Sighting[],
  verdict: Verdict,
  state: MeetingState,
  refused: boolean,
): ReportedParticipant {
  const { page } = scene;
  const draft = scene.drafts[d];
  const declined = verdict.decisive.some((c) => c.feature.endsWith('cue:declined')) || (verdict.part === 'absent' && refused);
  // The sentence that says most, and the one that tells of the meeting.
  const said = verdict.decisive.flatMap((c) => page.tokens[c.tokens[0] ?? -1]?.sentence ?? []);
  const own = sightings.find((s) => said.includes(s.sentence)) ?? sightings[0];
  const told = page.tokens[draft?.triggers[0]?.token ?? -1]?.sentence;
  const spans = [...new Set([own?.sentence, told])].flatMap((s) => {
    const line = s === undefined ? undefined : page.sentences[s];
    return line ? [{ start: line.start, end: line.end }] : [];
  });
  const [first = { start: 0, end: 0 }, ...more] = spans;
  const triggers = (draft?.triggers ?? []).flatMap((t) => {
    const token = page.tokens[t.token];
    return token ? [{ rule: 'tells-of-meeting', words: { start: token.start, end: token.end } }] : [];
  });
  const part = verdict.part === 'none' ? 'attended' : verdict.part;
  return {
    name,
    kind: 'person',
    described: describe(page, sightings),
    role: roleOf(part, state, declined),
    evidence: [first, ...more],
    reasons: [...reasonsOf(page, verdict.decisive), ...triggers],
  };
}
