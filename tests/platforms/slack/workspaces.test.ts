import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { wordsFor } from '../../../src/catalogues.ts';
import { slackPlatform } from '../../../src/platforms/slack/index.ts';
import { openState } from '../../../src/state/database.ts';
import { vaultOn } from '../../../src/state/vault.ts';
import { until } from '../../standins/shared/until.ts';
import type { Team } from '../../standins/slack/api.ts';
import { visibleText } from '../../standins/slack/message-rules.ts';
import { CLIENT } from '../../standins/slack/oauth.ts';
import { BOT, TEAM } from '../../standins/slack/world.ts';
import { memoryLog, memoryState } from './house.ts';
import { type Whole, whole } from './whole.ts';

const PUBLIC = 'http://bot.example';
const install = { clientId: CLIENT.id, clientSecret: CLIENT.secret, publicUrl: PUBLIC };

let open: Whole[] = [];
afterEach(async () => {
  await Promise.all(open.map((one) => one.close()));
  open = [];
});

/** The bot without a token of its own: workspaces install it. */
async function opened(options: Parameters<typeof whole>[0] = {}): Promise<Whole> {
  const made = await whole({ ...options, settings: { botToken: null, install, ...options.settings } });
  open.push(made);
  return made;
}

/** A workspace that has installed the bot, as the pages of the installation would have left it. */
async function installed(made: Whole, id: string): Promise<Team> {
  const team = made.slack.addTeam(id);
  const installation = { teamId: id, botToken: team.bot, botUserId: BOT.user, botId: BOT.bot, refreshToken: null, expiresAt: null };
  await made.vault.keep({ platform: 'slack', tenant: id }, JSON.stringify(installation));
  return team;
}

async function begin(made: Whole) {
  const response = await fetch(`${made.url}/slack/install`, { redirect: 'manual' });
  const to = new URL(response.headers.get('location') ?? '');
  return {
    status: response.status,
    to,
    cookie: response.headers.get('set-cookie')?.split(';', 1)[0] ?? '',
    set: response.headers.get('set-cookie') ?? '',
  };
}

const end = (made: Whole, query: Record<string, string>, cookie: string) =>
  fetch(`${made.url}/slack/oauth_redirect?${new URLSearchParams(query)}`, { headers: { cookie } });

const byBot = ({ world }: Team) => world.messages.filter((message) => message.byBot);
const answered = (team: Team, count = 1) => until(`${count} answers`, () => byBot(team).length >= count && byBot(team));
const read = ({ world }: Team, channel = 'C1', user = 'U1') => world.read(channel, user).at(-1) ?? '';
const digestsOf = ({ db }: Whole) => Number(db.prepare('SELECT count(*) AS n FROM subscriptions WHERE removed_at IS NULL').get()?.n);
const exchanges = (made: Whole) => made.slack.seen.filter(({ method }) => method === 'oauth.v2.access');

