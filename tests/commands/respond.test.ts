import { describe, expect, test } from 'vitest';
import { wordsFor } from '../../src/catalogues.ts';
import { createRespond, type RespondPorts } from '../../src/commands/respond.ts';
import type { Library, LibraryView } from '../../src/core/library.ts';
import type { Log } from '../../src/core/log.ts';
import type { Request } from '../../src/core/request.ts';
import type { KeyValue } from '../../src/core/state.ts';
import { answerBook } from '../../src/state/answers.ts';
import { openState } from '../../src/state/database.ts';

const quiet: Log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
const nothing = { hits: [], documents: 0, matched: 0 };
const emptyView: LibraryView = {
  get: async () => null,
  learnedAt: async () => new Map(),
  list: async () => [],
  search: async () => nothing,
  meetings: async () => nothing,
  learnedSince: async () => nothing,
  names: async () => [],
  read: () => Promise.reject(new Error('nothing to read')),
};

/** An empty Library, but for what is given of its views. */
function libraryWith(changes: Partial<LibraryView> = {}): Library {
  const view = { ...emptyView, ...changes };
  return {
    put: async () => ({ added: [], changed: [], unchanged: 0 }),
    remove: async () => false,
    for: () => view,
    forOperator: () => view,
    backup: async () => {},
    close: async () => {},
  };
}

function memoryState(): KeyValue {
  const values = new Map<string, string>();
  return { get: async (key) => values.get(key) ?? null, set: async (key, value) => void values.set(key, value) };
}

function portsWith(changes: Partial<RespondPorts> = {}): RespondPorts {
  return {
    library: libraryWith(),
    topics: { topics: [{ title: 'harbour', aliases: ['quay'] }] },
    shown: null,
    state: memoryState(),
    digests: null,
    answers: answerBook(openState(':memory:').db, { keptDays: 90, publish: () => {} }),
    readUpload: null,
    wordsFor,
    now: () => new Date('2026-11-25T10:00:00Z'),
    log: quiet,
    newId: () => 'b1b2b3b4',
    ...changes,
  };
}

function asked(kind: Request['kind'], text: string, changes: Partial<Request> = {}): Request {
  return {
    id: 'r1',
    place: { platform: 'slack', tenant: 'T1', channel: 'C1', thread: 't' },
    asker: { id: 'U1', zone: null, locale: null, managesChannel: true, admin: false, guest: false },
    kind,
    name: kind === 'command' ? 'brief' : null,
    text,
    values: {},
    ...changes,
  };
}

const command = (text: string, name: string): Request => asked('command', text, { name });

describe('answering a Request', () => {
  test("a person's own command is answered to that person alone, a mention in public", async () => {
    const respond = createRespond(portsWith());
    expect((await respond(asked('command', 'harbour'))).private).toBe(true);
    expect((await respond(asked('sentence', 'brief me on the harbour'))).private).toBe(false);
  });

  test('a wrong use gets what was wrong and an example that works, in private', async () => {
    const reply = await createRespond(portsWith())(asked('command', 'harbour since:yesterdayy'));
    expect(reply.private).toBe(true);
    expect(reply.message.summary).toContain('yesterdayy');
    expect(reply.message.summary).toContain('since:7d');
  });

  test('a bug is an apology with a short id; the reason goes to the log', async () => {
    const logged: unknown[] = [];
    const broken = libraryWith({ search: () => Promise.reject(new TypeError('secret detail')) });
    const log: Log = { ...quiet, error: (fields) => void logged.push(fields) };
    const reply = await createRespond(portsWith({ library: broken, log }))(asked('command', 'harbour'));
    expect(reply.message.summary).toContain('b1b2b3b4');
    expect(reply.message.summary).not.toContain('secret detail');
    expect(logged).toMatchObject([{ id: 'b1b2b3b4' }]);
  });

  test('an unclear sentence offers its readings as buttons', async () => {
    const { message } = await createRespond(portsWith())(asked('sentence', 'harbour strike'));
    const actions = message.nodes.flatMap((node) => (node.kind === 'actions' ? node.actions.map((action) => action.ask) : []));
    expect(actions).toEqual(['brief harbour strike', 'who harbour strike', 'ask harbour strike']);
  });

  test('"and who was there?" in a thread is about what the thread was about', async () => {
    const questions: string[] = [];
    const library = libraryWith({
      meetings: async (query) => {
        questions.push(query.terms.map((term) => term.text).join(' '));
        return nothing;
      },
    });
    const respond = createRespond(portsWith({ library }));
    await respond(asked('sentence', 'brief me on harbour talks'));
    await respond(asked('sentence', 'and who was there?'));
    expect(questions.join(' ')).toContain('harbour');
  });

  test('typed options, as Discord sends them, reach the command whose name they come with', async () => {
    const searched: string[] = [];
    const library = libraryWith({
      search: async (query) => {
        searched.push(query.terms.map((term) => term.text).join(' '));
        return nothing;
      },
    });
    const respond = createRespond(portsWith({ library }));
    await respond({ ...command('', 'brief'), values: { topic: 'harbour', bullets: '3' } });
    expect(searched.join()).toContain('harbour');
  });

  test('every command is also a word after brief', async () => {
    const { message } = await createRespond(portsWith())(asked('command', 'topics'));
    expect(JSON.stringify(message)).toContain('harbour');
    expect((await createRespond(portsWith())(asked('command', ''))).message.summary).toContain('What you can ask');
  });

  test("a tenant's own topics are its own", async () => {
    const respond = createRespond(portsWith());
    await respond(asked('command', 'add grain corridor = grain deal', { name: 'topics' }));
    const own = await respond(asked('command', '', { name: 'topics' }));
    const other = await respond(asked('command', '', { name: 'topics', place: { platform: 'slack', tenant: 'T2', channel: 'C1' } }));
    expect(JSON.stringify(own)).toContain('grain corridor');
    expect(JSON.stringify(other)).not.toContain('grain corridor');
    const guest = await respond(asked('command', 'add x = y', { name: 'topics', asker: { ...asked('command', '').asker, guest: true } }));
    expect(guest.message.summary).toContain('Guests');
  });
});
