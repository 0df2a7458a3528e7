import { expect, test } from 'vitest';
import { wordsFor } from '../../../src/catalogues.ts';
import { chatSpecs } from '../../../src/commands/table.ts';
import { wording } from '../../../src/core/words.ts';
import { definitionsOf } from '../../../src/platforms/discord/registration.ts';
import { refuseCommands } from '../../standins/discord/commands.ts';
import { described, NO_DESCRIPTION } from '../../standins/discord/schema.ts';
import { SPECS } from './bot.ts';

test('required options come first, choices and completion as the table says', () => {
  const [brief, , digest] = definitionsOf(SPECS, 'global', wordsFor);
  expect(brief?.options?.map(({ name, type, required, autocomplete }) => [name, type, required, autocomplete])).toEqual([
    ['topic', 3, true, true],
    ['since', 3, false, undefined],
    ['bullets', 4, false, undefined],
  ]);
  expect(digest?.options?.map(({ name, type }) => [name, type])).toEqual([
    ['add', 1],
    ['edit', 1],
    ['list', 1],
  ]);
  const [add] = digest?.options ?? [];
  expect(add?.options?.[2]).toMatchObject({
    name: 'days',
    choices: [
      { name: 'daily', value: 'daily' },
      { name: 'weekdays', value: 'weekdays' },
    ],
  });
  expect(add?.options?.find(({ name }) => name === 'channel')).toMatchObject({ name: 'channel', type: 7 });
});

test('everywhere: in guilds, in private, installed by guilds and by people; in one guild Discord knows no such thing', () => {
  const global = definitionsOf(SPECS, 'global', wordsFor);
  expect(global.every(({ integration_types }) => integration_types?.length === 2)).toBe(true);
  // Where the bot cannot write by itself there are no digests.
  expect(global.map(({ name, contexts }) => [name, contexts])).toEqual([
    ['brief', [0, 1, 2]],
    ['who', [0, 1, 2]],
    ['digest', [0, 1]],
    ['Brief me on this', [0, 1, 2]],
  ]);
  expect(
    definitionsOf(SPECS, 'guild', wordsFor).every(
      ({ contexts, integration_types }) => contexts === undefined && integration_types === undefined,
    ),
  ).toBe(true);
});

test('long summaries are shortened to what Discord takes', () => {
  const [first] = SPECS;
  if (first === undefined) throw new Error('no spec');
  const long = {
    ...first,
    summary: wording('plain.text', { text: 'word '.repeat(60) }),
    options: first.options.map((option) => ({ ...option, summary: wording('plain.text', { text: 'word '.repeat(60) }) })),
  };
  expect(refuseCommands(definitionsOf([long], 'global', wordsFor))).toBeNull();
});

test.each([
  ['a table of every kind of option', SPECS],
  ['the real command table', chatSpecs],
])('the stand-in takes %s', (_, specs) => {
  for (const scope of ['global', 'guild'] as const) expect(refuseCommands(definitionsOf(specs, scope, wordsFor))).toBeNull();
});

test.skipIf(NO_DESCRIPTION !== null)('the official description takes them', () => {
  for (const definition of definitionsOf([...SPECS, ...chatSpecs], 'global', wordsFor))
    expect(described('ApplicationCommandUpdateRequest', definition)).toBeNull();
});

test('every command, option and menu entry is complete in German', () => {
  interface Part {
    readonly name: string;
    readonly type?: number;
    readonly name_localizations?: { readonly de: string };
    readonly description_localizations?: { readonly de: string };
    readonly options?: readonly Part[];
  }
  const missing = (parts: readonly Part[], path: string): readonly string[] =>
    parts.flatMap((part) => {
      const own = `${path} ${part.name}`.trim();
      const menu = part.type === 3 && path === '';
      const said = part.name_localizations?.de !== undefined && (menu || part.description_localizations?.de !== undefined);
      return [...(said ? [] : [own]), ...missing(part.options ?? [], own)];
    });
  expect(missing(definitionsOf(chatSpecs, 'global', wordsFor), '')).toEqual([]);
});
