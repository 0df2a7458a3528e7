import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterEach, describe, expect, test } from 'vitest';
import { scopes } from '../../../src/platforms/slack/manifest.ts';
import { backoffMs } from '../../../src/platforms/slack/transport/wait.ts';
import { cleanEnv, startBot, waitFor } from '../../bot/run.ts';
import { until } from '../../standins/shared/until.ts';
import { type SlackStandIn, slackStandIn } from '../../standins/slack/index.ts';
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
const connected = (made: House, count: number) => until(`${count} connections`, () => made.slack.sockets.connections() === count);

test('C34 commands keep coming while connections are refreshed, dropped and slow to open again: each is answered once', async () => {
  const made = await opened();
  await connected(made, 2);
  let sent = 0;
  for (let round = 0; round < 6; round++) {
    if (round % 2 === 0) made.slack.sockets.refresh();
    else made.slack.faults.next('apps.connections.open', { kind: 'status', status: 500 });
    for (let i = 0; i < 5; i++) {
      // Slack sends a command to no connection that it has asked to go; one is always there.
      expect(await made.slack.command(`/brief rivers ${sent}`)).toBe(true);
      sent += 1;
    }
    await connected(made, 2);
  }
  await until('all answers', () => answers(made).length === sent);
  expect(new Set(answers(made).map(({ text }) => text)).size).toBe(sent);
  expect(made.slack.acks.some(({ late }) => late)).toBe(false);
});

test('C35 while one connection is silent, the other serves', async () => {
  const made = await opened({ timing: { pongMs: 1_000 } });
  await connected(made, 2);
  made.slack.sockets.deaf(true);
  await until('a new connection', () => made.slack.seen.filter(({ method }) => method === 'apps.connections.open').length > 2);
  made.slack.sockets.deaf(false);
  await connected(made, 2);
  expect(await made.slack.command('/brief rivers')).toBe(true);
  await until('the answer', () => answers(made).length === 1);
});

describe('C41 a storm of reconnecting bots', () => {
  test('is spread: no two waits are the same, each at least half of its step, never over the most', () => {
    for (const failures of [1, 3, 6, 50]) {
      const waits = Array.from({ length: 200 }, () => backoffMs(failures, 1_000, 30_000));
      const step = Math.min(30_000, 1_000 * 2 ** (failures - 1));
      expect(new Set(waits).size).toBeGreaterThan(150);
      expect(Math.min(...waits)).toBeGreaterThanOrEqual(step / 2);
      expect(Math.max(...waits)).toBeLessThanOrEqual(step);
    }
  });

  test('a wait that Slack asks for is kept before any connection is tried again', async () => {
    const made = await opened();
    await connected(made, 2);
    made.slack.faults.next('apps.connections.open', { kind: 'status', status: 429, headers: { 'retry-after': '1' } }, 2);
    const before = performance.now();
    made.slack.sockets.cut();
    await connected(made, 0);
    await connected(made, 2);
    expect(performance.now() - before).toBeGreaterThan(900);
  });
});

test('C42 thousands of commands, presses and refreshes leave the heap and the handles as they were', async () => {
  setFlagsFromString('--expose_gc');
  const gc = runInNewContext('gc') as () => void;
  const made = await opened({ timing: { requestMs: 5_000 } });
  await connected(made, 2);
  const ask = async (count: number) => {
    for (let i = 0; i < count; i += 20) {
      await Promise.all(Array.from({ length: 20 }, (_, n) => made.slack.command(`/brief rivers ${n}`, { user: `U${1 + (n % 2)}` })));
      if (i % 200 !== 0) continue;
      await connected(made, 2);
      made.slack.sockets.refresh();
    }
    await until('all answers', () => answers(made).length >= count);
    await connected(made, 2);
    // What the stand-in and the test remember is not the bot's.
    made.slack.world.messages.length = 0;
    made.slack.seen.length = 0;
    made.slack.acks.length = 0;
    made.requests.length = 0;
    made.log.lines.length = 0;
    made.state.entries.clear();
    await new Promise((resolve) => setTimeout(resolve, 50));
    gc();
    return { heap: process.memoryUsage().heapUsed, handles: process.getActiveResourcesInfo().filter((name) => name !== 'Timeout').length };
  };
  await ask(800);
  const before = await ask(200);
  const after = await ask(1_000);
  console.log(`heap after 1,000 commands ${(before.heap / 1e6).toFixed(1)} MB, after 2,000 ${(after.heap / 1e6).toFixed(1)} MB`);
  expect(after.heap - before.heap).toBeLessThan(4e6);
  expect(after.handles).toBeLessThanOrEqual(before.handles + 4);
});

describe('the process', () => {
  let slack: SlackStandIn | null = null;
  afterEach(async () => {
    await slack?.close();
    slack = null;
  });

  test('C34 C40 ends with a code other than 0 when its token is taken away, and says so', async () => {
    const here = await slackStandIn({ scopes: Object.keys(scopes) });
    slack = here;
    const env = { SLACK_API_URL: here.apiUrl, SLACK_BOT_TOKEN: here.tokens.bot, SLACK_APP_TOKEN: here.tokens.app };
    const bot = startBot(['start'], cleanEnv(env));
    const code = new Promise<number | null>((resolve) => bot.on('close', resolve));
    await waitFor(bot, /"platform":"slack","msg":"connected"/);
    const said = waitFor(bot, /SLACK_APP_TOKEN was refused by Slack/);
    here.tokens.app = 'xapp-another';
    here.sockets.cut();
    await said;
    expect(await code).toBe(1);
  });
});