describe('installing', () => {
  test('a workspace installs the bot in a browser, and is served with its own token', async () => {
    const made = await opened();
    const team = made.slack.addTeam('T2');
    await made.slack.command('/brief harbour', { team: 'T2' });
    const { status, to, cookie, set } = await begin(made);
    expect(status).toBe(302);
    expect(`${to.origin}${to.pathname}`).toBe('https://slack.com/oauth/v2/authorize');
    expect(to.searchParams.get('scope')).toContain('chat:write');
    expect(set).toMatch(/HttpOnly; SameSite=Lax; Path=\/slack/);
    const redirect = to.searchParams.get('redirect_uri') ?? '';
    const code = made.slack.oauth.allow('T2', redirect);
    const done = await end(made, { code, state: to.searchParams.get('state') ?? '' }, cookie);
    expect(done.status).toBe(200);
    expect(done.headers.get('referrer-policy')).toBe('no-referrer');
    await made.slack.command('/brief harbour', { team: 'T2' });
    await answered(team);
    expect(read(team)).toContain('Sources');
    expect(byBot(team)).toHaveLength(1);
  });

  test('F64 a forged, replayed or foreign state, and one from another browser, install nothing', async () => {
    const made = await opened();
    made.slack.addTeam('T2');
    const first = await begin(made);
    const second = await begin(made);
    const state = first.to.searchParams.get('state') ?? '';
    const code = () => made.slack.oauth.allow('T2', first.to.searchParams.get('redirect_uri') ?? '');
    for (const [given, cookie] of [
      ['', first.cookie],
      ['forged', first.cookie],
      [state, ''],
      [state, second.cookie],
      [state, `${first.cookie}x`],
    ] as const)
      expect((await end(made, { code: code(), state: given }, cookie)).status).toBe(403);
    expect(exchanges(made)).toEqual([]);
    expect((await end(made, { code: code(), state }, first.cookie)).status).toBe(200);
    expect((await end(made, { code: code(), state }, first.cookie)).status).toBe(403);
    expect(exchanges(made)).toHaveLength(1);
  });

  test('F64 a state is good for ten minutes', async () => {
    const made = await opened();
    const { to, cookie } = await begin(made);
    made.db.exec('UPDATE small_values SET expires = 1');
    expect((await end(made, { code: 'x', state: to.searchParams.get('state') ?? '' }, cookie)).status).toBe(403);
  });

  test('what Slack refuses is said kindly, and another method than GET is refused', async () => {
    const made = await opened();
    const cancelled = await begin(made);
    expect(
      (await end(made, { error: 'access_denied', state: cancelled.to.searchParams.get('state') ?? '' }, cancelled.cookie)).status,
    ).toBe(400);
    const wrong = await begin(made);
    const answer = await end(made, { code: '<script>', state: wrong.to.searchParams.get('state') ?? '' }, wrong.cookie);
    expect(answer.status).toBe(502);
    expect(await answer.text()).not.toContain('<script>');
    expect((await fetch(`${made.url}/slack/install`, { method: 'POST' })).status).toBe(405);
  });

  test('beside the workspace of the settings’ own token', async () => {
    const made = await whole({ settings: { install } });
    open.push(made);
    const team = await installed(made, 'T2');
    await made.slack.command('/brief harbour');
    await made.slack.command('/brief harbour', { team: 'T2' });
    await answered(team);
    await until('the other answer', () => made.slack.world.messages.some((message) => message.byBot));
  });

  test('A12 beside it, a process that stands by sends the digests of both, and of no third', async () => {
    const made = await whole({ settings: { install } });
    open.push(made);
    const team = await installed(made, 'T2');
    const { outbox } = slackPlatform({
      ...{ wordsFor, specs: [], log: made.log, now: Date.now, state: memoryState(), vault: made.vault },
      settings: {
        ...{ install, botToken: made.slack.tokens.bot, appToken: made.slack.tokens.app },
        ...{ signingSecret: null, apiUrl: made.slack.apiUrl, prefix: null },
      },
    });
    const to = (tenant: string) => ({ platform: 'slack' as const, tenant, channel: 'C1' });
    const part = { payload: JSON.stringify({ text: 'A digest.', blocks: [], kept: {} }) };
    await Promise.all([outbox.send(part, to(TEAM), 'k1'), outbox.send(part, to('T2'), 'k2')]);
    expect([made.slack.world, team.world].map(({ messages }) => messages.map(({ text }) => text))).toEqual([['A digest.'], ['A digest.']]);
    await expect(outbox.send(part, to('T3'), 'k3')).rejects.toMatchObject({ fault: 'revoked' });
  });
});

