import type { Log } from '../../core/log.ts';
import type { PlatformPorts, Standing } from '../../core/platform.ts';
import type { Choice, Place, Reply, Request } from '../../core/request.ts';
import type { KeyValue } from '../../core/state.ts';
import type { WordsFor } from '../../core/words.ts';
import { createAskAway } from './away.ts';
import { noteBody } from './compose.ts';
import { label, plain } from './escape.ts';
import { createForms } from './forms.ts';
import { type Interaction, interaction as shape } from './incoming.ts';
import { LIMITS, type Waits } from './limits.ts';
import { apology, note } from './notes.ts';
import { createPresses } from './presses.ts';
import { actionRequest, askerOf, commandRequest, placeOf, typingOf } from './requests.ts';
import type { Responses } from './responses.ts';
import { createSeen, within } from './running.ts';
import type { Sending } from './sending.ts';

/** What answering interactions needs. */
export interface InteractionPorts {
  readonly sending: Sending;
  readonly responses: Responses;
  readonly ports: Pick<PlatformPorts, 'respond' | 'complete' | 'pages'>;
  readonly state: KeyValue;
  readonly log: Log;
  readonly wordsFor: WordsFor;
  readonly now: () => number;
  readonly waits: Waits;
  /** How a person stands to a place, as Discord's server says now. */
  readonly standing: (user: string, place: Place) => Promise<Standing>;
  /** The time zone of a person, null where it is not known. */
  readonly zoneOf: (place: Place, person: string) => Promise<string | null>;
}

/** Kinds of interaction (docs, "Interaction Type"). */
const COMMAND = 2;
const PRESS = 3;
const TYPING = 4;
const FORM = 5;

interface AskPorts extends Pick<PlatformPorts, 'respond'> {
  readonly wordsFor: WordsFor;
  readonly log: Log;
}

/** Asks the house; a bug becomes an apology with an id, its stack stays in the log. */
export async function ask({ respond, wordsFor, log }: AskPorts, request: Request): Promise<Reply> {
  try {
    return await respond(request);
  } catch (cause) {
    const { id, message } = apology(request.id, wordsFor(request.asker.locale));
    log.error({ err: cause, id, command: request.name }, 'discord: a question could not be answered');
    return { message, private: true };
  }
}

/** The text of a choice, which stands in the option when it is chosen. */
function choiceOf(found: string | Choice): { readonly name: string; readonly value: string } {
  const { value, label: shown } = typeof found === 'string' ? { value: found, label: found } : found;
  const short = (text: string) => label(plain(text), LIMITS.choice).replace(/…$/, '');
  return { name: short(shown), value: short(value) };
}

function choicesOf(found: readonly (string | Choice)[]) {
  const all = found.map(choiceOf).filter(({ name, value }) => name !== '' && value !== '');
  return [...new Map(all.map((choice) => [choice.value, choice])).values()].slice(0, LIMITS.choices);
}

/** Handles everything that arrives as an interaction; the payload is validated here. */
export function createInteractions(house: InteractionPorts): (payload: unknown) => Promise<void> {
  const { sending, responses, ports, log, now, waits, wordsFor } = house;
  const askHouse = (request: Request) => ask({ respond: ports.respond, wordsFor, log }, request);
  const seen = createSeen();

  const converse = async (interaction: Interaction, request: Request) => {
    const receivedAt = now();
    if (!(await responses.defer(interaction))) return;
    await sending.answer(interaction, receivedAt, await askHouse(request));
  };

  const asking = { ...house, pages: ports.pages, ask: askHouse };
  const forms = createForms({ ...asking, converse, zoneOf: house.zoneOf });
  const press = createPresses({
    ...house,
    pages: ports.pages,
    ask: (interaction, line) => converse(interaction, actionRequest(interaction, line)),
    openForm: forms.open,
    askAway: createAskAway(asking),
  });

  const complete = async (interaction: Interaction) => {
    const typing = typingOf(interaction);
    const asked =
      typing === null ? Promise.resolve([]) : ports.complete({ ...typing, place: placeOf(interaction), asker: askerOf(interaction) });
    const settled = asked.catch((cause: unknown) => {
      log.warn({ err: cause }, 'discord: completion failed');
      return [];
    });
    await responses.choices(interaction, choicesOf((await within(settled, waits.completionMs)) ?? []));
  };

  const command = async (interaction: Interaction) => {
    const request = commandRequest(interaction);
    if (request.values.topic === '')
      return responses.say(interaction, noteBody(note('nothingToBriefOn', wordsFor(interaction.locale)), wordsFor));
    if (!(await forms.instead(interaction, request))) await converse(interaction, request);
  };

  return async (payload) => {
    const parsed = shape.safeParse(payload);
    if (!parsed.success)
      return log.warn({ problems: parsed.error.issues.length }, 'discord: an interaction of an unknown shape was left alone');
    const interaction = parsed.data;
    if (seen(interaction.id)) return;
    if (interaction.type === COMMAND) await command(interaction);
    else if (interaction.type === PRESS) await press(interaction);
    else if (interaction.type === TYPING) await complete(interaction);
    else if (interaction.type === FORM) await forms.sent(interaction);
  };
}
