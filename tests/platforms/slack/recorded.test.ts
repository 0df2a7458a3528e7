import { existsSync, readFileSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { until } from '../../standins/shared/until.ts';
import { type House, house } from './house.ts';

const FOLDER = new URL('../../../../shared/platform/recorded-payloads/', import.meta.url);
const here = existsSync(FOLDER);
if (!here) console.log('skipped: ../shared is not there, so recorded Slack payloads are not replayed');

type Payload = Readonly<Record<string, unknown>> & { readonly event?: Readonly<Record<string, unknown>> };
const recorded = (name: string): Readonly<Record<string, Payload>> => JSON.parse(readFileSync(new URL(`${name}.json`, FOLDER), 'utf8'));

let made: House | null = null;
afterEach(async () => {
  await made?.close();
  made = null;
});

/** The recording as the stand-in's own bot would have got it: the recorded bot's id stands for ours. */
function forUs(payload: Payload, botUserId: unknown): Payload {
  return JSON.parse(JSON.stringify(payload).replaceAll(String(botUserId), 'U0BOT'));
}

test.skipIf(!here).each<readonly [string, string, object]>([
  ['slack', 'mention', { kind: 'sentence', text: 'Hey', place: { thread: '1767224888.280449' } }],
  ['channel-mention/slack', 'mention', { kind: 'sentence', text: 'Can you see the name of this channel:?' }],
  ['channel/slack', 'mention', { kind: 'sentence', text: 'Hey', place: { channel: 'C00FAKECHAN1' } }],
  ['dm/slack', 'dmMessage', { kind: 'sentence', text: 'Hey!', place: { channel: 'D0A5319PS02' } }],
  ['dm/slack-direct', 'directDM', { kind: 'sentence', text: 'hello hello' }],
  ['actions-reactions/slack', 'mention', { kind: 'sentence', text: 'Test' }],
  ['slack-multi-workspace/team1', 'mention', { kind: 'sentence', text: 'testing', place: { tenant: 'T0A8YAUUGMU' } }],
  ['slack-multi-workspace/team2', 'mention', { kind: 'sentence', text: 'hello from team 2', place: { tenant: 'T0B3ZCXXNRV' } }],
])('%s: %s is asked', async (file, name, request) => {
  const { botUserId, [name]: payload } = recorded(file);
  made = await house();
  expect(await made.slack.deliver({ type: 'events_api', payload: forUs(payload ?? {}, botUserId) })).toBe(true);
  await until('the request', () => made?.requests.length === 1);
  expect(made.requests).toMatchObject([request]);
});

test.skipIf(!here)('a recorded thread: the reply needs no mention', async () => {
  const { botUserId, mention, followUp } = recorded('slack');
  made = await house();
  made.slack.world.channels.set('C00FAKECHAN1', { id: 'C00FAKECHAN1', kind: 'public', members: ['U0BOT'] });
  await made.slack.deliver({ type: 'events_api', payload: forUs(mention ?? {}, botUserId) });
  await until('the answer', () => made?.slack.world.messages.length === 1);
  await made.slack.deliver({ type: 'events_api', payload: forUs(followUp ?? {}, botUserId) });
  await until('the second answer', () => made?.slack.world.messages.length === 2);
  expect(made.requests.map(({ text }) => text)).toEqual(['Hey', 'Hi']);
});

test.skipIf(!here)('recorded talk that is not for the bot is left alone', async () => {
  const { botUserId, dmRequest } = recorded('dm/slack');
  made = await house();
  const events = [
    dmRequest,
    recorded('actions-reactions/slack').reaction,
    ...Object.values(recorded('member-joined-channel/slack')).filter((one) => one?.event?.type === 'member_joined_channel'),
  ];
  for (const payload of events)
    expect(await made.slack.deliver({ type: 'events_api', payload: forUs(payload ?? {}, botUserId) })).toBe(true);
  await made.slack.command('/brief last');
  await until('the last', () => made?.requests.length === 1);
  expect(made.requests).toMatchObject([{ text: 'last' }]);
});

test.skipIf(!here)('recorded commands, with and without words', async () => {
  const { slashCommand, slashCommandWithArgs } = recorded('slash-commands/slack');
  made = await house();
  const url = `${made.slack.apiUrl.replace('/api/', '')}/response/none`;
  for (const [index, payload] of [slashCommand, slashCommandWithArgs].entries()) {
    const ours = { ...payload, command: '/brief', response_url: url, trigger_id: `recorded-${index}` };
    expect(await made.slack.deliver({ type: 'slash_commands', payload: ours })).toBe(true);
  }
  await until('both', () => made?.requests.length === 2);
  expect(made.requests.map(({ name, text }) => [name, text])).toEqual([
    ['help', ''],
    ['brief', 'some arguments here'],
  ]);
});

test.skipIf(!here)('recorded presses: of ours it is asked, of unknown buttons nothing happens', async () => {
  const { channel_post_action } = recorded('channel/slack');
  const { action, staticSelectAction, radioButtonsAction } = recorded('actions-reactions/slack');
  made = await house();
  for (const payload of [action, staticSelectAction, radioButtonsAction])
    await made.slack.sockets.send({ type: 'interactive', payload: payload ?? {} });
  const [button] = (channel_post_action?.actions ?? []) as readonly object[];
  const ours = { ...channel_post_action, actions: [{ ...button, action_id: 'ask:0', value: 'timeline rivers' }], response_url: '' };
  expect(await made.slack.deliver({ type: 'interactive', payload: ours })).toBe(true);
  await until('the press', () => made?.requests.length === 1);
  expect(made.requests).toMatchObject([
    { kind: 'action', text: 'timeline rivers', place: { channel: 'C00FAKECHAN1', thread: '1771287144.743569' } },
  ]);
});
