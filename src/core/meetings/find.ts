import type { DateMention, Mention, Reference, Sentence } from '../analysis.ts';
import { type PageInput, readPage } from './find/page.ts';
import { triggerWord } from './find/trigger-words.ts';
import type { Report } from './report.ts';

/** What a Document says of meetings: one Report for each meeting it tells of, in the order in which they are first told. Pure. */
export function findReports(input: {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  readonly references: readonly Reference[];
  readonly dates: readonly DateMention[];
  readonly published: string | null;
  readonly title: string | null;
}): readonly Report[] {
  return thinReports(input);
}

function thinReports(input: PageInput): readonly Report[] {
  const page = readPage(input);
  for (const token of page.tokens) {
    const word = token.kind === 'word' ? triggerWord(token.lower) : undefined;
    if (!word || word.strength === 'weak') continue;
    const line = page.sentences[token.sentence];
    if (!line) continue;
    const tokens = page.tokens.slice(line.firstToken, line.lastToken);
    const people = new Map(tokens.filter((t) => t.kind === 'person').map((t) => [t.name, t]));
    if (people.size === 0) continue;
    const sentence = { start: line.start, end: line.end };
    const span = { start: token.start, end: token.end };
    const place = tokens.find((t) => t.kind === 'place');
    const date = tokens.find((t) => t.date)?.date;
    return [
      {
        triggers: [span],
        kind: word.kind,
        title: word.kind,
        state: tokens.some((t) => t.lower === 'will') ? 'planned' : 'held',
        place: place ? { name: place.name, span: { start: place.start, end: place.end } } : null,
        date: date ?? null,
        participants: [...people.values()].map((t) => ({
          name: t.name,
          kind: 'person',
          described: null,
          role: tokens.some((other) => other.lower === 'will') ? 'expected' : 'attended',
          evidence: [sentence],
          reasons: [{ rule: 'sentence-of-trigger', words: span }],
        })),
        mentioned: [],
        sentences: [sentence],
      },
    ];
  }
  return [];
}
