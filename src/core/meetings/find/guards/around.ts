import type { Span } from '../../../passage.ts';
import type { Report, ReportedParticipant } from '../../report.ts';
import { groupsOf, surroundings } from '../clauses.ts';
import type { Line, Page, Token } from '../page.ts';
import { shapeOf } from '../scene.ts';

/** One mention of a person with the words of their own clause, names by kind (`<person>`). */
export interface Sight {
  readonly token: number;
  readonly sentence: number;
  /** What the person does: the clause behind the name, and what stands between commas there. */
  readonly does: readonly string[];
  /** What leads up to the name in its sentence, titles and all. */
  readonly led: string;
}

/** The words of some tokens, apart by one space. */
export const wordsOf = (page: Page, tokens: readonly number[]): string => tokens.map((i) => shapeOf(page.tokens[i])).join(' ');

/** The words of a sentence. */
export function lineWords(page: Page, { firstToken, lastToken }: Line): string {
  return page.tokens.slice(firstToken, lastToken).map(shapeOf).join(' ');
}

/** Index of the sentence that holds a span, -1 for none. */
export function sentenceAt(page: Page, { start }: Span): number {
  return page.sentences.findIndex((line) => line.start <= start && start < line.end);
}

/** Indices of the tokens that tell of a Report's meeting. */
export function triggersOf(page: Page, { triggers }: Pick<Report, 'triggers'>): readonly number[] {
  return triggers.flatMap(({ start }) => {
    const at = page.tokens.findIndex((token) => token.start === start);
    return at < 0 ? [] : [at];
  });
}

/** Indices of the Reports that a sentence speaks of: those told in it, else the one told last before it, else the first. */
export function toldIn(page: Page, reports: readonly Report[], sentence: number): readonly number[] {
  const lines = reports.map((report) => report.triggers.map((trigger) => sentenceAt(page, trigger)));
  const own = lines.flatMap((at, r) => (at.includes(sentence) ? [r] : []));
  if (own.length > 0) return own;
  const before = lines.flatMap((at, r) => at.filter((line) => line < sentence).map((line) => ({ line, r })));
  const last = before.sort((a, b) => a.line - b.line).at(-1);
  return last ? [last.r] : reports.length > 0 ? [0] : [];
}

/** The mentions of a person in the text, in its order. */
export function sightsOf(page: Page, name: string): readonly Sight[] {
  const lines = [...new Set(page.tokens.flatMap((token) => (isOf(token, name) ? [token.sentence] : [])))];
  return lines.flatMap((sentence) =>
    groupsOf(page, sentence).flatMap((group): readonly Sight[] => {
      const token = group.members.find((member) => isOf(page.tokens[member], name));
      if (token === undefined) return [];
      const around = surroundings(page, group);
      const own = group.members.at(-1) === token ? around : surroundings(page, { members: [token], first: token, last: token });
      // "by A; B did not come": what comes behind a semicolon is said of the last one alone.
      const isCut = page.tokens.slice(token, group.last).some(({ lower }) => lower === ';');
      const does = [wordsOf(page, isCut ? [] : around.clauseAfter), wordsOf(page, own.aside)].filter((words) => words !== '');
      return [{ token, sentence, does, led: ledTo(page, token) }];
    }),
  );
}

/** So many words before a name lead up to it. */
const LED_REACH = 14;

/** The words of the sentence before a token, titles and all. */
function ledTo(page: Page, token: number): string {
  const first = page.sentences[page.tokens[token]?.sentence ?? -1]?.firstToken ?? token;
  const from = Math.max(first, token - LED_REACH);
  return wordsOf(
    page,
    Array.from({ length: token - from }, (_, i) => from + i),
  );
}

const isOf = (token: Token | undefined, name: string): boolean => token?.kind === 'person' && token.name === name;

/** The Report without somebody's part: they are only named. */
export function onlyNamed(report: Report, { name, evidence }: ReportedParticipant, why: 'named' | 'quoted' | 'elsewhere'): Report {
  return {
    ...report,
    participants: report.participants.filter((one) => one.name !== name),
    mentioned: report.mentioned.some((one) => one.name === name)
      ? report.mentioned
      : [...report.mentioned, { name, why, span: evidence[0] }],
  };
}
