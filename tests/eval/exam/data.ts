import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { GoldText } from '../../train/meetings/gold.ts';
import { readMarked } from '../../train/meetings/marked.ts';

const read = (file: string): string => readFileSync(new URL(file, import.meta.url), 'utf8');
const names = z.array(z.string().min(1));
const oneOrMore = z.union([z.string(), names]).transform((value) => [value].flat());

const questionSchema = z.strictObject({
  kind: z.enum([
    'who',
    'absent',
    'yes-no',
    'never met',
    'planned',
    'unclear',
    'ambiguous',
    'misspelt',
    'not found',
    'figures',
    'conflict',
    'corrected',
    'unanswerable',
    'timeline',
  ]),
  question: z.string().min(1),
  command: z.enum(['who', 'ask', 'timeline']).default('who'),
  status: oneOrMore.optional(),
  participants: names.optional(),
  never: names.optional(),
  place: z.string().optional(),
  date: z.iso.date().nullable().optional(),
  state: oneOrMore.optional(),
  meetings: z.int().optional(),
  answerHas: names.optional(),
  answerLacks: names.optional(),
  verdict: z.enum(['yes', 'no', 'not yes']).optional(),
  entries: z.array(z.strictObject({ date: z.iso.date(), has: names })).optional(),
  lacks: names.optional(),
});

const topicSchema = z.strictObject({
  docs_must_not_cite: names,
  min_bullets: z.int(),
  max_bullets: z.int(),
  facts: z.array(z.strictObject({ id: z.string(), docs: names, keywords: z.array(names) })),
});

const questionsSchema = z.strictObject({
  about: z.string(),
  folders: z.record(z.string(), z.strictObject({ asOf: z.iso.date(), questions: z.array(questionSchema) })),
});

const briefingsSchema = z.strictObject({
  about: z.string(),
  folders: z.record(z.string(), z.strictObject({ fluff: names, furniture: names, topics: z.record(z.string(), topicSchema) })),
});

export type ExamQuestion = z.infer<typeof questionSchema>;
export type ExamTopic = z.infer<typeof topicSchema>;

/** A few documents on one matter, what is asked about them, and what a briefing on them must tell. */
export interface ExamFolder {
  readonly name: string;
  /** ISO day: the "now" of the answers. */
  readonly asOf: string;
  readonly documents: readonly Pick<GoldText, 'id' | 'title' | 'published' | 'text'>[];
  readonly questions: readonly ExamQuestion[];
  readonly fluff: readonly string[];
  readonly furniture: readonly string[];
  readonly topics: Readonly<Record<string, ExamTopic>>;
}

/** Which of the exam's texts, folders, questions and topics: `earlier` those of the first three sets, `fourth` the newest; all without. */
export type ExamSet = 'earlier' | 'fourth';

const EARLIER = { texts: 'meetings.txt', documents: 'documents.txt', questions: 'questions.json', briefings: 'briefings.json' };
const FOURTH = { texts: 'meetings-2.txt', documents: 'documents-4.txt', questions: 'questions-4.json', briefings: 'briefings-4.json' };
const filesOf = (set?: ExamSet): readonly (typeof EARLIER)[] => [set === 'fourth' ? [] : EARLIER, set === 'earlier' ? [] : FOURTH].flat();

/** The marked texts. @throws Error that names a text with a bad mark. */
export const examTexts = (set?: ExamSet): readonly GoldText[] => filesOf(set).flatMap(({ texts }) => readMarked(read(texts)));

/** The folders with their questions and topics. @throws ZodError, or Error that names a folder which one file lacks. */
export const examFolders = (set?: ExamSet): readonly ExamFolder[] => filesOf(set).flatMap(foldersOf);

function foldersOf(files: typeof EARLIER): readonly ExamFolder[] {
  const documents = readMarked(read(files.documents));
  const briefings = briefingsSchema.parse(JSON.parse(read(files.briefings))).folders;
  return Object.entries(questionsSchema.parse(JSON.parse(read(files.questions))).folders).map(([name, asked]) => {
    const told = briefings[name];
    const own = documents
      .filter(({ id }) => id.startsWith(`${name}-`))
      .map(({ id, title, published, text }) => ({ id, title, published, text }));
    if (!told || own.length === 0) throw new Error(`the exam's folder ${name} has no topics or no documents`);
    return { name, documents: own, ...asked, ...told };
  });
}
