import { realpathSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import { z } from 'zod';
import type { Tenants } from '../core/library.ts';

const TENANT = /^(?:T[A-Z0-9]+|\d{17,20})$/;
const LEGAL = 'must hold ids of Slack workspaces (T…) and Discord servers (17 to 20 digits)';

/** The schema of `documents` in config/bot.json: a folder for everybody, or one for some tenants. */
export const wantedFolders = z
  .array(
    z.union(
      [
        z.string(),
        z.strictObject({
          folder: z.string().min(1),
          tenants: z
            .array(z.string().regex(TENANT, LEGAL))
            .min(1, LEGAL)
            .optional()
            .describe('Ids of the Slack workspaces (T…) and Discord servers that alone see its documents; everybody if left out'),
        }),
      ],
      { error: 'must be a folder, or {"folder": "…", "tenants": ["…"]}' },
    ),
  )
  .min(1);

/** A folder of Documents and who sees them. */
export interface DocumentFolder {
  readonly folder: string;
  readonly tenants: Tenants;
}

/** The folders of the settings; `pathOf` makes a path whole. One folder has one path however it is written: its Documents are known by it. */
export function foldersOf(wanted: z.infer<typeof wantedFolders>, pathOf: (path: string) => string): readonly DocumentFolder[] {
  return wanted.map((entry) => {
    const { folder, tenants } = typeof entry === 'string' ? { folder: entry } : entry;
    return { folder: resolve(pathOf(folder)), tenants: tenants ? [...new Set(tenants)].sort() : null };
  });
}

/** What is wrong with them together: a folder shows all that lies below it, so what others must not see cannot stand inside of it. */
export function folderProblems(folders: readonly DocumentFolder[]): readonly string[] {
  const placed = folders.map(({ folder, tenants }) => ({ folder, path: realPath(folder), seenBy: tenants?.join(', ') ?? 'everybody' }));
  return placed.flatMap((inner, at) =>
    placed
      .filter((outer, other) => other !== at && isWithin(inner.path, outer.path) && inner.seenBy !== outer.seenBy)
      // Of two entries for one folder one problem is enough.
      .filter((outer) => inner.path !== outer.path || placed.indexOf(outer) < at)
      .map(
        (outer) =>
          `documents: ${inner.folder} (for ${inner.seenBy}) lies in ${outer.folder} (for ${outer.seenBy}); legal: folders beside each other, or the same tenants for both`,
      ),
  );
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** Links followed; a folder that is not there yet is where it is written to be. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}
