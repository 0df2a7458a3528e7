import { ConfigError } from '../../core/errors.ts';
import type { CommandSpec } from '../../core/spec.ts';
import type { Words } from '../../core/words.ts';
import { promptsIn } from './prompts.ts';
import { slackNameOf } from './reading.ts';
import { reservedNames } from './reserved.ts';

/** The message shortcut's id. */
export const BRIEF_THIS = 'brief_this';

/** The global shortcut's id. */
export const NEW_DIGEST = 'new_digest';

/** The fewest scopes, each for what needs it. */
export const scopes = {
  commands: 'slash commands and the shortcuts "Brief me on this" and "New digest"',
  'chat:write': 'answers and digests',
  'app_mentions:read': 'questions by mention',
  'im:history': 'questions by direct message',
  'channels:history': 'replies without a mention in a thread that the bot answers in; looking before a digest is sent again',
  'groups:history': 'the same in private channels',
  'channels:read': 'membership (who may manage a channel’s digests) and whether a channel is shared with another organisation',
  'groups:read': 'the same in private channels',
  'assistant:write': 'suggested questions in assistant threads, in workspaces that have them',
  'users:read': 'the asker’s time zone and locale, administrators and guests',
} as const;

/** Events that the scopes above allow; the last three need none. */
const events = [
  'app_home_opened',
  'app_mention',
  'assistant_thread_started',
  'member_joined_channel',
  'message.channels',
  'message.groups',
  'message.im',
  'app_uninstalled',
  'team_access_revoked',
  'tokens_revoked',
] as const;

/** Problems of the commands' names on Slack. */
export function nameProblems(specs: readonly CommandSpec[], prefix: string | null): readonly string[] {
  return specs
    .map((spec) => slackNameOf(spec, prefix))
    .flatMap((name, index, names) => [
      ...(reservedNames.has(name) ? [`/${name} is Slack's own command: give the command another slackName.`] : []),
      ...(/^[a-z0-9_-]{1,32}$/.test(name) ? [] : [`/${name} is no name for a Slack command: a-z, 0-9, - and _, at most 32 characters.`]),
      ...(names.indexOf(name) < index ? [`/${name} is there twice.`] : []),
    ]);
}

/** What may stand after a command: its first example, or the subcommands of a group. */
export function hintOf({ examples, subcommands }: CommandSpec): string {
  return examples[0] ?? subcommands.map(({ name }) => name).join(' | ');
}

/** The app manifest for Socket Mode, from the command table. @throws ConfigError for a name that Slack will not have */
export function manifest(specs: readonly CommandSpec[], prefix: string | null, words: Words) {
  const { say } = words;
  const problems = nameProblems(specs, prefix);
  if (problems.length > 0) throw new ConfigError(problems);
  return {
    _metadata: { major_version: 2, minor_version: 1 },
    display_information: {
      name: 'Briefing bot',
      description: say('slack.manifest.description'),
      background_color: '#1f3a5f',
    },
    features: {
      assistant_view: { assistant_description: say('slack.assistant.description'), suggested_prompts: [...promptsIn(words)] },
      app_home: { home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: false },
      bot_user: { display_name: 'briefing-bot', always_online: true },
      shortcuts: [
        {
          name: say('slack.manifest.newDigest'),
          type: 'global',
          callback_id: NEW_DIGEST,
          description: say('slack.manifest.newDigestDescription'),
        },
        {
          name: say('command.briefThis'),
          type: 'message',
          callback_id: BRIEF_THIS,
          description: say('command.briefThisDescription'),
        },
      ],
      slash_commands: specs.map((spec) => ({
        command: `/${slackNameOf(spec, prefix)}`,
        description: words.tell(spec.summary),
        ...(hintOf(spec) === '' ? {} : { usage_hint: hintOf(spec) }),
        should_escape: false,
      })),
    },
    oauth_config: { scopes: { bot: Object.keys(scopes) } },
    settings: {
      event_subscriptions: { bot_events: [...events] },
      interactivity: { is_enabled: true },
      org_deploy_enabled: true,
      socket_mode_enabled: true,
      token_rotation_enabled: false,
    },
  };
}
