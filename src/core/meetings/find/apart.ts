import type { Candidate } from './candidates.ts';
import type { Page } from './page.ts';
import type { Draft } from './scene.ts';

/** Words before or right behind a trigger that put it ahead of the day of the text. */
const AHEAD =
  /(?:^| )(?:will|shall|'ll|would|(?:is|are) (?:also |now )?(?:to|due|set|expected|scheduled|planned|going)|was to|were to|to be|plans? to|hopes? to|wants? to|next|tomorrow)(?: [^ ]+){0,4}$/;
const BEHIND_AHEAD =
  /^(?:[^ .;]+ ){0,4}(?:will|shall|would|is|are|was|were) (?:[^ ]+ )?(?:be|to|due|set|planned|scheduled|expected|follow|take)(?: |$)/;
/** Words before a trigger that put it before what is told around it. */
const EARLIER = /(?:^| )(?:had|earlier|previous|previously|last|former|first|once|ago)(?: [^ ]+){0,3}$/;

interface Bearing {
  readonly tense: 'ahead' | 'earlier' | 'told';
  /** Day of the date that stands nearest in the sentence, null where none does. */
  readonly day: string | null;
}

function bearingOf(page: Page, { token }: Candidate): Bearing {
  const line = page.sentences[page.tokens[token]?.sentence ?? -1];
  const [first, last] = [line?.firstToken ?? token, line?.lastToken ?? token];
  const words = (from: number, to: number): string =>
    page.tokens
      .slice(Math.max(first, from), Math.min(last, to))
      .map(({ lower }) => lower)
      .join(' ');
  const before = words(token - 7, token);
  const isAhead = AHEAD.test(before) || BEHIND_AHEAD.test(words(token + 1, token + 9));
  let day: string | null = null;
  let gap = Number.POSITIVE_INFINITY;
  for (let i = first; i < last; i++) {
    const other = page.tokens[i];
    if (other?.date && Math.abs(i - token) < gap) {
      gap = Math.abs(i - token);
      day = other.date.start ?? other.lower;
    }
  }
  return { tense: isAhead ? 'ahead' : EARLIER.test(before) ? 'earlier' : 'told', day };
}

/** What sets a candidate apart from a draft by the words right around both: its tense and its nearest day. */
export function apartFeatures(page: Page, draft: Draft, candidate: Candidate): readonly string[] {
  const [first, last] = [draft.triggers[0], draft.triggers.at(-1)];
  if (!first || !last) return [];
  const [head, tail, now] = [bearingOf(page, first), bearingOf(page, last), bearingOf(page, candidate)];
  const known = [head.day, tail.day].filter((day) => day !== null);
  const day = now.day === null || known.length === 0 ? 'none' : known.includes(now.day) ? 'same' : 'other';
  const isNext = page.tokens[candidate.token]?.sentence === page.tokens[last.token]?.sentence ? 'here' : 'on';
  return [
    `tense=${head.tense}>${now.tense}`,
    `tense=${tail.tense}>${now.tense}|${isNext}`,
    `nearest=${day}|${isNext}`,
    `nearest=${day}|${head.tense}>${now.tense}`,
  ];
}
