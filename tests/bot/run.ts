import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** The repository's root. */
export const ROOT = resolve(import.meta.dirname, '../..');

/** An empty folder of this test's own. */
export const freshFolder = (): string => mkdtempSync(join(tmpdir(), 'briefing-bot-'));

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Settings of a bot that knows nothing of this machine's own. */
export function cleanEnv(extra: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const kept = Object.fromEntries(Object.entries(process.env).filter(([name]) => ['PATH', 'HOME', 'LANG'].includes(name)));
  return { ...kept, DATA_DIR: join(freshFolder(), 'data'), PORT: '0', ...extra };
}

/** Starts the bot as a user's shell would. */
export function startBot(args: readonly string[], env: NodeJS.ProcessEnv = cleanEnv()): ChildProcess {
  return spawn(process.execPath, [join(ROOT, 'src/bin.js'), ...args], { env, cwd: ROOT, stdio: ['pipe', 'pipe', 'pipe'] });
}

/** Runs the bot to its end. */
export function runBot(
  args: readonly string[],
  options: { readonly input?: string; readonly env?: NodeJS.ProcessEnv } = {},
): Promise<Ended> {
  const child = startBot(args, options.env);
  let out = '';
  let err = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  child.stdin?.end(options.input ?? '');
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out, err })));
}

/** Waits until `text` was written to standard error or output, else fails after `withinMs`. */
export function waitFor(child: ChildProcess, pattern: RegExp, withinMs = 30_000): Promise<string> {
  return new Promise((resolve, reject) => {
    let seen = '';
    const timer = setTimeout(() => reject(new Error(`never saw ${pattern} in: ${seen}`)), withinMs);
    const read = (text: unknown): void => {
      seen += String(text);
      if (!pattern.test(seen)) return;
      clearTimeout(timer);
      resolve(seen);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.on('close', (code) => reject(new Error(`ended with ${code} before ${pattern}: ${seen}`)));
  });
}