describe('an organisation installs the bot for all of its workspaces', () => {
  async function organised() {
    const made = await opened();
    const [one, two] = [made.slack.addTeam('T8', 'E1'), made.slack.addTeam('T9', 'E1')];
    const { to, cookie } = await begin(made);
    const code = made.slack.oauth.allow('E1', to.searchParams.get('redirect_uri') ?? '');
    expect((await end(made, { code, state: to.searchParams.get('state') ?? '' }, cookie)).status).toBe(200);
    return { made, one, two };
  }

  test('each is served in its own, with its own digests, by one token', async () => {
    const { made, one, two } = await organised();
    await made.slack.command('/brief harbour', { team: 'T8' });
    await answered(one);
    await made.slack.press('Timeline', { team: 'T8' });
    await answered(one, 2);
    await made.slack.say(`<@${BOT.user}> who attended the talks in Delta City?`, { team: 'T9' });
    await answered(two);
    expect(read(two)).toContain('Lindqvist');
    await made.slack.command('/digest add', { team: 'T9' });
    await until('the form', () => made.slack.modalOf('U1', 'T9'));
    expect(await made.slack.submit({ topic: 'harbour', channel: 'C1' }, { team: 'T9' })).toEqual({});
    await until('it is kept', () => digestsOf(made) === 1);
    expect(await made.digests.list()).toMatchObject([{ place: { tenant: 'T9', channel: 'C1' } }]);
    await made.slack.command('/digest list', { team: 'T8' });
    await answered(one, 3);
    expect(read(one)).not.toContain('harbour');
    // A digest needs no payload to find its way: the workspace's organisation is remembered, sealed as tokens are.
    const [part] = made.platform.outbox.prepare({ nodes: [], summary: 'A digest.' }, { platform: 'slack', tenant: 'T9', channel: 'C1' });
    if (part === undefined) throw new Error('no part');
    await made.platform.outbox.send(part, { platform: 'slack', tenant: 'T9', channel: 'C1' }, 'key');
    expect(two.world.read('C1', 'U1').at(-1)).toContain('A digest.');
    expect(JSON.stringify(made.db.prepare('SELECT sealed FROM installations').all())).not.toMatch(/xoxb|E1/);
    expect(made.slack.seen.filter(({ error }) => error !== null)).toEqual([]);
  });

  test('a workspace that is taken away from it is forgotten, the others go on; the end of all is the end of each', async () => {
    const { made, one, two } = await organised();
    for (const team of ['T8', 'T9']) await made.slack.command('/digest add harbour at 08:00 weekdays', { team });
    await answered(one);
    await answered(two);
    await made.slack.event({ type: 'team_access_revoked', team_ids: ['T8'] }, 'T9');
    await until('T8 is forgotten', () => digestsOf(made) === 1);
    expect(await made.digests.list()).toMatchObject([{ place: { tenant: 'T9' } }]);
    await made.slack.command('/brief harbour', { team: 'T9' });
    await answered(two, 2);
    await made.slack.event({ type: 'app_uninstalled' }, 'T9');
    await until('nothing is left', () => digestsOf(made) === 0);
    expect(made.db.prepare('SELECT tenant FROM installations').all()).toEqual([]);
  });
});

