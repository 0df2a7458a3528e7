import { ConfigError } from '../../core/errors.ts';
import type { Log } from '../../core/log.ts';
import type { CommandSpec } from '../../core/spec.ts';
import type { KeyValue } from '../../core/state.ts';
import type { WordsFor } from '../../core/words.ts';
import { inviteLink } from './config.ts';
import { deliveryError, hasCode } from './faults.ts';
import { hashOf } from './keys.ts';
import { definitionsOf } from './registration.ts';
import type { Api } from './rest.ts';

/** Commands are registered anew after so long even if nothing changed: somebody may have removed them by hand. */
const REMEMBERED_MS = 30 * 24 * 3_600_000;

const MISSING_ACCESS = 50001;
const UNKNOWN_GUILD = 10004;

/** What registering needs. */
export interface Registration {
  readonly api: Api;
  readonly state: KeyValue;
  readonly log: Log;
  readonly applicationId: string;
  readonly guildId: string | null;
  readonly specs: readonly CommandSpec[];
  readonly wordsFor: WordsFor;
}

/**
 * Registers the commands in one request, only where they differ from what was registered last: Discord allows 200 new commands a day.
 * @throws ConfigError where the guild is not one that the bot is in; other failures are logged, the commands of before go on.
 */
export async function registerCommands({ api, state, log, applicationId, guildId, specs, wordsFor }: Registration): Promise<void> {
  const body = definitionsOf(specs, guildId === null ? 'global' : 'guild', wordsFor);
  const hash = hashOf(JSON.stringify(body));
  const key = `discord.commands.${applicationId}.${guildId ?? 'global'}`;
  if ((await state.get(key)) === hash) return;
  try {
    const scope = guildId === null ? '' : `/guilds/${guildId}`;
    await api({ method: 'PUT', path: `/applications/${applicationId}${scope}/commands`, body });
    await state.set(key, hash, REMEMBERED_MS);
    log.info({ commands: body.length, guild: guildId }, 'discord: commands registered');
  } catch (cause) {
    if (guildId !== null && hasCode(cause, MISSING_ACCESS, UNKNOWN_GUILD)) {
      throw new ConfigError([`DISCORD_GUILD_ID: the bot is not in guild ${guildId}; invite it with ${inviteLink(applicationId)}`], {
        cause,
      });
    }
    log.error({ err: deliveryError(cause) }, 'discord: commands could not be registered; those registered before stay');
  }
}
