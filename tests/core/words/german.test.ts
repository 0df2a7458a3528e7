import type { ChildProcess } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import german from '../../../config/words/de.json' with { type: 'json' };
import english from '../../../config/words/en.json' with { type: 'json' };
import type { Catalogue } from '../../../src/core/words.ts';
import { scopes } from '../../../src/platforms/slack/manifest.ts';
import { cleanEnv, ended, startBot, waitFor } from '../../bot/run.ts';
import { type Discord, startDiscord } from '../../standins/discord/server.ts';
import { until } from '../../standins/shared/until.ts';
import { type SlackStandIn, slackStandIn } from '../../standins/slack/index.ts';

/** English texts of some length that hold no value: none of them may reach a German reader. */
const ENGLISH = Object.entries(english).flatMap(([key, text]) =>
  text.length > 12 && !text.includes('{{') && (german as Catalogue)[key] !== text && !key.startsWith('option.') ? [text] : [],
);
const inEnglish = (seen: string): readonly string[] => ENGLISH.filter((text) => seen.includes(text));

let slack: SlackStandIn;
let discord: Discord;
let bot: ChildProcess;

beforeAll(async () => {
  slack = await slackStandIn({ scopes: Object.keys(scopes) });
  slack.world.users.set('U1', { id: 'U1', tz: 'Europe/Berlin', locale: 'de-DE' });
  discord = await startDiscord();
  const env = cleanEnv({
    SLACK_API_URL: slack.apiUrl,
    SLACK_BOT_TOKEN: slack.tokens.bot,
    SLACK_APP_TOKEN: slack.tokens.app,
    DISCORD_API_URL: discord.apiUrl,
    DISCORD_TOKEN: discord.token,
  });
  bot = startBot(['start'], env);
  await waitFor(bot, /"platform":"slack","msg":"connected"/);
  await waitFor(bot, /"platform":"discord","msg":"connected"/);
  // A whole process that indexes its documents first, on a machine that may be busy.
}, 60_000);

afterAll(async () => {
  bot.kill('SIGKILL');
  await ended(bot);
  await slack.close();
  await discord.stop();
});

/** What the German asker reads once an answer holds `word`. */
async function inSlack(line: string, word: string): Promise<string> {
  const before = slack.world.read('C1', 'U1').length;
  const read = (): string => slack.world.read('C1', 'U1').slice(before).join('\n');
  await slack.command(line);
  await until(`Slack says ${word}`, () => read().includes(word));
  return read();
}

async function inDiscord(typed: Omit<Parameters<Discord['command']>[0], 'locale'>, word: string): Promise<string> {
  const before = discord.seen(discord.channel.id).length;
  const read = (): string => discord.seen(discord.channel.id).slice(before).join('\n');
  discord.command({ ...typed, locale: 'de', permissions: 1n << 4n });
  await discord.until(`Discord says ${word}`, () => read().includes(word));
  return read();
}

describe('a German reader', () => {
  test('in Slack is briefed in German around the English quotes', async () => {
    const seen = await inSlack('/brief ukraine bullets:3', '713 million');
    expect(seen).toContain('Punkte aus');
    expect(seen).toContain('5 Dokumente durchsucht');
    expect(seen).toMatch(/\(\d\d\.\d\d\.20\d\d\)/);
    for (const word of ['Quellen', 'Zeitleiste', 'Wer da war', 'Abonnieren', 'Hilfreich', 'Im Kanal teilen']) expect(seen).toContain(word);
    expect(inEnglish(seen)).toEqual([]);
  });

  test('in Slack learns who was there, and what a wrong use was', async () => {
    const who = await inSlack('/attended paris talks', 'Emmanuel Macron');
    expect(who).toContain('nahmen an „');
    const met = await inSlack('/attended who did zelenskyy meet in april 2022?', 'Lloyd Austin');
    expect(met).toContain('am 24. April 2022');
    expect(inEnglish(who + met)).toEqual([]);
    const wrong = await inSlack('/brief ukraine since:yesterdayy', 'yesterdayy');
    expect(wrong).toContain('„yesterdayy“ ist kein Tag, den ich lesen kann.');
    expect(wrong).toContain('Schreib zum Beispiel since:7d');
    const help = await inSlack('/brief help', 'Das kannst du fragen');
    expect(help).toContain('Befehle und Tage schreibst du auf Englisch');
    expect(inEnglish(wrong + help)).toEqual([]);
  });

  test('in Slack sets up a digest that is told, listed and ended in German', async () => {
    const added = await inSlack('/digest add ukraine at 08:00 weekdays Europe/Berlin', 'Hinzugefügt');
    expect(added).toMatch(/ukraine, montags bis freitags um 08:00 \(Europe\/Berlin\); still, wenn es nichts Neues gibt/);
    expect(added).toMatch(/(?:Mo|Di|Mi|Do|Fr)\. \d+\. \S+ 20\d\d, 08:00/);
    const id = /Hinzugefügt (d[a-z0-9]+)/.exec(added)?.[1] ?? '';
    const now = await inSlack(`/digest now ${id}`, 'gesendet');
    expect(slack.world.read('C1', 'U1').join('\n')).toMatch(/Übersicht: ukraine · \S+ \d+\. \S+ 20\d\d/);
    const why = await inSlack(`/digest why ${id}`, 'Änderungen');
    expect(why).toContain('angefordert von U1');
    expect(why).toContain('(du): eingerichtet: ukraine');
    const removed = await inSlack(`/digest remove ${id}`, 'Gelöscht');
    expect(inEnglish(added + now + why + removed)).toEqual([]);
  });

  test('in Discord is answered in German too: a briefing, a meeting, a wrong use, help, a digest', async () => {
    const brief = await inDiscord({ name: 'brief', options: { topic: 'ukraine', bullets: 3 } }, '713 million');
    expect(brief).toContain('5 Dokumente durchsucht');
    expect(brief).toContain('Die genauen Worte einer Quelle lesen');
    const who = await inDiscord({ name: 'who', options: { meeting: 'paris talks' } }, 'Emmanuel Macron');
    expect(who).toContain('nahm teil');
    const wrong = await inDiscord({ name: 'brief', options: { topic: 'ukraine', since: 'yesterdayy' } }, 'yesterdayy');
    expect(wrong).toContain('ist kein Tag, den ich lesen kann');
    const help = await inDiscord({ name: 'help' }, 'Das kannst du fragen');
    const digest = await inDiscord(
      { name: 'digest', subcommand: 'add', options: { topic: 'ukraine', at: '08:00', days: 'weekdays', zone: 'Europe/Berlin' } },
      'Hinzugefügt',
    );
    expect(digest).toContain('Sie kommt als Nächstes:');
    expect(inEnglish(brief + who + wrong + help + digest)).toEqual([]);
  });

  test('in Discord is known to be German in a mention as well, which tells no locale', async () => {
    const before = discord.seen(discord.channel.id).length;
    discord.say({ text: `<@${discord.world.botId}> who attended the paris talks?` });
    await discord.until('a mention is answered', () =>
      discord.seen(discord.channel.id).slice(before).join('\n').includes('Emmanuel Macron'),
    );
    expect(discord.seen(discord.channel.id).slice(before).join('\n')).toContain('nahmen an „');
  });

  test('of another language, or none, is spoken to in English', async () => {
    discord.command({ name: 'help', locale: 'fr', user: '301' });
    await discord.until('help', () => discord.seen(discord.channel.id, '301').join('\n').includes('What you can ask'));
  });
});
