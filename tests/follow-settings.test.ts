import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import type { Settings } from '../src/config.ts';
import { ConfigError } from '../src/core/errors.ts';
import type { Log } from '../src/core/log.ts';
import { followSettings } from '../src/follow-settings.ts';

const folder = mkdtempSync(join(tmpdir(), 'follow-'));
let stop = (): void => {};
afterEach(() => {
  stop();
  rmSync(folder, { recursive: true, force: true });
});

test('a change of the file is taken up; one that cannot be read is told, and the earlier settings stay', { timeout: 60_000 }, async () => {
  const file = join(folder, 'bot.json');
  writeFileSync(file, '{}');
  const heard: string[] = [];
  const next = Promise.withResolvers<void>();
  const told = Promise.withResolvers<void>();
  const log: Log = { debug: () => {}, info: () => {}, error: () => {}, warn: () => told.resolve() };
  let broken = true;
  const load = (): Settings => {
    if (broken) throw new ConfigError(['digests.0.at: must be a time of day']);
    return { configFile: file } as Settings;
  };
  stop = followSettings(
    file,
    load,
    (settings) => {
      heard.push(settings.configFile);
      next.resolve();
    },
    log,
    100,
  );
  const touch = setInterval(() => writeFileSync(file, JSON.stringify({ at: Date.now() })), 300);
  await told.promise;
  expect(heard).toEqual([]);
  broken = false;
  await next.promise;
  clearInterval(touch);
  expect(new Set(heard)).toEqual(new Set([file]));
});

test('a file that is gone asks for nothing: the earlier settings stay', { timeout: 60_000 }, async () => {
  const file = join(folder, 'gone.json');
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, '{}');
  const told = Promise.withResolvers<void>();
  const log: Log = { debug: () => {}, info: () => {}, error: () => {}, warn: () => told.resolve() };
  const heard: Settings[] = [];
  stop = followSettings(
    file,
    () => ({ configFile: file }) as Settings,
    (settings) => heard.push(settings),
    log,
    100,
  );
  // The first look comes a moment after the start: what is gone before it was never there.
  await new Promise((resolve) => setTimeout(resolve, 500));
  rmSync(file);
  await told.promise;
  expect(heard).toEqual([]);
});
