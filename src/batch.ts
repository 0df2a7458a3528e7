import { createInterface } from 'node:readline';
import { z } from 'zod';
import { wordsFor } from './catalogues.ts';
import type { CommandContext } from './commands/command.ts';
import { readLine, runCommand } from './commands/run.ts';
import { UserError } from './core/errors.ts';
import type { Library } from './core/library.ts';
import { wording } from './core/words.ts';

const english = wordsFor('en');

const COMMANDS = ['brief', 'who', 'meetings', 'ask', 'timeline', 'names'] as const;

const requestSchema = z.object({
  id: z.union([z.string(), z.number()]),
  command: z.enum(COMMANDS),
  documents: z
    .array(
      z.object({
        id: z.string().min(1),
        title: z.string().nullish(),
        published: z.string().nullish(),
        url: z.string().nullish(),
        text: z.string(),
      }),
    )
    .optional(),
  topic: z.string().optional(),
  question: z.string().optional(),
  words: z.string().optional(),
  since: z.string().optional(),
  until: z.string().optional(),
  asOf: z.string().optional(),
  bullets: z.number().optional(),
  maxWords: z.number().optional(),
  explain: z.boolean().optional(),
});

type BatchRequest = z.infer<typeof requestSchema>;

interface Asked {
  readonly library: Library;
  readonly contextOf: (now: string) => CommandContext;
}

/** What batch needs: the library, and a fresh empty one for requests that bring their own documents; each is opened when first needed. */
export interface BatchPorts {
  readonly house: () => Promise<Asked>;
  readonly scratch: () => Promise<Asked>;
  readonly now: () => Date;
}

/** The request's fields under the option names of its command. */
function valuesOf(request: BatchRequest): Readonly<Record<string, string>> {
  const words = request.topic ?? request.question ?? request.words;
  const main = { brief: 'topic', timeline: 'topic', who: 'meeting', ask: 'question', meetings: 'words', names: '' }[request.command];
  const values: Record<string, string | undefined> = {
    ...(main === '' ? {} : { [main]: words?.trim() === '' ? undefined : words }),
    since: request.since,
    until: request.until,
    bullets: request.bullets?.toString(),
    ...(request.command === 'brief' ? { words: request.maxWords?.toString() } : {}),
    explain: request.explain ? 'yes' : undefined,
  };
  return Object.fromEntries(Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== undefined));
}

async function answer(request: BatchRequest, ports: BatchPorts): Promise<object> {
  const now = request.asOf ?? ports.now().toISOString();
  if (Number.isNaN(Date.parse(now)))
    throw new UserError('bad_day', wording('batch.asOf', { text: now.slice(0, 40) }), wording('batch.asOfHint'));
  const line = readLine(request.command === 'brief' ? 'brief x' : request.command);
  if (!request.documents) return (await runCommand(line, valuesOf(request), (await ports.house()).contextOf(now))).result;
  const { library, contextOf } = await ports.scratch();
  const documents = request.documents.map(({ title, published, url, ...rest }) => ({
    ...rest,
    source: 'batch',
    title: title ?? null,
    published: published ?? null,
    url: url ?? null,
  }));
  try {
    await library.put(documents, ports.now().toISOString());
    return (await runCommand(line, valuesOf(request), contextOf(now))).result;
  } finally {
    for (const { id } of documents) await library.remove(id);
  }
}

function parseRequest(line: string): BatchRequest {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch (error) {
    throw new UserError('bad_json', wording('batch.notJson'), wording('batch.notJsonHint'), { cause: error });
  }
  const parsed = requestSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new UserError(
    'bad_request',
    wording('batch.bad', { field: issue?.path.join('.') || 'the request', why: issue?.message ?? wording('problem.unreadable') }),
    wording('batch.badHint', { commands: COMMANDS.join(', ') }),
  );
}

function idOf(line: string): unknown {
  try {
    return (JSON.parse(line) as { id?: unknown } | null)?.id ?? null;
  } catch {
    return null;
  }
}

/** One JSON request a line in, one JSON answer a line out, in order; a bad line gets `{"id", "error"}` and the rest go on. */
export async function runBatch(input: NodeJS.ReadableStream, write: (line: string) => Promise<void>, ports: BatchPorts): Promise<void> {
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    try {
      const request = parseRequest(line);
      await write(JSON.stringify({ id: request.id, ...(await answer(request, ports)) }));
    } catch (error) {
      const known = error instanceof UserError;
      const problem = known
        ? { code: error.code, message: english.tell(error.what), hint: english.tell(error.hint) }
        : { code: 'bug', message: String(error), hint: english.say('batch.report') };
      if (!known) process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
      await write(JSON.stringify({ id: idOf(line), error: problem }));
    }
  }
}
