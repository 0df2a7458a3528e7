import { afterEach, describe, expect, test, vi } from 'vitest';
import { ConfigError } from '../../../src/core/errors.ts';
import { localServer } from '../../standins/shared/http.ts';
import { until } from '../../standins/shared/until.ts';
import { deliverByHttp, signatureOf } from '../../standins/slack/delivery.ts';
import { commandOf } from '../../standins/slack/payloads.ts';
import { type House, type HouseOptions, house } from './house.ts';

let open: House[] = [];
async function opened(options?: HouseOptions): Promise<House> {
  const made = await house(options);
  open.push(made);
  return made;
}
afterEach(async () => {
  await Promise.all(open.map((one) => one.close()));
  open = [];
});

const answers = ({ slack }: House) => slack.world.messages.filter(({ byBot }) => byBot);
const opens = ({ slack }: House) => slack.seen.filter(({ method }) => method === 'apps.connections.open').length;
const connected = (made: House, count: number) => until(`${count} connections`, () => made.slack.sockets.connections() === count);

describe('refused at start, by the setting that is wrong', () => {
  test.each<readonly [string, HouseOptions, string]>([
    [
      'a bot token that Slack does not know',
      { settings: { botToken: 'xoxb-wrong' } },
      'SLACK_BOT_TOKEN was refused by Slack (invalid_auth)',
    ],
    [
      'an app token that Slack does not know',
      { settings: { appToken: 'xapp-wrong' } },
      'SLACK_APP_TOKEN was refused by Slack (invalid_auth)',
    ],
    ['a bot token in another’s place', { settings: { botToken: 'xapp-stand-in' } }, 'SLACK_BOT_TOKEN is not a bot token'],
    ['an app token in another’s place', { settings: { appToken: 'xoxb-stand-in' } }, 'SLACK_APP_TOKEN is not an app-level token'],
    ['F58 an empty signing secret', { settings: { appToken: null, signingSecret: ' ' } }, 'SLACK_SIGNING_SECRET'],
    ['an address that is none', { settings: { apiUrl: 'https://slack.example/api' } }, 'SLACK_API_URL must be'],
    ['a prefix that no command may have', { settings: { prefix: 'Acme ' } }, 'prefix'],
  ])('%s', async (_, options, problem) => {
    const failed = await house(options).then(
      () => null,
      (error: unknown) => error,
    );
    expect(failed).toBeInstanceOf(ConfigError);
    expect((failed as ConfigError).problems.join('\n')).toContain(problem);
    expect(String(failed)).not.toContain('xapp-wrong');
  });

  test('all problems at once', async () => {
    const failed = await house({ settings: { botToken: 'x', appToken: 'y' } }).catch((error: unknown) => error);
    expect((failed as ConfigError).problems).toHaveLength(2);
  });
});

test('Slack away at start is waited for', async () => {
  const made = await opened({ before: ({ faults }) => faults.next('auth.test', { kind: 'status', status: 503 }, 3) });
  await connected(made, 2);
  expect(made.platform.ready()).toBe(true);
});

test('C36 Slack away for too long ends the start', async () => {
  const failed = await house({
    timing: { giveUpMs: 200 },
    before: ({ faults }) => faults.next('apps.connections.open', { kind: 'status', status: 503 }, Number.POSITIVE_INFINITY),
  }).catch((error: unknown) => error);
  expect(failed).toMatchObject({ name: 'DeliveryError', fault: 'unavailable' });
});

test('C34 a refresh never drops a command: the other connection serves', async () => {
  const made = await opened();
  await connected(made, 2);
  for (let round = 0; round < 5; round++) {
    made.slack.sockets.refresh();
    expect(await made.slack.command(`/brief rivers ${round}`)).toBe(true);
    await until('a new connection', () => opens(made) >= 3 + round);
    await connected(made, 2);
  }
  await until('all answers', () => answers(made).length === 5);
  expect(made.slack.acks.some(({ late }) => late)).toBe(false);
});

test('C34 dropped sockets while Slack is down come back when it is up', async () => {
  const made = await opened();
  await connected(made, 2);
  made.slack.faults.next('apps.connections.open', { kind: 'cut' }, 6);
  made.slack.sockets.cut();
  await until('not ready', () => !made.platform.ready());
  await connected(made, 2);
  await until('ready', () => made.platform.ready());
  expect(await made.slack.command('/brief rivers')).toBe(true);
  expect(made.fatals).toEqual([]);
});

test('C34 Slack down for good is told once, so that the process can end', async () => {
  // Long enough for the start itself, which ends by the same measure, on a loaded machine.
  const made = await opened({ timing: { giveUpMs: 5_000 } });
  await connected(made, 2);
  made.slack.faults.next('apps.connections.open', { kind: 'status', status: 500 }, Number.POSITIVE_INFINITY);
  made.slack.sockets.cut();
  await until('the end', () => made.fatals[0]);
  expect(made.fatals).toMatchObject([{ name: 'DeliveryError', fault: 'unavailable' }]);
});

