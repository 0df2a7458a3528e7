import type { ClientOptions } from 'discord.js';
import { GatewayIntentBits, Options, Partials } from 'discord.js';
import { restOptions } from './rest.ts';

/** What connects the bot to Discord. */
export interface DiscordSettings {
  readonly token: string;
  /** Commands are registered in this guild at once; null: everywhere, which may take Discord some minutes. */
  readonly guildId: string | null;
  /** Ends in `/api`, no version; null: Discord's own. */
  readonly apiUrl: string | null;
}

/**
 * The fewest intents that do: Guilds (roles and channels, to reckon a speaker's rights), GuildMessages (mentions), DirectMessages. None is privileged:
 * without MessageContent Discord still sends the words of messages that mention the bot and of direct messages.
 */
export const INTENTS: readonly GatewayIntentBits[] = [
  GatewayIntentBits.Guilds,
  GatewayIntentBits.GuildMessages,
  GatewayIntentBits.DirectMessages,
];

/**
 * What the invite link asks for, nothing more: View Channels and Send Messages (digests, mentions), Send Messages in Threads, Read Message History (to
 * look before a resend; to reply). Slash commands need none of them.
 */
export const INVITE_PERMISSIONS = (1n << 10n) | (1n << 11n) | (1n << 38n) | (1n << 16n);

/** The link that adds the bot to a guild. */
export function inviteLink(applicationId: string): string {
  return `https://discord.com/oauth2/authorize?client_id=${applicationId}&scope=bot+applications.commands&permissions=${INVITE_PERMISSIONS}`;
}

/** Nothing is cached but what discord.js cannot be without: guilds, channels, roles, overwrites. */
const CACHES = {
  ApplicationCommandManager: 0,
  ApplicationEmojiManager: 0,
  AutoModerationRuleManager: 0,
  BaseGuildEmojiManager: 0,
  DMMessageManager: 0,
  EntitlementManager: 0,
  GuildBanManager: 0,
  GuildEmojiManager: 0,
  GuildForumThreadManager: 0,
  GuildInviteManager: 0,
  GuildMemberManager: 0,
  GuildMessageManager: 0,
  GuildScheduledEventManager: 0,
  GuildStickerManager: 0,
  GuildTextThreadManager: 0,
  MessageManager: 0,
  PresenceManager: 0,
  ReactionManager: 0,
  ReactionUserManager: 0,
  StageInstanceManager: 0,
  ThreadManager: 0,
  ThreadMemberManager: 0,
  UserManager: 0,
  VoiceStateManager: 0,
} as const;

/** Options of the gateway's client. */
export function clientOptions({ apiUrl }: Pick<DiscordSettings, 'apiUrl'>): ClientOptions {
  return {
    intents: INTENTS,
    // As many connections as Discord asks for, all in this process: one until the bot is in some 2,500 guilds.
    shards: 'auto',
    partials: [Partials.Channel],
    makeCache: Options.cacheWithLimits(CACHES),
    allowedMentions: { parse: [] },
    rest: restOptions(apiUrl),
  };
}
