import type { Log } from '../../core/log.ts';
import type { PlatformPorts } from '../../core/platform.ts';
import type { KeyValue } from '../../core/state.ts';
import type { WordsFor } from '../../core/words.ts';
import { bodyOf, type Component, EPHEMERAL, textDisplay } from './components.ts';
import { noteBody } from './compose.ts';
import { loggable } from './faults.ts';
import { type FormDraft, formBehind } from './form.ts';
import type { Interaction } from './incoming.ts';
import { type Kept, keptKey, readCustomId, tenantKeys } from './keys.ts';
import { WAITS } from './limits.ts';
import { apology, note } from './notes.ts';
import { composeOpened, readQuotes } from './opened.ts';
import { keptPage } from './pages.ts';
import type { Away } from './pressable.ts';
import { askerOf, isAmongOthers, placeOf } from './requests.ts';
import type { Responses } from './responses.ts';
import { createSeen } from './running.ts';
import type { Sending } from './sending.ts';

/** What presses need. `ask` asks the house and answers; `openForm` shows a form, or asks where the presser may not fill it in. */
export interface PressPorts {
  readonly sending: Sending;
  readonly responses: Responses;
  readonly wordsFor: WordsFor;
  readonly pages: PlatformPorts['pages'];
  readonly state: KeyValue;
  readonly log: Log;
  readonly ask: (interaction: Interaction, line: string) => Promise<void>;
  readonly openForm: (interaction: Interaction, draft: FormDraft, line: string) => Promise<void>;
  /** Asks a line about a guild from a person's direct messages. */
  readonly askAway: (interaction: Interaction, away: Away) => Promise<void>;
}

/** Only the person who pressed sees this message: it may change under their hand. */
function isTheirs(interaction: Interaction): boolean {
  const { message, guild_id } = interaction;
  const alone = guild_id === undefined && !isAmongOthers(interaction);
  return alone || ((message?.flags ?? 0) & EPHEMERAL) !== 0;
}

/** Handles every press of a button and every choice of a select. */
export function createPresses({
  sending,
  responses,
  wordsFor,
  pages,
  state,
  log,
  ask,
  openForm,
  askAway,
}: PressPorts): (interaction: Interaction) => Promise<void> {
  const sharing = createSeen();

  const openQuote = async (interaction: Interaction, kept: string) => {
    if (!(await responses.defer(interaction))) return;
    const words = wordsFor(interaction.locale);
    const wanted = interaction.data?.values?.[0];
    const quote = readQuotes(kept).find(({ n }) => String(n) === wanted);
    if (quote === undefined) return sending.note(interaction, note('expired', words));
    const paragraph = await pages?.paragraph(quote, placeOf(interaction)).catch((cause: unknown) => {
      log.warn({ err: cause }, 'discord: the paragraph of a quote could not be read');
      return null;
    });
    await sending.replace(interaction, composeOpened(quote, paragraph ?? null, words));
  };

  /** Shows everybody what the asker saw, once for each answer. */
  const share = async (interaction: Interaction, kept: string, hash: string) => {
    if (!(await responses.defer(interaction))) return;
    const words = wordsFor(interaction.locale);
    const done = `${tenantKeys(placeOf(interaction).tenant)}shared.${hash}.${interaction.message?.id ?? ''}`;
    if (sharing(done) || (await state.get(done)) !== null) return sending.note(interaction, note('sharedBefore', words));
    await sending.note(interaction, note('shared', words));
    // Safe: only `compose` makes these.
    const components = JSON.parse(kept) as readonly Component[];
    const by = textDisplay(`-# ${words.say('discord.sharedBy', { mention: `<@${askerOf(interaction).id}>` })}`);
    try {
      await sending.publish(interaction, bodyOf([by, ...components]));
      await state.set(done, 'yes', WAITS.keptMs);
    } catch (error) {
      log.warn({ err: loggable(error) }, 'discord: an answer could not be shared');
      await sending.note(interaction, note('notShared', words));
    }
  };

  /** A page turns in place where it is the presser's own message; in public it opens for them alone, so that nothing changes under other readers' eyes. */
  const turn = async (interaction: Interaction, kept: string, page: number, hash: string) => {
    const body = keptPage(kept, page, hash, wordsFor);
    await (isTheirs(interaction) ? responses.update(interaction, body) : responses.say(interaction, body));
  };

  const press = async (interaction: Interaction, line: string) => {
    const draft = formBehind(line);
    await (draft === null ? ask(interaction, line) : openForm(interaction, draft, line));
  };

  const open = async (interaction: Interaction, of: Kept, index: number, hash: string, kept: string) => {
    if (of === 'quotes') return openQuote(interaction, kept);
    if (of === 'share') return share(interaction, kept, hash);
    if (of === 'pages') return turn(interaction, kept, index, hash);
    if (of === 'ask') return press(interaction, kept);
    if (of === 'away') return askAway(interaction, JSON.parse(kept) as Away);
    const line = (JSON.parse(kept) as readonly string[])[Number(interaction.data?.values?.[0])];
    await (line === undefined ? expire(interaction) : press(interaction, line));
  };

  const expire = (interaction: Interaction) =>
    responses.say(interaction, noteBody(note('expired', wordsFor(interaction.locale)), wordsFor));

  /** What a press stands for, null where it is gone; undefined where it cannot be read now, which the presser is told. */
  const read = async (interaction: Interaction, key: string): Promise<string | null | undefined> => {
    try {
      return await state.get(key);
    } catch (cause) {
      const { id, message } = apology(interaction.id, wordsFor(interaction.locale));
      log.error({ err: cause, id }, 'discord: what a button stands for could not be read');
      await responses.say(interaction, noteBody(message, wordsFor));
      return undefined;
    }
  };

  return async (interaction) => {
    const pressed = readCustomId(interaction.data?.custom_id ?? '');
    if (pressed.kind === 'unknown') return expire(interaction);
    if (pressed.kind === 'ask') return press(interaction, pressed.ask);
    const kept = await read(interaction, keptKey(placeOf(interaction).tenant, pressed.of, pressed.hash));
    if (kept === undefined) return;
    await (kept === null ? expire(interaction) : open(interaction, pressed.of, pressed.index, pressed.hash, kept));
  };
}
