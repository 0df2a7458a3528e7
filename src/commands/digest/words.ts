import { UserError } from '../../core/errors.ts';

const EXAMPLE = 'digest add ukraine, nato -sports at 08:00 weekdays Europe/Kyiv';

/** What the digest commands say, as functions of their values. */
export const words = {
  example: EXAMPLE,
  editExample: 'digest edit dabc12 at 09:00 mon-thu',
  added: 'Added',
  changed: 'Changed',
  asBefore: 'As before',
  paused: (until: string | null): string => (until === null ? 'Paused:' : `Paused until ${until}:`),
  runsAgain: 'Runs again:',
  backAgain: 'Back again:',
  removed: (id: string, topics: readonly string[]): string => `Removed ${id} (${topics.join(', ')}).`,
  comesNext: 'It comes next on:',
  comesNever: 'It never comes: no such day is ahead.',
  atOnce: "Today's has not come yet and its new time is past, so it comes now.",
  how: 'Say what to change: time, days, zone, topics, days to skip, quiet or heartbeat, channel. For example: digest edit dabc12 at 09:00 mon-thu',
  utc: 'I do not know your time zone, so this is UTC. Name one behind the time, for example Europe/Kyiv.',
  clocks: (zone: string, day: string, effect: string): string => `The clocks in ${zone} change on ${day}: ${effect}.`,
  stillAt: (time: string): string => `it still comes at ${time}`,
  thenAt: (time: string): string => `from the day after it comes at ${time} your time`,
  sentNow: (id: string): string => `Sent ${id} now.`,
  sentAgain: (id: string, day: string): string => `Sent ${id} again, as it was written for ${day}.`,
  onItsWay: (id: string): string => `${id} is on its way; see: digest why ${id}`,
  notSent: (id: string, reason: string | null): string => `${id} was not sent: ${reason ?? 'nothing is new'}.`,
  preview: 'A preview: nothing was sent or recorded.',
  previewOfNothing: 'A preview: nothing is new, so nothing would be sent.',
  undo: 'Undo',
  resume: 'Resume',
} as const;

/** Cut, so that an answer does not repeat a page. */
const short = (text: string): string => text.trim().slice(0, 40);
const PAUSE_EXAMPLE = 'For example: digest pause dabc12 until 2026-12-01';
const notAllowed = (message: string, hint: string): UserError => new UserError('not_allowed', message, hint);

/** Why a digest command is refused, each with what to do. */
export const refusals = {
  noDigests: (): UserError =>
    new UserError('no_digests', 'Digests need a data folder, and there is none here.', 'Run it without --data :memory:, or set DATA_DIR.'),
  guest: (): UserError => notAllowed('Guests cannot set up digests.', 'Ask a member of this workspace to add it.'),
  botAbsent: (): UserError =>
    notAllowed('I am not in this private channel, so I cannot see who is.', 'Invite me there and try again: /invite @briefing-bot'),
  managesNothing: (): UserError =>
    notAllowed(
      'Setting up digests here takes the right to manage this channel.',
      'Ask someone who manages it, or add a digest in a direct message to me.',
    ),
  managesNothingThere: (): UserError =>
    notAllowed(
      'Setting up digests there takes the right to manage that channel, and I have to be in it.',
      'Ask there, or ask someone who manages it.',
    ),
  notTheirs: (id: string): UserError =>
    notAllowed(
      `Only the one who set up ${id}, or an admin, can change it.`,
      'You can add a digest of your own, for example in a direct message to me.',
    ),
  fromSettings: (id: string, name: string): UserError =>
    new UserError(
      'from_settings',
      `${id} was set up by whoever runs this bot, so it cannot be changed here.`,
      `Ask them to change "${name}" under "digests" in config/bot.json; a digest of your own is yours to change: ${EXAMPLE}`,
    ),
  noSuchDigest: (id: string, others: readonly string[]): UserError =>
    new UserError(
      'no_such_digest',
      `There is no digest "${short(id)}" here.`,
      others.length > 0
        ? `The digests here are ${others.join(', ')}; see them with: digest list`
        : 'There are none here yet; for example: digest add ukraine at 08:00 weekdays',
    ),
  tooMany: (count: number): UserError =>
    new UserError('too_many', `There are ${count} digests there already.`, 'Remove one first, for example: digest list'),
  nothingToUndo: (id: string | undefined): UserError =>
    new UserError(
      'nothing_to_undo',
      id ? `There is no removed digest "${short(id)}" here.` : 'You removed no digest here.',
      'The running ones are under: digest list',
    ),
  nothingToSendAgain: (id: string, slot: string): UserError =>
    new UserError(
      'nothing_to_send_again',
      `Nothing of ${id}${slot === '' ? '' : ` for ${short(slot)}`} is left to send again.`,
      `See what became of it: digest why ${id}. A fresh one comes with: digest now ${id}`,
    ),
  badDay: (day: string): UserError => new UserError('bad_day', `"${short(day)}" is not a day I can read.`, PAUSE_EXAMPLE),
  pastDay: (day: string): UserError => new UserError('bad_day', `${day} is not ahead.`, PAUSE_EXAMPLE),
} as const;
