import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type SlackStandIn, slackStandIn } from './index.ts';
import { rows } from './rules.ts';

let slack: SlackStandIn;
beforeAll(async () => {
  slack = await slackStandIn({ scopes: ['chat:write', 'channels:read', 'users:read', 'assistant:write'] });
});
afterAll(() => slack.close());

interface Answered {
  readonly ok: boolean;
  readonly error?: string;
}

async function call(method: string, fields: object, token = slack.tokens.bot): Promise<Answered> {
  const response = await fetch(slack.apiUrl + method, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token === '' ? {} : { authorization: `Bearer ${token}` }) },
    body: JSON.stringify(fields),
  });
  return (await response.json()) as Answered;
}

test.each(rows)('refuses: $rule', async ({ method, payload, error, token }) => {
  expect(await call(method, payload, token)).toMatchObject({ ok: false, error });
});

test('takes what Slack takes, and warns where words for screen readers are missing', async () => {
  const blocks = [{ type: 'header', text: { type: 'plain_text', text: 'Hello' } }];
  expect(await call('chat.postMessage', { channel: 'C1', text: 'Hello', blocks })).toMatchObject({ ok: true });
  expect(await call('chat.postMessage', { channel: 'C1', blocks })).toMatchObject({
    ok: true,
    response_metadata: { warnings: ['missing_text_in_message'] },
  });
});

describe('triggers and response urls', () => {
  const view = { type: 'modal', title: { type: 'plain_text', text: 'T' }, blocks: [{ type: 'divider' }] };

  test('an unknown trigger opens nothing', async () => {
    expect(await call('views.open', { trigger_id: 'x', view })).toMatchObject({ error: 'invalid_trigger_id' });
  });

  test('an unknown response url is no url', async () => {
    const response = await fetch(`${slack.apiUrl.replace('/api/', '')}/response/none`, { method: 'POST', body: '{}' });
    expect(response.status).toBe(404);
  });
});
