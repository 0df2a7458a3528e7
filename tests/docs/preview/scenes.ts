import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { scopes } from '../../../src/platforms/slack/manifest.ts';
import { cleanEnv, ROOT, waitFor } from '../../bot/run.ts';
import { startDiscord } from '../../standins/discord/server.ts';
import { until } from '../../standins/shared/until.ts';
import { slackStandIn } from '../../standins/slack/index.ts';

/** The "now" of the pictures. */
const NOW = '2024-04-15T09:00:00Z';

/** What stands in a picture: a message as the bot sent it, and how it came to be. */
export interface Scene {
  readonly platform: 'slack' | 'discord';
  /** What the person typed; null where nobody asked (a digest). */
  readonly asked: string | null;
  readonly payload: Readonly<Record<string, unknown>>;
}

const DIGEST_TOPIC = 'security guarantees';
/** Values that are new in every run: ids and what is kept under them. They are not seen. */
const UNSEEN: ReadonlySet<string> = new Set([
  'custom_id',
  'action_id',
  'block_id',
  'value',
  'id',
  'metadata',
  'nonce',
  'ts',
  'atMs',
  'channel',
  'user',
]);

function seen(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(seen);
  if (typeof part !== 'object' || part === null) return part;
  const entries = Object.entries(part).filter(([key]) => !UNSEEN.has(key));
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, value]) => [key, seen(value)]));
}

/** A short name for everything that is seen of a payload: another one where a picture would look different. */
export function fingerprint({ asked, payload }: Scene): string {
  return createHash('sha256')
    .update(JSON.stringify([asked, seen(payload)]))
    .digest('hex')
    .slice(0, 32);
}

/** The scenes of README's pictures, by file name: the real bot on the shipped documents, against the stand-ins. */
export async function collectScenes(): Promise<Readonly<Record<string, Scene>>> {
  const slack = await slackStandIn({ scopes: Object.keys(scopes) });
  const discord = await startDiscord();
  const env = cleanEnv({
    SLACK_API_URL: slack.apiUrl,
    SLACK_BOT_TOKEN: slack.tokens.bot,
    SLACK_APP_TOKEN: slack.tokens.app,
    DISCORD_API_URL: discord.apiUrl,
    DISCORD_TOKEN: discord.token,
  });
  const bot = spawn(process.execPath, [join(ROOT, 'tests/docs/picture-bot.ts'), NOW], { env, cwd: ROOT, stdio: ['pipe', 'pipe', 'pipe'] });
  const ended = new Promise((resolve) => bot.on('close', resolve));

  /** Does something in Slack; the newest message that answers, as U1 sees it. */
  const inSlack = async (act: () => Promise<unknown>, shows: string) => {
    const find = () => slack.world.messages.findLast((message) => message.byBot && JSON.stringify(message).includes(shows));
    const before = find();
    await act();
    return until(`Slack shows ${shows}`, () => {
      const found = find();
      return found !== undefined && found !== before ? found : null;
    });
  };
  const inDiscord = async (act: () => unknown, shows: string) => {
    const before = discord.messages(discord.channel.id).length;
    act();
    const find = () =>
      discord
        .messages(discord.channel.id)
        .slice(before)
        .findLast(({ body }) => JSON.stringify(body).includes(shows));
    await discord.until(`Discord shows ${shows}`, () => find() !== undefined);
    return find()?.body ?? {};
  };
  const digestIn = (payload: unknown) => /Added (d[a-z0-9]+):/.exec(JSON.stringify(payload))?.[1] ?? '';

  try {
    await waitFor(bot, /"platform":"slack","msg":"connected"/);
    await waitFor(bot, /"platform":"discord","msg":"connected"/);
    // First contact greets once; the pictures show what comes every day.
    await inSlack(() => slack.command('/briefing-help'), 'What you can ask');
    await inDiscord(() => discord.command({ name: 'help' }), 'What you can ask');
    const manager = { permissions: 1n << 4n };
    const briefing = await inSlack(() => slack.command('/brief military aid bullets:3'), '713 million');
    const attendance = await inSlack(() => slack.command('/attended meeting in Kyiv on 24 April 2022'), 'hosted');
    const added = await inSlack(() => slack.command(`/digest add ${DIGEST_TOPIC} at 08:00 weekdays Europe/Kyiv`), 'Added d');
    const digest = await inSlack(() => slack.command(`/digest now ${digestIn(added)}`), `Digest: ${DIGEST_TOPIC}`);
    const briefed = await inDiscord(
      () => discord.command({ name: 'brief', options: { topic: 'military aid', bullets: '3' } }),
      '713 million',
    );
    const attended = await inDiscord(
      () => discord.command({ name: 'who', options: { meeting: 'meeting in Kyiv on 24 April 2022' } }),
      'hosted',
    );
    const options = { topic: DIGEST_TOPIC, at: '08:00', days: 'weekdays', zone: 'Europe/Kyiv' };
    const set = await inDiscord(() => discord.command({ name: 'digest', subcommand: 'add', options, ...manager }), 'Added d');
    const now = { id: digestIn(set) };
    const sent = await inDiscord(
      () => discord.command({ name: 'digest', subcommand: 'now', options: now, ...manager }),
      `Digest: ${DIGEST_TOPIC}`,
    );
    return {
      'slack-briefing': { platform: 'slack', asked: '/brief military aid bullets:3', payload: { ...briefing } },
      'slack-attendance': { platform: 'slack', asked: '/attended meeting in Kyiv on 24 April 2022', payload: { ...attendance } },
      'slack-digest': { platform: 'slack', asked: null, payload: { ...digest } },
      'discord-briefing': { platform: 'discord', asked: '/brief', payload: briefed },
      'discord-attendance': { platform: 'discord', asked: '/who', payload: attended },
      'discord-digest': { platform: 'discord', asked: null, payload: sent },
    };
  } finally {
    bot.kill('SIGTERM');
    await ended;
    await slack.close();
    await discord.stop();
  }
}
