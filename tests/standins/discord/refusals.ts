import type { Json } from './refusal.ts';

/** A rule of Discord, a payload that breaks it and nothing else, and the code with which Discord refuses it. */
export interface Row {
  readonly rule: string;
  readonly code: number;
  readonly payload: Json;
  /** True where Discord's own API description knows the rule too, so that the row can be held against it. */
  readonly described: boolean;
}

const V2 = 1 << 15;
const text = (content: unknown) => ({ type: 10, content });
const button = (more: Json = {}) => ({ type: 2, style: 2, label: 'Press', custom_id: 'b', ...more });
const row = (...components: readonly unknown[]) => ({ type: 1, components });
const option = (more: Json = {}) => ({ label: 'One', value: '1', ...more });
const select = (more: Json = {}) => ({ type: 3, custom_id: 's', placeholder: 'Choose', options: [option()], ...more });
const v2 = (...components: readonly unknown[]): Json => ({ flags: V2, components });
const times = <T>(count: number, make: (index: number) => T): readonly T[] => Array.from({ length: count }, (_, index) => make(index));
const link = (more: Json) => ({ type: 2, style: 5, label: 'Open', url: 'https://example.org', ...more });

const messageRow = (rule: string, payload: Json, described = false, code = 50035): Row => ({ rule, code, payload, described });

/** Messages that Discord takes: a row is refused for its one fault, not for the rest of it. */
export const GOOD_MESSAGES: readonly Json[] = [
  { content: 'Hello' },
  v2(text('Hello')),
  v2({ type: 17, components: [text('Hello'), row(select())] }, row(button(), link({}))),
  { content: 'Hello', nonce: 'n', enforce_nonce: true, allowed_mentions: { parse: [] } },
];

/** What Discord refuses of messages. */
export const MESSAGE_ROWS: readonly Row[] = [
  messageRow('a message has content', {}, false, 50006),
  messageRow('a message has more than spaces', { content: ' \n ' }, false, 50006),
  messageRow('content: 2,000 characters', { content: 'x'.repeat(2001) }),
  messageRow('embeds: 10', { embeds: times(11, () => ({ title: 'x' })) }, true),
  messageRow('embeds: 6,000 characters together', { embeds: times(2, () => ({ description: 'x'.repeat(3001) })) }),
  messageRow('nonce: 25 characters', { content: 'x', nonce: 'n'.repeat(26) }, true),
  messageRow('enforce_nonce needs a nonce', { content: 'x', enforce_nonce: true }),
  messageRow('allowed_mentions: parse and a list of the same kind exclude each other', {
    content: 'x',
    allowed_mentions: { parse: ['users'], users: ['1'] },
  }),
  messageRow('allowed_mentions: known kinds', { content: 'x', allowed_mentions: { parse: ['everybody'] } }, true),
  messageRow('flags: EPHEMERAL is for interactions', { content: 'x', flags: 1 << 6 }),
  messageRow('v2: no content', { ...v2(text('x')), content: 'x' }),
  messageRow('v2: no embeds', { ...v2(text('x')), embeds: [{ title: 'x' }] }),
  messageRow('v2 components need the flag', { components: [text('x')] }),
  messageRow('without v2: 5 rows', { content: 'x', components: times(6, (index) => row(button({ custom_id: `b${index}` }))) }),
  messageRow('v2: 40 components, nested ones counted', v2({ type: 17, components: times(40, () => text('x')) })),
  messageRow('v2: 4,000 characters of text together', v2(...times(2, () => text('x'.repeat(2001))))),
  messageRow('text: at least one character', v2(text('')), true),
  messageRow('text: 4,000 characters', v2(text('x'.repeat(4001))), true),
  messageRow('known component types', v2({ type: 99 }), true),
  messageRow('buttons stand in rows', v2(text('x'), button()), true),
  messageRow('a row is not empty', v2(row()), true),
  messageRow('a row: 5 buttons', v2(row(...times(6, (index) => button({ custom_id: `b${index}` })))), true),
  messageRow('a select stands alone in its row', v2(row(select(), button()))),
  messageRow('a row holds no text', v2(row(text('x'))), true),
  messageRow('a container is not empty', v2({ type: 17, components: [] }), true),
  messageRow('a container: a colour', v2({ type: 17, accent_color: 0x1_00_00_00, components: [text('x')] }), true),
  messageRow('a separator: spacing of 1 or 2', v2({ type: 14, spacing: 3 }), true),
  messageRow('a separator: divider is true or false', v2({ type: 14, divider: 'yes' }), true),
  messageRow('a container holds no container', v2({ type: 17, components: [{ type: 17, components: [text('x')] }] }), true),
  messageRow('custom_id: there', v2(row(button({ custom_id: undefined })))),
  messageRow('custom_id: not empty', v2(row(button({ custom_id: '' }))), true),
  messageRow('custom_id: 100 characters', v2(row(button({ custom_id: 'x'.repeat(101) }))), true),
  messageRow('custom_id: unique', v2(row(button(), button()))),
  messageRow('component ids: unique', v2({ ...text('x'), id: 7 }, { ...text('y'), id: 7 })),
  messageRow('component ids: 32 bits', v2({ ...text('x'), id: 2 ** 31 })),
  messageRow('a button says something', v2(row(button({ label: undefined })))),
  messageRow('button label: 80 characters', v2(row(button({ label: 'x'.repeat(81) }))), true),
  messageRow('button style: known', v2(row(button({ style: 9 }))), true),
  messageRow('only link buttons have a url', v2(row(button({ url: 'https://example.org' })))),
  messageRow('a link button has no custom_id', v2(row(link({ custom_id: 'b' })))),
  messageRow('a link button: http, https or discord', v2(row(link({ url: 'javascript:alert(1)' })))),
  messageRow('a link button: 512 characters', v2(row(link({ url: `https://example.org/${'x'.repeat(500)}` }))), true),
  messageRow('select: at least one option', v2(row(select({ options: [] }))), true),
  messageRow('select: 25 options', v2(row(select({ options: times(26, (index) => option({ value: `${index}` })) }))), true),
  messageRow('select: unique values', v2(row(select({ options: [option(), option()] })))),
  messageRow('select: a label of 1 to 100 characters', v2(row(select({ options: [option({ label: '' })] }))), true),
  messageRow('select: a value of 1 to 100 characters', v2(row(select({ options: [option({ value: 'x'.repeat(101) })] }))), true),
  messageRow('select: a description of 100 characters', v2(row(select({ options: [option({ description: 'x'.repeat(101) })] }))), true),
  messageRow('select: a description is not empty', v2(row(select({ options: [option({ description: '' })] })))),
  messageRow('select: a placeholder of 150 characters', v2(row(select({ placeholder: 'x'.repeat(151) }))), true),
];

