import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createComplete } from '../../../src/commands/complete.ts';
import { createPages } from '../../../src/commands/pages.ts';
import { createRespond } from '../../../src/commands/respond.ts';
import type { Action, Message } from '../../../src/core/message.ts';
import type { Asker, Complete, PlatformName, Reply, Request } from '../../../src/core/request.ts';
import type { TopicBook } from '../../../src/core/topic.ts';
import type { WordsFor } from '../../../src/core/words.ts';
import { libraryComposer } from '../../../src/digests/compose.ts';
import { createDigests, type Digests } from '../../../src/digests/index.ts';
import { openLibrary } from '../../../src/library/index.ts';
import { folderSource } from '../../../src/sources/folder/index.ts';
import { syncSource } from '../../../src/sources/sync.ts';
import { answerBook } from '../../../src/state/answers.ts';
import { openState } from '../../../src/state/database.ts';
import { thisHolder } from '../../../src/state/holder.ts';
import { keyValue, keyvOf } from '../../../src/state/keyv.ts';
import { shownBook } from '../../../src/state/shown.ts';
import { type TestClock, testClock } from '../../digests/clock.ts';
import { type FakeOutbox, fakeOutbox } from '../../digests/outbox.ts';
import { PAPER_LINES, papersFolder } from './papers.ts';

const BRIEFINGS = resolve(import.meta.dirname, '../../../briefings');
/** The shipped documents and the invented ones. */
export const FOLDER = papersFolder(resolve(BRIEFINGS, 'documents'));
export const NOW = '2026-03-02T09:00:00.000Z';

/** The whole house behind the platforms, over the shipped documents, with a locale to be asked in. */
export interface Spoken {
  /** Asks a line as a slash command. */
  ask(line: string, more?: Partial<Request>): Promise<Reply>;
  /** Presses what was offered. */
  press(action: Action): Promise<Reply>;
  readonly complete: Complete;
  readonly pages: ReturnType<typeof createPages>;
  readonly digests: Digests;
  readonly outbox: FakeOutbox;
  readonly clock: TestClock;
  readonly asker: Asker;
  readonly place: Request['place'];
  readonly topics: TopicBook;
  close(): Promise<void>;
}

const quiet = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

export async function spoken(locale: string, wordsFor: WordsFor): Promise<Spoken> {
  const library = await openLibrary({ path: null });
  await syncSource(folderSource(FOLDER), library, '2026-03-01T00:00:00.000Z');
  const { db, close } = openState(':memory:');
  const topics = JSON.parse(readFileSync(resolve(BRIEFINGS, 'topics.json'), 'utf8')) as TopicBook;
  const clock = testClock(NOW);
  const outbox = fakeOutbox('slack', clock.now, clock.sleep);
  const compose = libraryComposer(library, async () => topics, wordsFor);
  const outboxes = new Map<PlatformName, FakeOutbox>([['slack', outbox]]);
  const digests = createDigests({ db, me: thisHolder(), outboxes, compose, clock, log: quiet, wordsFor });
  const state = keyValue(keyvOf(db));
  const answers = answerBook(db, { keptDays: 90, publish: () => {} });
  const now = (): Date => new Date(clock.now());
  const ports = { library, topics, state, answers, digests: digests.book, wordsFor, now };
  const rates = { person: 100_000, tenant: 100_000 };
  const respond = createRespond({ ...ports, shown: shownBook(db), readUpload: null, log: quiet, newId: () => 'b1b2b3', rates });
  const asker: Asker = { id: 'U1', zone: 'Europe/Berlin', locale, managesChannel: true, admin: false, guest: false };
  const place: Request['place'] = { platform: 'slack', tenant: 'T1', channel: 'C1' };
  let count = 0;
  const request = (more: Partial<Request>): Request => ({
    id: `r${++count}`,
    place,
    asker,
    kind: 'command',
    name: null,
    text: '',
    values: {},
    ...more,
  });
  return {
    ask: (line, more = {}) => {
      const [name = '', ...rest] = line.split(' ');
      return respond(request({ name, text: rest.join(' '), ...more }));
    },
    press: ({ ask }) => respond(request({ kind: 'action', text: ask })),
    complete: createComplete(ports),
    pages: createPages({ ...ports, forgetTenant: () => {} }),
    digests,
    outbox,
    clock,
    asker,
    place,
    topics,
    close: async () => {
      close();
      await library.close();
    },
  };
}

