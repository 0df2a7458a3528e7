import { describe, expect, test } from 'vitest';
import type { Subscription } from '../../../src/core/digest.ts';
import { editLine } from '../../../src/core/digest-form.ts';
import type { Reply, Request } from '../../../src/core/request.ts';
import { formBehind, formLine } from '../../../src/platforms/discord/form.ts';
import { BRIEFING, say } from './bot.ts';
import { setStage } from './stage.ts';

const stage = setStage();
const MANAGE = 1n << 4n;

const SUBSCRIPTION: Subscription = {
  id: 'dabc12',
  place: { platform: 'discord', tenant: 'G', channel: 'C' },
  topics: ['ukraine', 'nato'],
  exclude: ['sports'],
  schedule: { kind: 'days', at: '08:00', days: [1, 3] },
  zone: 'Europe/Kyiv',
  whenEmpty: 'heartbeat',
  skip: [],
  owner: 'U',
  paused: null,
  createdAt: '2026-01-01T00:00:00Z',
};

const WITH_EDIT: Reply = {
  message: say(
    { kind: 'text', text: 'Added dabc12.' },
    {
      kind: 'actions',
      actions: [
        { label: 'Edit', ask: editLine(SUBSCRIPTION) },
        { label: 'Subscribe', ask: 'digest add grain corridor at 08:00 weekdays' },
      ],
    },
  ),
  private: true,
};

const WRONG: Reply = {
  message: say({ kind: 'notice', tone: 'warning', text: 'That is no time of day.' }),
  private: true,
  problem: { code: 'bad_digest', text: 'That is no time of day.', hint: 'For example 08:00' },
};

const respondWith =
  (...replies: readonly Reply[]) =>
  () => {
    let at = -1;
    return async (_: Request): Promise<Reply> => {
      at += 1;
      return replies[Math.min(at, replies.length - 1)] ?? WITH_EDIT;
    };
  };

/** Labels and what stands in the fields of an opened form. */
function fieldsOf(form: unknown): readonly (readonly [string, unknown])[] {
  const { components } = form as { components: { component: Record<string, unknown> }[] };
  return components.map(({ component: { custom_id: name, value, options, default_values: preset } }) => {
    const chosen = (options as { value: string; default: boolean }[] | undefined)
      ?.filter((option) => option.default)
      .map((option) => option.value);
    return [String(name), value ?? chosen ?? (preset as { id: string }[] | undefined)?.map(({ id }) => id) ?? null] as const;
  });
}