const field = (component: Json, more: Json = {}) => ({ type: 18, label: 'Topic', component, ...more });
const input = (more: Json = {}) => ({ type: 4, custom_id: 'topic', style: 1, ...more });
const form = (...components: readonly unknown[]): Json => ({ custom_id: 'f', title: 'New digest', components });

/** Forms that Discord takes. */
export const GOOD_FORMS: readonly Json[] = [
  form(field(input({ value: 'x', max_length: 10, placeholder: 'ukraine' }), { description: 'Of what' })),
  form(
    field({ ...select({ min_values: 1, max_values: 1 }), required: true }),
    field({ type: 8, custom_id: 'channel', channel_types: [0], default_values: [{ id: '1', type: 'channel' }] }),
  ),
];

/** What Discord refuses of forms. */
export const FORM_ROWS: readonly Row[] = [
  messageRow('a form has fields', form(), true),
  messageRow('a form: 5 fields', form(...times(6, (index) => field(input({ custom_id: `f${index}` }))))),
  messageRow('a form: a title of 45 characters', { ...form(field(input())), title: 'x'.repeat(46) }, true),
  messageRow('a form: a title', { ...form(field(input())), title: '' }, true),
  messageRow('a form: a custom_id of 100 characters', { ...form(field(input())), custom_id: 'x'.repeat(101) }, true),
  messageRow('a form: fields with different ids', form(field(input()), field(input()))),
  messageRow('a field stands in a label', form(input())),
  messageRow('a label of 45 characters', form(field(input(), { label: 'x'.repeat(46) })), true),
  messageRow('a label is not empty', form(field(input(), { label: '' })), true),
  messageRow('a description of 100 characters', form(field(input(), { description: 'x'.repeat(101) })), true),
  messageRow('a field of a known kind', form(field({ type: 2, custom_id: 'b', style: 1, label: 'x' })), true),
  messageRow('a text field: a known style', form(field(input({ style: 3 }))), true),
  messageRow('a text field: a placeholder of 100 characters', form(field(input({ placeholder: 'x'.repeat(101) }))), true),
  messageRow('a text field: a value within max_length', form(field(input({ value: 'xx', max_length: 1 })))),
  messageRow('a text field: min_length within max_length', form(field(input({ min_length: 2, max_length: 1 })))),
  messageRow('a select: 25 options', form(field(select({ options: times(26, (index) => option({ value: `${index}` })) }))), true),
  messageRow('a select: no more to choose than there are options', form(field(select({ max_values: 2 })))),
  messageRow(
    'a select: no more chosen beforehand than may be',
    form(field(select({ options: times(2, (index) => option({ value: `${index}`, default: true })) }))),
  ),
];

/** A bulk registration that breaks one rule. */
export interface CommandRow {
  readonly rule: string;
  readonly code: number;
  readonly payload: readonly unknown[];
  readonly described: boolean;
}

