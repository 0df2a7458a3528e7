import type { AnalysedDocument, Analysis } from '../../analysis.ts';
import type { Document } from '../../document.ts';
import { samePerson } from '../../language/people/same.ts';
import { overlaps, type Span } from '../../passage.ts';
import type { Reason, Report, ReportedParticipant } from '../report.ts';
import { FILLERS, reportsWithout, textWithout } from './without.ts';

/** So many clues are tried by themselves. */
const SINGLES = 8;
/** So many reasons are given that each decide alone. */
const ALONE_MAX = 2;
/** A stretch of words that is longer is no reason but a sentence. */
const STRETCH_MAX = 120;

/** How whole texts are read anew, names and all: the library's analysis. */
export type ReadAnew = (document: Document) => Promise<Analysis>;

/** How many characters may still be read for one answer: reading again costs time. */
export interface Budget {
  left: number;
}

/** What is explained: somebody in one Document's accounts of a meeting. */
export interface Explained {
  readonly found: AnalysedDocument;
  /** The accounts to explain; all of them have to change. */
  readonly accounts: readonly [ReportedParticipant, ...ReportedParticipant[]];
  readonly read: ReadAnew;
  readonly budget: Budget;
}

/** True where a reading still says the same of the participant: there, in the same part, on the same evidence. */
function isSaid(reports: readonly Report[], { kind, role, evidence, name }: ReportedParticipant): boolean {
  return reports.some(({ participants }) =>
    participants.some(
      (other) =>
        other.kind === kind &&
        other.role === role &&
        other.evidence[0].start === evidence[0].start &&
        (other.name === name || (other.kind === 'person' && samePerson(other.name, name))),
    ),
  );
}

/** A quick look: the names stay where they were found, only the meetings are read again. */
function seemsDecisive({ found, accounts, budget }: Explained, words: readonly Span[]): boolean {
  budget.left -= found.document.text.length * FILLERS.length;
  if (budget.left < 0) return false;
  return FILLERS.every((filler) => {
    const reports = reportsWithout(found, words, filler);
    return !accounts.some((account) => isSaid(reports, account));
  });
}

/** True where the Document without those words no longer says the same of the participant, whatever takes the words' place. */
async function isDecisive(explained: Explained, reasons: readonly Reason[]): Promise<boolean> {
  const { found, accounts, read } = explained;
  const words = reasons.map((reason) => reason.words);
  if (!seemsDecisive(explained, words)) return false;
  for (const filler of FILLERS) {
    const { reports } = await read({ ...found.document, text: textWithout(found.document.text, words, filler) });
    if (accounts.some((account) => isSaid(reports, account))) return false;
  }
  return true;
}

/**
 * The true reasons why a Document's account lists somebody: words without which it would not. Found by reading the Document again without them, from the
 * fewest words to the most: clues that decide alone, a stretch of them, several that only do together, the sentence, the name. None where the budget is spent.
 */
export async function decisiveReasons(explained: Explained): Promise<readonly Reason[]> {
  const { found, accounts } = explained;
  const [first, ...others] = accounts;
  const clues = apart(accounts.flatMap(({ reasons }) => reasons));
  const alone: Reason[] = [];
  for (const clue of clues.slice(0, SINGLES)) if (alone.length < ALONE_MAX && (await isDecisive(explained, [clue]))) alone.push(clue);
  // Each decides alone; without all of them at once the text may tell of somebody again, in another way.
  if (alone.length > 0) return alone.length === 1 || (await isDecisive(explained, alone)) ? alone : alone.slice(0, 1);
  // What decides for each account by itself most likely does for all of them.
  const each = others.length === 0 ? [] : await eachAlone(explained);
  const told = apart(accounts.flatMap(({ evidence }) => evidence.map((words) => ({ rule: 'told-in-sentence', words }))));
  const named = found.analysis.mentions
    .filter(({ name, kind }) => kind === first.kind && accounts.some((account) => account.name === name))
    .map(({ start, end }) => ({ rule: 'named', words: { start, end } }));
  const together = fewest(explained, clues);
  const ladder: readonly (readonly Reason[])[] = [each, stretchOf(together), together, told.slice(0, 1), told, named];
  for (const reasons of ladder) if (reasons.length > 0 && (await isDecisive(explained, reasons))) return reasons;
  return [];
}

async function eachAlone(explained: Explained): Promise<readonly Reason[]> {
  const reasons: Reason[] = [];
  for (const account of explained.accounts) reasons.push(...(await decisiveReasons({ ...explained, accounts: [account] })));
  return apart(reasons);
}

/** The first clues that decide together, without those among them that need not be there; none where not even all do. */
function fewest(explained: Explained, clues: readonly Reason[]): readonly Reason[] {
  const decide = (reasons: readonly Reason[]): boolean =>
    seemsDecisive(
      explained,
      reasons.map(({ words }) => words),
    );
  for (let count = 2; count <= clues.length; count++) {
    const first = clues.slice(0, count);
    if (!decide(first)) continue;
    return first.slice(0, -1).reduce((kept, clue) => {
      const fewer = kept.filter((one) => one !== clue);
      return decide(fewer) ? fewer : kept;
    }, first);
  }
  return [];
}

/** Several clues as the one stretch of words that holds them; none where that were too long. */
function stretchOf(reasons: readonly Reason[]): readonly Reason[] {
  const [first] = reasons;
  const start = Math.min(...reasons.map(({ words }) => words.start));
  const end = Math.max(...reasons.map(({ words }) => words.end));
  return first && end - start <= STRETCH_MAX ? [{ rule: first.rule, words: { start, end } }] : [];
}

/** Reasons whose words do not overlap those of an earlier one. */
function apart(reasons: readonly Reason[]): readonly Reason[] {
  return reasons.filter(({ words }, i) => !reasons.slice(0, i).some((earlier) => overlaps(earlier.words, words)));
}
