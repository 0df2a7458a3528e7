import { type Fields, readContent, readView } from './message-rules.ts';
import { Refusal } from './refusal.ts';
import { BOT, type Posted, type World } from './world.ts';

/** What a call brings besides its fields. */
export interface Call {
  readonly world: World;
  readonly fields: Fields;
  readonly openSocket: () => string;
  /** Uses up a trigger. @throws Refusal */
  readonly trigger: (id: unknown) => string;
  readonly oauth: (fields: Fields) => Fields;
}

interface Method {
  readonly token: 'bot' | 'app' | 'none';
  /** Any one of these is enough; `%` stands for the kind of channel asked about. */
  readonly scopes: readonly string[];
  answer(call: Call): Fields;
}

const flag = (value: unknown) => value === true || value === 'true' || value === '1';
const textOf = (value: unknown) => (typeof value === 'string' ? value : '');

/** The channel that a reading method is asked about. @throws Refusal */
function readable({ world, fields }: Call) {
  const channel = world.channels.get(textOf(fields.channel));
  if (channel === undefined || (channel.kind !== 'public' && !channel.members.includes(BOT.user))) throw new Refusal('channel_not_found');
  return channel;
}

function asHistory(message: Posted, withMetadata: boolean): Fields {
  const { ts, text, blocks, user, byBot, thread, metadata } = message;
  return {
    type: 'message',
    ts,
    text,
    blocks,
    user,
    ...(byBot ? { bot_id: BOT.bot, app_id: BOT.app } : {}),
    ...(thread === null ? {} : { thread_ts: thread }),
    ...(withMetadata && metadata !== null ? { metadata } : {}),
  };
}

/** A page of messages, newest first for a channel and oldest first for a thread, as Slack orders them. */
function page({ fields }: Call, messages: readonly Posted[]): Fields {
  const after = Number(fields.oldest ?? 0);
  const from = Number(fields.cursor ?? 0);
  const size = Math.min(Number(fields.limit ?? 100), 999);
  const within = messages.filter((message) => message.onlyFor === null && Number(message.ts) > after);
  const more = within.length > from + size;
  return {
    messages: within.slice(from, from + size).map((message) => asHistory(message, flag(fields.include_all_metadata))),
    has_more: more,
    response_metadata: { next_cursor: more ? String(from + size) : '' },
  };
}

const memberScopes = ['channels:read', 'groups:read', 'im:read', 'mpim:read'];
const history = ['channels:history', 'groups:history', 'im:history', 'mpim:history'];

