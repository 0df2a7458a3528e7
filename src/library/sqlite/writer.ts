import type { DatabaseSync } from 'node:sqlite';
import { ANALYSIS_VERSION, type Analysis } from '../../core/analysis.ts';
import type { Document } from '../../core/document.ts';
import type { PutReport, Tenants } from '../../core/library.ts';
import { type Analyse, type Analysed, analyseMissing, nothingAnalysed, withFailures } from '../search/analyse.ts';
import { changesOf, isKept, type Kept } from '../search/changes.ts';
import { instantOf } from '../search/instant.ts';
import { transaction } from './database.ts';
import { removeRows, writeRows } from './rows.ts';
import { type Statements, statementsOf } from './statements.ts';
import { keptOfId } from './stored.ts';

/** Everything that writes. `load` brings the analysis when there is first something to analyse: most processes only read. */
export function createWriter(database: DatabaseSync, load: () => Promise<Analyse>) {
  const statements = statementsOf(database);
  const kept = (id: string) => keptOfId(statements, id);
  return {
    /** One transaction: the caller gives few Documents at a time. */
    async put(documents: readonly Document[], learnedAt: string, tenants: Tenants): Promise<PutReport> {
      const added = { learnedAt: instantOf(learnedAt), tenants };
      const analysed = nothingAnalysed();
      for (;;) {
        const readable = documents.filter((document) => !analysed.failures.has(document));
        const isReady = ({ document }: Kept) => analysed.analyses.has(document);
        const report = transaction(database, 'IMMEDIATE', () => {
          const changes = changesOf(readable, added, kept);
          if (!changes.writes.every(isReady)) return null;
          writeAll(statements, changes.writes, analysed);
          return changes.report;
        });
        if (report) return withFailures(report, analysed);
        // Analysed outside of the transaction, so that other processes need not wait; then looked at again, since they may have written.
        await analyseAll(changesOf(readable, added, kept).writes, load, analysed);
      }
    },
    async read(document: Document): Promise<Analysis> {
      const analyse = await load();
      return analyse(document);
    },
    async remove(id: string): Promise<boolean> {
      return transaction(database, 'IMMEDIATE', () => removeRows(statements, id));
    },
    /** Makes analyses of another version anew: of these Documents, or of some. Returns how many. */
    async renew(ids: readonly string[] | null, atMost: number): Promise<number> {
      const stale = (ids ?? staleIds(statements, atMost)).flatMap((id) => kept(id) ?? []);
      const old = stale.filter(({ version }) => version !== ANALYSIS_VERSION);
      const analysed = nothingAnalysed();
      await analyseAll(old, load, analysed);
      return transaction(database, 'IMMEDIATE', () => {
        // What was put meanwhile stays as it was put: its text, and above all who sees it.
        const writes = old.filter(({ document, tenants }) => {
          const now = kept(document.id);
          return now !== null && isKept(now, document, tenants);
        });
        writeAll(statements, writes, analysed);
        return writes.length;
      });
    },
  };
}

export type Writer = ReturnType<typeof createWriter>;

async function analyseAll(all: readonly Kept[], load: () => Promise<Analyse>, analysed: Analysed): Promise<void> {
  const documents = all.map(({ document }) => document);
  if (documents.length > 0) analyseMissing(await load(), documents, analysed);
}

function writeAll(statements: Statements, writes: readonly Kept[], { analyses, failures }: Analysed): void {
  for (const { document, learnedAt, tenants } of writes) {
    const analysis = analyses.get(document);
    if (!analysis) throw new Error(`${document.id} was not analysed: ${failures.get(document)}`);
    removeRows(statements, document.id);
    writeRows(statements, { document, analysis, learnedAt }, tenants);
  }
}

function staleIds(statements: Statements, atMost: number): readonly string[] {
  const sql = `SELECT id FROM documents WHERE version < :version OR version > :version LIMIT :atMost`;
  return statements.all<{ id: string }>(sql, { version: ANALYSIS_VERSION, atMost }).map(({ id }) => id);
}