describe('a form for a digest', () => {
  test('opens on /digest add without a time, filled in as far as it was said, and sets the digest up', async () => {
    const { discord } = stage;
    const bot = await stage.start({ respond: respondWith(WITH_EDIT)() });
    const opened = discord.command({
      name: 'digest',
      subcommand: 'add',
      options: { topic: 'ukraine, nato', days: 'weekdays' },
      permissions: MANAGE,
    });
    await discord.until('the form is open', () => opened.form !== null);
    expect(fieldsOf(opened.form)).toEqual([
      ['topic', 'ukraine, nato'],
      ['at', null],
      ['days', ['mon', 'tue', 'wed', 'thu', 'fri']],
      ['zone', null],
      ['channel', [discord.channel.id]],
    ]);
    expect(bot.asked).toEqual([]);
    discord.submit(opened, { at: '08:30', zone: 'Kyiv', days: ['mon', 'wed'] }, { permissions: MANAGE });
    await stage.answered();
    expect(bot.asked[0]).toMatchObject({
      kind: 'command',
      name: 'digest',
      text: 'add',
      values: { topic: 'ukraine, nato', at: '08:30', days: 'mon,wed', zone: 'Kyiv', channel: discord.channel.id },
      asker: { managesChannel: true },
    });
    expect(stage.last()).toContain('Added dabc12');
    expect(discord.seen(discord.channel.id, '9')).toEqual([]);
  });

  test('F61 rights count in the channel that was chosen in it, on the server', async () => {
    const { discord } = stage;
    const bot = await stage.start({ respond: respondWith(WITH_EDIT)() });
    const there = discord.addChannel({ name: 'there' }).id;
    const opened = discord.command({ name: 'digest', subcommand: 'add', options: { topic: 'x' }, permissions: MANAGE });
    await discord.until('the form is open', () => opened.form !== null);
    discord.submit(opened, { at: '8', channel: [there] }, { permissions: MANAGE, elsewhere: { [there]: 0n } });
    await discord.until('it is asked', () => bot.asked.length === 1);
    expect(bot.asked[0]?.asker.managesChannel).toBe(false);
  });

  test('F61 does not open for those who may not manage the channel: they are told why', async () => {
    const { discord } = stage;
    const bot = await stage.start({ respond: respondWith(WITH_EDIT)() });
    const asked = discord.command({ name: 'digest', subcommand: 'add', options: { topic: 'x' } });
    await stage.answered();
    expect(asked.form).toBeNull();
    expect(bot.asked[0]?.asker.managesChannel).toBe(false);
    discord.press(stage.lastMessage(), 'Edit');
    await discord.until('the press is asked', () => bot.asked.length === 2);
    expect(bot.asked[1]).toMatchObject({ kind: 'action', asker: { managesChannel: false } });
  });

  test('opens on Subscribe under a briefing, with its topic', async () => {
    const { discord } = stage;
    await stage.start({ respond: respondWith(WITH_EDIT)() });
    discord.command({ name: 'brief', options: { topic: 'grain' } });
    await stage.answered();
    const opened = discord.press(stage.lastMessage(), 'Subscribe', undefined, { permissions: MANAGE });
    await discord.until('the form is open', () => opened.form !== null);
    expect(fieldsOf(opened.form).slice(0, 3)).toEqual([
      ['topic', 'grain corridor'],
      ['at', '08:00'],
      ['days', ['mon', 'tue', 'wed', 'thu', 'fri']],
    ]);
  });

  test('opens on Edit with what the digest is, and changes it', async () => {
    const { discord } = stage;
    const bot = await stage.start({ respond: respondWith(WITH_EDIT)() });
    discord.command({ name: 'digest', subcommand: 'list', permissions: MANAGE });
    await stage.answered();
    const opened = discord.press(stage.lastMessage(), 'Edit', undefined, { permissions: MANAGE });
    await discord.until('the form is open', () => opened.form !== null);
    expect(fieldsOf(opened.form)).toEqual([
      ['topic', 'ukraine, nato -sports'],
      ['at', '08:00'],
      ['days', ['mon', 'wed']],
      ['zone', 'Europe/Kyiv'],
      ['empty', ['heartbeat']],
    ]);
    discord.submit(opened, { at: '09:00', empty: ['quiet'] }, { permissions: MANAGE });
    await discord.until('it is asked', () => bot.asked.length === 2);
    expect(bot.asked[1]).toMatchObject({
      name: 'digest',
      text: 'edit',
      values: { id: 'dabc12', topic: 'ukraine, nato -sports', at: '09:00', days: 'mon,wed', zone: 'Europe/Kyiv', empty: 'quiet' },
    });
  });

  test('opens on /digest edit with an id alone', async () => {
    const { discord } = stage;
    await stage.start({ respond: respondWith(WITH_EDIT)() });
    const opened = discord.command({ name: 'digest', subcommand: 'edit', options: { id: 'dabc12' }, permissions: MANAGE });
    await discord.until('the form is open', () => opened.form !== null);
    expect(fieldsOf(opened.form)[1]).toEqual(['at', '08:00']);
  });

  test('/digest edit of one that is not there is answered, without a form', async () => {
    const { discord } = stage;
    const bot = await stage.start({ respond: respondWith({ message: BRIEFING, private: true })() });
    const asked = discord.command({ name: 'digest', subcommand: 'edit', options: { id: 'nobody' }, permissions: MANAGE });
    await stage.answered();
    expect(asked.form).toBeNull();
    expect(bot.asked).toHaveLength(1);
  });

  test('that was filled in wrongly can be opened again as it was', async () => {
    const { discord } = stage;
    await stage.start({ respond: respondWith(WRONG)() });
    const opened = discord.command({ name: 'digest', subcommand: 'add', options: { topic: 'x' }, permissions: MANAGE });
    await discord.until('the form is open', () => opened.form !== null);
    discord.submit(opened, { at: '25:99', zone: 'Nowhere' }, { permissions: MANAGE });
    await stage.answered();
    expect(stage.last()).toContain('That is no time of day.');
    const again = discord.press(stage.lastMessage(), 'Change and try again', undefined, { permissions: MANAGE });
    await discord.until('the form is open again', () => again.form !== null);
    expect(Object.fromEntries(fieldsOf(again.form))).toMatchObject({ topic: 'x', at: '25:99', zone: 'Nowhere' });
  });

  test('keeps what was said beside its five fields, and opens for everybody who wants it in private', async () => {
    const { discord } = stage;
    const bot = await stage.start({ respond: respondWith(WITH_EDIT)() });
    const opened = discord.command({ name: 'digest', subcommand: 'add', options: { topic: 'x', skip: '2026-12-25', to: 'me' } });
    await discord.until('the form is open', () => opened.form !== null);
    expect(fieldsOf(opened.form).map(([name]) => name)).not.toContain('channel');
    discord.submit(opened, { at: '8' });
    await discord.until('it is asked', () => bot.asked.length === 1);
    expect(bot.asked[0]?.values).toMatchObject({ topic: 'x', at: '8', skip: '2026-12-25', to: 'me' });
  });

  test('knows the time zone that a person last named', async () => {
    const { discord } = stage;
    const bot = await stage.start({ respond: respondWith(WITH_EDIT)() });
    const open = async () => {
      const opened = discord.command({ name: 'digest', subcommand: 'add', options: { topic: 'x' }, permissions: MANAGE });
      await discord.until('the form is open', () => opened.form !== null);
      return opened;
    };
    discord.submit(await open(), { at: '8', zone: 'kyiv' }, { permissions: MANAGE });
    await stage.answered();
    // As the digest has it, not as it was typed.
    expect(Object.fromEntries(fieldsOf((await open()).form)).zone).toBe('Europe/Kyiv');
    discord.command({ name: 'brief', options: { topic: 'x' } });
    discord.command({ name: 'brief', options: { topic: 'x' }, user: '4242' });
    await discord.until('both are asked', () => bot.asked.length === 3);
    expect(bot.asked.map(({ asker }) => asker.zone)).toEqual([null, 'Europe/Kyiv', null]);
  });

  test('in private has no channel to choose', async () => {
    const { discord } = stage;
    const bot = await stage.start({ respond: respondWith(WITH_EDIT)() });
    const opened = discord.command({ name: 'digest', subcommand: 'add', options: { topic: 'x' }, channel: discord.direct().id });
    await discord.until('the form is open', () => opened.form !== null);
    expect(fieldsOf(opened.form).map(([name]) => name)).toEqual(['topic', 'at', 'days', 'zone', 'empty']);
    discord.submit(opened, { at: 'noon' });
    await discord.until('it is asked', () => bot.asked.length === 1);
    expect(bot.asked[0]).toMatchObject({ direct: true, values: { at: 'noon', empty: 'quiet' } });
  });

  test('that Discord refuses is followed by the answer of the command itself', async () => {
    const { discord } = stage;
    const bot = await stage.start({ respond: respondWith(WRONG)() });
    discord.fail({
      path: /callback$/,
      when: 'before',
      times: 1,
      does: { status: 400, body: '{"code":50035,"message":"Invalid Form Body"}' },
    });
    discord.command({ name: 'digest', subcommand: 'add', options: { topic: 'x' }, permissions: MANAGE });
    await stage.answered();
    expect(bot.asked).toHaveLength(1);
    expect(stage.last()).toContain('That is no time of day.');
  });

  test('offers no channel beforehand where digests cannot be written', async () => {
    const { discord } = stage;
    await stage.start({ respond: respondWith(WITH_EDIT)() });
    const voice = discord.addChannel({ name: 'voice', type: 2 }).id;
    const opened = discord.command({ name: 'digest', subcommand: 'add', options: { topic: 'x' }, permissions: MANAGE, channel: voice });
    await discord.until('the form is open', () => opened.form !== null);
    expect(fieldsOf(opened.form).at(-1)).toEqual(['channel', null]);
  });

  test('C38 that Discord no longer takes is logged, nothing else', async () => {
    const { discord } = stage;
    const bot = await stage.start();
    discord.fail({
      path: /callback$/,
      when: 'before',
      times: 1,
      does: { status: 404, body: '{"code":10062,"message":"Unknown interaction"}' },
    });
    discord.command({ name: 'digest', subcommand: 'add', options: { topic: 'x' }, permissions: MANAGE });
    await discord.until('it is logged', () => bot.log.lines.some((line) => line.includes('first response was not taken')));
    expect(bot.fatal).toEqual([]);
  });

  test('of another version says kindly that it expired', async () => {
    const { discord } = stage;
    const bot = await stage.start();
    const opened = discord.command({ name: 'digest', subcommand: 'add', options: { topic: 'x' }, permissions: MANAGE });
    await discord.until('the form is open', () => opened.form !== null);
    discord.submit({ ...opened, form: { ...opened.form, custom_id: 'of-old' } }, { at: '8' });
    await stage.answered();
    expect(stage.last()).toContain('has expired');
    expect(bot.asked).toEqual([]);
  });
});

test.each([
  ['digest add', {}],
  ['digest add grain corridor', { topic: 'grain corridor' }],
  ['digest add nato at 7:30 daily', { topic: 'nato', at: '7:30', days: 'daily' }],
  [formLine({ id: null, values: { topic: 'a “b”', at: 'x' } }), { topic: "a 'b'", at: 'x' }],
])('the line %j opens a new form', (line, values) => {
  expect(formBehind(line)).toEqual({ id: null, values });
});

test.each([
  'digest add ukraine at 08:00',
  'digest add x cron 0 8 * * 1',
  'digest list',
  'brief digest add',
  'digest addx',
  'digest add x at:8',
])('the line %j is asked as it is', (line) => {
  expect(formBehind(line)).toBeNull();
});
