import { WebClient } from '@slack/web-api';
import type { Log } from '../../../core/log.ts';
import type { SlackTiming } from '../config.ts';
import { sdkLogger } from './sdk-logger.ts';

/**
 * Our own client: it never resends, so that a lost reply never becomes a second message, and a rate limit comes back to us instead of being slept on.
 * The App's client keeps its own settings.
 */
export function ownClient(botToken: string, apiUrl: string | null, timing: SlackTiming, log: Log, teamId: string | null = null): WebClient {
  return new WebClient(botToken, {
    ...(apiUrl === null ? {} : { slackApiUrl: apiUrl }),
    // The token of an organisation is good for many workspaces: each call says which of them it is about.
    ...(teamId === null ? {} : { teamId }),
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout: timing.requestMs,
    logger: sdkLogger(log),
  });
}
