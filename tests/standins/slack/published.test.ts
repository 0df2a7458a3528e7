import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { blockProblems, elementProblems, knownBlocks, viewProblems } from './blocks.ts';
import { rows } from './rules.ts';

const SPEC = new URL('../../../../shared/platform/slack-blocks-spec/spec/', import.meta.url);
const here = existsSync(SPEC);
const read = (path: string) => JSON.parse(readFileSync(new URL(path, SPEC), 'utf8'));

/** Kinds of block that the bot never sends and the stand-in does not know: it refuses them all. */
const NOT_KNOWN = ['alert', 'card', 'carousel', 'container', 'data_table', 'data_visualization', 'plan', 'table', 'task_card'];
/** Families of invalid cases that belong to those kinds. */
const NOT_KNOWN_CASES = /^(alert|card|carousel|container|data-|table-|pie-|chart-|axis-|url-source)/;

if (!here) console.log('skipped: ../shared is not there, so the stand-in is not held against the published Block Kit cases');

test.skipIf(!here)('every published invalid case of the kinds we know has a row', () => {
  const { cases } = read('fixtures/invalid/manifest.json') as { readonly cases: readonly { readonly id: string }[] };
  const ours = new Set(rows.flatMap((row) => (row.case === undefined ? [] : [row.case])));
  const others = cases.filter(({ id }) => NOT_KNOWN_CASES.test(id));
  console.log(
    `published invalid cases: ${ours.size} of ${cases.length} are rows; ${others.length} belong to kinds of block that the bot never sends`,
  );
  expect(cases.map(({ id }) => id).filter((id) => !ours.has(id) && !NOT_KNOWN_CASES.test(id))).toEqual([]);
  expect([...ours].filter((id) => !cases.some((one) => one.id === id))).toEqual([]);
});

test.skipIf(!here)('every published valid block, element and view of the kinds we know is taken', () => {
  const files = (folder: string) =>
    readdirSync(new URL(`fixtures/valid/${folder}/`, SPEC)).map((name) => ({ name, value: read(`fixtures/valid/${folder}/${name}`) }));
  const blocks = files('blocks').filter(({ value }) => knownBlocks.has(value.type));
  const elements = files('elements').filter(({ value }) => value.type !== 'url');
  const problems = [
    ...blocks.map(({ name, value }) => [name, blockProblems(value)]),
    ...elements.map(({ name, value }) => [name, elementProblems(value)]),
    ...files('views').map(({ name, value }) => [name, viewProblems(value)]),
  ];
  console.log(
    `published valid fixtures: ${blocks.length} blocks, ${elements.length} elements, 2 views taken; not known: ${NOT_KNOWN.join(', ')}`,
  );
  expect(problems.filter(([, found]) => (found?.length ?? 0) > 0)).toEqual([]);
  expect(files('blocks').filter(({ value }) => !knownBlocks.has(value.type) && !NOT_KNOWN.includes(value.type))).toEqual([]);
});
