import { MARK, type WordTable } from './words.ts';

/** How many bits `featuresOf` gives a token. */
export const FEATURES = 16;

/** What a document says of one word, all spellings together. */
const COUNTS = {
  lower: 0,
  middle: 1,
  afterRole: 2,
  afterCapital: 3,
  beforeCapital: 4,
  beforeSpeech: 5,
  afterPlaceWord: 6,
  afterThe: 7,
} as const;
const WIDTH = 8;

/** Word numbers of a sentence and which of its tokens touch the one before. */
export interface Sentence {
  readonly ids: Int32Array;
  readonly glued: Uint8Array;
}

/** The marks around a token; 0 beyond the sentence's ends. */
interface Around {
  readonly before: number;
  readonly here: number;
  readonly after: number;
  readonly at: number;
}

type Sees = (around: Around) => boolean;
const has = (marks: number, mark: number): boolean => (marks & mark) !== 0;

/** Evidence that a capitalised word's surroundings give; each is counted over the whole document. */
const EVIDENCE: readonly (readonly [number, Sees])[] = [
  [COUNTS.middle, ({ before, at }) => at > 0 && has(before, MARK.letterOrDigit)],
  [COUNTS.afterRole, ({ before }) => has(before, MARK.role)],
  [COUNTS.afterCapital, ({ before, at }) => at > 1 && has(before, MARK.upper) && !has(before, MARK.single)],
  [COUNTS.beforeCapital, ({ after }) => has(after, MARK.upper)],
  [COUNTS.beforeSpeech, ({ after }) => has(after, MARK.speech)],
  [COUNTS.afterPlaceWord, ({ before }) => has(before, MARK.beforePlace)],
  [COUNTS.afterThe, ({ before }) => has(before, MARK.the)],
];

/** True for a sentence most of whose words are capitals throughout. */
function isShouted(ids: Int32Array, table: WordTable): boolean {
  let capitals = 0;
  for (const id of ids) if (has(table.marks[id] ?? 0, MARK.allCapitals)) capitals++;
  return capitals > 0.5 * ids.length;
}

function around(ids: Int32Array, at: number, marks: Uint16Array): Around {
  const markAt = (position: number): number => {
    const id = ids[position];
    return id === undefined ? 0 : (marks[id] ?? 0);
  };
  return { before: markAt(at - 1), here: markAt(at), after: markAt(at + 1), at };
}

/** What the whole document says of each of its words, in rows of `WIDTH` counts by folded number. */
function countWords(sentences: readonly Sentence[], table: WordTable): Map<number, Uint16Array> {
  const counts = new Map<number, Uint16Array>();
  for (const { ids } of sentences) {
    const shouted = isShouted(ids, table);
    for (let at = 0; at < ids.length; at++) {
      const near = around(ids, at, table.marks);
      const upper = has(near.here, MARK.upper) && !shouted;
      if (!upper && !has(near.here, MARK.lower)) continue;
      const key = table.folded[ids[at] ?? 0] ?? 0;
      let row = counts.get(key);
      if (!row) {
        row = new Uint16Array(WIDTH);
        counts.set(key, row);
      }
      if (!upper) row[COUNTS.lower] = (row[COUNTS.lower] ?? 0) + 1;
      else for (const [column, sees] of EVIDENCE) if (sees(near)) row[column] = (row[column] ?? 0) + 1;
    }
  }
  return counts;
}

/** Bits of every token of every sentence: its own marks, and what the rest of the document says of the same word. */
export function featuresOf(sentences: readonly Sentence[], table: WordTable): readonly Int32Array[] {
  const counts = countWords(sentences, table);
  return sentences.map(({ ids, glued }) => {
    const shouted = isShouted(ids, table);
    return Int32Array.from(ids, (id, at) => {
      const near = around(ids, at, table.marks);
      const row = has(near.here, MARK.upper) ? counts.get(table.folded[id] ?? 0) : undefined;
      return ownBits(near, shouted) | (glued[at] ? 1 << 12 : 0) | (row ? documentBits(row, near, shouted) : 0);
    });
  });
}

function ownBits({ before, here, after, at }: Around, shouted: boolean): number {
  return (
    (at === 0 ? 1 : 0) |
    (shouted ? 2 : 0) |
    (has(here, MARK.role) ? 4 : 0) |
    (has(here, MARK.speech) ? 8 : 0) |
    (has(here, MARK.dotted) ? 16 : 0) |
    (has(here, MARK.particle) && has(before, MARK.upper) && has(after, MARK.upper) ? 32 : 0)
  );
}

/** The document's evidence less the token's own, so that only its other mentions speak. */
function documentBits(row: Uint16Array, near: Around, shouted: boolean): number {
  const rest = (column: number): number => {
    const sees = EVIDENCE.find(([at]) => at === column)?.[1];
    return (row[column] ?? 0) - (!shouted && sees?.(near) ? 1 : 0);
  };
  const middle = rest(COUNTS.middle);
  return (
    ((row[COUNTS.lower] ?? 0) > 0 ? 1 << 6 : 0) |
    (middle > 0 ? 1 << 7 : 0) |
    (middle > 1 ? 1 << 8 : 0) |
    (rest(COUNTS.afterRole) > 0 ? 1 << 9 : 0) |
    (rest(COUNTS.afterCapital) > 0 ? 1 << 10 : 0) |
    (rest(COUNTS.beforeCapital) > 0 ? 1 << 11 : 0) |
    (rest(COUNTS.beforeSpeech) > 0 ? 1 << 13 : 0) |
    (rest(COUNTS.afterPlaceWord) > 0 ? 1 << 14 : 0) |
    (rest(COUNTS.afterThe) > 0 ? 1 << 15 : 0)
  );
}