describe('tokens at rest', () => {
  const keys = [1, 2].map((n) => ({ id: `k${n}`, bytes: Buffer.alloc(32, n) }));
  const [old, fresh] = keys as [(typeof keys)[0], (typeof keys)[0]];
  const at = () => '2031-06-01T10:00:00Z';
  const tenant = { platform: 'slack', tenant: 'T2' } as const;

  test('F62 F64 are encrypted, with the id of their key beside them', async () => {
    const { db } = openState(':memory:');
    await vaultOn(db, [old], memoryLog(), at).keep(tenant, 'xoxb-secret');
    const row = JSON.stringify(db.prepare('SELECT * FROM installations').all());
    expect(row).not.toContain('secret');
    expect(row).toContain('"sealed":"k1.');
  });

  test('F64 a new key opens what the old one sealed, and seals it anew; then the old one may go', async () => {
    const { db } = openState(':memory:');
    const log = memoryLog();
    await vaultOn(db, [old], log, at).keep(tenant, 'xoxb-secret');
    expect(await vaultOn(db, [fresh, old], log, at).open(tenant)).toBe('xoxb-secret');
    expect(await vaultOn(db, [fresh], log, at).open(tenant)).toBe('xoxb-secret');
    expect(await vaultOn(db, [old], log, at).open(tenant)).toBeNull();
    expect(log.lines.at(-1)?.message).toContain('TOKEN_KEYS lacks their key');
  });

  test('F60 F64 a sealed token copied to another tenant, or changed, does not open', async () => {
    const { db } = openState(':memory:');
    const vault = vaultOn(db, [old], memoryLog(), at);
    await vault.keep(tenant, 'xoxb-secret');
    db.exec("INSERT INTO installations SELECT platform, 'T3', sealed, at FROM installations");
    expect(await vault.open({ ...tenant, tenant: 'T3' })).toBeNull();
    db.exec("UPDATE installations SET sealed = sealed || 'AA'");
    expect(await vault.open(tenant)).toBeNull();
  });

  test('a token that expires is renewed before it does, once for all who wait', async () => {
    const made = await opened();
    const team = made.slack.addTeam('T2');
    const { to, cookie } = await begin(made);
    const code = made.slack.oauth.allow('T2', to.searchParams.get('redirect_uri') ?? '', { rotating: true });
    await end(made, { code, state: to.searchParams.get('state') ?? '' }, cookie);
    const before = team.bot;
    await made.slack.command('/brief harbour', { team: 'T2' });
    await answered(team);
    expect(exchanges(made)).toHaveLength(1);
    made.clockAheadMs = 11 * 60 * 60_000;
    await Promise.all(['a', 'b', 'c'].map((topic) => made.slack.say(`<@${BOT.user}> brief me on harbour ${topic}`, { team: 'T2' })));
    await answered(team, 4);
    expect(team.bot).not.toBe(before);
    expect(exchanges(made)).toHaveLength(2);
  });
});

test('F62 no token, code, state or secret of an installation stands in the log, whatever fails', async () => {
  const made = await opened();
  const team = made.slack.addTeam('T2');
  const { to, cookie } = await begin(made);
  const state = to.searchParams.get('state') ?? '';
  const code = made.slack.oauth.allow('T2', to.searchParams.get('redirect_uri') ?? '', { rotating: true });
  await end(made, { code, state }, cookie);
  const secrets = [team.bot, team.refresh ?? '', CLIENT.secret, code, state, cookie.split('=')[1] ?? ''];
  const again = await begin(made);
  made.slack.faults.next('oauth.v2.access', { kind: 'status', status: 500 });
  await end(made, { code: 'another-code', state: again.to.searchParams.get('state') ?? '' }, again.cookie);
  made.clockAheadMs = 11 * 60 * 60_000;
  made.slack.faults.next('oauth.v2.access', { kind: 'status', status: 200, body: '{"ok":false,"error":"internal_error"}' });
  made.slack.faults.next('response_url', { kind: 'status', status: 500 });
  await made.slack.command('/brief harbour', { team: 'T2' });
  await answered(team);
  const text = made.log.lines
    .map((line) =>
      JSON.stringify(line, (_, value) => (value instanceof Error ? { ...value, message: value.message, stack: value.stack } : value)),
    )
    .join('\n');
  expect(text).toContain('could not be renewed');
  for (const secret of [...secrets, 'another-code']) {
    expect(secret).not.toBe('');
    expect(text).not.toContain(secret);
  }
});

