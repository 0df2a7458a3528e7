import type { DatabaseSync, SQLInputValue } from 'node:sqlite';

type Values = Readonly<Record<string, SQLInputValue>>;
type Row = Readonly<Record<string, unknown>>;

/** Statements of one connection, each prepared once. */
export interface Statements {
  /** All rows. The caller names the columns that its SQL selects. */
  all<R extends Row>(sql: string, values?: Values): readonly R[];
  first<R extends Row>(sql: string, values?: Values): R | null;
  /** Runs it; returns how many rows it changed. */
  run(sql: string, values?: Values): number;
}

/** The SQL texts must be few: built from the program's own words, never from what somebody typed. */
export function statementsOf(database: DatabaseSync): Statements {
  const prepared = new Map<string, ReturnType<DatabaseSync['prepare']>>();
  const prepare = (sql: string) => {
    const statement = prepared.get(sql) ?? database.prepare(sql);
    prepared.set(sql, statement);
    return statement;
  };
  return {
    all: <R extends Row>(sql: string, values: Values = {}) => prepare(sql).all(values) as unknown as readonly R[],
    first: <R extends Row>(sql: string, values: Values = {}) => (prepare(sql).get(values) as unknown as R | undefined) ?? null,
    run: (sql, values = {}) => Number(prepare(sql).run(values).changes),
  };
}
