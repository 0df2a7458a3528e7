import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Analyse } from '../../src/library/search/analyse.ts';
import { openDatabase } from '../../src/library/sqlite/database.ts';
import { createWriter } from '../../src/library/sqlite/writer.ts';
import { documentOf, NOW } from './contract.ts';
import { createAnalyse } from './stub-analyser.ts';
import { temporaryFolder } from './temporary-folder.ts';

test('a Document that is for other tenants since its analysis began to be made anew stays for those alone', async () => {
  const path = join(await temporaryFolder(), 'library.db');
  const database = openDatabase(path, 5_000);
  const loaded = async (): Promise<Analyse> => createAnalyse();
  const writer = createWriter(database, loaded);
  const document = documentOf('a', 'Ada met Bo in Kyiv.');
  await writer.put([document], NOW, ['T1', 'T2']);
  database.exec('UPDATE documents SET version = 0');

  // Another process takes it from T2 while this one analyses it.
  const slow = createWriter(database, async () => {
    await writer.put([document], NOW, ['T1']);
    return createAnalyse();
  });
  await slow.renew(null, 10);
  const seenBy = database
    .prepare('SELECT tenant_sets.tenants AS tenants, version FROM documents JOIN tenant_sets ON number = documents.tenants')
    .all();
  expect(seenBy).toMatchObject([{ tenants: '["T1"]' }]);
  expect(seenBy[0]?.version).not.toBe(0);
  database.close();
});
