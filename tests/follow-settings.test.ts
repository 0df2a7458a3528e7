import { mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Settings } from '../src/config.ts';
import { ConfigError } from '../src/core/errors.ts';
import type { Log } from '../src/core/log.ts';
import { followSettings } from '../src/follow-settings.ts';

const LOOK_MS = 20;

let folder: string;
let file: string;
let stop = (): void => {};
/** What the log and the bot were told, in order. */
let told: string[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'follow-'));
  file = join(folder, 'bot.json');
  told = [];
});
afterEach(() => {
  stop();
  rmSync(folder, { recursive: true, force: true });
});

const log: Log = {
  debug: () => {},
  info: (_, words) => told.push(`info: ${words}`),
  warn: (_, words) => told.push(`warn: ${words}`),
  error: (_, words) => told.push(`error: ${words}`),
};
/** Settings are their text here; one that begins with `!` cannot be read. */
const load = (text: string): Settings => {
  if (text.startsWith('!')) throw new ConfigError(['digests.0.at: must be a time of day']);
  return { configText: text } as Settings;
};
const take = (settings: Settings): void => void told.push(`took ${settings.configText}`);
const follow = (configText: string | null, changed = take): void => {
  stop = followSettings({ configFile: file, configText }, load, changed, log, LOOK_MS);
};
const hears = (words: string): Promise<void> => expect.poll(() => told, { timeout: 50_000, interval: LOOK_MS }).toContain(words);
const looks = (count: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, count * LOOK_MS));

test('a change between the reading at the start and the first look is taken up', async () => {
  writeFileSync(file, 'A');
  const read = 'A';
  writeFileSync(file, 'B');
  follow(read);
  await hears('took B');
});

test('a change that leaves date and size of the file as they were is taken up', async () => {
  writeFileSync(file, 'A');
  const { atime, mtime } = statSync(file);
  follow('A');
  await looks(3);
  writeFileSync(file, 'B');
  utimesSync(file, atime, mtime);
  await hears('took B');
});

test('a file that was not there at the start is taken up once it is', async () => {
  follow(null);
  await looks(3);
  expect(told).toEqual([]);
  writeFileSync(file, 'A');
  await hears('took A');
});

test('settings that cannot be read are told once, the earlier ones stay until they can', async () => {
  writeFileSync(file, '!');
  follow('A');
  await hears('warn: the settings have changed but cannot be read; the earlier ones stay');
  await looks(5);
  expect(told).toHaveLength(1);
  writeFileSync(file, 'B');
  await hears('took B');
});

test('a file that is gone asks for nothing: the earlier settings stay, and it is told once', async () => {
  follow('A');
  await hears('warn: the settings are gone; the earlier ones stay');
  await looks(5);
  expect(told).toHaveLength(1);
  writeFileSync(file, 'A');
  await hears('took A');
});

test('what could not be taken up, because the state was locked, is tried again', async () => {
  writeFileSync(file, 'B');
  let locked = true;
  follow('A', (settings) => {
    if (locked) throw new Error('locked');
    take(settings);
  });
  await hears('error: the settings have changed but could not be taken up');
  locked = false;
  await hears('took B');
  await looks(5);
  expect(told.filter((words) => words.startsWith('took'))).toEqual(['took B']);
});
