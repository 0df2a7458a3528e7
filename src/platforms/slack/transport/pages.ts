import type { App } from '@slack/bolt';
import type { Place } from '../../../core/request.ts';
import { homeView } from '../home.ts';
import { endedFor } from '../organisations.ts';
import { assistantPayload, endingPayload, homePayload, joinedPayload } from '../payloads.ts';
import { promptFor, promptsIn } from '../prompts.ts';
import { deliverParts, said } from './deliver.ts';
import type { HandlerDeps, Shared, Within } from './deps.ts';
import { rememberDirect } from './direct.ts';
import { stateKey } from './outbox.ts';
import { ephemeral, message } from './ways.ts';
import type { Workspaces } from './workspaces.ts';

/** Slack shows at most four suggested questions. */
const PROMPTS_MAX = 4;

/** Shows a person's own page, with a word on what became of the last press. */
export async function publishHome(user: string, tenant: string, notice: string | null, deps: HandlerDeps): Promise<void> {
  const { client, ports, askerOf, specs, prefix, wordsFor } = deps;
  const asker = await askerOf(user, null);
  const place: Place = { platform: 'slack', tenant, channel: user };
  const home = (await ports.pages?.home(place, asker)) ?? null;
  await client.views.publish({
    user_id: user,
    view: homeView({ home, zone: asker.zone, notice, specs, prefix, words: wordsFor(asker.locale) }),
  });
}

/** Thanks whoever invited the bot to a channel, to that person alone, once a channel and person. */
async function onJoined(
  { user, channel, inviter }: { user: string; channel: string; inviter?: string | undefined },
  deps: HandlerDeps,
): Promise<void> {
  if (user !== deps.botUserId || inviter === undefined) return;
  if (!(await deps.once([stateKey(deps.teamId, 'joined', channel, inviter)]))) return;
  const place: Place = { platform: 'slack', tenant: deps.teamId, channel };
  const words = deps.wordsFor((await deps.askerOf(inviter, null)).locale);
  const ways = [ephemeral(inviter, place, deps), message({ ...place, channel: inviter }, deps)];
  await deliverParts([said(words.say('slack.joined'), words)], ways, `joined:${channel}`, deps);
}

/** Suggested questions for a new assistant thread: the standing topics first. */
async function onAssistantThread(thread: { user_id: string; channel_id: string; thread_ts: string }, deps: HandlerDeps): Promise<void> {
  const { user_id: user, channel_id, thread_ts } = thread;
  await rememberDirect(user, { tenant: deps.teamId, channel: channel_id }, deps.state);
  const place: Place = { platform: 'slack', tenant: deps.teamId, channel: channel_id };
  const asker = await deps.askerOf(user, null);
  const words = deps.wordsFor(asker.locale);
  const home = await deps.ports.pages?.home(place, asker);
  const own = (home?.topics ?? []).slice(0, 2).map((topic) => promptFor(topic, words));
  const usual = promptsIn(words);
  const [first = usual[0], ...rest] = [...own, ...usual].slice(0, PROMPTS_MAX);
  await deps.client.assistant.threads.setSuggestedPrompts({
    channel_id,
    thread_ts,
    title: words.say('slack.assistant.title'),
    prompts: [{ ...first }, ...rest.map((prompt) => ({ ...prompt }))],
  });
}

/** Everything that is no question: the App Home, invitations, assistant threads, and the end of an installation. */
export function handlePages(app: App, within: Within, workspaces: Workspaces, { run }: Shared): void {
  app.event('app_home_opened', async ({ body }) => {
    const { success, data } = homePayload.safeParse(body);
    if (!success) return;
    within(data.team_id, async (deps) => {
      await rememberDirect(data.event.user, { tenant: data.team_id, channel: data.event.channel }, deps.state);
      if (data.event.tab === 'home') await publishHome(data.event.user, data.team_id, null, deps);
    });
  });
  app.event('member_joined_channel', async ({ body }) => {
    const { success, data } = joinedPayload.safeParse(body);
    if (success) within(data.team_id, (deps) => onJoined(data.event, deps));
  });
  app.event('assistant_thread_started', async ({ body }) => {
    const { success, data } = assistantPayload.safeParse(body);
    if (success) within(data.team_id, (deps) => onAssistantThread(data.event.assistant_thread, deps));
  });
  app.event('app_uninstalled', async ({ body }) => {
    const { success, data } = endingPayload.safeParse(body);
    if (success) run(workspaces.uninstalled(endedFor(data)));
  });
  // An organisation has taken the bot away from some of its workspaces.
  app.event('team_access_revoked', async ({ body }) => {
    const { success, data } = endingPayload.safeParse(body);
    for (const team of success ? (data.event.team_ids ?? []) : []) run(workspaces.uninstalled(team));
  });
  app.event('tokens_revoked', async ({ body }) => {
    const { success, data } = endingPayload.safeParse(body);
    // Tokens of single people are revoked too; only the bot's own is the end.
    if (success && (data.event.tokens?.bot?.length ?? 0) > 0) run(workspaces.revoked(endedFor(data)));
  });
}
