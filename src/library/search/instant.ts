import { UserError } from '../../core/errors.ts';

/** The instant in the one form that compares as text. @throws UserError `bad_date` */
export function instantOf(iso: string): string {
  const ms = Date.parse(iso);
  if (Number.isNaN(ms))
    throw new UserError('bad_date', `"${iso}" is not an instant`, 'Give an ISO instant, for example 2024-04-02T08:00:00Z.');
  return new Date(ms).toISOString();
}
