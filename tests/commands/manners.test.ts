import { beforeEach, describe, expect, test } from 'vitest';
import { wordsFor } from '../../src/catalogues.ts';
import { createRespond, type RespondPorts } from '../../src/commands/respond.ts';
import type { AnswerBook } from '../../src/core/answers.ts';
import type { Log } from '../../src/core/log.ts';
import type { Message } from '../../src/core/message.ts';
import type { Asker, Place, Request } from '../../src/core/request.ts';
import { personKey } from '../../src/core/state.ts';
import { openLibrary } from '../../src/library/index.ts';
import { answerBook, forgetTenant } from '../../src/state/answers.ts';
import { openState, type State } from '../../src/state/database.ts';
import { keyValue, keyvOf } from '../../src/state/keyv.ts';
import { shownBook } from '../../src/state/shown.ts';

const quiet: Log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
const TEXT = `Harbour ministers met in Delta City on 4 May 2031. Ada Example and Bo Sample attended the talks in Delta City on 4 May 2031.
The river rose by two metres at the harbour, the port authority said. The harbour talks ended without an agreement on the river.`;

const library = await openLibrary({ path: null });
await library.put(
  [{ id: 'river', title: 'River talks at the harbour', text: TEXT, source: 'test', published: '2031-05-05', url: null }],
  '2031-05-05T00:00:00Z',
);

let state: State;
let file: string;
let clockMs: number;
let ports: RespondPorts & { readonly answers: AnswerBook };

beforeEach(() => {
  state = openState(':memory:');
  file = '';
  clockMs = Date.parse('2031-06-01T10:00:00Z');
  ports = {
    library,
    topics: { topics: [] },
    shown: shownBook(state.db),
    state: keyValue(keyvOf(state.db)),
    digests: null,
    answers: answerBook(state.db, {
      keptDays: 90,
      publish: (lines) => {
        file = lines;
      },
    }),
    readUpload: null,
    wordsFor,
    now: () => new Date(clockMs),
    log: quiet,
    newId: () => 'id',
  };
});

const asker = (id: string): Asker => ({ id, zone: null, locale: null, managesChannel: true, admin: false, guest: false });
const place: Place = { platform: 'slack', tenant: 'T1', channel: 'C1' };

function ask(text: string, more: Partial<Request> & { readonly by?: string } = {}): Request {
  const { by = 'U1', ...rest } = more;
  return { id: text, place, asker: asker(by), kind: 'action', name: null, text, values: {}, ...rest };
}

const actionsOf = ({ nodes }: Message) =>
  nodes.flatMap((node) => (node.kind === 'actions' ? node.actions : node.kind === 'feedback' ? [node.good, node.bad] : []));
const askOf = (message: Message, label: string): string => {
  const found = actionsOf(message).find((action) => action.label.includes(label));
  if (!found) throw new Error(`no "${label}" among ${actionsOf(message).map((action) => action.label)}`);
  return found.ask;
};

describe('feedback', () => {
  test('👍 is stored with the question', async () => {
    const respond = createRespond(ports);
    const { message } = await respond(ask('brief harbour'));
    const thanks = await respond(ask(askOf(message, 'Helpful'), { by: 'U2' }));
    expect(thanks).toMatchObject({ private: true, message: { summary: expect.stringContaining('Thank you') } });
    const row = state.db.prepare('SELECT line, good, verdicts.person FROM verdicts JOIN answers ON id = answer_id').get();
    expect(row).toMatchObject({ line: 'brief harbour', good: 1, person: 'U2' });
  });

  test('👎 with a wrong attendee becomes a line of the file that is scored, with no person of the chat in it', async () => {
    const respond = createRespond(ports);
    const { message } = await respond(ask('who Delta City talks'));
    const why = await respond(ask(askOf(message, 'Not right')));
    const whom = await respond(ask(askOf(why.message, 'wrong attendee')));
    await respond(ask(askOf(whom.message, 'Bo Sample')));
    const lines = file.trim().split('\n');
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ line: 'who Delta City talks', wrong: 'Bo Sample', documents: ['river'] });
    expect(file).not.toContain('U1');
  });

  test('a later word of the same person takes the place of the earlier one', async () => {
    const respond = createRespond(ports);
    const { message } = await respond(ask('brief harbour'));
    await respond(ask(askOf(message, 'Not right')));
    await respond(ask(askOf(message, 'Helpful')));
    expect(state.db.prepare('SELECT good FROM verdicts').all()).toMatchObject([{ good: 1 }]);
  });

  test('F60 an answer of another tenant cannot be judged by its id', async () => {
    const respond = createRespond(ports);
    const { message } = await respond(ask('brief harbour'));
    const other = await respond(ask(askOf(message, 'Helpful'), { place: { ...place, tenant: 'T2' } }));
    expect(other.problem?.code).toBe('no_such_answer');
    expect(state.db.prepare('SELECT * FROM verdicts').all()).toEqual([]);
  });

  test('"feedback" is a word like any other where it is typed', async () => {
    const { message } = await createRespond(ports)(ask('', { kind: 'command', name: 'brief', text: 'feedback on the harbour' }));
    expect(message.summary).toContain('feedback on the harbour');
  });
});