export const methods: Readonly<Record<string, Method>> = {
  'auth.test': {
    token: 'bot',
    scopes: [],
    answer: ({ world }) => ({
      url: 'https://example.slack.com/',
      team: 'Example',
      user: 'briefing-bot',
      team_id: world.team,
      user_id: BOT.user,
      bot_id: BOT.bot,
    }),
  },
  'apps.connections.open': { token: 'app', scopes: [], answer: ({ openSocket }) => ({ url: openSocket() }) },
  'chat.postMessage': {
    token: 'bot',
    scopes: ['chat:write'],
    answer({ world, fields }) {
      const channel = world.writable(textOf(fields.channel));
      const content = readContent(fields);
      const thread = fields.thread_ts === undefined ? null : textOf(fields.thread_ts);
      const { ts } = world.post({ ...content, channel: channel.id, thread, user: BOT.user, byBot: true, onlyFor: null });
      return {
        channel: channel.id,
        ts,
        message: {},
        ...(content.warnings.length > 0 ? { response_metadata: { warnings: content.warnings } } : {}),
      };
    },
  },
  'chat.postEphemeral': {
    token: 'bot',
    scopes: ['chat:write'],
    answer({ world, fields }) {
      const channel = world.writable(textOf(fields.channel));
      const user = textOf(fields.user);
      if (!channel.members.includes(user)) throw new Refusal('user_not_in_channel');
      const content = readContent(fields);
      const thread = fields.thread_ts === undefined ? null : textOf(fields.thread_ts);
      const { ts } = world.post({ ...content, channel: channel.id, thread, user: BOT.user, byBot: true, onlyFor: user });
      return { message_ts: ts };
    },
  },
  'conversations.info': {
    token: 'bot',
    scopes: memberScopes,
    answer(call) {
      const { id, kind, members, archived = false, shared = false } = readable(call);
      return {
        channel: {
          ...{ id, is_channel: kind === 'public', is_private: kind !== 'public', is_archived: archived, is_ext_shared: shared },
          is_member: members.includes(BOT.user),
        },
      };
    },
  },
  'conversations.members': {
    token: 'bot',
    scopes: memberScopes,
    answer: (call) => ({ members: readable(call).members, response_metadata: { next_cursor: '' } }),
  },
  'conversations.history': {
    token: 'bot',
    scopes: history,
    answer(call) {
      const channel = readable(call);
      if (!channel.members.includes(BOT.user)) throw new Refusal('not_in_channel');
      return page(call, call.world.messages.filter((message) => message.channel === channel.id && message.thread === null).toReversed());
    },
  },
  'conversations.replies': {
    token: 'bot',
    scopes: history,
    answer(call) {
      const channel = readable(call);
      const thread = textOf(call.fields.ts);
      const found = call.world.messages.filter(
        (message) => message.channel === channel.id && (message.thread === thread || message.ts === thread),
      );
      if (found.length === 0) throw new Refusal('thread_not_found');
      return page(call, found);
    },
  },
  'users.info': {
    token: 'bot',
    scopes: ['users:read'],
    answer({ world, fields }) {
      const user = world.users.get(textOf(fields.user));
      if (user === undefined) throw new Refusal('user_not_found');
      const { locale, ...rest } = user;
      return { user: { ...rest, ...(flag(fields.include_locale) && locale !== undefined ? { locale } : {}) } };
    },
  },
  'views.open': {
    token: 'bot',
    scopes: [],
    answer({ world, fields, trigger }) {
      const view = readView(fields.view);
      if (view.type !== 'modal') throw new Refusal('invalid_arguments', ['[ERROR] only modals can be opened']);
      const user = trigger(fields.trigger_id);
      const id = `V${world.nextTs().replace('.', '')}`;
      world.modals.push({ id, user, view });
      return { view: { id } };
    },
  },
  'views.update': {
    token: 'bot',
    scopes: [],
    answer({ world, fields }) {
      const view = readView(fields.view);
      const known = world.modals.findLast(({ id }) => id === fields.view_id);
      if (known === undefined || world.closed.has(known.id)) throw new Refusal('not_found');
      world.modals.push({ id: known.id, user: known.user, view });
      return { view: { id: known.id } };
    },
  },
  'assistant.threads.setStatus': {
    token: 'bot',
    scopes: ['chat:write', 'assistant:write'],
    answer(call) {
      const { world, fields } = call;
      const channel = readable({ ...call, fields: { channel: fields.channel_id } });
      const thread = textOf(fields.thread_ts);
      if (
        !world.messages.some(({ ts, channel: at }) => ts === thread && at === channel.id) &&
        !world.prompts.has(`${channel.id}/${thread}`)
      )
        throw new Refusal('invalid_thread_ts');
      const key = `${channel.id}/${thread}`;
      if (textOf(fields.status) === '') world.statuses.delete(key);
      else world.statuses.set(key, textOf(fields.status));
      return {};
    },
  },
  'assistant.threads.setSuggestedPrompts': {
    token: 'bot',
    scopes: ['assistant:write'],
    answer({ world, fields }) {
      const prompts = typeof fields.prompts === 'string' ? (JSON.parse(fields.prompts) as unknown) : fields.prompts;
      if (!Array.isArray(prompts) || prompts.length === 0 || prompts.length > 4) throw new Refusal('invalid_arguments');
      if (prompts.some((one) => textOf((one as Fields).title) === '' || textOf((one as Fields).message) === ''))
        throw new Refusal('invalid_arguments');
      world.prompts.set(`${textOf(fields.channel_id)}/${textOf(fields.thread_ts)}`, prompts);
      return {};
    },
  },
  'oauth.v2.access': { token: 'none', scopes: [], answer: ({ fields, oauth }) => oauth(fields) },
  'views.publish': {
    token: 'bot',
    scopes: [],
    answer({ world, fields }) {
      const view = readView(fields.view);
      if (view.type !== 'home') throw new Refusal('invalid_arguments', ['[ERROR] only home views can be published']);
      world.homes.set(textOf(fields.user_id), view);
      return { view: { id: 'VHOME' } };
    },
  },
};
