import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cleanEnv, ended, freshFolder, PATIENCE_MS, ROOT, runBot, startBot, waitFor } from './run.ts';

function portOf(text: string): number {
  return Number(/"port":(\d+)/.exec(text)?.[1]);
}

describe('the bot as a user starts it', () => {
  test('without tokens and without a terminal it says what would connect, serves health, and ends on SIGTERM', async () => {
    const child = startBot(['start']);
    const said = await waitFor(child, /DISCORD_TOKEN/);
    expect(said).toContain('SLACK_BOT_TOKEN');
    const port = portOf(said);
    expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200);
    expect((await fetch(`http://127.0.0.1:${port}/readyz`)).status).toBe(200);
    expect((await fetch(`http://127.0.0.1:${port}/other`)).status).toBe(404);
    child.kill('SIGTERM');
    expect(await ended(child)).toBe(0);
  });

  test('a port in use is said, and ends the process', async () => {
    const holder = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => holder.once('listening', resolve));
    const address = holder.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const { code, err } = await runBot(['start'], { env: cleanEnv({ PORT: String(port) }) });
    holder.close();
    expect(code).toBe(1);
    expect(err).toMatch(/PORT: .* in use/);
  });

  test('bad settings are all said at once', async () => {
    const { code, err } = await runBot(['start'], { env: cleanEnv({ LOG_LEVEL: 'loud', SLACK_BOT_TOKEN: 'x' }) });
    expect(code).toBe(1);
    expect(err).toContain('LOG_LEVEL');
    expect(err).toContain('SLACK_BOT_TOKEN');
  });

  test('two processes share one data folder', async () => {
    const env = cleanEnv();
    const [first, second] = [startBot(['start'], env), startBot(['start'], env)];
    await Promise.all([waitFor(first, /DISCORD_TOKEN/), waitFor(second, /DISCORD_TOKEN/)]);
    const { code } = await runBot(['brief', 'ukraine'], { env });
    expect(code).toBe(0);
    for (const child of [first, second]) child.kill('SIGTERM');
    expect(await Promise.all([ended(first), ended(second)])).toEqual([0, 0]);
  });

  test('a file added while it runs is part of the next answer', async () => {
    const folder = freshFolder();
    mkdirSync(join(folder, 'documents'));
    cpSync(join(ROOT, 'briefings/documents/paris-talks-april-2024.md'), join(folder, 'documents/paris.md'));
    const config = join(folder, 'bot.json');
    writeFileSync(config, JSON.stringify({ documents: [join(folder, 'documents')] }));
    const env = cleanEnv({ BOT_CONFIG: config });
    const child = startBot(['start'], env);
    await waitFor(child, /DISCORD_TOKEN/);
    writeFileSync(join(folder, 'documents/quay.txt'), 'Mayor Karla Bruun opened a quay of 12 berths in Odense on 3 May 2026.');
    await expect
      .poll(async () => (await runBot(['brief', 'odense', '--data', join(env.DATA_DIR ?? '', 'library.db')], { env })).out, {
        timeout: PATIENCE_MS,
        interval: 500,
      })
      .toContain('Karla Bruun');
    child.kill('SIGTERM');
    await ended(child);
  });

  test('the chat prompt answers commands and plain questions', async () => {
    const { code, out } = await runBot([], { input: '/brief ukraine\nwho attended the Paris talks?\n/nonsense\n' });
    expect(code).toBe(0);
    expect(out).toContain('[1]');
    expect(out).toContain('Emmanuel Macron');
    expect(out).toContain('There is no command "nonsense"');
  });
});
