/** What lets workspaces install the bot themselves. */
export interface InstallSettings {
  readonly clientId: string;
  readonly clientSecret: string;
  /** Where this bot is reached from outside, without a path. */
  readonly publicUrl: string;
}

/** What connects workspaces; null where a setting is absent. */
export interface SlackSettings {
  /** The token of one workspace. */
  readonly botToken: string | null;
  /** Beside it or in its place: workspaces that install the bot themselves. */
  readonly install: InstallSettings | null;
  /** Socket Mode, the default. */
  readonly appToken: string | null;
  /** HTTP mode, where there is no app token. */
  readonly signingSecret: string | null;
  /** Ends in `/api/`; null is Slack's own. */
  readonly apiUrl: string | null;
  /** Stands before every slash command's name. */
  readonly prefix: string | null;
}

/** Every problem of the settings, each with its legal values; none where they may work. Names settings, never their values. */
export function settingsProblems({ botToken, install, appToken, signingSecret, apiUrl, prefix }: SlackSettings): readonly string[] {
  const checks: readonly (readonly [boolean, string])[] = [
    [botToken !== null || install !== null, 'SLACK_BOT_TOKEN, or SLACK_CLIENT_ID with its companions, must be set.'],
    [
      botToken === null || botToken.startsWith('xoxb-'),
      'SLACK_BOT_TOKEN is not a bot token: it must begin with xoxb- (Slack app page, OAuth & Permissions).',
    ],
    [
      appToken === null || appToken.startsWith('xapp-'),
      'SLACK_APP_TOKEN is not an app-level token: it must begin with xapp- (Basic Information).',
    ],
    [
      appToken !== null || (signingSecret ?? '').trim() !== '',
      'SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (HTTP mode) must be set beside it.',
    ],
    [
      apiUrl === null || (URL.canParse(apiUrl) && /^https?:$/.test(new URL(apiUrl).protocol) && apiUrl.endsWith('/api/')),
      'SLACK_API_URL must be an http or https address that ends in /api/, such as https://slack-gov.com/api/.',
    ],
    [
      prefix === null || /^[a-z0-9_-]{1,20}$/.test(prefix),
      'The prefix of Slack commands may hold a-z, 0-9, - and _, at most 20 characters.',
    ],
  ];
  return checks.flatMap(([holds, problem]) => (holds ? [] : [problem]));
}

/** Waits and bounds of the connection, all in ms. Tests pass shorter ones. */
export interface SlackTiming {
  /** One request to Slack. */
  readonly requestMs: number;
  /** First wait after a failed connection; doubles, with jitter, up to `backoffMaxMs`. */
  readonly backoffMs: number;
  readonly backoffMaxMs: number;
  /** Without any connection for so long, the process is told to end. */
  readonly giveUpMs: number;
  /** From opening a socket to its hello. */
  readonly helloMs: number;
  /** A socket without a pong for so long is dropped. */
  readonly pongMs: number;
  /** A connection that ends sooner counts as failed. */
  readonly steadyMs: number;
  /** The longest wait that a rate limit may impose on an answer. */
  readonly patienceMs: number;
  /** A thread shows that an answer is under way after so long. */
  readonly statusMs: number;
  /** Somebody who pressed or typed a command is told so after so long. */
  readonly busyMs: number;
  /** A form that is not saved by then is acked all the same; Slack waits for three seconds. */
  readonly formMs: number;
}

export const usualTiming: SlackTiming = {
  requestMs: 10_000,
  backoffMs: 1_000,
  backoffMaxMs: 30_000,
  giveUpMs: 10 * 60_000,
  helloMs: 20_000,
  pongMs: 5_000,
  steadyMs: 10_000,
  patienceMs: 60_000,
  statusMs: 500,
  busyMs: 3_000,
  formMs: 2_000,
};
