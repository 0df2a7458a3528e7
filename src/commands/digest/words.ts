import { UserError } from '../../core/errors.ts';
import { type Wording, wording } from '../../core/words.ts';

/** Digest lines that work. */
export const EXAMPLES = {
  add: 'digest add ukraine, nato -sports at 08:00 weekdays Europe/Kyiv',
  edit: 'digest edit dabc12 at 09:00 mon-thu',
  pause: 'digest pause dabc12 until 2026-12-01',
} as const;

/** "For example: …" */
export const forExample = (example: string): Wording => wording('hint.example', { example });

/** Cut, so that an answer does not repeat a page. */
const short = (text: string): string => text.trim().slice(0, 40);

const notAllowed = (what: Wording, hint: Wording): UserError => new UserError('not_allowed', what, hint);

/** Why a digest command is refused, each with what to do. */
export const refusals = {
  noDigests: (): UserError => new UserError('no_digests', wording('digest.refused.noDigests'), wording('digest.refused.noDigestsHint')),
  guest: (): UserError => notAllowed(wording('digest.refused.guest'), wording('digest.refused.guestHint')),
  botAway: (): UserError => notAllowed(wording('digest.refused.botAway'), wording('digest.refused.botAwayHint')),
  botAbsent: (): UserError => notAllowed(wording('digest.refused.botAbsent'), wording('digest.refused.botAbsentHint')),
  managesNothing: (): UserError => notAllowed(wording('digest.refused.manages'), wording('digest.refused.managesHint')),
  managesNothingThere: (): UserError => notAllowed(wording('digest.refused.managesThere'), wording('digest.refused.managesThereHint')),
  notTheirs: (id: string): UserError => notAllowed(wording('digest.refused.notTheirs', { id }), wording('digest.refused.notTheirsHint')),
  fromSettings: (id: string, name: string): UserError =>
    new UserError(
      'from_settings',
      wording('digest.refused.settings', { id }),
      wording('digest.refused.settingsHint', { name, example: EXAMPLES.add }),
    ),
  noSuchDigest: (id: string, others: readonly string[]): UserError =>
    new UserError(
      'no_such_digest',
      wording('digest.refused.none', { id: short(id) }),
      others.length > 0 ? wording('digest.refused.others', { ids: others.join(', ') }) : wording('digest.refused.noneYet'),
    ),
  tooMany: (number: number): UserError =>
    new UserError('too_many', wording('digest.refused.tooMany', { number }), wording('digest.refused.tooManyHint')),
  nothingToUndo: (id: string | undefined): UserError =>
    new UserError(
      'nothing_to_undo',
      id ? wording('digest.refused.noRemoved', { id: short(id) }) : wording('digest.refused.removedNone'),
      wording('digest.refused.runningUnder'),
    ),
  nothingToSendAgain: (id: string, slot: string): UserError =>
    new UserError(
      'nothing_to_send_again',
      slot === '' ? wording('digest.refused.nothingAgain', { id }) : wording('digest.refused.nothingAgainFor', { id, slot: short(slot) }),
      wording('digest.refused.nothingAgainHint', { id }),
    ),
  badDay: (day: string): UserError => new UserError('bad_day', wording('problem.day', { text: short(day) }), forExample(EXAMPLES.pause)),
  pastDay: (day: string): UserError => new UserError('bad_day', wording('digest.bad.pastDay', { day }), forExample(EXAMPLES.pause)),
} as const;
