import { describe, expect, test } from 'vitest';
import { refuseCommands } from './commands.ts';
import { refuseForm } from './forms.ts';
import { readMarkdown } from './markdown.ts';
import { pingsOf, refuseMessage } from './messages.ts';
import { COMMAND_ROWS, FORM_ROWS, GOOD_COMMANDS, GOOD_FORMS, GOOD_MESSAGES, MESSAGE_ROWS } from './refusals.ts';
import { refuseCallback } from './routes.ts';
import { described, NO_DESCRIPTION } from './schema.ts';

if (NO_DESCRIPTION !== null) console.log(`skipped: ${NO_DESCRIPTION}`);

describe('messages', () => {
  test.each(GOOD_MESSAGES.map((payload) => [JSON.stringify(payload).slice(0, 60), payload] as const))('takes %s', (_, payload) => {
    expect(refuseMessage(payload, 'create')).toBeNull();
  });

  test.each(MESSAGE_ROWS.map((row) => [row.rule, row] as const))('%s', (_, { payload, code }) => {
    expect(refuseMessage(payload, 'create')?.code).toBe(code);
  });

  test('a message of components never becomes another kind again', () => {
    expect(refuseMessage({ content: 'x' }, 'edit', true)?.code).toBe(50035);
  });

  test.skipIf(NO_DESCRIPTION !== null)('the official description agrees wherever it knows the rule', () => {
    for (const payload of GOOD_MESSAGES) expect(described('MessageCreateRequest', payload)).toBeNull();
    const taken = MESSAGE_ROWS.filter((row) => row.described && described('MessageCreateRequest', row.payload) === null).map(
      ({ rule }) => rule,
    );
    expect(taken).toEqual([]);
  });
});

describe('forms', () => {
  test.each(GOOD_FORMS.map((payload) => [JSON.stringify(payload).slice(0, 60), payload] as const))('takes %s', (_, payload) => {
    expect(refuseForm(payload)).toBeNull();
  });

  test.each(FORM_ROWS.map((row) => [row.rule, row] as const))('%s', (_, { payload, code }) => {
    expect(refuseForm(payload)?.code).toBe(code);
  });

  test.skipIf(NO_DESCRIPTION !== null)('the official description agrees wherever it knows the rule', () => {
    for (const payload of GOOD_FORMS) expect(described('ModalInteractionCallbackRequestData', payload)).toBeNull();
    const taken = FORM_ROWS.filter((row) => row.described && described('ModalInteractionCallbackRequestData', row.payload) === null);
    expect(taken.map(({ rule }) => rule)).toEqual([]);
  });
});

describe('commands', () => {
  test.each(GOOD_COMMANDS.map((payload) => [JSON.stringify(payload).slice(0, 60), payload] as const))('takes %s', (_, payload) => {
    expect(refuseCommands(payload)).toBeNull();
  });

  test.each(COMMAND_ROWS.map((row) => [row.rule, row] as const))('%s', (_, { payload, code }) => {
    expect(refuseCommands(payload)?.code).toBe(code);
  });

  test.skipIf(NO_DESCRIPTION !== null)('the official description agrees wherever it knows the rule', () => {
    const wrong = (payload: readonly unknown[]) =>
      payload.map((command) => described('ApplicationCommandUpdateRequest', command)).find((problem) => problem !== null);
    for (const payload of GOOD_COMMANDS) expect(wrong(payload)).toBeUndefined();
    const taken = COMMAND_ROWS.filter((row) => row.described && wrong(row.payload) === undefined).map(({ rule }) => rule);
    expect(taken).toEqual([]);
  });
});

test.each<[string, number, number, object]>([
  ['choices are for typing', 2, 8, { choices: [] }],
  ['typing takes choices alone', 4, 5, {}],
  ['26 choices', 4, 8, { choices: Array.from({ length: 26 }, (_, index) => ({ name: `${index}`, value: `${index}` })) }],
  ['a choice of 101 characters', 4, 8, { choices: [{ name: 'x'.repeat(101), value: 'x' }] }],
  ['an empty choice', 4, 8, { choices: [{ name: '', value: 'x' }] }],
  ['a deferral takes EPHEMERAL alone', 2, 5, { flags: 1 << 15 }],
  ['only presses defer an update', 2, 6, {}],
  ['only presses update their message', 2, 7, { content: 'x' }],
  ['a sent form opens no form', 5, 9, {}],
  ['typing opens no form', 4, 9, {}],
  ['an unknown response', 2, 77, {}],
])('responses: %s', (_, interaction, type, data) => {
  expect(refuseCallback({ type: interaction }, type, { ...data })?.code).toBe(50035);
});

test.each<[string, object | undefined, readonly string[]]>([
  ['<@1> <@&2> @everyone @here', undefined, ['user 1', 'role 2', '@everyone', '@here']],
  ['\\<@1> `@everyone`', undefined, ['user 1', '@everyone']],
  ['<@1> <@&2> @everyone', { parse: [] }, []],
  ['<@1> <@3>', { parse: [], users: ['3'] }, ['user 3']],
])('pings of %s with %o', (content, allowed, expected) => {
  expect(pingsOf({ content, ...(allowed === undefined ? {} : { allowed_mentions: allowed }) })).toEqual(expected);
});

test.each<[string, string, readonly string[]]>([
  ['plain words, 24/7', 'plain words, 24/7', []],
  ['**bold** and *italic*', 'bold and italic', ['bold', 'italic']],
  ['\\*\\*not bold\\*\\*', '**not bold**', []],
  ['# Big', 'Big', ['heading']],
  ['[good.org](https://evil.example)', 'good.org', ['link']],
  ['see https://evil.example/x now', 'see https://evil.example/x now', ['link']],
  ['https\\://evil.example', 'https://evil.example', []],
  ['<t:1700000000:R> <@1> <#2> <:x:3>', '<t:1700000000:R> <@1> <#2> <:x:3>', ['time', 'mention', 'mention', 'emoji']],
  ['||hidden|| `code` :smile:', 'hidden code :smile:', ['spoiler', 'code', 'emoji']],
  ['discord.gg/abc', 'discord.gg/abc', ['invite']],
  ['- item\n> quoted\n-# small', '• item\n“quoted\nsmall', ['list', 'quote', 'small']],
])('a person sees %j', (source, text, kinds) => {
  const seen = readMarkdown(source);
  expect(seen.text).toBe(text);
  expect(seen.effects.map(({ kind }) => kind)).toEqual(kinds);
});
