import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, describe, expect, test } from 'vitest';
import { cleanEnv, ended, freshFolder, runBot, startBot, waitFor } from './run.ts';

const one = { platform: 'slack', tenant: 'T1', channel: 'C1', owner: 'U1', topics: ['ukraine'], zone: 'Europe/Kyiv', at: '08:00' };

let running: ReturnType<typeof startBot> | null = null;
afterEach(async () => {
  const child = running;
  running = null;
  if (!child) return;
  child.kill('SIGTERM');
  await ended(child);
});

describe('digests of the bot as a user starts it', () => {
  test('D43 the state is locked by another process: said in words, with what to do, and no stack', async () => {
    const env = cleanEnv();
    await runBot(['digest', 'list'], { env });
    const other = new DatabaseSync(join(env.DATA_DIR ?? '', 'state.db'));
    other.exec('BEGIN IMMEDIATE');
    const { code, err } = await runBot(['digest', 'add', 'ukraine', 'at', '08:00', 'Europe/Kyiv'], { env });
    other.close();
    expect(code).toBe(1);
    expect(err).toContain('another process holds the state database locked. End the process');
    expect(err).not.toContain('at file:');
  });

  test('the prompt and the command line are one place: what is added in one is listed, told of and undone in the other', async () => {
    const env = cleanEnv();
    await runBot([], { env, input: '/digest add ukraine at 08:00 Europe/Kyiv\n' });
    const { out } = await runBot(['digest', 'list', '--json'], { env });
    const { subscriptions } = JSON.parse(out) as { readonly subscriptions: readonly { readonly id: string }[] };
    const id = subscriptions[0]?.id ?? '';
    expect((await runBot([], { env, input: `/digest remove ${id}\n` })).out).toContain(`Removed ${id}`);
    expect((await runBot(['digest', 'undo'], { env })).out).toContain(`Back again: ${id}`);
  });

  test('D46 a backup while it runs is whole, and a bot over the copies knows the same digests', async () => {
    const env = cleanEnv();
    running = startBot(['start'], env);
    await waitFor(running, /DISCORD_TOKEN/);
    expect((await runBot(['digest', 'add', 'ukraine', 'at', '08:00', 'Europe/Kyiv'], { env })).code).toBe(0);
    const file = join(freshFolder(), 'copy');
    const { code, out } = await runBot(['backup', file], { env });
    expect([code, existsSync(file), existsSync(`${file}.library`)]).toEqual([0, true, true]);
    expect(out).toContain('state.db');
    for (const copy of [file, `${file}.library`])
      expect(new DatabaseSync(copy).prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' });
    const data = join(freshFolder(), 'data');
    mkdirSync(data);
    copyFileSync(file, join(data, 'state.db'));
    copyFileSync(`${file}.library`, join(data, 'library.db'));
    const listed = await runBot(['digest', 'list', '--json'], { env: { ...env, DATA_DIR: data } });
    expect(JSON.parse(listed.out)).toMatchObject({ subscriptions: [{ topics: ['ukraine'] }] });
    expect((await runBot(['brief', 'ukraine'], { env: { ...env, DATA_DIR: data } })).code).toBe(0);
  });

  test('digests of bot.json are there at the start, a change of the file is taken up while it runs, and /metrics is served', async () => {
    const config = join(freshFolder(), 'bot.json');
    const write = (digests: readonly object[]): void => writeFileSync(config, JSON.stringify({ digests }));
    write([{ ...one, name: 'morning' }]);
    const env = cleanEnv({ BOT_CONFIG: config });
    running = startBot(['start'], env);
    const said = await waitFor(running, /DISCORD_TOKEN/);
    const state = new DatabaseSync(join(env.DATA_DIR ?? '', 'state.db'));
    const names = (): unknown => state.prepare('SELECT settings, removed_at IS NULL AS runs FROM subscriptions ORDER BY settings').all();
    expect(names()).toEqual([{ settings: 'morning', runs: 1 }]);
    write([{ ...one, name: 'noon', at: '12:00' }]);
    await waitFor(running, /the digests among them are taken up/);
    expect(names()).toEqual([
      { settings: 'morning', runs: 0 },
      { settings: 'noon', runs: 1 },
    ]);
    // Another run of the command line, with other settings, asks and ends nothing.
    const elsewhere = join(freshFolder(), 'bot.json');
    writeFileSync(elsewhere, '{}');
    await runBot(['digest', 'list'], { env: { ...env, BOT_CONFIG: elsewhere } });
    expect(names()).toMatchObject([{ runs: 0 }, { settings: 'noon', runs: 1 }]);
    const port = /"port":(\d+)/.exec(said)?.[1];
    expect(await (await fetch(`http://127.0.0.1:${port}/metrics`)).text()).toContain('briefing_bot_digests_healthy 1');
    state.close();
  });
});
