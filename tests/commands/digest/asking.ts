import { expect } from 'vitest';
import type { CommandContext } from '../../../src/commands/command.ts';
import { digestGroup } from '../../../src/commands/digest.ts';
import type { Subscription } from '../../../src/core/digest.ts';
import type { Message } from '../../../src/core/message.ts';
import type { Asker, Place, Request } from '../../../src/core/request.ts';
import type { World } from '../../digests/world.ts';
import { english, said } from '../../words.ts';

export const refusal = (code: string, hint: string) => expect.objectContaining({ name: 'UserError', code, hint: said(hint) });

export const CHANNEL: Place = { platform: 'slack', tenant: 'T1', channel: 'C1' };
export const owner: Asker = { id: 'U1', zone: 'Europe/Berlin', locale: null, managesChannel: true, admin: false, guest: false };
function context(w: World, asker: Asker = owner, place: Place = CHANNEL): CommandContext {
  const direct = /^D/.test(place.channel);
  const request: Request = { id: 'r', place, asker, kind: 'command', name: 'digest', text: '', values: {}, direct };
  const never = null as never;
  return {
    library: never,
    now: new Date(w.clock.now()).toISOString(),
    topics: { topics: [] },
    words: english,
    request,
    shown: null,
    state: null,
    digests: w.digests.book,
    readUpload: null,
  };
}

/** Runs one of the digest commands as somebody, somewhere. */
export async function ask(
  w: World,
  name: string,
  values: Record<string, string>,
  asker?: Asker,
  place?: Place,
): Promise<{ readonly text: string; readonly result: Record<string, unknown>; readonly message: Message; readonly found: boolean }> {
  const command = digestGroup.commands.find((row) => row.name === name);
  if (!command) throw new Error(`no command ${name}`);
  const answer = await command.answer(command.options.parse(values), context(w, asker, place));
  const text = answer.message.nodes.flatMap((node) => ('text' in node ? [node.text] : [])).join('\n');
  return { ...answer, text, result: answer.result as Record<string, unknown> };
}

/** Adds a digest and returns it. */
export async function added(
  w: World,
  topic = 'ukraine at 08:00 weekdays Europe/Kyiv',
  asker?: Asker,
  place?: Place,
): Promise<Subscription> {
  return (await ask(w, 'add', { topic }, asker, place)).result.subscription as Subscription;
}
