import type { Message } from './message.ts';

export type PlatformName = 'slack' | 'discord' | 'terminal' | 'web';

/** Outside of guilds everybody is a tenant of their own: nobody's private topics and digests are there for another. */
export function directTenant(person: string): string {
  return `direct:${person}`;
}

/** True for the tenant of one person alone. */
export function isDirectTenant(tenant: string): boolean {
  return tenant.startsWith('direct:');
}

/** Where something is said. `tenant` is the workspace or guild (on Discord outside of any the person's own: see `directTenant`). */
export interface Place {
  readonly platform: PlatformName;
  readonly tenant: string;
  readonly channel: string;
  readonly thread?: string;
}

/** Who asked, with what the platform vouches for. */
export interface Asker {
  readonly id: string;
  /** IANA zone, where the platform tells it. */
  readonly zone: string | null;
  readonly locale: string | null;
  /** May manage digests of the channel asked from: checked by the platform on its server. */
  readonly managesChannel: boolean;
  /** Administers the workspace or guild. */
  readonly admin: boolean;
  readonly guest: boolean;
  /** True where the platform could not look at the channel because the bot is not in it: inviting it mends that. */
  readonly botAbsent?: boolean;
}

/** What arrived from a person on a platform. */
export interface Request {
  /** The platform's own id of the happening, for deduplication. */
  readonly id: string;
  readonly place: Place;
  readonly asker: Asker;
  /**
   * `command`: `name` and `text` of a slash command; Discord's typed options come as `values`. `sentence`: a mention, a direct message, a reply in a
   * thread. `action`: a pressed button, whose `text` is the command line it stands for.
   */
  readonly kind: 'command' | 'sentence' | 'action';
  readonly name: string | null;
  readonly text: string;
  readonly values: Readonly<Record<string, string>>;
  /** True for a conversation between the person and the bot alone. */
  readonly direct?: boolean;
  /** True for words in a thread that the bot answers in, said without naming it: they may be meant for other people. */
  readonly overheard?: boolean;
  /** True where the value `topic` is a message that somebody wrote: what it is about is found out, and it is never read as a command. */
  readonly fromMessage?: boolean;
  /** The platform's id of the message that a sentence replies to, where that is not its thread's. */
  readonly repliesTo?: string;
}

/** What was wrong with a Request, for platforms that can show it beside a field. */
export interface Problem {
  readonly code: string;
  readonly text: string;
  readonly hint: string;
}

/** An answer and who may see it. */
export interface Reply {
  readonly message: Message;
  /** True: the asker alone (a person's own command, errors). False: everybody in the place (mentions, shared answers). */
  readonly private: boolean;
  /** The asker's mistake, where the message tells of one. */
  readonly problem?: Problem;
  /** True for what nobody waits for: a notice given a moment ago, or a guess at words that were not meant for the bot. Platforms that need not answer stay silent. */
  readonly needless?: boolean;
}

/** Answers one Request; never throws for the asker's mistakes (they come as a Reply). */
export type Respond = (request: Request) => Promise<Reply>;

/** A choice while typing: what a person sees, and what then stands in the option. */
export interface Choice {
  readonly label: string;
  readonly value: string;
}

/** What a person may be typing: at most 25 choices, best first; a text is both what is seen and what is chosen. */
export type Complete = (request: {
  readonly command: string;
  readonly option: string;
  readonly typed: string;
  readonly place: Place;
  readonly asker: Asker;
}) => Promise<readonly (string | Choice)[]>;
