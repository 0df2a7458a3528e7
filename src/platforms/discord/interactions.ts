import { z } from 'zod';
import type { Log } from '../../core/log.ts';
import type { QuoteNote } from '../../core/message.ts';
import type { PlatformPorts } from '../../core/platform.ts';
import type { Reply, Request } from '../../core/request.ts';
import type { KeyValue } from '../../core/state.ts';
import { bodyOf, type Component, textDisplay } from './components.ts';
import { label, plain } from './escape.ts';
import { loggable } from './faults.ts';
import { type Interaction, interaction as shape } from './incoming.ts';
import { keptKey, readCustomId } from './keys.ts';
import { LIMITS, WAITS, type Waits } from './limits.ts';
import { composeOpened } from './opened.ts';
import { actionRequest, askerOf, commandRequest, placeOf, typingOf } from './requests.ts';
import type { Api } from './rest.ts';
import { createSeen, within } from './running.ts';
import type { Sending } from './sending.ts';
import { apology, WORDS } from './words.ts';

/** What answering interactions needs. */
export interface InteractionPorts {
  readonly sending: Sending;
  readonly once: Api;
  readonly ports: Pick<PlatformPorts, 'respond' | 'complete'>;
  readonly state: KeyValue;
  readonly log: Log;
  readonly now: () => number;
  readonly waits: Waits;
}

const COMMAND = 2;
const PRESS = 3;
const TYPING = 4;

const quotesShape: z.ZodType<readonly QuoteNote[]> = z.array(
  z.object({
    n: z.number(),
    documentId: z.string(),
    title: z.string(),
    published: z.string().nullable(),
    url: z.string().nullable(),
    quote: z.string(),
  }),
);

/** Asks the house; a bug becomes an apology with an id, its stack stays in the log. */
export async function ask(respond: PlatformPorts['respond'], request: Request, log: Log): Promise<Reply> {
  try {
    return await respond(request);
  } catch (cause) {
    const { id, message } = apology(request.id);
    log.error({ err: cause, id, command: request.name }, 'discord: a question could not be answered');
    return { message, private: true };
  }
}

function choicesOf(found: readonly string[]): readonly { readonly name: string; readonly value: string }[] {
  const texts = found.map((text) => label(plain(text), LIMITS.choice).replace(/…$/, '')).filter((text) => text !== '');
  return [...new Set(texts)].slice(0, LIMITS.choices).map((text) => ({ name: text, value: text }));
}

/** Handles everything that arrives as an interaction; the payload is validated here. */
export function createInteractions({
  sending,
  once,
  ports,
  state,
  log,
  now,
  waits,
}: InteractionPorts): (payload: unknown) => Promise<void> {
  const seen = createSeen();
  const sharing = createSeen();

  const converse = async (interaction: Interaction, request: Request) => {
    const receivedAt = now();
    if (!(await sending.defer(interaction))) return;
    await sending.answer(interaction, receivedAt, await ask(ports.respond, request, log));
  };

  const openQuote = async (interaction: Interaction, kept: string) => {
    const wanted = interaction.data?.values?.[0];
    const note = quotesShape.parse(JSON.parse(kept)).find(({ n }) => String(n) === wanted);
    if (note === undefined) return sending.note(interaction, WORDS.expired);
    await sending.replace(interaction, composeOpened(note));
  };

  /** Shows everybody what the asker saw, once for each answer. */
  const share = async (interaction: Interaction, kept: string, hash: string) => {
    const done = `discord.shared.${hash}.${interaction.message?.id ?? ''}`;
    if (sharing(done) || (await state.get(done)) !== null) return sending.note(interaction, WORDS.sharedBefore);
    await sending.note(interaction, WORDS.shared);
    // Safe: only `compose` makes these.
    const parts = JSON.parse(kept) as readonly (readonly Component[])[];
    const by = textDisplay(`-# Shared by <@${askerOf(interaction).id}>`);
    try {
      for (const [at, components] of parts.entries())
        await sending.publish(interaction, bodyOf(at === 0 ? [by, ...components] : components));
      await state.set(done, 'yes', WAITS.keptMs);
    } catch (error) {
      log.warn({ err: loggable(error) }, 'discord: an answer could not be shared');
      await sending.note(interaction, WORDS.notShared);
    }
  };

  const press = async (interaction: Interaction) => {
    const pressed = readCustomId(interaction.data?.custom_id ?? '');
    if (pressed.kind === 'ask') return converse(interaction, actionRequest(interaction, pressed.ask));
    const receivedAt = now();
    if (!(await sending.defer(interaction))) return;
    const kept = pressed.kind === 'kept' ? await state.get(keptKey(pressed.of, pressed.hash)) : null;
    if (pressed.kind === 'unknown' || kept === null) return sending.note(interaction, WORDS.expired);
    if (pressed.of === 'quotes') return openQuote(interaction, kept);
    if (pressed.of === 'share') return share(interaction, kept, pressed.hash);
    await sending.answer(interaction, receivedAt, await ask(ports.respond, actionRequest(interaction, kept), log));
  };

  const complete = async (interaction: Interaction) => {
    const typing = typingOf(interaction);
    const asked =
      typing === null ? Promise.resolve([]) : ports.complete({ ...typing, place: placeOf(interaction), asker: askerOf(interaction) });
    const settled = asked.catch((cause: unknown) => {
      log.warn({ err: cause }, 'discord: completion failed');
      return [];
    });
    const choices = choicesOf((await within(settled, waits.completionMs)) ?? []);
    const path = `/interactions/${interaction.id}/${interaction.token}/callback` as const;
    await once({ method: 'POST', path, body: { type: 8, data: { choices } }, auth: false }).catch((error: unknown) =>
      log.debug({ err: loggable(error) }, 'discord: choices came too late'),
    );
  };

  return async (payload) => {
    const parsed = shape.safeParse(payload);
    if (!parsed.success)
      return log.warn({ problems: parsed.error.issues.length }, 'discord: an interaction of an unknown shape was left alone');
    const interaction = parsed.data;
    if (seen(interaction.id)) return;
    if (interaction.type === COMMAND) await converse(interaction, commandRequest(interaction));
    else if (interaction.type === PRESS) await press(interaction);
    else if (interaction.type === TYPING) await complete(interaction);
  };
}
