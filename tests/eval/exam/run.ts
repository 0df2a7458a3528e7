import type { NameKind } from '../../../src/core/analysis.ts';
import type { Quote } from '../../../src/core/passage.ts';
import { analysed } from '../analysed.ts';
import { addFaith, type Faith, newFaith } from '../briefings/faith.ts';
import { scoreText, Tally } from '../meetings-score.ts';
import { askFolders } from './ask.ts';
import { type BriefingMarks, briefingMarks } from './briefings.ts';
import { type ExamQuestion, type ExamSet, examFolders, examTexts } from './data.ts';
import { countNames, NAME_KINDS, type NameCount } from './names.ts';
import { problemsOf } from './questions.ts';

/** How the bot did on one marked text. */
export interface TextMarks {
  readonly id: string;
  readonly names: Readonly<Record<NameKind, NameCount>>;
  readonly meetings: Tally;
  /** What was wrong with its meetings. */
  readonly notes: readonly string[];
  /** Participants without a sentence that speaks of them. */
  readonly unproven: readonly string[];
}

/** How it did on one question; no problems where the answer is right. */
export interface QuestionMarks extends ExamQuestion {
  readonly folder: string;
  readonly problems: readonly string[];
}

/** How it did on the whole exam. */
export interface ExamMarks {
  readonly texts: readonly TextMarks[];
  readonly questions: readonly QuestionMarks[];
  readonly briefings: readonly (BriefingMarks & { readonly topic: string })[];
  readonly faith: Faith;
}

/** Reads every marked text: names, meetings and everybody's part in them. */
export function readTexts(set?: ExamSet): readonly TextMarks[] {
  return examTexts(set).map((gold) => {
    const { id, text, title, published } = gold;
    const { analysis } = analysed({ id, text, title, published });
    const meetings = new Tally();
    const notes = scoreText(gold, analysis.reports, meetings);
    const count = (kind: NameKind): NameCount => countNames(gold, analysis.mentions, kind);
    const sentences = new Set(analysis.sentences.map(({ start, end }) => `${start}-${end}`));
    const unproven = analysis.reports
      .flatMap((report) => report.participants)
      .filter(({ evidence }) => evidence.length === 0 || !evidence.every(({ start, end }) => sentences.has(`${start}-${end}`)))
      .map(({ name }) => name);
    const names = Object.fromEntries(NAME_KINDS.map((kind) => [kind, count(kind)])) as Record<NameKind, NameCount>;
    return { id: gold.id, names, meetings, notes, unproven };
  });
}

/** Sits the whole exam: texts in process, questions and briefings through the `batch` interface. */
export async function sitExam(set?: ExamSet): Promise<ExamMarks> {
  const faith = newFaith();
  const questions: QuestionMarks[] = [];
  const briefings: (BriefingMarks & { readonly topic: string })[] = [];
  for (const { folder, answers, briefings: said } of await askFolders(examFolders(set))) {
    const texts = new Map(folder.documents.map(({ id, text }) => [id, text]));
    folder.questions.forEach((question, i) => {
      const answer = answers[i];
      if (!answer) return;
      questions.push({ ...question, folder: folder.name, problems: problemsOf(question, answer) });
      const quotes =
        answer.command === 'who'
          ? answer.meetings.flatMap((meeting) => meeting.participants.flatMap(({ evidence }) => evidence))
          : answer.citations;
      addQuotes(faith, quotes, texts);
    });
    Object.entries(folder.topics).forEach(([topic, wanted], i) => {
      const briefing = said[i];
      if (!briefing) return;
      briefings.push({ topic: `${folder.name}: ${topic}`, ...briefingMarks(folder, wanted, briefing) });
      addFaith(faith, briefing, texts);
    });
  }
  return { texts: readTexts(set), questions, briefings, faith };
}

function addQuotes(faith: Faith, quotes: readonly Quote[], texts: ReadonlyMap<string, string>): void {
  for (const { documentId, start, end, quote } of quotes) {
    faith.citations++;
    if (quote.length > 0 && texts.get(documentId)?.slice(start, end) === quote) faith.exact++;
  }
}
