import type { Writable } from 'node:stream';
import { DeliveryError } from '../../core/errors.ts';
import type { Message } from '../../core/message.ts';
import type { Outbox } from '../../core/platform.ts';

function write(stream: Writable, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(`${text}\n`, (error) =>
      error ? reject(new DeliveryError('terminal', 'ambiguous', 'the text could not be written', { cause: error })) : resolve(),
    );
  });
}

/** Digests on the command line: printed by `digest run-due`. What was printed cannot be looked up. */
export function terminalOutbox(stream: Writable, render: (message: Message) => string): Outbox {
  return {
    name: 'terminal',
    prepare: (message) => [{ payload: render(message) }],
    send: async (part, _, key) => {
      await write(stream, part.payload);
      return { messageId: key };
    },
    find: async () => 'unknowable',
    tell: async (_, __, message) => write(stream, render(message)),
  };
}