describe('forget me', () => {
  test('deletes the questions, what was shown, the feedback and the greeting of one person, and leaves others alone', async () => {
    const respond = createRespond(ports);
    for (const by of ['U1', 'U2']) {
      const { message } = await respond(ask('who Delta City talks', { by }));
      await respond(ask('brief harbour', { by }));
      await respond(ask(`${askOf(message, 'Not right').replace(/bad$/, 'attendee')} Bo Sample`, { by }));
    }
    const said = await respond(ask('me', { kind: 'command', name: 'forget' }));
    expect(said.message.summary).toBe('Deleted what was stored of you here: 2 questions and 1 word of feedback.');
    for (const [table, column] of [
      ['answers', 'person'],
      ['verdicts', 'person'],
    ])
      expect(state.db.prepare(`SELECT DISTINCT ${column} AS who FROM ${table}`).all()).toMatchObject([{ who: 'U2' }]);
    expect(JSON.stringify(state.db.prepare('SELECT audience FROM shown').all())).not.toContain('U1');
    expect(JSON.stringify(state.db.prepare('SELECT key FROM small_values').all())).not.toContain('U1');
    expect(file.trim().split('\n')).toHaveLength(1);
  });

  test('takes nothing but "me"', async () => {
    const { problem } = await createRespond(ports)(ask('everything', { kind: 'command', name: 'forget' }));
    expect(problem?.hint).toContain('forget me');
  });
});

test('a tenant that removed the bot leaves nothing behind; another tenant keeps everything', async () => {
  const respond = createRespond(ports);
  for (const tenant of ['TGONE', 'TSTAYS']) {
    await respond(ask('brief harbour', { place: { ...place, tenant } }));
    await respond(ask(`add quay = ${tenant}`, { kind: 'command', name: 'topics', place: { ...place, tenant } }));
    await ports.state?.set(`slack:${tenant}:thread:C1:1`, 'x', 1_000_000);
  }
  forgetTenant(state.db, 'slack', 'TGONE', '2031-06-01T10:00:00Z');
  for (const table of ['answers', 'shown', 'small_values']) {
    const left = JSON.stringify(state.db.prepare(`SELECT * FROM ${table}`).all());
    expect(left).not.toContain('TGONE');
    expect(left).toContain('TSTAYS');
  }
});

test('answers are kept for so many days and no longer', async () => {
  const respond = createRespond(ports);
  await respond(ask('brief harbour'));
  clockMs += 91 * 86_400_000;
  await respond(ask('brief river'));
  expect(state.db.prepare('SELECT line FROM answers').all()).toMatchObject([{ line: 'brief river' }]);
});

describe('first contact', () => {
  const greets = (message: Message) => JSON.stringify(message.nodes[0]).includes('Hello!');

  test('greets once, in private, also when two questions come at the same moment', async () => {
    const respond = createRespond(ports);
    const both = await Promise.all([respond(ask('brief harbour')), respond(ask('brief river'))]);
    expect(both.filter(({ message }) => greets(message))).toHaveLength(1);
    expect(greets((await createRespond(ports)(ask('brief river'))).message)).toBe(false);
    expect(await ports.state?.get(personKey('slack', 'T1', 'U1', 'greeted'))).toBe('1');
  });

  test('says nothing of itself in a channel', async () => {
    const respond = createRespond(ports);
    const { message } = await respond(ask('brief me on the harbour', { kind: 'sentence', place: { ...place, thread: '1.1' } }));
    expect(greets(message)).toBe(false);
    const direct = await respond(ask('brief me on the harbour', { kind: 'sentence', place: { ...place, channel: 'D1' }, direct: true }));
    expect(greets(direct.message)).toBe(true);
  });
});

describe('F63 a flood', () => {
  const rates = { person: 3, tenant: 5 };

  test('of one person is limited with a private notice; others go on, and so does that person after a while', async () => {
    const respond = createRespond({ ...ports, rates });
    for (let i = 0; i < 3; i++) expect((await respond(ask('brief harbour'))).problem).toBeUndefined();
    const notice = await respond(ask('brief harbour', { kind: 'sentence' }));
    expect(notice).toMatchObject({ private: true, problem: { code: 'too_often' } });
    expect(notice.message.summary).toContain('again in 20 seconds');
    expect(notice.needless).toBeUndefined();
    expect((await respond(ask('brief harbour'))).needless).toBe(true);
    expect((await respond(ask('brief harbour', { by: 'U2' }))).problem).toBeUndefined();
    clockMs += 20_000;
    expect((await respond(ask('brief harbour'))).problem).toBeUndefined();
  });

  test('of one tenant is limited, another tenant is not', async () => {
    const respond = createRespond({ ...ports, rates });
    for (let i = 0; i < 5; i++) await respond(ask('brief harbour', { by: `U${i}` }));
    const notice = await respond(ask('brief harbour', { by: 'U9' }));
    expect(notice.message.summary).toContain('Many people here');
    expect((await respond(ask('brief harbour', { by: 'U9', place: { ...place, tenant: 'T2' } }))).problem).toBeUndefined();
  });

  test('people outside of any guild do not stand in each other’s way', async () => {
    const respond = createRespond({ ...ports, rates });
    const direct = (by: string): Place => ({ platform: 'discord', tenant: `direct:${by}`, channel: 'D' });
    for (let i = 0; i < 8; i++)
      expect((await respond(ask('brief harbour', { by: `U${i}`, place: direct(`U${i}`) }))).problem).toBeUndefined();
  });
});

