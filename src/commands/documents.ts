import { z } from 'zod';
import { UserError } from '../core/errors.ts';
import type { Node } from '../core/message.ts';
import { wording } from '../core/words.ts';
import { type Command, type CommandContext, command } from './command.ts';

const noDocument = (id: string): UserError =>
  new UserError('no_document', wording('documents.none', { id: id.slice(0, 80) }), wording('documents.noneHint'));

const list = command({
  name: 'list',
  summary: 'command.documents.list',
  examples: [''],
  options: z.object({}),
  positional: null,
  async answer(_options, { library, words: { say } }) {
    const documents = await library.list();
    const nodes = documents.map(
      (entry): Node => ({
        kind: 'text',
        text: `${entry.id}  ${entry.published ?? say('documents.undated')}  ${entry.title ?? say('documents.untitled')}`,
      }),
    );
    return {
      result: { command: 'documents', documents },
      message: { nodes, summary: say('documents.count', { count: documents.length }) },
      found: documents.length > 0,
    };
  },
});

const show = command({
  name: 'show',
  summary: 'command.documents.show',
  examples: ['kyiv-visit-april-2022'],
  options: z.object({ id: z.string().min(1).describe('option.documentId') }),
  positional: 'id',
  async answer({ id }, { library, words: { say } }) {
    const found = await library.get(id);
    if (!found) throw noDocument(id);
    const { document, analysis, learnedAt } = found;
    const nodes: Node[] = [
      { kind: 'heading', text: analysis.title ?? document.id },
      { kind: 'text', text: `${analysis.published ?? say('documents.undated')}${document.url ? `, ${document.url}` : ''}` },
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

const notInChat = (): UserError =>
  new UserError(
    'not_supported',
    wording('documents.notInChat'),
    wording('hint.example', { example: 'briefing-bot documents add report.txt' }),
  );

async function upload(
  path: string,
  { keeper, readUpload, now }: CommandContext,
): Promise<{ readonly ids: readonly string[]; readonly problems: readonly string[] }> {
  if (!readUpload || !keeper) throw notInChat();
  const { documents, problems } = await readUpload(path);
  if (documents.length === 0) {
    throw new UserError(
      'nothing_read',
      problems[0] ? wording('plain.text', { text: problems[0].message }) : wording('documents.nothingRead', { path }),
      wording('documents.nothingReadHint'),
    );
  }
  await keeper.put(documents, now);
  return { ids: documents.map((document) => document.id), problems: problems.map((problem) => problem.message) };
}

const add = command({
  name: 'add',
  summary: 'command.documents.add',
  examples: ['report.txt'],
  options: z.object({ path: z.string().min(1).describe('option.path') }),
  positional: 'path',
  async answer({ path }, context) {
    const { say } = context.words;
    const { ids, problems } = await upload(path, context);
    const nodes: Node[] = [
      { kind: 'text', text: say('documents.added', { ids: ids.join(', ') }) },
      ...problems.map((text): Node => ({ kind: 'notice', tone: 'warning', text })),
    ];
    return {
      result: { command: 'documents', added: ids, problems },
      message: { nodes, summary: say('documents.addedCount', { count: ids.length }) },
      found: true,
    };
  },
});

const remove = command({
  name: 'remove',
  summary: 'command.documents.remove',
  examples: ['report'],
  options: z.object({ id: z.string().min(1).describe('option.documentId') }),
  positional: 'id',
  async answer({ id }, { library, keeper, words: { say } }) {
    if (!keeper) throw notInChat();
    const found = await library.get(id);
    if (!found) throw noDocument(id);
    if (found.document.source.startsWith('folder:')) {
      throw new UserError(
        'in_a_folder',
        wording('documents.inFolder', { id, folder: found.document.source.slice('folder:'.length) }),
        wording('documents.inFolderHint'),
      );
    }
    await keeper.remove(id);
    const text = say('documents.removed', { id });
    return { result: { command: 'documents', removed: id }, message: { nodes: [{ kind: 'text', text }], summary: text }, found: true };
  },
});

/** `briefing-bot documents …`: command line only. */
export const documentCommands: readonly Command[] = [list, show, add, remove];
