import type { DatabaseSync } from 'node:sqlite';
import { ANALYSIS_VERSION, type Analysis } from '../../core/analysis.ts';
import type { Document } from '../../core/document.ts';
import type { PutReport } from '../../core/library.ts';
import type { Analyse } from '../search/analyse.ts';
import { changesOf, isSame, type Kept } from '../search/changes.ts';
import { instantOf } from '../search/instant.ts';
import { transaction } from './database.ts';
import { removeRows, writeRows } from './rows.ts';
import { type Statements, statementsOf } from './statements.ts';
import { storedOfId } from './stored.ts';

/** Everything that writes. `load` brings the analysis when there is first something to analyse: most processes only read. */
export function createWriter(database: DatabaseSync, load: () => Promise<Analyse>) {
  const statements = statementsOf(database);
  const kept = (id: string) => storedOfId(statements, id);
  return {
    /** One transaction: the caller gives few Documents at a time. */
    async put(documents: readonly Document[], learnedAt: string): Promise<PutReport> {
      const now = instantOf(learnedAt);
      const analysed = new Map<Document, Analysis>();
      for (;;) {
        // Analysed outside of the transaction, so that other processes need not wait; looked at again inside, since they may have written.
        await analyseAll(changesOf(documents, now, kept).writes, load, analysed);
        const report = transaction(database, 'IMMEDIATE', () => {
          const changes = changesOf(documents, now, kept);
          if (!changes.writes.every(({ document }) => analysed.has(document))) return null;
          writeAll(statements, changes.writes, analysed);
          return changes.report;
        });
        if (report) return report;
      }
    },
    async remove(id: string): Promise<boolean> {
      return transaction(database, 'IMMEDIATE', () => removeRows(statements, id));
    },
    /** Makes analyses of another version anew: of these Documents, or of some. Returns how many. */
    async renew(ids: readonly string[] | null, atMost: number): Promise<number> {
      const stale = (ids ?? staleIds(statements, atMost)).flatMap((id) => storedOfId(statements, id) ?? []);
      const old = stale.filter(({ version }) => version !== ANALYSIS_VERSION);
      const analysed = new Map<Document, Analysis>();
      await analyseAll(old, load, analysed);
      return transaction(database, 'IMMEDIATE', () => {
        const writes = old.filter(({ document }) => isSame(kept(document.id)?.document, document));
        writeAll(statements, writes, analysed);
        return writes.length;
      });
    },
  };
}

export type Writer = ReturnType<typeof createWriter>;

async function analyseAll(all: readonly Kept[], load: () => Promise<Analyse>, analysed: Map<Document, Analysis>): Promise<void> {
  const missing = all.filter(({ document }) => !analysed.has(document));
  if (missing.length === 0) return;
  const analyse = await load();
  for (const { document } of missing) analysed.set(document, analyse(document));
}

function writeAll(statements: Statements, writes: readonly Kept[], analysed: ReadonlyMap<Document, Analysis>): void {
  for (const { document, learnedAt } of writes) {
    const analysis = analysed.get(document);
    if (!analysis) throw new Error(`${document.id} was not analysed`);
    removeRows(statements, document.id);
    writeRows(statements, { document, analysis, learnedAt });
  }
}

function staleIds(statements: Statements, atMost: number): readonly string[] {
  const sql = `SELECT id FROM documents WHERE version <> :version LIMIT :atMost`;
  return statements.all<{ id: string }>(sql, { version: ANALYSIS_VERSION, atMost }).map(({ id }) => id);
}
