import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { botConfigJsonSchema, HOME, loadSettings } from '../src/config.ts';
import { ConfigError } from '../src/core/errors.ts';

function problems(env: Record<string, string>): readonly string[] {
  try {
    loadSettings(env);
    return [];
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return error.problems;
  }
}

const BOT = ['xoxb', '1', 'a'].join('-');
const APP = ['xapp', '1', 'a'].join('-');

describe('settings', () => {
  test('with nothing set, the shipped documents and topics are used and no platform runs', () => {
    const settings = loadSettings({});
    expect(settings).toMatchObject({ slack: null, discord: null, port: 3000, host: '127.0.0.1' });
    expect(settings.topics.topics.length).toBeGreaterThan(4);
    expect(settings.documentFolders).toEqual([join(HOME, 'briefings/documents')]);
  });

  test('every problem is reported at once, with its name and the legal values, without the value of a secret', () => {
    const said = problems({
      PORT: '99999',
      LOG_LEVEL: 'loud',
      TZ: 'Mars/Olympus',
      DISCORD_TOKEN: 'hunter2',
      DISCORD_GUILD_ID: 'x',
      SLACK_API_URL: 'https://example.org/',
      SLACK_APP_TOKEN: 'hunter2',
    });
    for (const name of ['PORT', 'LOG_LEVEL', 'TZ', 'DISCORD_TOKEN', 'DISCORD_GUILD_ID', 'SLACK_API_URL', 'SLACK_APP_TOKEN']) {
      expect(said.filter((problem) => problem.startsWith(name)).length, name).toBeGreaterThan(0);
    }
    expect(said.join('\n')).toContain('fatal, error, warn');
    expect(said.join('\n')).not.toContain('hunter2');
  });

  test('a bot token alone cannot receive anything', () => {
    expect(problems({ SLACK_BOT_TOKEN: BOT }).join()).toContain('SLACK_APP_TOKEN');
    expect(problems({ SLACK_APP_TOKEN: APP }).join()).toContain('SLACK_BOT_TOKEN');
    expect(loadSettings({ SLACK_BOT_TOKEN: BOT, SLACK_APP_TOKEN: APP }).slack).toMatchObject({ botToken: BOT, appToken: APP });
  });

  test('a secret may stand in a file', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'secret-')), 'token');
    writeFileSync(file, `${BOT}\n`);
    expect(loadSettings({ SLACK_BOT_TOKEN_FILE: file, SLACK_APP_TOKEN: APP }).slack?.botToken).toBe(BOT);
    expect(problems({ SLACK_BOT_TOKEN_FILE: `${file}-missing` }).join()).toContain('SLACK_BOT_TOKEN_FILE');
  });

  test('a broken bot.json names its fields', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'config-')), 'bot.json');
    writeFileSync(file, '{"documents": [], "colour": 1}');
    expect(problems({ BOT_CONFIG: file }).join('\n')).toMatch(/documents[\s\S]*colour/);
    writeFileSync(file, '{');
    expect(problems({ BOT_CONFIG: file }).join()).toContain('is not JSON');
    expect(problems({ BOT_CONFIG: `${file}.gone` }).join()).toContain('no such file');
  });

  test('the shipped schema is what the code makes', () => {
    expect(JSON.parse(readFileSync(join(HOME, 'config/bot.schema.json'), 'utf8'))).toEqual(botConfigJsonSchema());
  });

  test('example.env names every setting that the code reads', () => {
    const named = readFileSync(join(HOME, 'config/example.env'), 'utf8').match(/^[A-Z_]+(?==)/gm) ?? [];
    const code = readFileSync(join(HOME, 'src/config.ts'), 'utf8');
    const read = [...code.matchAll(/^ {2}([A-Z][A-Z_]+): z?u?/gm)].map((match) => match[1]);
    expect(new Set(named)).toEqual(new Set(read));
  });
});