/** Everything of a Message that can be pressed. */
export const actionsOf = ({ nodes }: Message): readonly Action[] =>
  nodes.flatMap((node) => (node.kind === 'actions' ? node.actions : node.kind === 'feedback' ? [node.good, node.bad] : []));

/** What people ask: every command, every way to ask it wrongly, and sentences. */
export const LINES: readonly string[] = [
  'brief ukraine',
  'brief sanctions bullets:2',
  'brief nato since:2024-01-01 until:2024-12-31',
  'brief ukraine since:last',
  'brief ukraine since:last',
  'brief qqqq',
  'brief zelensky since:7d',
  'brief',
  'who paris talks',
  'who met zelenskyy in april 2022',
  'who did macron attend the paris talks?',
  'who did scholz attend the paris talks?',
  'who kyiv visit explain:yes',
  'who nowhere in particular',
  'who meetings of blinken',
  'ask how much aid was pledged?',
  'ask where did blinken and macron meet?',
  'ask who ate the cake?',
  'meetings',
  'meetings blinken since:2022-01-01',
  'meetings nobody',
  'timeline ukraine',
  'timeline qqqq',
  'topics',
  'topics add grain corridor = black sea exports, grain deal',
  'topics remove grain corridor',
  'topics nonsense',
  'help',
  'forget me',
  'forget you',
  'digest add ukraine, nato -sports at 08:00 weekdays Europe/Kyiv',
  'digest add sanctions at 18:00 mon,thu heartbeat skip 2026-12-25',
  'digest add grain cron 0 8 1 * *',
  'digest list',
  'digest preview ukraine',
  'digest add ukraine',
  'digest add ukraine at 25:00',
  'digest add ukraine at 08:00 Europe/Kyjiw',
  'digest add ukraine at 08:00 skip 2026-02-30',
  'digest add ukraine at 08:00 whenever',
  'digest add ukraine cron */5 * * * *',
  'digest add ukraine cron 0 8 13 * 5',
  'digest add ukraine cron 61 8 * * *',
  'digest add grain cron 0 8 10-5 * *',
  'digest add grain cron 0 8 * *',
  'digest add grain cron 0 8 32 * *',
  'digest add grain cron 0 8 * 13 *',
  'digest add grain cron 0 8 * * 9',
  'digest add grain cron 0 25 * * *',
  'digest add grain cron 0 8 1/0 * *',
  'digest add grain cron @daily',
  'digest add grain cron 0 8 1 * * weekdays',
  'digest add grain weekdays cron 0 8 1 * *',
  'digest add at 08:00',
  'digest add !!, ?? at 08:00',
  `digest add ${Array.from({ length: 40 }, (_, at) => `grain ${at}`).join(', ')} at 08:00`,
  'digest add grain at 08:00 skip 2020-01-01',
  'digest add grain at 08:00 weekends',
  'digest add grain at 02:30 daily Europe/Berlin',
  'digest add grain at 08:00 in the morning',
  'digest why dnone1',
  'digest pause dnone1 until yesterday',
  'digest again dnone1',
  'digest undo',
  'digest',
  'digest dance',
  'brief ukraine since:yesterdayy',
  'brief ukraine sinse:7d',
  'brief ukraine since:7d since:8d',
  'brief ukraine bullets:99',
  'brief ukraine bullets:x',
  'brief ukraine since:2024-02-31',
  `brief ${'ukraine '.repeat(300)}`,
  'brief -',
  'brief !!!',
  'who',
  'who !!!',
  'who who met zelenskyy between 2022-01-01 and 2022-06-30',
  'who who met zelenskyy in 2022',
  'who ukraine explain:perhaps',
  'ask',
  'timeline',
  'brief ukraine since:2024-02-01 until:2024-01-01',
  'dance',
  'help me please now',
  ...PAPER_LINES,
];

export const SENTENCES: readonly string[] = [
  'thanks!',
  'ok',
  'hello',
  'what is new on ukraine?',
  'something about paris',
  'who attended the Paris talks?',
];
