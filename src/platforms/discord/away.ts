import type { Log } from '../../core/log.ts';
import type { PlatformPorts, Standing } from '../../core/platform.ts';
import type { Place, Reply, Request } from '../../core/request.ts';
import { loggable } from './faults.ts';
import type { Interaction } from './incoming.ts';
import type { Away } from './pressable.ts';
import { actionRequest, askerOf } from './requests.ts';
import type { Responses } from './responses.ts';
import type { Sending } from './sending.ts';

/** What asking from afar needs; `ask` never throws. */
export interface AwayPorts {
  readonly sending: Sending;
  readonly responses: Responses;
  readonly pages: PlatformPorts['pages'];
  readonly log: Log;
  readonly now: () => number;
  readonly ask: (request: Request) => Promise<Reply>;
  /** How a person stands to a place, as Discord's server says now. */
  readonly standing: (user: string, place: Place) => Promise<Standing>;
}

/** The digest that a line names. */
const DIGEST = /^digest \w+ (d[a-z0-9]+)/i;

/**
 * Asks what stands on a button of an owner's notice: it was told in private, is about a channel of a guild, and is asked there, with the rights that the presser
 * has there now. Whoever may not see the digest any more is told that there is none.
 */
export function createAskAway({
  sending,
  responses,
  pages,
  log,
  now,
  ask,
  standing,
}: AwayPorts): (interaction: Interaction, away: Away) => Promise<void> {
  const requestOf = async (interaction: Interaction, { ask: line, tenant }: Away): Promise<Request> => {
    const here = actionRequest(interaction, line);
    const asker = { ...askerOf(interaction), managesChannel: false, admin: false };
    const id = DIGEST.exec(line)?.[1];
    const digest = id === undefined ? null : await pages?.digest(id, { platform: 'discord', tenant, channel: '' }, asker);
    if (digest === null || digest === undefined) return here;
    const stands = await standing(asker.id, digest.place).catch((cause: unknown): Standing => {
      log.warn({ err: loggable(cause) }, 'discord: the rights of somebody who asks from afar could not be checked');
      return 'unknowable';
    });
    return { ...here, direct: false, place: digest.place, asker: { ...asker, managesChannel: stands === 'manages' } };
  };

  return async (interaction, away) => {
    const receivedAt = now();
    if (!(await responses.defer(interaction))) return;
    await sending.answer(interaction, receivedAt, await ask(await requestOf(interaction, away)), away.tenant);
  };
}
