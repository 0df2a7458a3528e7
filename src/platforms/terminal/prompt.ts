import { createInterface } from 'node:readline/promises';
import type { Asker, Respond } from '../../core/request.ts';
import type { WordsFor } from '../../core/words.ts';
import { ansiStyle, plainStyle, renderTerminal } from './render.ts';

/** Where the prompt reads and writes. */
export interface PromptPorts {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream & { readonly isTTY?: boolean };
  readonly respond: Respond;
  readonly zone: string;
  readonly wordsFor: WordsFor;
  /** Words offered by the Tab key. */
  readonly words: readonly string[];
}

const PLACE = { platform: 'terminal', tenant: 'terminal', channel: 'terminal' } as const;

/** The person at the keyboard, who may do everything. */
export function terminalAsker(zone: string): Asker {
  return { id: 'terminal', zone, locale: null, managesChannel: true, admin: true, guest: false };
}

/** A chat prompt; returns when the person ends it. */
export async function runPrompt({ input, output, respond, zone, wordsFor, words }: PromptPorts): Promise<void> {
  const style = output.isTTY ? ansiStyle : plainStyle;
  const completer = (line: string): [string[], string] => [words.map((word) => `/${word}`).filter((word) => word.startsWith(line)), line];
  const prompt = createInterface({ input, output, prompt: '> ', completer, terminal: output.isTTY ?? false });
  let open = true;
  prompt.once('close', () => {
    open = false;
  });
  output.write(`${wordsFor(null).say('terminal.greeting')}\n`);
  prompt.prompt();
  let count = 0;
  for await (const line of prompt) {
    const text = line.trim();
    if (text === '/quit' || text === '/exit') break;
    if (text !== '') {
      const slash = text.startsWith('/');
      const name = slash ? (text.slice(1).split(/\s+/, 1)[0] ?? '') : null;
      const reply = await respond({
        id: `terminal-${++count}`,
        place: { ...PLACE, thread: 'prompt' },
        asker: terminalAsker(zone),
        kind: slash ? 'command' : 'sentence',
        name,
        text: name === null ? text : text.slice(1 + name.length).trim(),
        values: {},
      });
      output.write(`${renderTerminal(reply.message, wordsFor(reply.message.locale), style)}\n\n`);
    }
    // Piped input may have ended while an answer was made; the lines before its end are still to come.
    if (open) prompt.prompt();
  }
  prompt.close();
}