const command = (more: Json = {}) => ({ type: 1, name: 'brief', description: 'A briefing', ...more });
const typed = (more: Json = {}) => ({ type: 3, name: 'topic', description: 'What about', ...more });
const withOption = (more: Json) => [command({ options: [typed(more)] })];
const commandRow = (rule: string, payload: readonly unknown[], described = false, code = 50035): CommandRow => ({
  rule,
  code,
  payload,
  described,
});
const sub = (more: Json = {}) => ({ type: 1, name: 'add', description: 'Adds', ...more });

/** Registrations that Discord takes. */
export const GOOD_COMMANDS: readonly (readonly unknown[])[] = [
  [
    command({
      options: [typed({ required: true, autocomplete: true }), typed({ name: 'days', choices: [{ name: 'daily', value: 'daily' }] })],
    }),
  ],
  [
    command({ options: [sub({ options: [typed()] })], contexts: [0, 1, 2], integration_types: [0, 1] }),
    { type: 3, name: 'Brief me on this' },
  ],
];

/** What Discord refuses of commands. */
export const COMMAND_ROWS: readonly CommandRow[] = [
  commandRow(
    '100 commands',
    times(101, (index) => command({ name: `c${index}` })),
    false,
    30032,
  ),
  commandRow(
    '15 message commands',
    times(16, (index) => ({ type: 3, name: `c${index}` })),
    false,
    30032,
  ),
  commandRow('unique names', [command(), command()]),
  commandRow('name: there', [command({ name: '' })], true),
  commandRow('name: 32 characters', [command({ name: 'x'.repeat(33) })], true),
  commandRow('name: lower case', [command({ name: 'Brief' })]),
  commandRow('name: no spaces', [command({ name: 'brief me' })]),
  commandRow('localised name: lower case', [command({ name_localizations: { de: 'Briefing' } })]),
  commandRow('localised name: 32 characters', [command({ name_localizations: { de: 'x'.repeat(33) } })], true),
  commandRow('localised description: 100 characters', [command({ description_localizations: { de: 'x'.repeat(101) } })], true),
  commandRow('known locales', [command({ name_localizations: { german: 'briefing' } })]),
  commandRow('unique option names in every language', [
    command({ options: [typed({ name_localizations: { de: 'x' } }), typed({ name: 'since', name_localizations: { de: 'x' } })] }),
  ]),
  commandRow('a localised menu entry of 32 characters', [{ type: 3, name: 'Brief', name_localizations: { de: 'x'.repeat(33) } }], true),
  commandRow('description: there', [command({ description: '' })]),
  commandRow('description: 100 characters', [command({ description: 'x'.repeat(101) })], true),
  commandRow('a message command has no description', [{ type: 3, name: 'Brief me', description: 'x' }]),
  commandRow('a message command has no options', [{ type: 3, name: 'Brief me', options: [typed()] }]),
  commandRow('25 options', [command({ options: times(26, (index) => typed({ name: `o${index}` })) })], true),
  commandRow('required options first', [command({ options: [typed(), typed({ name: 'since', required: true })] })]),
  commandRow('unique option names', [command({ options: [typed(), typed()] })]),
  commandRow('option name: lower case', withOption({ name: 'Topic' })),
  commandRow('option name: 32 characters', withOption({ name: 'x'.repeat(33) }), true),
  commandRow('option description: there', withOption({ description: '' }), true),
  commandRow('option description: 100 characters', withOption({ description: 'x'.repeat(101) }), true),
  commandRow('option type: known', withOption({ type: 99 }), true),
  commandRow('25 choices', withOption({ choices: times(26, (index) => ({ name: `${index}`, value: `${index}` })) }), true),
  commandRow('a choice has a name of 1 to 100 characters', withOption({ choices: [{ name: 'x'.repeat(101), value: 'x' }] }), true),
  commandRow('a choice has a value of 100 characters', withOption({ choices: [{ name: 'x', value: 'x'.repeat(6001) }] }), true),
  commandRow('choices and autocomplete exclude each other', withOption({ autocomplete: true, choices: [{ name: 'x', value: 'x' }] })),
  commandRow('autocomplete is for text and numbers', withOption({ type: 7, autocomplete: true })),
  commandRow('subcommands are not mixed with options', [command({ options: [sub(), typed()] })]),
  commandRow('subcommands do not nest', [command({ options: [sub({ options: [sub()] })] })], true),
  commandRow('only subcommands have options', withOption({ options: [typed()] })),
  commandRow('contexts: different ones', [command({ contexts: [0, 0] })], true),
  commandRow('integration types: at least one', [command({ integration_types: [] })], true),
  commandRow('8,000 characters in all', [
    command({
      options: times(25, (index) =>
        typed({ name: `o${index}`, choices: times(25, (at) => ({ name: `${at}`, value: `${at}${'x'.repeat(20)}` })) }),
      ),
    }),
  ]),
];
