import type { Tenants } from '../../core/library.ts';
import { orderedTenants, sees, type Viewer } from '../search/tenants.ts';
import type { Statements } from './statements.ts';

/** The number that `documents` and `names` hold for what everybody sees; other numbers are rows of `tenant_sets`. */
export const EVERYBODY = 0;

/** The numbers that a viewer sees, as a JSON array for `json_each(:seen)`; null where the library holds Documents for everybody alone. */
export type Seen = string | null;

interface SetRow extends Record<string, unknown> {
  readonly number: number;
  readonly tenants: string;
}

/** Read in the same transaction as what is then looked for. */
export function seenBy(statements: Statements, viewer: Viewer): Seen {
  const sets = statements.all<SetRow>('SELECT number, tenants FROM tenant_sets');
  if (sets.length === 0) return null;
  const seen = sets.filter(({ tenants }) => sees(viewer, JSON.parse(tenants) as Tenants));
  return JSON.stringify([EVERYBODY, ...seen.map(({ number }) => number)]);
}

/** SQL that is true for rows of the viewer's: of `documents` or `names`, which hold the number themselves. */
export function isSeen(seen: Seen): string {
  return seen === null ? 'true' : 'tenants IN (SELECT value FROM json_each(:seen))';
}

/** The same for rows of an index, whose Documents hold it. */
export function isSeenByKey(index: string, seen: Seen): string {
  return seen === null
    ? 'true'
    : `(SELECT tenants FROM documents WHERE documents.key = ${index}.rowid) IN (SELECT value FROM json_each(:seen))`;
}

/** The number for these tenants, made where there is none. */
export function numberFor(statements: Statements, tenants: Tenants): number {
  if (tenants === null) return EVERYBODY;
  const values = { tenants: JSON.stringify(orderedTenants(tenants)) };
  statements.run('INSERT OR IGNORE INTO tenant_sets (tenants) VALUES (:tenants)', values);
  const row = statements.first<SetRow>('SELECT number, tenants FROM tenant_sets WHERE tenants = :tenants', values);
  if (!row) throw new Error('A row of tenant_sets was written and is not there');
  return row.number;
}

/** The tenants behind a number. */
export function tenantsOf(statements: Statements, number: number): Tenants {
  if (number === EVERYBODY) return null;
  const row = statements.first<SetRow>('SELECT number, tenants FROM tenant_sets WHERE number = :number', { number });
  return row ? (JSON.parse(row.tenants) as Tenants) : [];
}

/** Forgets a number under which nothing is kept any more, so that a library without tenants' Documents is as quick as before. */
export function forgetUnused(statements: Statements, number: number): void {
  const sql = 'DELETE FROM tenant_sets WHERE number = :number AND NOT EXISTS (SELECT 1 FROM documents WHERE tenants = :number)';
  if (number !== EVERYBODY) statements.run(sql, { number });
}
