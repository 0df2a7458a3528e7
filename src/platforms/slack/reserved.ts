/** Slack's own slash commands (its help page on commands, and names that older clients took): an app's command of the same name never arrives. */
export const reservedNames: ReadonlySet<string> = new Set([
  ...[
    'active',
    'apps',
    'archive',
    'away',
    'call',
    'canvas',
    'collapse',
    'dm',
    'dnd',
    'expand',
    'feed',
    'feedback',
    'giphy',
    'help',
    'huddle',
  ],
  ...['invite', 'invite_people', 'join', 'keys', 'kick', 'leave', 'list', 'me', 'msg', 'mute', 'open', 'part', 'prefs', 'remind', 'remove'],
  ...['rename', 'search', 'shortcuts', 'shrug', 'star', 'status', 'tableflip', 'topic', 'unarchive', 'unmute', 'who'],
]);
