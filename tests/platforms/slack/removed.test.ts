import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { usualTiming } from '../../../src/platforms/slack/config.ts';
import type { Installation, Installations } from '../../../src/platforms/slack/transport/installations.ts';
import { manyWorkspaces } from '../../../src/platforms/slack/transport/many-workspaces.ts';

const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/** A Slack that knows no account any more. */
const slack = createServer((_, response) => {
  response.setHeader('content-type', 'application/json').end('{"ok":false,"error":"account_inactive"}');
});
let apiUrl: string;
beforeEach(async () => {
  await new Promise<void>((resolve) => slack.listen(0, '127.0.0.1', resolve));
  apiUrl = `http://127.0.0.1:${(slack.address() as AddressInfo).port}/api/`;
});
afterEach(() => new Promise((resolve) => slack.close(resolve)));

const installation = (teamId: string, botToken: string): Installation => {
  return { teamId, botToken, botUserId: 'U0', botId: 'B0', refreshToken: null, expiresAt: null };
};

/** Looks for those that removed the bot. @returns the ids of those forgotten */
async function forgotten(ids: readonly string[], of: Installations['of']): Promise<readonly string[]> {
  const gone: string[] = [];
  const installations: Installations = {
    of,
    all: async () => ids,
    membersOf: async () => [],
    join: async () => {},
    remove: async () => {},
    exchange: async () => installation('T0', 'xoxb-0'),
  };
  const workspaces = manyWorkspaces({
    ...{ installations, own: null, apiUrl, timing: usualTiming, log: silent, now: Date.now, run: () => {} },
    forget: async (id) => void gone.push(id),
  });
  await workspaces.lookForRemoved();
  return gone;
}

test('a workspace whose installation cannot be read keeps none of the others from being looked at', async () => {
  const of = async (id: string) => {
    if (id === 'T1') throw new Error('the database is locked');
    return installation(id, `xoxb-${id}`);
  };
  expect(await forgotten(['T1', 'T2'], of)).toEqual(['T2']);
});

test('one that was installed anew while its earlier token was looked at keeps everything', async () => {
  let looks = 0;
  const of = async (id: string) => installation(id, `xoxb-${looks++}`);
  expect(await forgotten(['T1'], of)).toEqual([]);
});
