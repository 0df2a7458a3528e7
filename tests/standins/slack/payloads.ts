import { randomUUID } from 'node:crypto';
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

export function commandOf(line: string, user: string, channel: string, means: Means): Fields {
  const [, command = '', text = ''] = /^(\S+)\s*([\s\S]*)$/.exec(line) ?? [];
  return {
    token: 'verification',
    team_id: TEAM,
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
export function eventOf(event: Fields): Fields {
  return {
    token: 'verification',
    team_id: TEAM,
    api_app_id: BOT.app,
    type: 'event_callback',
    event_id: `Ev${randomUUID().replaceAll('-', '').slice(0, 12).toUpperCase()}`,
    event_time: Math.floor(Date.now() / 1000),
    event,
    authorizations: [{ enterprise_id: null, team_id: TEAM, user_id: BOT.user, is_bot: true, is_enterprise_install: false }],
    is_ext_shared_channel: false,
  };
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
  const common = {
    user,
    text,
    ts,
    channel,
    event_ts: ts,
    team: TEAM,
    client_msg_id: randomUUID(),
    ...(thread === undefined ? {} : { thread_ts: thread, parent_user_id: user }),
  };
  const heard = kind === 'im' || world.channels.get(channel)?.members.includes(BOT.user) === true;
  const channelType = kind === 'im' ? 'im' : kind === 'private' ? 'group' : 'channel';
  const message = heard ? [{ ...common, type: 'message', channel_type: channelType }] : [];
  const mention = kind !== 'im' && text.includes(`<@${BOT.user}>`) ? [{ ...common, type: 'app_mention' }] : [];
  return [...mention, ...message];
}

interface Pressable {
  readonly message: Posted;
  readonly button: Fields;
  readonly blockId: string;
}

/** The newest button with this label that the person sees in the channel. */
export function pressable(world: World, channel: string, user: string, label: string): Pressable | null {
  const seen = world.messages.filter((message) => message.channel === channel && (message.onlyFor === null || message.onlyFor === user));
  for (const message of seen.toReversed()) {
    for (const block of message.blocks as readonly Fields[]) {
      const elements = Array.isArray(block.elements) ? (block.elements as readonly Fields[]) : [];
      const button = elements.find((element) => element.type === 'button' && (element.text as Fields | undefined)?.text === label);
      if (button !== undefined) return { message, button, blockId: String(block.block_id ?? 'b1') };
    }
  }
  return null;
}

/** A pressed button. For an ephemeral message Slack does not send the message along. */
export function pressOf({ message, button, blockId }: Pressable, user: string, channel: string, means: Means): Fields {
  const ephemeral = message.onlyFor !== null;
  const thread = message.thread === null ? {} : { thread_ts: message.thread };
  return {
    type: 'block_actions',
    user: { id: user, username: 'somebody', name: 'somebody', team_id: TEAM },
    api_app_id: BOT.app,
    token: 'verification',
    container: { type: 'message', message_ts: message.ts, channel_id: channel, is_ephemeral: ephemeral, ...thread },
    team: { id: TEAM, domain: 'example' },
    enterprise: null,
    is_enterprise_install: false,
    channel: { id: channel, name: 'a-channel' },
    ...(ephemeral ? {} : { message: { type: 'message', user: BOT.user, ts: message.ts, text: message.text, ...thread } }),
    state: { values: {} },
    actions: [
      { type: 'button', action_id: button.action_id, block_id: blockId, text: button.text, value: button.value, action_ts: message.ts },
    ],
    ...means,
  };
}

export function shortcutOf(callbackId: string, text: string, user: string, channel: string, means: Means): Fields {
  return {
    type: 'message_action',
    token: 'verification',
    action_ts: '1.1',
    team: { id: TEAM, domain: 'example' },
    user: { id: user, name: 'somebody', team_id: TEAM },
    channel: { id: channel, name: 'a-channel' },
    is_enterprise_install: false,
    enterprise: null,
    callback_id: callbackId,
    message_ts: '1.1',
    message: { type: 'message', user, ts: '1.1', text },
    ...means,
  };
}
