import type { CommandSpec } from '../../../core/spec.ts';
import type { Once } from './once.ts';
import type { ServeDeps } from './serve.ts';
import type { Workspace } from './workspaces.ts';

/** What handlers need besides the workspace that a payload comes from. */
export interface Shared extends Omit<ServeDeps, keyof Workspace> {
  readonly specs: readonly CommandSpec[];
  readonly prefix: string | null;
  readonly once: Once;
  /** True for the second press of a double click. */
  readonly doubled: (key: string) => boolean;
  /** Runs work after the ack and keeps it in sight until it ends, so that a stop can wait for it. */
  readonly run: (work: Promise<void>) => void;
}

/** What handlers of one workspace's payloads need. */
export interface HandlerDeps extends Shared, Workspace {}

/** Runs work for the workspace of a payload, after the ack; a workspace that has not installed the bot is left alone. */
export type Within = (teamId: string, work: (deps: HandlerDeps) => Promise<void>) => void;
