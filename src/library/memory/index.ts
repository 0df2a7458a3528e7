import { UserError } from '../../core/errors.ts';
import type { Library } from '../../core/library.ts';
import { wording } from '../../core/words.ts';
import { type Analyse, analyseMissing, nothingAnalysed, withFailures } from '../search/analyse.ts';
import { changesOf } from '../search/changes.ts';
import { instantOf } from '../search/instant.ts';
import { orderedTenants } from '../search/tenants.ts';
import { type Entry, entryOf } from './entry.ts';
import { memoryView } from './view.ts';

/** A Library in plain arrays, gone when the process ends: for `batch`, for folders read once, and for tests. Every search looks at every Document. */
export function memoryLibrary(analyse: Analyse): Library {
  const entries = new Map<string, Entry>();

  return {
    async put(documents, learnedAt, tenants = null) {
      const kept = (id: string) => {
        const entry = entries.get(id);
        return entry ? { ...entry.found, tenants: entry.tenants } : null;
      };
      const added = { learnedAt: instantOf(learnedAt), tenants: orderedTenants(tenants) };
      const analysed = nothingAnalysed();
      const ahead = changesOf(documents, added, kept).writes.map(({ document }) => document);
      analyseMissing(analyse, ahead, analysed);
      const readable = documents.filter((document) => !analysed.failures.has(document));
      const { writes, report } = changesOf(readable, added, kept);
      for (const one of writes) {
        const analysis = analysed.analyses.get(one.document) ?? analyse(one.document);
        entries.set(one.document.id, entryOf(one, analysis));
      }
      return withFailures(report, analysed);
    },
    async remove(id) {
      return entries.delete(id);
    },
    for: (tenant) => memoryView(entries, { tenant }, analyse),
    forOperator: () => memoryView(entries, 'operator', analyse),
    async backup() {
      throw new UserError('not_supported', wording('library.noFile'), wording('library.noFileHint'));
    },
    async close() {
      entries.clear();
    },
  };
}
