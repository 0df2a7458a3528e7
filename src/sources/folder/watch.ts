import { type FSWatcher, watch } from 'node:fs';
import { stat } from 'node:fs/promises';
import { walk } from '../files/walk.ts';

/** Files are often written in several steps: wait until it is quiet. */
const QUIET_MS = 150;
const POLL_MS = 2_000;

/** Calls back soon after something in the folder changed: told by the system, or by looking every two seconds where it tells nothing. Returns the way to stop. */
export function watchFolder(root: string, changed: () => void): () => void {
  let quiet: NodeJS.Timeout | undefined;
  let stopPolling: (() => void) | undefined;
  let watcher: FSWatcher | undefined;
  const soon = () => {
    clearTimeout(quiet);
    quiet = setTimeout(changed, QUIET_MS).unref();
  };
  const fallBack = () => {
    watcher?.close();
    stopPolling ??= poll(root, soon);
  };
  try {
    watcher = watch(root, { recursive: true, persistent: false }, soon).on('error', fallBack);
  } catch {
    // No folder yet, or a system without watches.
    fallBack();
  }
  return () => {
    clearTimeout(quiet);
    watcher?.close();
    stopPolling?.();
  };
}

function poll(root: string, changed: () => void): () => void {
  let last: string | undefined;
  const look = async () => {
    const now = await fingerprint(root);
    if (last !== undefined && now !== last) changed();
    last = now;
  };
  void look();
  const timer = setInterval(() => void look(), POLL_MS).unref();
  return () => clearInterval(timer);
}

async function fingerprint(root: string): Promise<string> {
  try {
    const { files } = await walk(root);
    const lines = await Promise.all(files.map(async ({ path, place }) => `${place} ${await stampOf(path)}`));
    return lines.join('\n');
  } catch {
    return 'unreadable';
  }
}

async function stampOf(path: string): Promise<string> {
  const { size, mtimeMs, ino } = await stat(path).catch(() => ({ size: 0, mtimeMs: 0, ino: 0 }));
  return `${size} ${mtimeMs} ${ino}`;
}
