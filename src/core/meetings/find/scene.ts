import type { Candidate } from './candidates.ts';
import type { Page, Token } from './page.ts';

/** A meeting while it is being read: the triggers that tell of it, in text order. */
export interface Draft {
  readonly triggers: readonly Candidate[];
}

/** A page with its meetings told apart, and which of them each sentence speaks of. */
export interface Scene {
  readonly page: Page;
  readonly drafts: readonly Draft[];
  /** For each sentence the draft it speaks of: its own triggers', else the last one before it, else the first. */
  readonly owners: readonly number[];
  /** For each sentence the drafts with a trigger in it. */
  readonly told: readonly (readonly number[])[];
}

/** Lays the drafts over the page's sentences. */
export function sceneOf(page: Page, drafts: readonly Draft[]): Scene {
  const told = page.sentences.map((): number[] => []);
  drafts.forEach((draft, d) => {
    for (const trigger of draft.triggers) {
      const row = told[page.tokens[trigger.token]?.sentence ?? -1];
      if (row && !row.includes(d)) row.push(d);
    }
  });
  let owner = told.find((row) => row.length > 0)?.[0] ?? 0;
  const owners = told.map((row) => {
    const first = row[0] ?? owner;
    owner = row.at(-1) ?? owner;
    return first;
  });
  return { page, drafts, owners, told };
}

/** The draft whose trigger stands nearest to a token, within the token's sentence; else the sentence's owner. */
export function ownerAt(scene: Scene, index: number): number {
  const token = scene.page.tokens[index];
  const told = scene.told[token?.sentence ?? -1] ?? [];
  if (told.length < 2) return told[0] ?? scene.owners[token?.sentence ?? -1] ?? 0;
  let best = told[0] ?? 0;
  let nearest = Number.POSITIVE_INFINITY;
  for (const d of told)
    for (const trigger of scene.drafts[d]?.triggers ?? []) {
      if (scene.page.tokens[trigger.token]?.sentence !== token?.sentence) continue;
      const gap = Math.abs(trigger.token - index);
      if (gap < nearest) {
        nearest = gap;
        best = d;
      }
    }
  return best;
}

/** What kind of thing a token is, for features: words as they are, names by kind. */
export function shapeOf(token: Token | undefined): string {
  if (!token) return '#';
  if (token.kind === 'word' || token.kind === 'punctuation') return token.lower;
  return `<${token.kind}>`;
}

/** Small numbers as they are, larger ones in steps. */
export function step(n: number): string {
  const size = Math.abs(n);
  const name = size > 20 ? '21+' : size > 10 ? '11-20' : size > 6 ? '7-10' : size > 3 ? '4-6' : `${size}`;
  return n < 0 ? `-${name}` : name;
}

/** Something is weighed against a meeting only where it stands within so many sentences: keeps long texts linear. */
const REACH = 14;

/** Whether a sentence is near enough to a draft to say something of it. */
export function isNear(scene: Scene, draft: Draft, sentence: number): boolean {
  return draft.triggers.some((t) => Math.abs((scene.page.tokens[t.token]?.sentence ?? 0) - sentence) <= REACH);
}
