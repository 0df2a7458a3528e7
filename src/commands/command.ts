import type { z } from 'zod';
import type { AnswerBook } from '../core/answers.ts';
import type { ShownBook } from '../core/briefing/shown.ts';
import type { DigestBook } from '../core/digest.ts';
import type { Library, LibraryView } from '../core/library.ts';
import type { Message } from '../core/message.ts';
import type { Request } from '../core/request.ts';
import type { Reading } from '../core/source.ts';
import type { KeyValue } from '../core/state.ts';
import type { TopicBook } from '../core/topic.ts';
import type { WordKey, Words } from '../core/words.ts';

/** What a command may reach. Everything is passed in: no clock, no disk, no SDK. */
export interface CommandContext {
  /** What the asker may see. */
  readonly library: LibraryView;
  /** Where Documents are added and removed by hand; absent or null in chat. */
  readonly keeper?: Pick<Library, 'put' | 'remove'> | null;
  /** ISO instant or day: the "now" of the answer. */
  readonly now: string;
  readonly topics: TopicBook;
  /** The asker's language; English on the command line. */
  readonly words: Words;
  /** Who asked and where; null on the command line. */
  readonly request: Request | null;
  /** What audiences were shown before, for `since:last`; null where nothing is kept. */
  readonly shown: ShownBook | null;
  /** Preferences, such as a tenant's own topics; null where nothing is kept. */
  readonly state: KeyValue | null;
  /** All Subscriptions; null where nothing is kept. */
  readonly digests: DigestBook | null;
  /** What people were answered; absent or null where nothing is kept. */
  readonly answers?: AnswerBook | null;
  /** Reads a file or folder that somebody adds by hand; null where that is not possible (chat). */
  readonly readUpload: ((path: string) => Promise<Reading>) | null;
}

/** What a command says: the JSON shape scripts rely on and the Message people read, from the same data. */
export interface CommandAnswer {
  readonly result: object;
  readonly message: Message;
  /** False: nothing found or not stated (exit code 1). */
  readonly found: boolean;
}

/** One thing a person can ask. Option values arrive as text; zod turns them into what `answer` needs and says what was wrong. */
export interface Command<Options extends z.ZodObject = z.ZodObject> {
  readonly name: string;
  /** Another name where Slack reserves this one. */
  readonly slackName?: string;
  readonly summary: WordKey;
  /** What may stand after the name. */
  readonly examples: readonly string[];
  /** Each field `.describe()`d by a key of the catalogues; `.meta({ completes: true })` where choices are offered while typing. */
  readonly options: Options;
  /** The option that words without `name:` belong to. */
  readonly positional: (keyof z.infer<Options> & string) | null;
  answer(options: z.infer<Options>, context: CommandContext): Promise<CommandAnswer>;
}

/** Commands under one word: `/digest add`, `/digest list`. */
export interface CommandGroup {
  readonly name: string;
  readonly summary: WordKey;
  readonly commands: readonly Command[];
}

/** Keeps the options' types while declaring a command. */
export function command<Options extends z.ZodObject>(definition: Command<Options>): Command {
  // The table holds commands of many options; each is only ever given what its own schema parsed.
  return definition as unknown as Command;
}
