import { afterEach, beforeEach, expect } from 'vitest';
import { undescribed } from '../../standins/discord/schema.ts';
import { type Discord, startDiscord } from '../../standins/discord/server.ts';
import type { Message } from '../../standins/discord/world.ts';
import { type Bot, type BotOptions, startBot } from './bot.ts';

/** A local Discord with bots on it, fresh for every test. */
export interface Stage {
  readonly discord: Discord;
  start(options?: BotOptions): Promise<Bot>;
  /** The last thing that a person sees in a channel (the guild's, unless another is named). */
  last(channel?: string, user?: string): string;
  lastMessage(channel?: string): Message;
  /** Waits until the last message of the channel is an answer. */
  answered(channel?: string): Promise<void>;
}

/** Sets a stage up before each test of a file; afterwards nobody may have been pinged, and all that was sent fits Discord's own description. */
export function setStage(): Stage {
  let discord: Discord;
  let bots: Bot[] = [];
  beforeEach(async () => {
    discord = await startDiscord();
  });
  afterEach(async () => {
    await Promise.all(bots.map((bot) => bot.stop()));
    bots = [];
    await discord.stop();
    expect(discord.pings()).toEqual([]);
    expect(undescribed(discord.requests)).toEqual([]);
  });
  const last: Stage['last'] = (channel = discord.channel.id, user = undefined) => discord.seen(channel, user).at(-1) ?? '';
  return {
    get discord() {
      return discord;
    },
    async start(options = {}) {
      const bot = await startBot(discord, options);
      bots.push(bot);
      return bot;
    },
    last,
    lastMessage(channel = discord.channel.id) {
      const message = discord.messages(channel).at(-1);
      if (message === undefined) throw new Error('no message');
      return message;
    },
    answered: (channel) => discord.until('it is answered', () => last(channel) !== '' && last(channel) !== '(thinking)'),
  };
}