describe('a conversation keeps its subject', () => {
  const thread: Place = { ...place, thread: '1.1' };
  const say = (text: string, more = {}) => ask(text, { kind: 'sentence', place: thread, ...more });
  const last = () => String(state.db.prepare('SELECT line FROM answers ORDER BY rowid DESC').get()?.line);

  test.each([
    ['and who was there?', 'who harbour talks'],
    ['And when was that?', 'timeline harbour talks'],
    ['tell me more', 'brief harbour talks bullets:10'],
    ['and since March?', 'brief harbour talks since:"March"'],
    ['what about the river?', 'brief the river'],
    ['what happened there?', 'brief harbour talks'],
    ['where was it?', 'who harbour talks'],
    ['how much?', 'ask how much harbour talks'],
    ['who announced it?', 'ask who announced harbour talks'],
    ['how did it end?', 'ask how did harbour talks end'],
    ['who said that the river rose?', 'ask who said that the river rose'],
  ])('%s', async (sentence, line) => {
    const respond = createRespond(ports);
    await respond(say('brief me on harbour talks'));
    await respond(say(sentence));
    expect(last()).toBe(line);
  });

  test('also after a button that somebody pressed in the thread', async () => {
    const respond = createRespond(ports);
    await respond(ask('who Delta City talks', { place: thread }));
    await respond(say('and why?'));
    expect(last()).toBe('who Delta City talks explain:yes');
  });

  test('what another person asked in private is not what "there" means', async () => {
    const respond = createRespond(ports);
    await respond(ask('brief secret plans', { by: 'U2' }));
    const { message } = await respond(ask('and who was there?', { kind: 'sentence' }));
    expect(JSON.stringify(message)).not.toContain('secret');
  });
});

describe('words alone', () => {
  const say = (text: string) => ask(text, { kind: 'sentence', direct: true });
  const last = () => String(state.db.prepare('SELECT line FROM answers ORDER BY rowid DESC').get()?.line);

  test.each(['Bo Sample', 'delta city', 'Sample'])(
    'that are a name the documents know are a wish to be briefed on it: %s',
    async (text) => {
      const { message } = await createRespond(ports)(say(text));
      expect(last()).toBe(`brief ${text}`);
      expect(message.nodes.some(({ kind }) => kind === 'sources')).toBe(true);
    },
  );

  test('several apart by commas are a topic each', async () => {
    await createRespond(ports)(say('Bo Sample, Delta City'));
    expect(last()).toBe('brief Bo Sample, Delta City');
  });

  test('that are a standing topic too; any others are asked about', async () => {
    const respond = createRespond({ ...ports, topics: { topics: [{ title: 'floods', aliases: ['high water'] }] } });
    await respond(say('High water'));
    expect(last()).toBe('brief High water');
    const { message } = await respond(say('river strike'));
    expect(actionsOf(message).map(({ label }) => label)).toEqual(['brief river strike', 'who river strike', 'ask river strike']);
    expect(message.summary).toContain(': brief river strike, or who river strike, or ask river strike.');
  });
});

describe('talk that is not for the bot', () => {
  const overheard = (text: string) => ask(text, { kind: 'sentence', place: { ...place, thread: '1.1' }, overheard: true });

  test.each([
    'thanks!',
    'I will ask Bo about the harbour',
    'lunch at the harbour',
    'morning!',
    'remind me about the river every day at 8',
    'delete my data',
    'tell me about lunch',
    'tell me about it',
    'how do I set up a tent?',
  ])('is left alone in a thread: %s', async (text) => {
    expect(await createRespond(ports)(overheard(text))).toMatchObject({ needless: true });
  });

  test.each(['who attended the Delta City talks?', 'how much did the river rise?', 'tell me about the harbour'])(
    'but a question is answered: %s',
    async (text) => {
      const reply = await createRespond(ports)(overheard(text));
      expect(reply).toMatchObject({ private: false });
      expect(reply.needless).toBeUndefined();
    },
  );

  test('thanks that are meant for it are answered in three words', async () => {
    const { message } = await createRespond(ports)(ask('thank you!', { kind: 'sentence' }));
    expect(message.summary).toBe('You are welcome.');
  });
});
