import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import english from '../../../config/words/en.json' with { type: 'json' };
import { HELP_LINES } from '../../../src/commands/help.ts';
import { chatSpecs } from '../../../src/commands/table.ts';
import type { Message, Node } from '../../../src/core/message.ts';
import type { CommandSpec } from '../../../src/core/spec.ts';
import { createWords } from '../../../src/core/words.ts';
import { compose, composePlainly, noteBody } from '../../../src/platforms/discord/compose.ts';
import { digestForm as discordForm } from '../../../src/platforms/discord/form.ts';
import { apology, note } from '../../../src/platforms/discord/notes.ts';
import { composeOpened } from '../../../src/platforms/discord/opened.ts';
import { digestForm, messageView, readSubmission } from '../../../src/platforms/slack/form.ts';
import { homeView } from '../../../src/platforms/slack/home.ts';
import { limits } from '../../../src/platforms/slack/limits.ts';
import { drawParts } from '../../../src/platforms/slack/parts.ts';
import { promptFor, promptsIn } from '../../../src/platforms/slack/prompts.ts';
import { expiredModal, quoteModal } from '../../../src/platforms/slack/quote.ts';
import { askBeforeSharing, sharedBy, withShareButton } from '../../../src/platforms/slack/share.ts';
import { renderTerminal } from '../../../src/platforms/terminal/render.ts';
import { fault } from '../../digests/outbox.ts';
import { actionsOf, FOLDER, LINES, NOW, SENTENCES, type Spoken, spoken } from './spoken.ts';

/** A text in letters that no document has: whatever is left in ASCII was not said by a catalogue. */
const strange = (text: string): string =>
  text
    .split(/(\{\{[^}]*\}\})/)
    .map((piece, at) =>
      at % 2 === 1 ? piece : piece.replace(/[A-Za-z]/g, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0)),
    )
    .join('');

const pseudo = Object.fromEntries(Object.entries(english).map(([key, text]) => [key, strange(text)]));
const wordsFor = createWords({ en: english, qps: pseudo });
const words = wordsFor('qps');

const everySpec = (spec: CommandSpec): readonly string[] => [
  spec.name,
  spec.slackName,
  ...spec.examples,
  ...spec.options.flatMap(({ name, choices }) => [name, ...choices]),
  ...spec.subcommands.flatMap(everySpec),
];
const FAULTS = ['bug', 'ambiguous', 'gone', 'rate_limited', 'refused', 'unavailable', 'revoked'] as const;
/** What is done with a digest, and told of it. */
const STORY = [
  'digest why ID',
  'digest resume ID',
  'digest pause ID',
  'digest pause ID',
  'digest why ID',
  'digest resume ID',
  'digest pause ID until 2027-12-01',
  'digest edit ID at 08:00 weekends Europe/Kyiv skip 2027-12-25 heartbeat',
  'digest edit ID nato',
  'digest why ID',
  'digest undo',
  'digest resume ID',
  'digest again ID',
  'digest now ID',
  'digest why ID',
  'digest remove ID',
  'digest list',
];
/** What others may not do, or do in their own way. */
const OTHERS = [
  'digest list',
  'digest add ukraine at 08:00 Europe/Kyiv',
  'digest pause dnone1',
  'digest remove',
  'digest undo',
  'digest now ukraine',
  'topics add grain = wheat, rye',
  'forget me',
  'help',
];

/** What is nobody's language: the documents, what was asked, commands, names of settings, months and joints as `Intl` has them. */
const GIVEN = [
  ...readdirSync(FOLDER).flatMap((file) => [file.replace('.md', ''), readFileSync(resolve(FOLDER, file), 'utf8')]),
  readFileSync(resolve(import.meta.dirname, '../../../briefings/topics.json'), 'utf8'),
  ...LINES,
  ...OTHERS,
  ...STORY,
  // Topics, and what the platform says of its fault.
  ...FAULTS.flatMap((kind, at) => [`ukraine${at}`, kind]),
  ...SENTENCES,
  ...chatSpecs.flatMap(everySpec),
  ...HELP_LINES.map(([line]) => line),
  'names',
  'briefing-bot slack discord config/bot.json Europe/Berlin Europe/Kyiv UTC quiet heartbeat grain corridor black sea exports digest now why list add again',
  'digest add ukraine, nato -sports at 08:00 weekdays Europe/Kyiv; digest edit dabc12 at 09:00 mon-thu; digest pause dabc12 until 2026-12-01',
  apology('r1', words).id,
  'feedback good bad attendee missing outdated wrong other U1 T1 C1 b1b2b3',
  'January February March April May June July August September October November December',
  'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec Mon Tue Wed Thu Fri Sat Sun',
  // Kinds of meetings, by which one without words of its own is called.
  'meeting talks visit call summit telephone call session negotiations',
].join('\n');

