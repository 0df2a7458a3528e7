import type { WebClient } from '@slack/web-api';
import type { AskerOf } from './asker.ts';

/** One workspace that the bot serves. */
export interface Workspace {
  readonly teamId: string;
  readonly botUserId: string;
  readonly botId: string;
  readonly client: WebClient;
  readonly askerOf: AskerOf;
  /** Its token no longer works. */
  readonly revoked: (error: Error) => void;
}

/** The workspaces that the bot serves: one by a token of the settings, or all that have installed it. */
export interface Workspaces {
  /** Null for a workspace that has not installed the bot. */
  of(teamId: string): Promise<Workspace | null>;
  /** Told which workspace of which organisation a payload comes from, where the organisation has installed the bot for its workspaces. */
  joins(teamId: string, orgId: string): Promise<void>;
  /** A workspace, or an organisation for all of its own, has removed the bot: what is stored of it is deleted. */
  uninstalled(teamId: string): Promise<void>;
  /** Deletes what is stored of those that removed the bot while it was off. */
  lookForRemoved(): Promise<void>;
  /** A workspace's bot token was revoked: it is served no longer; what is stored of it stays, for when it lets the bot in again. */
  revoked(teamId: string): Promise<void>;
}
