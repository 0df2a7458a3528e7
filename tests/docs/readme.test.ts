import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isGroup, table } from '../../src/commands/table.ts';
import { ROOT } from '../bot/run.ts';
import { refreshed } from './outputs.ts';

const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
const example = readFileSync(join(ROOT, 'config/example.env'), 'utf8');

describe('README says what is true', () => {
  test('it names every command', () => {
    for (const row of table.filter((one) => one.name !== 'help')) expect(readme, row.name).toContain(`\`briefing-bot ${row.name}`);
    for (const row of table.filter(isGroup))
      for (const command of row.commands) expect(readme, command.name).toMatch(new RegExp(`\\b${command.name}\\b`));
  });

  test('it names no command that is not there', async () => {
    const known = new Set([...table.map((row) => row.name), 'start', 'batch', 'backup', 'documents']);
    const named = [...readme.matchAll(/`briefing-bot ([a-z]+)/g)].map((match) => match[1] ?? '');
    expect(named.filter((name) => !known.has(name))).toEqual([]);
  });

  test('its settings are those of example.env', () => {
    for (const name of example.match(/^[A-Z_]+(?==)/gm) ?? []) expect(readme, name).toContain(`\`${name}\``);
  });

  test('each runtime dependency has its reason', () => {
    const { dependencies, optionalDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Record<
      string,
      Record<string, string>
    >;
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) expect(readme, name).toContain(`\`${name}\``);
  });

  test('the paths it names exist', () => {
    const paths = [...readme.matchAll(/`((?:src|tests|config|briefings)\/[\w./-]+)`/g)].map((match) => match[1] ?? '');
    expect(paths.length).toBeGreaterThan(8);
    expect(paths.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  test('the outputs it shows are what the bot prints', async () => {
    expect(await refreshed(readme)).toBe(readme);
  });
});
