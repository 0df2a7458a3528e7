import { statSync, watch } from 'node:fs';
import { stat } from 'node:fs/promises';
import { walk } from '../files/walk.ts';

/** Files are often written in several steps: wait until it is quiet. */
const QUIET_MS = 150;
const LOOK_MS = 2_000;

type Stop = () => void;

/**
 * Calls back soon after something in the folder changed; returns the way to stop. The system tells of changes; where it cannot, the folder is
 * looked through every two seconds. A folder that comes later, or is put in another's place, is noticed too.
 */
export function watchFolder(root: string, changed: () => void): Stop {
  let quiet: NodeJS.Timeout | undefined;
  const soon = () => {
    clearTimeout(quiet);
    quiet = setTimeout(changed, QUIET_MS).unref();
  };
  let watched = inodeOf(root);
  let stopTree = watched === null ? () => {} : watchTree(root, soon);
  const stopLooking = every(LOOK_MS, () => {
    const now = inodeOf(root);
    if (now === watched) return;
    watched = now;
    stopTree();
    stopTree = now === null ? () => {} : watchTree(root, soon);
    soon();
  });
  return () => {
    clearTimeout(quiet);
    stopLooking();
    stopTree();
  };
}

/** Which folder stands in that place; null where none does. */
function inodeOf(root: string): number | null {
  return statSync(root, { throwIfNoEntry: false })?.ino ?? null;
}

function watchTree(root: string, changed: () => void): Stop {
  let stopPolling: Stop | undefined;
  try {
    const watcher = watch(root, { recursive: true, persistent: false }, changed).on('error', () => {
      watcher.close();
      stopPolling ??= poll(root, changed);
    });
    return () => {
      watcher.close();
      stopPolling?.();
    };
  } catch {
    return poll(root, changed);
  }
}

/** For systems without watches, or with too few of them. */
function poll(root: string, changed: () => void): Stop {
  let last: string | undefined;
  const look = async () => {
    const now = await fingerprint(root);
    if (last !== undefined && now !== last) changed();
    last = now;
  };
  void look();
  return every(LOOK_MS, () => void look());
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

function every(ms: number, act: () => void): Stop {
  const timer = setInterval(act, ms).unref();
  return () => clearInterval(timer);
}