const bare = (text: string): string =>
  ` ${text
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]+/g, ' ')
    .toLowerCase()
    .trim()} `;
let given = bare(GIVEN);

/** Addresses, mentions, instants, ids, command lines of the terminal, days as `Intl` writes them in no language that it knows. */
const MADE =
  /&(?:lt|gt|amp);|https?:\/\/\S+|<@\w+>|<t:\d+:\w>|\bd[a-z0-9]{5}\b|\b(?:now|again)@\S+|: \/[^\n]*|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* \d{1,2}, \d{4}|\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) \d{1,2} \w{3} \d{4}/g;

/** Runs of ASCII words that stand in nothing that was given. */
function foreign(text: string): readonly string[] {
  const runs = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(MADE, '|')
    .split(/[^A-Za-z0-9 '’-]+|\band\b|\bor\b|\bin\b/)
    .map((run) => bare(run).replace(/^ (?:brief|who|ask|meetings|timeline) (?=.)/, ' '))
    .filter((run) => /[a-z]{2}/.test(run));
  return runs.filter((run) => !given.includes(run));
}

const FIELDS = new Set([
  'text',
  'content',
  'label',
  'placeholder',
  'description',
  'accessibility_label',
  'title',
  'summary',
  'tag',
  'date',
  'about',
  'why',
  'state',
  'hint',
  'name',
  'message',
]);

/** Every text of a drawing that a person sees. */
function textsOf(drawn: unknown, field = ''): readonly string[] {
  if (typeof drawn === 'string') return FIELDS.has(field) ? [drawn] : [];
  if (Array.isArray(drawn)) return drawn.flatMap((one) => textsOf(one, field));
  if (typeof drawn !== 'object' || drawn === null) return [];
  return Object.entries(drawn).flatMap(([key, value]) => textsOf(value, key));
}

/** What each platform shows of a Message. */
function drawings(message: Message): readonly unknown[] {
  const told: Message = { ...message, locale: 'qps' };
  const parts = drawParts(told, limits.answerParts, words);
  const quotes = told.nodes.flatMap((node) => (node.kind === 'sources' ? node.quotes : [])).slice(0, 2);
  const whose = { tenant: 'G', share: true, wordsFor };
  return [
    sharedBy(withShareButton(parts, 'k', words), 'U1', words).map(({ text, blocks }) => [{ text }, blocks]),
    compose(told, whose).body,
    composePlainly(told, wordsFor),
    ...quotes.flatMap((quote) => [quoteModal(quote, 'gone', words), composeOpened(quote, null, words).body]),
    { text: renderTerminal(told, words) },
  ];
}

let house: Spoken;
beforeAll(async () => {
  house = await spoken('qps', wordsFor);
});
afterAll(() => house.close());

const problems: string[] = [];
function check(what: string, shown: unknown): void {
  for (const text of textsOf(shown)) for (const run of foreign(text)) problems.push(`${what}: “${run.trim()}” in “${text.slice(0, 160)}”`);
}

function checkMessage(what: string, message: Message): void {
  // A participant's part is a code in the Message, and drawn in words.
  const nodes: readonly Node[] = message.nodes.map((node) => (node.kind === 'participant' ? { ...node, role: 'attended' } : node));
  check(what, { nodes, summary: message.summary });
  for (const drawing of drawings(message)) check(`${what}, drawn`, drawing);
}

describe('in a language of strange letters', () => {
  test('nothing that anybody is answered is said outside of the catalogues', async () => {
    const seen = new Set<string>();
    let offered = [];
    for (const line of LINES) {
      const { message } = await house.ask(line);
      checkMessage(line, message);
      offered.push(...actionsOf(message));
    }
    for (const sentence of SENTENCES)
      checkMessage(sentence, (await house.ask('', { kind: 'sentence', name: null, text: sentence })).message);
    const { id } = house.asker;
    for (const other of [
      { ...house.asker, managesChannel: false },
      { ...house.asker, id: 'U2', managesChannel: false, botAbsent: true },
      { ...house.asker, id: 'U2', managesChannel: false, guest: true },
      { ...house.asker, id: 'U2', admin: true },
    ])
      for (const line of OTHERS) checkMessage(`${line} of another`, (await house.ask(line, { asker: other })).message);
    for (const line of OTHERS)
      checkMessage(`${line} alone`, (await house.ask(line, { direct: true, place: { ...house.place, channel: id } })).message);
    for (let depth = 0; depth < 2; depth++) {
      const next = [];
      for (const action of offered.filter(({ ask }) => !seen.has(ask) && seen.add(ask))) {
        // What was asked before is offered again.
        given += bare(action.ask);
        const { message } = await house.press(action);
        checkMessage(action.ask, message);
        next.push(...actionsOf(message));
      }
      offered = next;
    }
    expect(seen.size).toBeGreaterThan(40);
    expect([...new Set(problems)]).toEqual([]);
  }, 240_000);

  test('nor anything of digests that come, fail, are late or are paused, and of their stories', async () => {
    problems.length = 0;
    const { message } = await house.ask('digest add ukraine at 10:15 daily Europe/Berlin heartbeat');
    checkMessage('added', message);
    const id = / (d[a-z0-9]{5}):/.exec(message.summary.normalize('NFKC'))?.[1] ?? '';
    house.clock.set('2026-03-02T09:20:00.000Z');
    await house.clock.drive(house.digests.tick());
    house.outbox.decide = () => new Error('x');
    for (const day of ['03', '04', '05']) {
      house.clock.set(`2026-03-${day}T21:20:00.000Z`);
      await house.clock.drive(house.digests.tick());
    }
    for (const line of [
      `digest pause ${id} until 7d`,
      `digest why ${id}`,
      'digest list',
      `digest edit ${id} at 11:00 weekdays`,
      `digest why ${id}`,
      `digest remove ${id}`,
      'digest undo',
      `digest resume ${id}`,
      `digest now ${id}`,
      `digest again ${id}`,
    ]) {
      house.clock.set(new Date(house.clock.now() + 60_000).toISOString());
      checkMessage(line, (await house.clock.drive(house.ask(line))).message);
    }
    for (const [at, kind] of FAULTS.entries()) {
      house.outbox.decide = () => 'take';
      const { message } = await house.ask(`digest add ukraine${at}, nato at 10:15 daily Europe/Berlin`);
      const failing = / (d[a-z0-9]{5}):/.exec(message.summary.normalize('NFKC'))?.[1] ?? '';
      house.outbox.decide = () => (kind === 'bug' ? new Error('x') : fault(kind));
      for (const hours of [24, 48, 72, 96, 120]) {
        house.clock.set(new Date(house.clock.now() + hours * 3_600_000).toISOString());
        await house.clock.drive(house.digests.tick());
      }
      for (const line of ['digest list', ...STORY].map((line) => line.replace('ID', failing))) {
        house.clock.set(new Date(house.clock.now() + 60_000).toISOString());
        checkMessage(`${line} (${kind})`, (await house.clock.drive(house.ask(line))).message);
      }
    }
    expect(house.outbox.visible.length).toBeGreaterThan(0);
    for (const { payload } of house.outbox.visible) check('a digest', { text: payload });
    for (const told of house.outbox.told) checkMessage('a notice', told.message);
    expect([...new Set(problems)]).toEqual([]);
  }, 120_000);

  test('nor what is offered while typing, on pages, in forms and by platforms themselves', async () => {
    problems.length = 0;
    const place = { platform: 'slack', tenant: 'T1', channel: 'C1' } as const;
    for (const command of ['digest why', 'digest edit', 'digest preview'])
      check(command, { label: await house.complete({ command, option: 'id', typed: '', place, asker: house.asker }) });
    const home = await house.pages.home(place, house.asker);
    const about = { id: null, channel: 'C1', thread: null, locale: 'qps' };
    const values = { at: 'cron 0 8 1 * *', topic: 'ukraine' };
    for (const shown of [
      homeView({ home, zone: 'Europe/Berlin', notice: null, specs: chatSpecs, prefix: null, words }),
      homeView({ home: { digests: [], recent: [], topics: [] }, zone: null, notice: null, specs: chatSpecs, prefix: null, words }),
      digestForm({ about, values: {}, zone: 'Europe/Berlin' }, words),
      digestForm({ about: { ...about, id: 'dabc12' }, values, zone: null }, words),
      messageView([{ kind: 'notice', tone: 'warning', text: words.say('slack.form.slow') }], words.say('slack.form.saving'), words),
      expiredModal(words),
      askBeforeSharing('k', words),
      ...promptsIn(words).map(({ title }) => ({ title })),
      { title: promptFor('ukraine', words).title },
      discordForm({ id: null, values: {} }, { here: 'C1' }, words),
      discordForm({ id: 'dabc12', values }, null, words),
      ...(['expired', 'answeredBelow', 'nothingToBriefOn', 'shared', 'sharedBefore', 'notShared', 'directClosed'] as const).map((which) =>
        noteBody(note(which, words), wordsFor),
      ),
      noteBody(apology('r1', words).message, wordsFor),
    ])
      check('a page or form', shown);
    const empty = { user: { id: 'U1' }, view: { id: 'V', private_metadata: JSON.stringify(about), state: { values: {} } } };
    check('a form that is wrong', { text: Object.values(readSubmission(empty as never, words)) });
    expect([...new Set(problems)]).toEqual([]);
    expect(NOW).toBeTruthy();
  });
});
