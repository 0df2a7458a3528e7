import { expect, test } from 'vitest';
import { wordsFor } from '../../../src/catalogues.ts';
import type { Opening } from '../../../src/core/platform.ts';
import { openPlace } from '../../../src/platforms/discord/opening.ts';
import type { Api, Call } from '../../../src/platforms/discord/rest.ts';
import { said } from '../../words.ts';

const wish: Opening = { place: { platform: 'discord', tenant: '10', channel: '20' }, user: '1', personal: false, thread: null };
const THREAD = '123456789012345678';

/** Discord's own answers for one channel of a type; what was asked is kept. */
function discord(type: number): { readonly api: Api; readonly calls: Call[] } {
  const calls: Call[] = [];
  const api: Api = async (call) => {
    calls.push(call);
    return call.method === 'GET' ? { id: '20', type } : { id: '77' };
  };
  return { api, calls };
}

test('a digest by direct message goes to the conversation that Discord opens', async () => {
  const { api, calls } = discord(0);
  expect(await openPlace(api, { ...wish, personal: true }, wordsFor)).toEqual({ platform: 'discord', tenant: 'direct:1', channel: '77' });
  expect(calls[0]).toMatchObject({ method: 'POST', path: '/users/@me/channels', body: { recipient_id: '1' } });
});

test.each([THREAD, `<#${THREAD}>`, `https://discord.com/channels/10/${THREAD}`])(
  'the thread %s is a channel of its own',
  async (thread) => {
    const { api, calls } = discord(0);
    expect(await openPlace(api, { ...wish, thread }, wordsFor)).toEqual({ ...wish.place, channel: THREAD });
    expect(calls).toEqual([]);
  },
);

test('a forum takes a post with a title, and is refused without one', async () => {
  const { api, calls } = discord(15);
  await expect(openPlace(api, wish, wordsFor)).rejects.toMatchObject({
    name: 'UserError',
    code: 'needs_title',
    hint: said('thread:'),
  });
  expect(await openPlace(api, { ...wish, thread: 'Daily @everyone' }, wordsFor)).toMatchObject({ channel: '77' });
  expect(calls.at(-1)).toMatchObject({
    path: '/channels/20/threads',
    body: { name: 'Daily @everyone', message: { allowed_mentions: { parse: [] } } },
  });
});

test('a title in a channel begins a thread there; no title is the channel itself', async () => {
  const { api, calls } = discord(0);
  expect(await openPlace(api, wish, wordsFor)).toEqual(wish.place);
  expect(await openPlace(api, { ...wish, thread: 'Daily' }, wordsFor)).toMatchObject({ channel: '77' });
  expect(calls.at(-1)).toMatchObject({ path: '/channels/20/threads', body: { name: 'Daily', type: 11 } });
});

test('what Discord refuses comes as a DeliveryError', async () => {
  const api: Api = async () => {
    throw new Error('no');
  };
  await expect(openPlace(api, wish, wordsFor)).rejects.toMatchObject({ name: 'DeliveryError' });
});