test('C40 an app token revoked while running is fatal, and no rejection goes unhandled', async () => {
  const unhandled = vi.fn();
  process.on('unhandledRejection', unhandled);
  const made = await opened();
  await connected(made, 2);
  made.slack.tokens.app = 'xapp-another';
  made.slack.sockets.cut();
  await until('the end', () => made.fatals[0]);
  expect(made.fatals).toMatchObject([{ name: 'ConfigError' }]);
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(unhandled).not.toHaveBeenCalled();
  process.off('unhandledRejection', unhandled);
});

test('C40 a bot token revoked while running is fatal', async () => {
  const made = await opened();
  made.slack.tokens.bot = 'xoxb-another';
  await made.slack.say('rivers', { channel: 'D1' });
  await until('the end', () => made.fatals[0]);
  expect(made.fatals).toMatchObject([{ name: 'DeliveryError', fault: 'revoked' }]);
});

test('an uninstalled app is fatal', async () => {
  const made = await opened();
  await made.slack.deliver({
    type: 'events_api',
    payload: { team_id: 'T0TEAM', type: 'event_callback', event_id: 'E', event: { type: 'app_uninstalled' } },
  });
  await until('the end', () => made.fatals[0]);
});

test('C35 a socket that no longer answers is noticed and replaced', async () => {
  const made = await opened({ timing: { pongMs: 1_000 } });
  await connected(made, 2);
  await new Promise((resolve) => setTimeout(resolve, 500));
  made.slack.sockets.deaf(true);
  await until('a new connection', () => opens(made) > 2);
  made.slack.sockets.deaf(false);
  await until('ready', () => made.platform.ready());
});

test('C36 too_many_websockets is answered with longer and longer waits', async () => {
  const made = await opened({ timing: { backoffMs: 50, backoffMaxMs: 2_000, steadyMs: 5_000 } });
  await connected(made, 2);
  made.slack.sockets.crowded(true);
  made.slack.sockets.cut();
  await until('another try', () => opens(made) >= 4);
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  expect(opens(made) - 4).toBeLessThan(20);
  made.slack.sockets.crowded(false);
  await connected(made, 2);
});

test('stopping lets running answers finish and takes no new ones', async () => {
  const gate = Promise.withResolvers<void>();
  const made = await opened({
    respond: async ({ text }) => {
      await gate.promise;
      return { message: { summary: text, nodes: [{ kind: 'text', text }] }, private: true };
    },
  });
  await made.slack.command('/brief rivers');
  const stopped = made.platform.stop(5_000);
  expect(made.platform.ready()).toBe(false);
  gate.resolve();
  await stopped;
  expect(answers(made)).toHaveLength(1);
  await connected(made, 0);
});

test('stopping ends in time though an answer never comes', async () => {
  const made = await opened({ respond: () => new Promise(() => {}) });
  await made.slack.command('/brief rivers');
  const began = performance.now();
  await made.platform.stop(200);
  expect(performance.now() - began).toBeLessThan(20_000);
});

describe('F58 signed HTTP', () => {
  const SECRET = 'signing-secret-of-the-stand-in';
  const nowS = () => Math.floor(Date.now() / 1000);
  const envelope = {
    type: 'slash_commands',
    payload: commandOf('/brief rivers', 'U1', 'C1', { trigger_id: '1.t', response_url: 'http://127.0.0.1:9/' }),
  } as const;

  async function posted(more: Parameters<typeof deliverByHttp>[3], secret = SECRET) {
    const made = await opened({ http: true });
    const server = await localServer(made.platform.listeners['/slack/events'] ?? (() => {}));
    try {
      const { status } = await deliverByHttp(`${server.url}/slack/events`, envelope, secret, more);
      return { status, asked: made.requests.length };
    } finally {
      await server.close();
    }
  }

  test.each([
    ['a forged signature', { signature: `v0=${'0'.repeat(64)}` }],
    ['no version', { signature: 'abc' }],
    ['a stale time', { timestampS: nowS() - 400 }],
    ['a time in the future', { timestampS: nowS() + 400 }],
  ])('refuses %s', async (_, more) => {
    const { status, asked } = await posted(more);
    expect(status).toBe(401);
    expect(asked).toBe(0);
  });

  test('refuses a body signed with an empty secret', async () => {
    const { status, asked } = await posted({ signature: signatureOf('', nowS(), '') });
    expect(status).toBe(401);
    expect(asked).toBe(0);
  });

  test('answers a replayed command once', async () => {
    const made = await opened({ http: true });
    const { payload } = envelope;
    await made.slack.deliver({ type: 'slash_commands', payload });
    await made.slack.deliver({ type: 'slash_commands', payload });
    await until('the first', () => made.requests.length > 0);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(made.requests).toHaveLength(1);
  });

  test('another path is not Slack’s', async () => {
    const made = await opened({ http: true });
    const server = await localServer(made.platform.listeners['/slack/events'] ?? (() => {}));
    expect((await fetch(`${server.url}/elsewhere`, { method: 'POST', body: '{}' })).status).toBe(404);
    await server.close();
  });

  test('Socket Mode has no listener', async () => {
    const made = await opened();
    expect(made.platform.listeners).toEqual({});
  });
});
