import { wordsFor } from '../../../src/catalogues.ts';
import { createComplete } from '../../../src/commands/complete.ts';
import { createPages } from '../../../src/commands/pages.ts';
import { createRespond } from '../../../src/commands/respond.ts';
import { chatSpecs } from '../../../src/commands/table.ts';
import type { DigestBook } from '../../../src/core/digest.ts';
import type { Outbox } from '../../../src/core/platform.ts';
import type { PlatformName } from '../../../src/core/request.ts';
import type { Vault } from '../../../src/core/vault.ts';
import { systemClock } from '../../../src/digests/clock.ts';
import { libraryComposer } from '../../../src/digests/compose.ts';
import { createDigests } from '../../../src/digests/index.ts';
import { openLibrary } from '../../../src/library/index.ts';
import { answerBook, forgetTenant } from '../../../src/state/answers.ts';
import { openState } from '../../../src/state/database.ts';
import { thisHolder } from '../../../src/state/holder.ts';
import { keyValue, keyvOf } from '../../../src/state/keyv.ts';
import { shownBook } from '../../../src/state/shown.ts';
import { type SecretKey, vaultOn } from '../../../src/state/vault.ts';
import { type House, type HouseOptions, house, memoryLog } from './house.ts';

const TEXT = `The harbour talks were held in Delta City on 4 May 2031. Anna Lindqvist and Boris Petrov attended the harbour talks in Delta City.
The harbour ministers said the river rose by two metres. Nobody was hurt, the port authority said. The harbour stays closed for a week.
`;

const FIRST = ['Anna', 'Clara', 'Maria', 'Elena', 'Boris', 'Viktor', 'Peter', 'Martin'];

const DOCUMENTS = [
  { id: 'river', title: 'Talks at the harbour', text: TEXT, source: 'test', published: '2031-05-05', url: 'https://news.example/river' },
  ...Array.from({ length: 4 }, (_, n) => ({
    id: `summit-${n}`,
    title: `Summit in Port ${n}`,
    text: `The harbour summit was held in Port Nova on ${n + 1} March 2031. Minister ${FIRST[n]} Lindqvist and President ${FIRST[n + 4]} Petrov attended the harbour summit in Port Nova.\n`,
    source: 'test',
    published: `2031-03-0${n + 2}`,
    url: null,
  })),
];

const KEY: SecretKey = { id: 'k1', bytes: Buffer.alloc(32, 7) };

export interface Whole extends House {
  readonly vault: Vault;
  readonly digests: DigestBook;
  readonly db: ReturnType<typeof openState>['db'];
}

/** The real bolt before the real commands, digests and memory, against the local Slack. */
export async function whole(options: HouseOptions & { readonly db?: Whole['db'] } = {}): Promise<Whole> {
  const library = await openLibrary({ path: null });
  await library.put(DOCUMENTS, '2031-05-05T00:00:00Z');
  const own = options.db === undefined ? openState(':memory:') : null;
  const db = options.db ?? (own as NonNullable<typeof own>).db;
  const state = keyValue(keyvOf(db));
  const topics = { topics: [{ title: 'harbour', aliases: ['port'] }] };
  const log = memoryLog();
  const answers = answerBook(db, { keptDays: 90, publish: () => {} });
  const outboxes = new Map<PlatformName, Outbox>();
  const compose = libraryComposer(library, async () => topics, wordsFor);
  const digests = createDigests({ wordsFor, db, me: thisHolder(), outboxes, compose, clock: systemClock, log });
  const now = () => new Date('2031-06-01T10:00:00Z');
  const respond = createRespond({
    ...{ library, topics, state, answers, now, log, digests: digests.book, shown: shownBook(db) },
    readUpload: null,
    wordsFor,
    newId: () => 'id',
    rates: { person: 1_000, tenant: 1_000 },
  });
  const vault = vaultOn(db, [KEY], log, () => now().toISOString());
  const forget = (platform: string, tenant: string) => forgetTenant(db, platform, tenant, now().toISOString());
  const made = await house({
    specs: chatSpecs,
    respond,
    keyValue: state,
    vault,
    complete: createComplete({ wordsFor, library, topics, state, digests: digests.book, now }),
    pages: createPages({ library, topics, state, answers, digests: digests.book, forgetTenant: forget }),
    admitted: (tenant) => digests.mended('slack', tenant),
    ...options,
  });
  outboxes.set('slack', made.platform.outbox);
  const closeHouse = made.close;
  const close = async () => {
    await closeHouse();
    await digests.stop(1_000);
    own?.close();
    await library.close();
  };
  return Object.assign(made, { digests: digests.book, db, vault, close });
}
