import { randomUUID } from 'node:crypto';
import { type Control, controlNamed } from './controls.ts';
import type { Fields } from './message-rules.ts';
import { BOT, type Channel, type Posted, TEAM, type World } from './world.ts';

interface Means {
  readonly trigger_id: string;
  readonly response_url?: string;
}

/** Slack escapes what a person types. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

export function commandOf(line: string, user: string, channel: string, means: Means, team: string = TEAM): Fields {
  const [, command = '', text = ''] = /^(\S+)\s*([\s\S]*)$/.exec(line) ?? [];
  return {
    token: 'verification',
    team_id: team,
    team_domain: 'example',
    channel_id: channel,
    channel_name: 'a-channel',
    user_id: user,
    user_name: 'somebody',
    command,
    text: escaped(text),
    api_app_id: BOT.app,
    is_enterprise_install: 'false',
    ...means,
  };
}

/** The outer envelope of an event, with a new id. */
export function eventOf(event: Fields, team: string = TEAM): Fields {
  return {
    token: 'verification',
    team_id: team,
    api_app_id: BOT.app,
    type: 'event_callback',
    event_id: `Ev${randomUUID().replaceAll('-', '').slice(0, 12).toUpperCase()}`,
    event_time: Math.floor(Date.now() / 1000),
    event,
    authorizations: [{ enterprise_id: null, team_id: team, user_id: BOT.user, is_bot: true, is_enterprise_install: false }],
    is_ext_shared_channel: false,
  };
}

/** A payload as it comes from a workspace whose organisation has installed the app; any other as it is. */
export function ofOrg(payload: Fields, teams: readonly { readonly org: string | null; readonly world: World }[]): Fields {
  const { id } = (payload.team ?? {}) as { readonly id?: string };
  const team = id ?? payload.team_id;
  const org = teams.find(({ world }) => world.team === team)?.org ?? null;
  if (org === null) return payload;
  if (payload.type === 'event_callback')
    return {
      ...payload,
      enterprise_id: org,
      authorizations: [{ enterprise_id: org, team_id: null, user_id: BOT.user, is_bot: true, is_enterprise_install: true }],
    };
  if (payload.command !== undefined)
    return { ...payload, enterprise_id: org, enterprise_name: 'Example organisation', is_enterprise_install: 'true' };
  // A form belongs to no workspace there: its sender does.
  const about = payload.type === 'view_submission' ? { team: null } : {};
  return { ...payload, ...about, enterprise: { id: org, name: 'Example organisation' }, is_enterprise_install: true };
}

interface Said {
  readonly text: string;
  readonly user: string;
  readonly channel: string;
  readonly ts: string;
  readonly thread?: string;
  readonly kind: Channel['kind'];
}

/** The events that a person's words cause: a mention in a channel comes twice, as `app_mention` and as `message`. */
export function saidEvent({ text, user, channel, ts, thread, kind }: Said, world: World): readonly Fields[] {
  const parent = world.messages.find((message) => message.channel === channel && message.ts === thread)?.user ?? user;
  const common = {
    user,
    text,
    ts,
    channel,
    event_ts: ts,
    team: world.team,
    client_msg_id: randomUUID(),
    ...(thread === undefined ? {} : { thread_ts: thread, parent_user_id: parent }),
  };
  const heard = kind === 'im' || world.channels.get(channel)?.members.includes(BOT.user) === true;
  const channelType = kind === 'im' ? 'im' : kind === 'private' ? 'group' : 'channel';
  const message = heard ? [{ ...common, type: 'message', channel_type: channelType }] : [];
  const mention = kind !== 'im' && text.includes(`<@${BOT.user}>`) ? [{ ...common, type: 'app_mention' }] : [];
  return [...mention, ...message];
}

/** Where something can be pressed: a message, the App Home, an open form. */
export type Surface =
  | { readonly kind: 'message'; readonly message: Posted; readonly channel: string }
  | { readonly kind: 'view'; readonly id: string; readonly view: Fields };

export interface Pressed {
  readonly surface: Surface;
  readonly control: Control;
}

