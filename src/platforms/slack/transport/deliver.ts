import type { Log } from '../../../core/log.ts';
import type { Message } from '../../../core/message.ts';
import type { Words } from '../../../core/words.ts';
import type { SlackTiming } from '../config.ts';
import { asDeliveryError } from '../faults.ts';
import { type Drawn, drawParts } from '../parts.ts';
import { backoffMs, wait } from './wait.ts';
import { isRevoked, type Way } from './ways.ts';

const TRIES = 4;

type Outcome = 'sent' | 'next' | 'unconfirmed';

export interface DeliverOptions {
  readonly timing: SlackTiming;
  readonly log: Log;
  readonly stopping: AbortSignal;
}

/** Newer kinds of block, which an older installation of Slack may not take. */
const NEWER = new Set(['context_actions']);

/** What to send where Slack will not have the blocks: without the newer ones, then the words alone; null where even those were refused. */
function plainer(refused: Drawn): Drawn | null {
  if (refused.blocks.length === 0) return null;
  const older = refused.blocks.filter(({ type }) => !NEWER.has(type));
  return { ...refused, blocks: older.length < refused.blocks.length ? older : [] };
}

/** One part by one way: waits out rate limits, retries what surely did not arrive, never resends what may have. @throws DeliveryError `revoked` */
async function tryWay(way: Way, drawn: Drawn, key: string, { timing, log, stopping }: DeliverOptions): Promise<Outcome> {
  let sending = drawn;
  for (let tries = 1; tries <= TRIES; tries++) {
    try {
      await way.send(sending, key);
      return 'sent';
    } catch (thrown) {
      const error = asDeliveryError(thrown);
      log.warn({ platform: 'slack', way: way.name, fault: error.fault, tries }, error.message);
      if (isRevoked(error)) throw error;
      if (error.fault === 'gone') return 'next';
      if (error.fault === 'refused') {
        const simpler = plainer(sending);
        if (simpler === null) return 'next';
        sending = simpler;
        continue;
      }
      if (error.fault === 'ambiguous') {
        const found = way.find === undefined ? 'unknowable' : await way.find(key);
        if (found === 'unknowable') return 'unconfirmed';
        if (found !== 'absent') return 'sent';
      }
      if (stopping.aborted) return 'next';
      const waitMs = error.retryAfterMs ?? backoffMs(tries, timing.backoffMs, timing.backoffMaxMs);
      if (waitMs > timing.patienceMs) return 'next';
      await wait(waitMs, stopping);
    }
  }
  return 'next';
}

/**
 * The parts in order, each by the first way that takes it; a way that failed is not tried again for the next part.
 * Returns `unconfirmed` where Slack never said whether a part arrived and nobody can look.
 */
export async function deliverParts(
  parts: readonly Drawn[],
  ways: readonly Way[],
  key: string,
  options: DeliverOptions,
): Promise<'sent' | 'unconfirmed' | 'failed'> {
  let at = 0;
  let unconfirmed = false;
  for (const [index, drawn] of parts.entries()) {
    let outcome: Outcome = 'next';
    for (; at < ways.length; at++) {
      const way = ways[at];
      outcome = way === undefined ? 'next' : await tryWay(way, drawn, `${key}:${index}`, options);
      if (outcome !== 'next') break;
    }
    if (outcome === 'next') return 'failed';
    unconfirmed ||= outcome === 'unconfirmed';
  }
  return unconfirmed ? 'unconfirmed' : 'sent';
}

/** A short word of our own as one part. */
export function said(text: string, words: Words, ask: string | null = null): Drawn {
  const again: Message['nodes'] = ask === null ? [] : [{ kind: 'actions', actions: [{ label: words.say('slack.showAgain'), ask }] }];
  const [drawn] = drawParts({ summary: text, nodes: [{ kind: 'text', text }, ...again] }, 1, words);
  return drawn ?? { text, blocks: [], kept: {} };
}
