import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import german from '../../../config/words/de.json' with { type: 'json' };
import english from '../../../config/words/en.json' with { type: 'json' };
import { wordsFor } from '../../../src/catalogues.ts';
import { documentCommands } from '../../../src/commands/documents.ts';
import { chatSpecs, specOf } from '../../../src/commands/table.ts';
import type { CommandSpec } from '../../../src/core/spec.ts';
import type { Catalogue, WordKey } from '../../../src/core/words.ts';

const SRC = resolve(import.meta.dirname, '../../../src');
const FORM = /_(zero|one|two|few|many|other)$/;
const LANGUAGES: Readonly<Record<string, Catalogue>> = { en: english, de: german };

const bare = (key: string): string => key.replace(FORM, '');
const keysOf = (catalogue: Catalogue): readonly string[] => [...new Set(Object.keys(catalogue).map(bare))].sort();
const placesIn = (text: string): readonly string[] =>
  [...text.matchAll(/\{\{\s*(\w+)(?:,[^}]*)?\}\}/g)].map((match) => match[1] ?? '').sort();

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
const code = files.map((file) => readFileSync(resolve(SRC, file), 'utf8')).join('\n');

/** Files with sentences that nobody who asks is told, and why they are there. */
const NOT_SAID: readonly (readonly [string, string])[] = [
  ['core/briefing/synonyms.ts', 'names of organisations, for search'],
  ['core/meetings/question.ts', 'months, as English texts write them'],
  ['digests/counters.ts', 'counters, for the operator’s monitoring'],
  ['digests/wanted.ts', 'the schema of the settings'],
  ['platforms/discord/faults.ts', 'what Discord answered, for the log and the ledger'],
  ['platforms/slack/faults.ts', 'what Slack answered, for the log and the ledger'],
  ['platforms/discord/transport.ts', 'problems of the settings'],
  ['platforms/discord/register.ts', 'problems of the settings'],
  ['platforms/discord/registration.ts', 'the name by which Discord calls the entry of a menu'],
  ['platforms/slack/config.ts', 'problems of the settings'],
  ['platforms/slack/manifest.ts', 'why each scope is wanted, for the operator'],
  ['platforms/slack/transport/served.ts', 'problems of the settings'],
  ['platforms/slack/transport/identify.ts', 'problems of the settings'],
  ['platforms/slack/transport/sockets.ts', 'problems of the settings'],
];

/** Literals that begin with a capital and go on like a sentence. */
function sentencesIn(text: string): readonly string[] {
  const lines = text.split('\n').filter((line) => !/^\s*(?:\*|\/\/|\/\*\*)/.test(line));
  return lines.flatMap((line) =>
    [...line.matchAll(/'([A-Z][^'\n]*)'|`([A-Z][^`\n]*)`|"([A-Z][^"\n]*)"/g)]
      .map((match) => match[1] ?? match[2] ?? match[3] ?? '')
      .filter((literal) => /[a-z]{2}/.test(literal) && (literal.split(' ').length > 2 || /[.!?:…]$/.test(literal))),
  );
}

