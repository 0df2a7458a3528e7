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

/** Patience for what surely comes: a loaded machine may take many times as long as this one. Below the time limit of a test. */
export const PATIENCE_MS = 200_000;

/** All that a bot has written so far, and whether that was all. */
interface Written {
  text: string;
  whole: boolean;
}

/** Kept from the start: nothing is missed, however late somebody begins to wait for it. */
const written = new WeakMap<ChildProcess, Written>();

function record(child: ChildProcess): Written {
  const record: Written = { text: '', whole: false };
  const keep = (chunk: string): void => {
    record.text += chunk;
  };
  child.stdout?.setEncoding('utf8').on('data', keep);
  child.stderr?.setEncoding('utf8').on('data', keep);
  child.once('close', () => {
    record.whole = true;
  });
  written.set(child, record);
  return record;
}

/** Starts the bot as a user's shell would. */
export function startBot(args: readonly string[], env: NodeJS.ProcessEnv = cleanEnv()): ChildProcess {
  const child = spawn(process.execPath, [join(ROOT, 'src/bin.js'), ...args], { env, cwd: ROOT, stdio: ['pipe', 'pipe', 'pipe'] });
  record(child);
  return child;
}

/** The exit code once a bot has ended, also one that has ended before; null where a signal ended it. */
export function ended(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode);
  return new Promise((resolve) => child.once('close', resolve));
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

/** Waits until a bot has written something, before or from now on, to standard error or output. @returns all that it has written */
export async function waitFor(child: ChildProcess, pattern: RegExp): Promise<string> {
  const seen = written.get(child) ?? record(child);
  const end = performance.now() + PATIENCE_MS;
  while (!pattern.test(seen.text)) {
    if (seen.whole) throw new Error(`ended with ${child.exitCode ?? child.signalCode} before ${pattern}: ${seen.text}`);
    if (performance.now() > end) throw new Error(`never saw ${pattern} in: ${seen.text}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return seen.text;
}
