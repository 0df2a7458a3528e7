import type { Page, Token } from './page.ts';
import type { Scene } from './scene.ts';

/** How a place or day stands against the others of its kind beside the same meeting. */
export interface Standing {
  /** `told`: in a sentence of the meeting; else `rest`. */
  readonly where: 'told' | 'rest';
  /** Others of its kind in the meeting's sentences, at most two. */
  readonly rivals: number;
  /** Rank among those of the meeting's sentences by distance to its triggers, from 0; at most 2, -1 for one outside of them. */
  readonly rank: number;
  /** The first of its kind in the meeting's sentences. */
  readonly isFirst: boolean;
}

/** Says where somebody was instead, or that nobody was there: in such a clause a place is not the meeting's. */
const APART =
  /^(?:stayed|stays|remained|remains|absent|away|missing|detained|stuck|stranded|travelling|apologies|regrets|excused|sabbatical|holiday|leave|congress|declined|representing|represented|live|lives|lived|living|born|based|buried|died|killed|named|from|former|formerly)$/;
/** Says that something is still to come. */
const AHEAD = /^(?:will|shall|'ll|next|planned|due|scheduled|upcoming|tomorrow)$/;
/** Ends the clause to the left. */
const OPENS = /^(?:[;:—–(]|but|while|whose|who|which|where|because|although|instead|and)$/;

/** The kinds of clause that a token stands in, by the words from the clause's opening on: `apart`, `ahead`. */
export function clauseKinds(page: Page, index: number): readonly string[] {
  const token = page.tokens[index];
  const first = page.sentences[token?.sentence ?? -1]?.firstToken ?? 0;
  const kinds = new Set<string>();
  for (let i = index - 1; i >= first && index - i < 14; i--) {
    const lower = page.tokens[i]?.lower ?? '';
    if (APART.test(lower)) kinds.add('apart');
    if (AHEAD.test(lower)) kinds.add('ahead');
    if (/^(?:was|were|is|are)$/.test(lower) && index - i <= 3) kinds.add('be');
    if (OPENS.test(lower)) {
      kinds.add(`opens-${lower}`);
      break;
    }
  }
  return [...kinds];
}

const known = new WeakMap<Scene, Map<string, readonly number[]>>();

/** Tokens of one kind in the draft's own sentences, nearest to its triggers first; read once for each draft. */
function toldOf(scene: Scene, draft: number, kind: string, isOne: (token: Token, index: number) => boolean): readonly number[] {
  const byDraft = known.get(scene) ?? new Map<string, readonly number[]>();
  known.set(scene, byDraft);
  const key = `${draft}:${kind}`;
  const found = byDraft.get(key);
  if (found) return found;
  const triggers = scene.drafts[draft]?.triggers ?? [];
  const gaps = new Map<number, number>();
  for (const sentence of new Set(triggers.map(({ token }) => scene.page.tokens[token]?.sentence ?? -1))) {
    const line = scene.page.sentences[sentence];
    for (let i = line?.firstToken ?? 0; i < (line?.lastToken ?? 0); i++) {
      const token = scene.page.tokens[i];
      if (!token || !isOne(token, i)) continue;
      const near = triggers.filter((trigger) => scene.page.tokens[trigger.token]?.sentence === sentence);
      gaps.set(i, Math.min(...near.map((trigger) => Math.abs(trigger.token - i))));
    }
  }
  const nearest = [...gaps].sort((a, b) => a[1] - b[1]).map(([index]) => index);
  byDraft.set(key, nearest);
  return nearest;
}

/** How a token of a kind stands against the others that `isOne` takes for the same. */
export function standingOf(
  scene: Scene,
  draft: number,
  index: number,
  kind: string,
  isOne: (token: Token, index: number) => boolean,
): Standing {
  const told = toldOf(scene, draft, kind, isOne);
  const rank = told.indexOf(index);
  const own = scene.told[scene.page.tokens[index]?.sentence ?? -1]?.includes(draft) ?? false;
  const others = told.length - (rank >= 0 ? 1 : 0);
  return {
    where: own ? 'told' : 'rest',
    rivals: Math.min(others, 2),
    rank: Math.min(rank, 2),
    isFirst: told.length > 0 && Math.min(...told) === index,
  };
}
