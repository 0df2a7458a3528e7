import { expect, test } from 'vitest';
import { personKey } from '../../src/core/state.ts';
import { openState } from '../../src/state/database.ts';
import { keyValue, keyvOf } from '../../src/state/keyv.ts';
import { retained } from '../../src/state/retained.ts';

const DAY = 86_400_000;

test('what people asked, pressed and were shown on a platform is gone after the days of retention; what the bot notes of itself stays', async () => {
  const { db, close } = openState(':memory:');
  let now = Date.now();
  const state = keyValue(keyvOf(db, () => now));
  const platform = retained(state, 7);
  const keys = ['slack:T1:kept:#a', 'discord:10:quotes.a', personKey('slack', 'T1', 'U1', 'share', 'a')];
  for (const key of keys) await platform.set(key, 'words', 90 * DAY);
  await platform.setAll?.([['discord:10:ask.b', 'words']], 30 * DAY);
  await platform.set('slack:T1:seen:short', '1', DAY);
  await platform.set('discord.guilds.1', '["10"]', 3_650 * DAY);
  now += 2 * DAY;
  expect(await platform.get('slack:T1:seen:short')).toBeNull();
  for (const key of [...keys, 'discord:10:ask.b']) expect(await platform.get(key)).toBe('words');
  now += 6 * DAY;
  for (const key of [...keys, 'discord:10:ask.b']) expect(await platform.get(key)).toBeNull();
  expect(await platform.get('discord.guilds.1')).toBe('["10"]');
  close();
});
