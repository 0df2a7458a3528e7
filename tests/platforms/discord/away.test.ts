import { expect, test } from 'vitest';
import type { Subscription } from '../../../src/core/digest.ts';
import type { Asker, Place, Reply, Request } from '../../../src/core/request.ts';
import { moderatorRole } from '../../standins/discord/gateway.ts';
import { say } from './bot.ts';
import { setStage } from './stage.ts';

const stage = setStage();

const NOTICE = say(
  { kind: 'notice', tone: 'warning', text: 'Digest dabc12 was not sent.' },
  { kind: 'actions', actions: [{ label: 'Send again', ask: 'digest again dabc12' }] },
);

const none = () => Promise.reject(new Error('not asked for'));

/** A house with one digest, of somebody, in the guild's channel. */
function house(owner: string) {
  const seen: { place: Place; asker: Asker }[] = [];
  const digest = async (id: string, place: Place, asker: Asker) => {
    seen.push({ place, asker });
    const there: Place = { platform: 'discord', tenant: stage.discord.world.guildId, channel: stage.discord.channel.id };
    const visible = id === 'dabc12' && place.tenant === there.tenant && asker.id === owner;
    return visible ? ({ id, place: there, owner } as unknown as Subscription) : null;
  };
  const respond = async (_: Request): Promise<Reply> => ({
    message: say({ kind: 'text', text: 'On its way.' }, { kind: 'actions', actions: [{ label: 'Why', ask: 'digest why dabc12' }] }),
    private: true,
  });
  return { seen, respond, pages: { home: none, paragraph: none, forgetTenant: none, digest } };
}

/** Presses the button of a notice that the owner was told in private. */
async function pressed(roles: readonly string[], owner = stage.discord.user) {
  const { discord } = stage;
  const { pages, respond } = house(owner);
  const bot = await stage.start({ pages, respond });
  discord.world.members.set(discord.user, roles);
  await bot.platform.outbox.tell(discord.user, discord.world.guildId, NOTICE);
  const direct = discord.direct().id;
  discord.press(stage.lastMessage(direct), 'Send again');
  await discord.until('it is answered', () => stage.last(direct).includes('On its way'));
  return { bot, direct };
}

test("a button of an owner's notice asks in the guild that it is about, with the rights that the owner has there now", async () => {
  const { discord } = stage;
  const { bot, direct } = await pressed([moderatorRole(discord.world)]);
  expect(bot.asked[0]).toMatchObject({
    kind: 'action',
    text: 'digest again dabc12',
    place: { tenant: discord.world.guildId, channel: discord.channel.id },
    asker: { id: discord.user, managesChannel: true, admin: false },
  });
  discord.press(stage.lastMessage(direct), 'Why');
  await discord.until('the next one asks there too', () => bot.asked.length === 2);
  expect(bot.asked[1]?.place.tenant).toBe(discord.world.guildId);
});

test('F61 an owner who may not manage the channel any more may not do it from afar either', async () => {
  const { bot } = await pressed([]);
  expect(bot.asked[0]?.asker.managesChannel).toBe(false);
});

test("F60 somebody else's digest is not there from afar", async () => {
  const { bot } = await pressed([moderatorRole(stage.discord.world)], 'somebody else');
  expect(bot.asked[0]?.place.tenant).toBe(`direct:${stage.discord.user}`);
});