describe('the catalogues', () => {
  test.each(Object.entries(LANGUAGES))('%s says all that English says, and nothing else', (_, catalogue) => {
    expect(keysOf(catalogue)).toEqual(keysOf(english));
  });

  test.each(Object.entries(LANGUAGES))('%s has every plural form that its grammar has, and no other', (language, catalogue) => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted();
    const plural = new Set(
      Object.keys(english)
        .filter((key) => FORM.test(key))
        .map(bare),
    );
    const found = Object.fromEntries(
      [...plural].map((key) => [
        key,
        Object.keys(catalogue)
          .filter((one) => bare(one) === key)
          .map((one) => one.slice(key.length + 1))
          .sort(),
      ]),
    );
    expect(found).toEqual(Object.fromEntries([...plural].map((key) => [key, forms])));
  });

  test.each(Object.entries(LANGUAGES))('%s puts the same values into each text', (_, catalogue) => {
    const places = (one: Catalogue, key: string): readonly string[] =>
      [...new Set(Object.entries(one).flatMap(([own, text]) => (bare(own) === key ? placesIn(text) : [])))].sort();
    for (const key of keysOf(english)) expect([key, places(catalogue, key)]).toEqual([key, places(english, key)]);
  });

  test('no text is empty, and none begins or ends with a blank but what joins words', () => {
    for (const catalogue of Object.values(LANGUAGES))
      for (const [key, text] of Object.entries(catalogue)) {
        expect([key, text.trim()]).not.toEqual([key, '']);
        if (key !== 'joint.or') expect([key, text.trim()]).toEqual([key, text]);
      }
  });

  test('German says everything in German', () => {
    const letters = (text: string): string => text.replace(/\{\{[^}]*\}\}/g, '').replace(/[^\p{L}]/gu, '');
    const same = Object.entries(german).filter(([key, text]) => letters(text) !== '' && text === (english as Catalogue)[key]);
    expect(same.filter(([, text]) => !SHARED.has(text)).map(([key]) => key)).toEqual([]);
  });

  test('every text is used', () => {
    const unused = keysOf(english).filter((key) => !code.includes(`'${key}'`) && !prefixes.some((prefix) => key.startsWith(prefix)));
    expect(unused).toEqual([]);
  });

  test('every use names a text that is there, and gives it all its values', () => {
    const known = new Set(keysOf(english));
    const problems = usesIn(code).flatMap(({ key, values }) => {
      if (!known.has(key)) return [`${key} is no text`];
      const wanted = new Set(Object.entries(english).flatMap(([own, text]) => (bare(own) === key ? placesIn(text) : [])));
      const missing =
        values === null ? [] : [...wanted].filter((name) => !values.has(name) && !(isOfSubscription(key) && GIVEN_LATER.has(name)));
      return missing.map((name) => `${key} without ${name}`);
    });
    expect(problems).toEqual([]);
  });

  test('no sentence stands in a room that speaks to people, outside of the catalogues', () => {
    const found = files
      .filter((file) => /^(?:commands|core|digests|platforms)\//.test(file) && !NOT_SAID.some(([allowed]) => file.startsWith(allowed)))
      .flatMap((file) => sentencesIn(readFileSync(resolve(SRC, file), 'utf8')).map((text) => `${file}: ${text}`));
    expect(found).toEqual([]);
  });

  test('what a command and each of its options is for is said in every language', () => {
    const all = (spec: CommandSpec): readonly WordKey[] => [
      ...[spec.summary, ...spec.options.map(({ summary }) => summary)].map((said) => said.key),
      ...spec.subcommands.flatMap(all),
    ];
    const keys = [...chatSpecs, ...documentCommands.map(specOf)].flatMap(all);
    expect(keys.filter((key) => key === 'plain.text')).toEqual([]);
    for (const key of keys) for (const language of Object.keys(LANGUAGES)) expect(wordsFor(language).tell({ key })).not.toBe(key);
  });
});

/** `say(\`state.${…}\`)`: texts that are named by what they say. */
const prefixes = [...code.matchAll(/`([a-z][\w.-]*\.)\$\{/g)].map((match) => match[1] ?? '').concat(['who.']);

/** What was done with a digest gets its id and what it will do where it is presented. */
const GIVEN_LATER: ReadonlySet<string> = new Set(['id', 'what']);
const isOfSubscription = (key: string): boolean =>
  placesIn((english as Catalogue)[key] ?? '').join() === 'id,what' || key === 'digest.pausedUntilNow';

interface Use {
  readonly key: string;
  /** Names of the values; null where they are not written out. */
  readonly values: ReadonlySet<string> | null;
}

/** Uses of texts by name: `say('key', { a, b: c })`, `wording('key')`. */
function usesIn(text: string): readonly Use[] {
  return [...text.matchAll(/\b(?:say|wording)\(\s*'([a-z][\w-]*\.[\w.-]+)'(?=[,)])/g)].map((match) => {
    const from = match.index + match[0].length;
    const rest = text.slice(from, closing(text, from));
    const given = rest.replace(/^,\s*/, '').replace(/,?\s*$/, '');
    if (given === '') return { key: match[1] ?? '', values: new Set() };
    return { key: match[1] ?? '', values: namesIn(given) };
  });
}

/** Where the bracket closes in which `from` stands. */
function closing(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    if ('([{'.includes(text[at] ?? '')) depth++;
    if (')]}'.includes(text[at] ?? '') && depth-- === 0) return at;
  }
  return text.length;
}

/** The names in an object that is written out; null for one that holds others, or stands elsewhere. */
function namesIn(object: string): ReadonlySet<string> | null {
  if (!object.startsWith('{') || object.includes('...')) return null;
  const inner = object.slice(1, -1);
  const names: string[] = [];
  let depth = 0;
  let piece = '';
  for (const letter of `${inner},`) {
    if ('([{'.includes(letter)) depth++;
    else if (')]}'.includes(letter)) depth--;
    if (letter === ',' && depth === 0) {
      const name = /^\s*(\w+)\s*(?::|$)/.exec(piece)?.[1];
      if (name !== undefined) names.push(name);
      piece = '';
    } else piece += letter;
  }
  return new Set(names);
}

/** What German shares with English. */
const SHARED: ReadonlySet<string> = new Set(['Name']);
