import { chmodSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
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
    expect(settings.documentFolders).toEqual([{ folder: join(HOME, 'briefings/documents'), tenants: null }]);
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
    chmodSync(file, 0o666);
    expect(problems({ SLACK_BOT_TOKEN_FILE: file, SLACK_APP_TOKEN: APP }).join()).toContain('everybody may change');
  });

  test('a broken bot.json names its fields', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'config-')), 'bot.json');
    writeFileSync(file, '{"documents": [], "colour": 1}');
    expect(problems({ BOT_CONFIG: file }).join('\n')).toMatch(/documents[\s\S]*colour/);
    writeFileSync(file, '{');
    expect(problems({ BOT_CONFIG: file }).join()).toContain('is not JSON');
    expect(problems({ BOT_CONFIG: `${file}.gone` }).join()).toContain('no such file');
  });

  test('digests of bot.json: every problem of every one is told at once, with what is legal', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'config-')), 'bot.json');
    const whole = { name: 'a', platform: 'slack', tenant: 'T1', channel: 'C1', owner: 'U1', topics: ['grain'], zone: 'Europe/Kyiv' };
    const digests = [
      { ...whole, platform: 'teams', zone: 'Mars/Olympus', at: '25:00', skip: ['2026-02-30'], topics: [] },
      { ...whole, name: 'b', cron: '*/5 * * * *', days: ['mon', 'someday'] },
      { ...whole, at: '08:00', colour: 'red' },
      { ...whole, name: 'c' },
      { ...whole, name: 'd', cron: '0 8 1 * 1' },
    ];
    writeFileSync(file, JSON.stringify({ digests }));
    const said = problems({ BOT_CONFIG: file, PORT: 'x' });
    for (const part of [
      'digests.0.platform: ',
      'digests.0.zone: must be an IANA time zone such as Europe/Kyiv',
      'digests.0.at: must be a time of day such as 08:00',
      'digests.0.skip.0: must be a day such as 2026-12-25',
      'digests.0.topics: ',
      'digests.1.cron: "*/5 * * * *" is due more than once a day. A digest comes once a day: write "0 8 * * *"',
      'digests.1.days: must be daily, weekdays, weekends or a list',
      'digests.1: must not have days beside cron',
      'digests.2: Unrecognized key',
      'digests.2.name: stands there twice: "a"',
      'digests.3: must have either at or cron',
      'digests.4.cron: Day of the month and day of the week together',
    ])
      expect(
        said.filter((problem) => problem.startsWith(`BOT_CONFIG: ${part}`)),
        part,
      ).toHaveLength(1);
    expect(said.some((problem) => problem.startsWith('PORT'))).toBe(true);
  });

  test('digests of bot.json are read', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'config-')), 'bot.json');
    const one = { platform: 'slack', tenant: 'T1', channel: 'C1', owner: 'U1', topics: ['grain'], zone: 'Europe/Kyiv' };
    const digests = [
      { ...one, name: 'a', at: '08:00', days: ['fri', 'mon'], exclude: ['sports'], thread: '17.1' },
      { ...one, name: 'b', cron: '0 8 1 * *' },
    ];
    writeFileSync(file, JSON.stringify({ digests }));
    expect(loadSettings({ BOT_CONFIG: file }).digests).toMatchObject([
      { name: 'a', draft: { place: { thread: '17.1' }, schedule: { kind: 'days', at: '08:00', days: [1, 5] }, exclude: ['sports'] } },
      { name: 'b', draft: { schedule: { kind: 'cron', expression: '0 8 1 * *' }, whenEmpty: 'quiet' } },
    ]);
  });

  test('folders of documents name the tenants that see them, or nobody: then everybody sees them', () => {
    const folder = mkdtempSync(join(tmpdir(), 'config-'));
    const file = join(folder, 'bot.json');
    const inside = (name: string): string => join(folder, name);
    const written = (documents: unknown): string => {
      writeFileSync(file, JSON.stringify({ documents }));
      return file;
    };
    const guild = '123456789012345678';
    const legal = [inside('all'), { folder: inside('open') }, { folder: inside('acme'), tenants: ['T0ACME', guild, 'T0ACME'] }];
    expect(loadSettings({ BOT_CONFIG: written(legal) }).documentFolders).toEqual([
      { folder: inside('all'), tenants: null },
      { folder: inside('open'), tenants: null },
      { folder: inside('acme'), tenants: [guild, 'T0ACME'] },
    ]);
    for (const wrong of [
      { folder: 'a', tenants: [] },
      { folder: 'a', tenants: ['direct'] },
      { folder: 'a', tenant: 'T1' },
      { tenants: ['T1'] },
      7,
    ])
      expect(problems({ BOT_CONFIG: written([wrong]) }).join(), JSON.stringify(wrong)).toMatch(
        /documents\.0(?:\.tenants.*: must hold ids of Slack workspaces|: must be a folder, or \{"folder"|: Unrecognized key)/,
      );
  });

  test('a folder that some tenants alone see stands in no folder that others see, not even by a link', () => {
    const folder = mkdtempSync(join(tmpdir(), 'config-'));
    const file = join(folder, 'bot.json');
    const [all, acme, link] = [join(folder, 'all'), join(folder, 'all/acme'), join(folder, 'link')];
    mkdirSync(acme, { recursive: true });
    symlinkSync(acme, link);
    const said = (documents: unknown): readonly string[] => {
      writeFileSync(file, JSON.stringify({ documents }));
      return problems({ BOT_CONFIG: file });
    };
    const [one, two] = [['T1'], ['T2']];
    expect(said([all, { folder: acme, tenants: one }])).toEqual([
      expect.stringContaining(`${acme} (for T1) lies in ${all} (for everybody)`),
    ]);
    expect(said([{ folder: link, tenants: one }, all])).toEqual([expect.stringContaining(`${link} (for T1) lies in ${all}`)]);
    expect(said([{ folder: all, tenants: one }, acme])).toHaveLength(1);
    expect(
      said([
        { folder: acme, tenants: one },
        { folder: acme, tenants: two },
      ]),
    ).toHaveLength(1);
    expect(said([acme, all])).toEqual([]);
    expect(
      said([
        { folder: acme, tenants: one },
        { folder: all, tenants: one },
      ]),
    ).toEqual([]);
    expect(said([{ folder: acme, tenants: one }, `${acme}-2`])).toEqual([]);
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

describe('workspaces that install the bot themselves', () => {
  const KEY = `k1:${Buffer.alloc(32, 1).toString('base64')}`;
  const all = {
    SLACK_CLIENT_ID: '1.2',
    SLACK_CLIENT_SECRET: 'a-client-secret',
    PUBLIC_URL: 'https://bot.example',
    TOKEN_KEYS: KEY,
    SLACK_APP_TOKEN: APP,
  };

  test('need the whole set, and say which is missing', () => {
    expect(loadSettings(all).slack).toMatchObject({ botToken: null, install: { clientId: '1.2', publicUrl: 'https://bot.example' } });
    for (const name of ['SLACK_CLIENT_SECRET', 'PUBLIC_URL', 'TOKEN_KEYS', 'SLACK_APP_TOKEN'])
      expect(problems({ ...all, [name]: undefined }).join()).toContain(name);
  });

  test('F62 F64 take several keys, the first in use, and count each as a secret', () => {
    const old = Buffer.alloc(32, 2).toString('base64');
    const { tokenKeys, secrets } = loadSettings({ ...all, TOKEN_KEYS: `${KEY},k0:${old}` });
    expect(tokenKeys.map(({ id }) => id)).toEqual(['k1', 'k0']);
    expect(secrets).toContain(old);
    for (const wrong of ['k1', 'k1:short=', `K 1:${old}`]) expect(problems({ ...all, TOKEN_KEYS: wrong }).join()).toContain('openssl rand');
  });
});
