import { scopes } from '../../src/platforms/slack/manifest.ts';
import { moderatorRole } from '../standins/discord/gateway.ts';
import { type Discord, startDiscord } from '../standins/discord/server.ts';
import { seenOf } from '../standins/discord/world.ts';
import type { FaultBox } from '../standins/shared/faults.ts';
import type { Watch } from '../standins/shared/watch.ts';
import { type SlackStandIn, slackStandIn } from '../standins/slack/index.ts';
import { visibleText } from '../standins/slack/message-rules.ts';
import { BOT, TEAM } from '../standins/slack/world.ts';
import type { Visible } from './checker.ts';

/** Where a digest goes. */
export interface Channel {
  readonly platform: 'slack' | 'discord';
  readonly tenant: string;
  readonly channel: string;
  /** Whose digest it is, by the platform's id. */
  readonly owner: string;
}

/** A local Slack and a local Discord, both with the test's time. */
export interface Platforms {
  /** The bot's settings that lead to them. */
  readonly env: Readonly<Record<string, string>>;
  /** So many new channels, by turns of Slack and of Discord. */
  channels(count: number): readonly Channel[];
  /** What people in the channels see now, oldest first. */
  visible(): readonly Visible[];
  /** Private messages of the bot to people. */
  told(): number;
  /** Cuts every connection by which the bot hears of things. */
  cut(): void;
  /** How many connections to Discord the bots hold. */
  connections(): number;
  close(): Promise<void>;
}

interface Options {
  readonly now: () => number;
  readonly faults: FaultBox;
  readonly watch: Watch;
}

function seenInSlack({ world }: SlackStandIn, names: ReadonlySet<string>): readonly Visible[] {
  return world.messages
    .filter(({ channel, byBot, onlyFor }) => names.has(channel) && byBot && onlyFor === null)
    .map((message) => ({
      channel: `slack ${message.channel}`,
      id: message.ts,
      text: visibleText(message),
      atMs: message.atMs,
    }));
}

function seenInDiscord({ world }: Discord, names: ReadonlySet<string>): readonly Visible[] {
  return world.messages
    .filter(({ channelId, authorId, onlyFor }) => names.has(channelId) && authorId === world.botId && onlyFor === null)
    .map((message) => ({ channel: `discord ${message.channelId}`, id: message.id, text: seenOf(message), atMs: message.sentAt }));
}

/** Starts both. They live in the process of the test: no kill of a bot touches them. */
export async function startPlatforms(options: Options): Promise<Platforms> {
  const slack = await slackStandIn({ scopes: Object.keys(scopes), ...options });
  const discord = await startDiscord(options);
  // Whoever owns a digest must be somebody who may manage its channel, also as it is sent.
  discord.world.members.set(discord.user, [moderatorRole(discord.world)]);
  const names = new Set<string>();
  const inSlack = (index: number): Channel => {
    const id = `C9${index}`;
    slack.world.channels.set(id, { id, kind: 'public', members: ['U1', BOT.user] });
    return { platform: 'slack', tenant: TEAM, channel: id, owner: 'U1' };
  };
  const inDiscord = (index: number): Channel => {
    const { id } = discord.addChannel({ name: `channel-${index}` });
    return { platform: 'discord', tenant: discord.world.guildId, channel: id, owner: discord.user };
  };
  return {
    env: {
      SLACK_API_URL: slack.apiUrl,
      SLACK_BOT_TOKEN: slack.tokens.bot,
      SLACK_APP_TOKEN: slack.tokens.app,
      DISCORD_API_URL: discord.apiUrl,
      DISCORD_TOKEN: discord.token,
    },
    channels: (count) =>
      Array.from({ length: count }, (_, index) => {
        const place = index % 2 === 0 ? inSlack(index) : inDiscord(index);
        names.add(place.channel);
        return place;
      }),
    visible: () => [...seenInSlack(slack, names), ...seenInDiscord(discord, names)].toSorted((a, b) => a.atMs - b.atMs),
    told: () =>
      slack.world.messages.filter(({ channel, byBot }) => byBot && slack.world.channels.get(channel)?.kind === 'im').length +
      discord.world.messages.filter(({ channelId }) => discord.world.channels.get(channelId)?.type === 1).length,
    cut: () => {
      slack.sockets.cut();
      discord.gateway.drop();
    },
    connections: () => discord.gateway.connections(),
    close: async () => {
      await slack.close();
      await discord.stop();
    },
  };
}