/** The newest control with this label that the person sees in the channel. */
export function pressable(world: World, channel: string, user: string, label: string): Pressed | null {
  const seen = world.messages.filter((message) => message.channel === channel && (message.onlyFor === null || message.onlyFor === user));
  for (const message of seen.toReversed()) {
    const control = controlNamed(message.blocks, label);
    if (control !== undefined) return { surface: { kind: 'message', message, channel }, control };
  }
  return null;
}

/** A pressed button or a choice. For an ephemeral message Slack does not send the message along; a view has no channel. */
export function pressOf({ surface, control }: Pressed, user: string, team: string, means: Means): Fields {
  const common = {
    type: 'block_actions',
    user: { id: user, username: 'somebody', name: 'somebody', team_id: team },
    api_app_id: BOT.app,
    token: 'verification',
    team: { id: team, domain: 'example' },
    enterprise: null,
    is_enterprise_install: false,
    actions: [{ ...control.action, block_id: control.blockId, action_ts: '1.1' }],
    ...means,
  };
  if (surface.kind === 'view') {
    return { ...common, container: { type: 'view', view_id: surface.id }, view: { id: surface.id, team_id: team, ...surface.view } };
  }
  const { message, channel } = surface;
  const ephemeral = message.onlyFor !== null;
  const thread = message.thread === null ? {} : { thread_ts: message.thread };
  return {
    ...common,
    container: { type: 'message', message_ts: message.ts, channel_id: channel, is_ephemeral: ephemeral, ...thread },
    channel: { id: channel, name: 'a-channel' },
    ...(ephemeral ? {} : { message: { type: 'message', user: BOT.user, ts: message.ts, text: message.text, ...thread } }),
    state: { values: {} },
  };
}

/** A form that was sent, with what stands in its fields. */
export function submissionOf(id: string, view: Fields, values: Fields, user: string, team: string, means: Means): Fields {
  return {
    type: 'view_submission',
    team: { id: team, domain: 'example' },
    user: { id: user, username: 'somebody', name: 'somebody', team_id: team },
    api_app_id: BOT.app,
    token: 'verification',
    enterprise: null,
    is_enterprise_install: false,
    response_urls: [],
    view: {
      id,
      team_id: team,
      ...view,
      state: { values },
      hash: '1.a',
      root_view_id: id,
      previous_view_id: null,
      app_id: BOT.app,
      bot_id: BOT.bot,
    },
    ...means,
  };
}

/** Somebody types into a menu whose entries come from the app. */
export function suggestionOf(id: string, view: Fields, block: Fields, typed: string, user: string, team: string): Fields {
  return {
    type: 'block_suggestion',
    user: { id: user, name: 'somebody', team_id: team },
    team: { id: team, domain: 'example' },
    api_app_id: BOT.app,
    token: 'verification',
    enterprise: null,
    is_enterprise_install: false,
    container: { type: 'view', view_id: id },
    view: { id, team_id: team, ...view },
    action_id: (block.element as Fields).action_id,
    block_id: block.block_id,
    value: typed,
  };
}

export function globalShortcutOf(callbackId: string, user: string, team: string, means: Means): Fields {
  return {
    type: 'shortcut',
    token: 'verification',
    action_ts: '1.1',
    team: { id: team, domain: 'example' },
    user: { id: user, username: 'somebody', team_id: team },
    is_enterprise_install: false,
    enterprise: null,
    callback_id: callbackId,
    ...means,
  };
}

export function shortcutOf(callbackId: string, text: string, user: string, channel: string, means: Means, team: string = TEAM): Fields {
  return {
    type: 'message_action',
    token: 'verification',
    action_ts: '1.1',
    team: { id: team, domain: 'example' },
    user: { id: user, name: 'somebody', team_id: team },
    channel: { id: channel, name: 'a-channel' },
    is_enterprise_install: false,
    enterprise: null,
    callback_id: callbackId,
    message_ts: '1.1',
    message: { type: 'message', user, ts: '1.1', text },
    ...means,
  };
}
