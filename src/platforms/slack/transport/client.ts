import { WebClient } from '@slack/web-api';
import type { Log } from '../../../core/log.ts';
import type { SlackTiming } from '../config.ts';
import { sdkLogger } from './sdk-logger.ts';

/**
 * Our own client: it never resends, so that a lost reply never becomes a second message, and a rate limit comes back to us instead of being slept on.
 * The App's client keeps its own settings.
 */
export function ownClient(botToken: string, apiUrl: string | null, timing: SlackTiming, log: Log): WebClient {
  return new WebClient(botToken, {
    ...(apiUrl === null ? {} : { slackApiUrl: apiUrl }),
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout: timing.requestMs,
    logger: sdkLogger(log),
  });
}
