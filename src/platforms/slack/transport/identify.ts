import type { WebClient } from '@slack/web-api';
import { ConfigError } from '../../../core/errors.ts';
import type { SlackTiming } from '../config.ts';
import { asDeliveryError, slackCode } from '../faults.ts';
import { backoffMs, wait } from './wait.ts';

export interface Identity {
  readonly teamId: string;
  readonly botUserId: string;
  readonly botId: string;
}

/** Who the bot token belongs to. Waits while Slack is away. @throws ConfigError for a refused token, DeliveryError when Slack stayed away for too long */
export async function identify(client: WebClient, timing: SlackTiming, stopping: AbortSignal): Promise<Identity> {
  const began = performance.now();
  for (let failures = 1; ; failures++) {
    try {
      const { team_id = '', user_id = '', bot_id = '' } = await client.auth.test();
      return { teamId: team_id, botUserId: user_id, botId: bot_id };
    } catch (thrown) {
      const error = asDeliveryError(thrown);
      const code = slackCode(thrown);
      if (code !== null && (error.fault === 'revoked' || error.fault === 'refused')) {
        const mend = 'Copy the Bot User OAuth Token from OAuth & Permissions, after installing the app.';
        throw new ConfigError([`SLACK_BOT_TOKEN was refused by Slack (${code}). ${mend}`], { cause: thrown });
      }
      const waitMs = error.retryAfterMs ?? backoffMs(failures, timing.backoffMs, timing.backoffMaxMs);
      if (stopping.aborted || performance.now() - began + waitMs > timing.giveUpMs) throw error;
      await wait(waitMs, stopping);
    }
  }
}
