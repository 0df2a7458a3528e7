import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { GoldText } from '../../train/meetings/gold.ts';
import { readMarked } from '../../train/meetings/marked.ts';

const read = (file: string): string => readFileSync(new URL(file, import.meta.url), 'utf8');
const names = z.array(z.string().min(1));
const oneOrMore = z.union([z.string(), names]).transform((value) => [value].flat());

const questionSchema = z.strictObject({
  kind: z.enum(['who', 'yes-no', 'planned', 'unclear', 'ambiguous', 'not found', 'figures', 'unanswerable']),
  question: z.string().min(1),
  command: z.enum(['who', 'ask']).default('who'),
  status: oneOrMore.optional(),
  participants: names.optional(),
  never: names.optional(),
  place: z.string().optional(),
  date: z.iso.date().nullable().optional(),
  state: oneOrMore.optional(),
  meetings: z.int().optional(),
  answerHas: names.optional(),
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

/** The marked texts. @throws Error that names a text with a bad mark. */
export const examTexts = (): readonly GoldText[] => readMarked(read('meetings.txt'));

/** The folders with their questions and topics. @throws ZodError, or Error that names a folder which one file lacks. */
export function examFolders(): readonly ExamFolder[] {
  const documents = readMarked(read('documents.txt'));
  const briefings = briefingsSchema.parse(JSON.parse(read('briefings.json'))).folders;
  return Object.entries(questionsSchema.parse(JSON.parse(read('questions.json'))).folders).map(([name, asked]) => {
    const told = briefings[name];
    const own = documents
      .filter(({ id }) => id.startsWith(`${name}-`))
      .map(({ id, title, published, text }) => ({ id, title, published, text }));
    if (!told || own.length === 0) throw new Error(`the exam's folder ${name} has no topics or no documents`);
    return { name, documents: own, ...asked, ...told };
  });
}
