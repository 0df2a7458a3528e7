import { randomUUID } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/** A process that may hold a lease or a Delivery. */
export interface Holder {
  /** Names the machine's current boot and the space its process ids live in. */
  readonly machine: string;
  readonly pid: number;
  /** When the process began, in the system's own ticks: tells it from a later one with the same pid. Null where the system does not say. */
  readonly started: string | null;
  /** Tells two holders within one process apart. */
  readonly nonce: string;
}

function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch {
    return null;
  }
}

/** The 22nd field of /proc/PID/stat (man proc_pid_stat); the name in the second field may hold blanks and brackets, so count from the last one. */
function startOf(pid: number): string | null {
  const stat = read(`/proc/${pid}/stat`);
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
}

/** Two containers share the boot id but not the process ids: the pid namespace must be part of the name. */
function machineName(): string {
  const boot = read('/proc/sys/kernel/random/boot_id');
  if (boot === null) return hostname();
  let space = '';
  try {
    space = readlinkSync('/proc/self/ns/pid');
  } catch {
    space = hostname();
  }
  return `${boot} ${space}`;
}

/** This process as a holder. */
export function thisHolder(): Holder {
  return { machine: machineName(), pid: process.pid, started: startOf(process.pid), nonce: randomUUID().slice(0, 8) };
}

/** What is known of a holder's life, as seen by another one. */
export type Life = 'alive' | 'gone' | 'unseen';

/** `gone` only where it surely is; `unseen` on another machine, where only its lease's end tells. */
export function lifeOf(holder: Holder, seenFrom: Holder): Life {
  if (holder.machine !== seenFrom.machine) return 'unseen';
  if (holder.pid === seenFrom.pid) return holder.started === seenFrom.started ? 'alive' : 'gone';
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    // EPERM: it lives, under another user.
    if (error instanceof Error && 'code' in error && error.code === 'ESRCH') return 'gone';
  }
  return holder.started !== null && startOf(holder.pid) !== holder.started ? 'gone' : 'alive';
}

/** A holder as it stands in the database. */
export const writeHolder = (holder: Holder): string => JSON.stringify([holder.machine, holder.pid, holder.started, holder.nonce]);

/** @throws SyntaxError or TypeError for text that `writeHolder` did not write */
export function readHolder(text: string): Holder {
  const [machine, pid, started, nonce] = JSON.parse(text) as [string, number, string | null, string];
  return { machine, pid, started, nonce };
}

/** True where `text` (a holder in the database, with the end of its lease) no longer keeps `me` out. */
export function isFree(text: string | null, until: string | null, me: Holder, now: string, life: typeof lifeOf = lifeOf): boolean {
  if (text === null || text === writeHolder(me)) return true;
  const seen = life(readHolder(text), me);
  if (seen === 'gone') return true;
  // A living process on this machine is never overtaken: it may be held up between its intent and its send.
  return seen === 'unseen' && (until === null || until <= now);
}
