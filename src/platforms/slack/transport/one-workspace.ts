import type { WebClient } from '@slack/web-api';
import type { Log } from '../../../core/log.ts';
import type { SlackTiming } from '../config.ts';
import { askers } from './asker.ts';
import { identify } from './identify.ts';
import type { Workspace, Workspaces } from './workspaces.ts';

interface OneOptions {
  readonly client: WebClient;
  readonly log: Log;
  readonly now: () => number;
  readonly timing: SlackTiming;
  readonly stopping: AbortSignal;
  /** Deletes all that is stored of the workspace. */
  readonly forget: (teamId: string) => Promise<void>;
}

/** The workspace whose bot token stands in the settings. Without it there is nothing left to serve: its end is fatal. */
export function oneWorkspace(
  { client, log, now, timing, stopping, forget }: OneOptions,
  fatal: (error: Error) => void,
): Workspaces & { identify(): Promise<void>; teamId(): string } {
  // A process that stands by sends digests without ever being told who it is: it needs the client alone.
  let workspace: Workspace = { teamId: '', botUserId: '', botId: '', client, askerOf: askers(client, log, now), revoked: fatal };
  return {
    identify: async () => {
      workspace = { ...workspace, ...(await identify(client, timing, stopping)) };
    },
    /** Empty before it is identified. */
    teamId: () => workspace.teamId,
    // In a channel shared with another company, payloads name that company's workspace: answers go out by the one token all the same.
    of: async () => workspace,
    joins: async () => {},
    lookForRemoved: async () => {},
    uninstalled: async (teamId) => {
      if (teamId === workspace.teamId) await forget(teamId);
      fatal(new Error('the app was uninstalled from its Slack workspace'));
    },
    revoked: async () => fatal(new Error('the Slack token was revoked')),
  };
}
