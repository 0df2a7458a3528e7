import { z } from 'zod';
import { UserError } from '../core/errors.ts';
import type { Node } from '../core/message.ts';
import { type Command, type CommandContext, command } from './command.ts';

const NO_DOCUMENT = 'See their ids with: briefing-bot documents list';

const list = command({
  name: 'list',
  summary: 'The documents, newest first',
  examples: [''],
  options: z.object({}),
  positional: null,
  async answer(_options, { library }) {
    const documents = await library.list();
    const nodes = documents.map(
      (entry): Node => ({ kind: 'text', text: `${entry.id}  ${entry.published ?? 'undated'}  ${entry.title ?? '(no title)'}` }),
    );
    return {
      result: { command: 'documents', documents },
      message: { nodes, summary: `${documents.length} documents.` },
      found: documents.length > 0,
    };
  },
});

const show = command({
  name: 'show',
  summary: 'One document with its text',
  examples: ['kyiv-visit-april-2022'],
  options: z.object({ id: z.string().min(1).describe('The id of a document') }),
  positional: 'id',
  async answer({ id }, { library }) {
    const found = await library.get(id);
    if (!found) throw new UserError('no_document', `There is no document "${id.slice(0, 80)}".`, NO_DOCUMENT);
    const { document, analysis, learnedAt } = found;
    const nodes: Node[] = [
      { kind: 'heading', text: analysis.title ?? document.id },
      { kind: 'text', text: `${analysis.published ?? 'undated'}${document.url ? `, ${document.url}` : ''}` },
      ...document.text
        .split(/\n+/)
        .filter((line) => line.trim() !== '')
        .map((line): Node => ({ kind: 'text', text: line })),
    ];
    const result = {
      command: 'documents',
      document: { ...document, title: analysis.title, published: analysis.published, language: analysis.language, learnedAt },
    };
    return { result, message: { nodes, summary: analysis.title ?? document.id }, found: true };
  },
});

const elsewhere = (done: string): UserError =>
  new UserError('not_supported', `Documents are ${done} on the command line.`, 'For example: briefing-bot documents add report.txt');

async function upload(
  path: string,
  { keeper, readUpload, now }: CommandContext,
): Promise<{ readonly ids: readonly string[]; readonly problems: readonly string[] }> {
  if (!readUpload || !keeper) throw elsewhere('added');
  const { documents, problems } = await readUpload(path);
  if (documents.length === 0) {
    throw new UserError(
      'nothing_read',
      problems[0]?.message ?? `Nothing to read at ${path}.`,
      'Give a .txt, .md or .html file, or a folder of them.',
    );
  }
  await keeper.put(documents, now);
  return { ids: documents.map((document) => document.id), problems: problems.map((problem) => problem.message) };
}

const add = command({
  name: 'add',
  summary: 'Add a file, or a folder of files',
  examples: ['report.txt'],
  options: z.object({ path: z.string().min(1).describe('A .txt, .md or .html file, or a folder') }),
  positional: 'path',
  async answer({ path }, context) {
    const { ids, problems } = await upload(path, context);
    const nodes: Node[] = [
      { kind: 'text', text: `Added ${ids.join(', ')}.` },
      ...problems.map((text): Node => ({ kind: 'notice', tone: 'warning', text })),
    ];
    return {
      result: { command: 'documents', added: ids, problems },
      message: { nodes, summary: `Added ${ids.length} documents.` },
      found: true,
    };
  },
});

const remove = command({
  name: 'remove',
  summary: 'Forget a document that was added',
  examples: ['report'],
  options: z.object({ id: z.string().min(1).describe('The id of a document') }),
  positional: 'id',
  async answer({ id }, { library, keeper }) {
    if (!keeper) throw elsewhere('removed');
    const found = await library.get(id);
    if (!found) throw new UserError('no_document', `There is no document "${id.slice(0, 80)}".`, NO_DOCUMENT);
    if (found.document.source.startsWith('folder:')) {
      throw new UserError(
        'in_a_folder',
        `"${id}" stands in ${found.document.source.slice('folder:'.length)} and would come back.`,
        'Delete its file there instead.',
      );
    }
    await keeper.remove(id);
    return {
      result: { command: 'documents', removed: id },
      message: { nodes: [{ kind: 'text', text: `Removed ${id}.` }], summary: `Removed ${id}.` },
      found: true,
    };
  },
});

/** `briefing-bot documents …`: command line only. */
export const documentCommands: readonly Command[] = [list, show, add, remove];