describe('each tenant sees its own', () => {
  async function two() {
    const made = await opened();
    return { made, one: await installed(made, 'T2'), other: await installed(made, 'T3') };
  }

  test('F60 digests: another tenant’s id is not there, whatever is done with it', async () => {
    const { made, one, other } = await two();
    await made.slack.command('/digest add harbour at 08:00 weekdays', { team: 'T2' });
    await answered(one);
    const [digest] = await made.digests.list();
    const id = digest?.id ?? '';
    for (const [index, line] of [`pause ${id}`, `remove ${id}`, `edit ${id} at 09:00`, `why ${id}`, `now ${id}`, `undo ${id}`].entries()) {
      await made.slack.command(`/digest ${line}`, { team: 'T3', user: 'U2' });
      await answered(other, index + 1);
      expect(read(other, 'C1', 'U2')).toMatch(/There is no (removed )?digest/);
    }
    await made.slack.command(`/digest edit ${id}`, { team: 'T3', user: 'U2' });
    await answered(other, 7);
    expect(made.slack.modalOf('U2', 'T3')).toBeNull();
    expect(await made.digests.list()).toMatchObject([{ id, paused: null, schedule: { at: '08:00' } }]);
  });

  test('F60 App Home, topics and what was asked: each its own', async () => {
    const { made, one, other } = await two();
    await made.slack.command('/digest add harbour at 08:00 weekdays', { team: 'T2' });
    await made.slack.command('/topics add lighthouse = beacon', { team: 'T2' });
    await made.slack.command('/brief harbour', { team: 'T2' });
    await answered(one, 3);
    for (const team of ['T2', 'T3']) await made.slack.openHome('U1', team);
    const home = ({ world }: Team) => until('a home', () => world.homes.get('U1'));
    const text = async (team: Team) => visibleText({ text: '', blocks: (await home(team)).blocks as readonly unknown[] });
    expect(await text(one)).toMatch(/harbour, on weekdays[\s\S]*\[brief harbour\][\s\S]*\[lighthouse\]/);
    expect(await text(other)).toContain('You have no digests yet.');
    expect(await text(other)).not.toMatch(/lighthouse|brief harbour/);
  });

  test('F60 buttons: feedback and share of another tenant’s answer do nothing there', async () => {
    const { made, one, other } = await two();
    await made.slack.command('/brief harbour', { team: 'T2' });
    const [message] = await answered(one);
    const values = JSON.stringify(message?.blocks).match(/"value":"(feedback [^"]+ good|[0-9a-f-]{36})"/g) ?? [];
    expect(values).toHaveLength(2);
    for (const [index, found] of values.entries()) {
      const { value } = JSON.parse(`{${found}}`) as { readonly value: string };
      const press = {
        type: 'block_actions',
        team: { id: 'T3' },
        user: { id: 'U1' },
        channel: { id: 'C1' },
        container: { type: 'message' },
        trigger_id: `t${index}`,
        actions: [{ type: 'button', action_id: value.startsWith('feedback') ? 'feedback' : 'share_anyway', block_id: 'b', value }],
      };
      await made.slack.deliver({ type: 'interactive', payload: press });
      await answered(other, index + 1);
      expect(read(other)).toMatch(/no longer stored|has expired/);
    }
    expect(made.db.prepare('SELECT * FROM verdicts').all()).toEqual([]);
  });

  test('a thread that the bot answers in is one workspace’s alone', async () => {
    const { made, one, other } = await two();
    const thread = await made.slack.say(`<@${BOT.user}> brief me on harbour`, { team: 'T2' });
    await answered(one);
    await made.slack.say('and who was there?', { team: 'T3', thread });
    await made.slack.command('/brief harbour', { team: 'T3' });
    await answered(other);
    expect(byBot(other)).toHaveLength(1);
  });
});

