import { UserError } from '../../core/errors.ts';
import { wording } from '../../core/words.ts';

/** The instant in the one form that compares as text. @throws UserError `bad_date` */
export function instantOf(iso: string): string {
  const ms = Date.parse(iso);
  if (Number.isNaN(ms)) throw new UserError('bad_date', wording('problem.instant', { text: iso }), wording('problem.instantHint'));
  return new Date(ms).toISOString();
}
