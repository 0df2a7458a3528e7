import type { Log } from '../../core/log.ts';
import type { Message } from '../../core/message.ts';
import type { Place, Reply, Request } from '../../core/request.ts';
import type { KeyValue } from '../../core/state.ts';
import type { Words, WordsFor } from '../../core/words.ts';
import { noteBody } from './compose.ts';
import { digestForm, type FormChannels, type FormDraft, formBehind, formLine, TEXT_CHANNELS } from './form.ts';
import type { Interaction } from './incoming.ts';
import { formId, hashOf, keptKey, readFormId } from './keys.ts';
import { note } from './notes.ts';
import { keepAll } from './outbox.ts';
import { actionRequest, askerOf, fieldsOf, formRequest, placeOf } from './requests.ts';
import type { Responses } from './responses.ts';
import { within } from './running.ts';
import type { Sending } from './sending.ts';

/** What forms need; `ask` never throws, `converse` asks and answers. */
export interface FormPorts {
  readonly sending: Sending;
  readonly responses: Responses;
  readonly wordsFor: WordsFor;
  readonly state: KeyValue;
  readonly log: Log;
  readonly now: () => number;
  readonly ask: (request: Request) => Promise<Reply>;
  readonly converse: (interaction: Interaction, request: Request) => Promise<void>;
  /** The time zone of a person, null where it is not known. */
  readonly zoneOf: (place: Place, person: string) => Promise<string | null>;
}

/** Forms in which digests are set up and changed. */
export interface Forms {
  /** Shows a form; where the presser may not fill it in, asks the line instead, whose answer says why not. */
  open(interaction: Interaction, draft: FormDraft, line: string): Promise<void>;
  /** True where a command was answered by a form: what is missing is asked for there. */
  instead(interaction: Interaction, request: Request): Promise<boolean>;
  /** A form that was filled in. */
  sent(interaction: Interaction): Promise<void>;
}

/** A form must open within 3 s of the command (docs): the digest that it shows has to be read before. */
const READ_MS = 1_500;

/** The form behind the Edit button of an answer. */
function formIn({ nodes }: Message): FormDraft | null {
  const lines = nodes.flatMap((node) => (node.kind === 'actions' ? node.actions.map(({ ask }) => ask) : []));
  return lines.map(formBehind).find((draft) => draft !== null && draft.id !== null) ?? null;
}

/** The channels that a form offers: Discord refuses one that is chosen beforehand and not of the kinds offered. */
function channelsOf(interaction: Interaction): FormChannels | null {
  if (interaction.guild_id === undefined) return null;
  const fits = TEXT_CHANNELS.some((type) => type === interaction.channel?.type);
  return { here: fits ? placeOf(interaction).channel : null };
}

/** An answer that tells of a mistake, with a button that opens the form again as it was filled in. */
function withAnotherTry(reply: Reply, draft: FormDraft, { say }: Words): Reply {
  if (reply.problem === undefined) return reply;
  const again = { kind: 'actions', actions: [{ label: say('discord.form.again'), ask: formLine(draft), style: 'primary' }] } as const;
  return { ...reply, message: { ...reply.message, nodes: [...reply.message.nodes, again] } };
}

/** Forms over the house's digests. */
export function createForms({ sending, responses, wordsFor, state, log, now, ask, converse, zoneOf }: FormPorts): Forms {
  /** False where the form was refused: then the interaction still waits for its first response. */
  const show = async (interaction: Interaction, { id, values }: FormDraft): Promise<boolean> => {
    const place = placeOf(interaction);
    const zone = values.zone ?? (await zoneOf(place, askerOf(interaction).id));
    const draft: FormDraft = { id, values: zone === null ? values : { ...values, zone } };
    const form = digestForm(draft, channelsOf(interaction), wordsFor(interaction.locale));
    const shown = new Set(form.components.map(({ component }) => component.custom_id));
    const rest = Object.entries(values).filter(([name]) => !shown.has(name));
    if (id !== null || rest.length === 0) return responses.form(interaction, form);
    // A form holds five fields: what was said beside them is kept until it is sent.
    const kept = JSON.stringify(Object.fromEntries(rest));
    await keepAll(state, { [keptKey(place.tenant, 'form', hashOf(kept))]: kept }, log);
    return responses.form(interaction, { ...form, custom_id: formId(null, hashOf(kept)) });
  };

  const restOf = async (interaction: Interaction, hash: string | null): Promise<FormDraft['values']> => {
    const kept = hash === null ? null : await state.get(keptKey(placeOf(interaction).tenant, 'form', hash));
    // Safe: only `show` keeps these.
    return kept === null ? {} : (JSON.parse(kept) as FormDraft['values']);
  };

  const add = async (interaction: Interaction, { values }: Request) => {
    // Into their own direct messages everybody may have digests.
    if (values.at !== undefined || !(askerOf(interaction).managesChannel || values.to === 'me')) return false;
    if (formBehind(`digest add ${values.topic ?? ''}`) === null) return false;
    return show(interaction, { id: null, values });
  };

  /** `/digest edit ID` alone: what it is now stands in the form. */
  const edit = async (interaction: Interaction, request: Request) => {
    if (Object.keys(request.values).join() !== 'id' || /\s/.test(request.values.id?.trim() ?? '')) return false;
    const receivedAt = now();
    const reply = await within(ask(request), READ_MS);
    if (reply === null) return false;
    const draft = formIn(reply.message);
    if (draft !== null && (await show(interaction, draft))) return true;
    if (await responses.defer(interaction)) await sending.answer(interaction, receivedAt, reply);
    return true;
  };

  return {
    async open(interaction, draft, line) {
      const shown = askerOf(interaction).managesChannel && (await show(interaction, draft));
      if (!shown) await converse(interaction, actionRequest(interaction, line));
    },
    async instead(interaction, request) {
      if (request.name !== 'digest') return false;
      if (request.text === 'add') return add(interaction, request);
      return request.text === 'edit' ? edit(interaction, request) : false;
    },
    async sent(interaction) {
      const words = wordsFor(interaction.locale);
      const form = readFormId(interaction.data?.custom_id ?? '');
      if (form === null) return responses.say(interaction, noteBody(note('expired', words), wordsFor));
      const receivedAt = now();
      if (!(await responses.defer(interaction))) return;
      const draft: FormDraft = { id: form.id, values: { ...(await restOf(interaction, form.rest)), ...fieldsOf(interaction) } };
      const reply = await ask(formRequest(interaction, draft));
      await sending.answer(interaction, receivedAt, withAnotherTry(reply, draft, words));
    },
  };
}