describe('the end of an installation', () => {
  test('app_uninstalled deletes what was stored of that workspace, and only of that', async () => {
    const made = await opened();
    const one = await installed(made, 'T2');
    const other = await installed(made, 'T3');
    for (const team of ['T2', 'T3']) {
      await made.slack.command('/brief harbour', { team });
      await made.slack.command('/digest add harbour at 08:00 weekdays', { team });
    }
    await answered(one, 2);
    await answered(other, 2);
    await made.slack.event({ type: 'app_uninstalled' }, 'T2');
    await until('nothing of T2', () => !JSON.stringify(made.db.prepare('SELECT * FROM answers').all()).includes('T2'));
    for (const table of ['answers', 'installations', 'small_values', 'shown'])
      expect(JSON.stringify(made.db.prepare(`SELECT * FROM ${table}`).all())).not.toMatch(/\bT2\b/);
    expect(await made.digests.list()).toMatchObject([{ place: { tenant: 'T3' } }]);
    expect(made.fatals).toEqual([]);
    await made.slack.command('/brief harbour', { team: 'T2' });
    await made.slack.command('/brief harbour', { team: 'T3' });
    await answered(other, 3);
    expect(byBot(one)).toHaveLength(2);
  });

  test('a workspace that removed the bot while it was off is forgotten at the next start; one that Slack cannot be asked about is not', async () => {
    const first = await opened();
    for (const id of ['T2', 'T3']) {
      const team = await installed(first, id);
      await first.slack.command('/digest add harbour at 08:00 weekdays', { team: id });
      await answered(team);
    }
    await first.platform.stop(1_000);
    const gone = { kind: 'status', status: 200, body: '{"ok":false,"error":"account_inactive"}' } as const;
    // T2 is looked at first, twice; then Slack is away for T3.
    first.slack.faults.next('auth.test', gone, 2);
    first.slack.faults.next('auth.test', { kind: 'status', status: 503 }, 1);
    const made = await opened({ slack: first.slack, db: first.db });
    await until('T2 is forgotten', () => digestsOf(made) === 1);
    expect(await made.digests.list()).toMatchObject([{ place: { tenant: 'T3' } }]);
    expect(made.db.prepare('SELECT tenant FROM installations').all()).toEqual([{ tenant: 'T3' }]);
  });

  test('tokens_revoked ends the service and keeps the data, for when the workspace comes back', async () => {
    const made = await opened();
    const one = await installed(made, 'T2');
    await made.slack.command('/digest add harbour at 08:00 weekdays', { team: 'T2' });
    await answered(one);
    await made.slack.event({ type: 'tokens_revoked', tokens: { bot: ['B'] } }, 'T2');
    await until('no installation', () => made.db.prepare('SELECT * FROM installations').get() === undefined);
    await made.slack.command('/brief harbour', { team: 'T2' });
    expect(await made.digests.list()).toHaveLength(1);
    expect(byBot(one)).toHaveLength(1);
  });

  test('the workspace of the settings’ own token: nothing is left of it, and the process ends', async () => {
    const made = await whole();
    open.push(made);
    await made.slack.command('/brief harbour');
    await until('the answer', () => made.slack.world.messages.some((message) => message.byBot));
    await made.slack.event({ type: 'app_uninstalled' });
    await until('the end', () => made.fatals[0]);
    expect(made.db.prepare('SELECT * FROM answers').all()).toEqual([]);
  });

  test('a person’s own revoked token ends nothing', async () => {
    const made = await opened();
    const one = await installed(made, 'T2');
    await made.slack.event({ type: 'tokens_revoked', tokens: { oauth: ['U1'], bot: [] } }, 'T2');
    await made.slack.command('/brief harbour', { team: 'T2' });
    await answered(one);
  });

  test('F26 a token that no longer works ends one workspace; the others go on, and installing it again brings it back', async () => {
    const made = await opened();
    const one = await installed(made, 'T2');
    const other = await installed(made, 'T3');
    await made.slack.say(`<@${BOT.user}> brief me on harbour`, { team: 'T2' });
    await answered(one);
    one.bot = 'xoxb-another';
    await made.slack.say(`<@${BOT.user}> brief me on river`, { team: 'T2' });
    await until('no installation', () => made.db.prepare("SELECT * FROM installations WHERE tenant = 'T2'").get() === undefined);
    await made.slack.command('/brief harbour', { team: 'T3' });
    await answered(other);
    expect(made.fatals).toEqual([]);
    const { to, cookie } = await begin(made);
    const code = made.slack.oauth.allow('T2', to.searchParams.get('redirect_uri') ?? '');
    await end(made, { code, state: to.searchParams.get('state') ?? '' }, cookie);
    await made.slack.say(`<@${BOT.user}> brief me on talks`, { team: 'T2' });
    await answered(one, 2);
  });
});

test('F64 the file that tokens stand in is its owner’s alone', () => {
  const folder = mkdtempSync(join(tmpdir(), 'slack-state-'));
  const file = join(folder, 'state.db');
  openState(file).close();
  expect(statSync(file).mode & 0o777).toBe(0o600);
  rmSync(folder, { recursive: true });
});
