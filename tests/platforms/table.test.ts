import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const HERE = import.meta.dirname;
const table = readFileSync(join(HERE, 'README.md'), 'utf8');

/** Files and names of tests, as cells hold them: `file`: name, one a line. */
const proofs = [...table.matchAll(/`([\w./-]+)`: (.+?)(?=<br>| \|)/g)].map(([, file = '', name = '']) => ({ file, name: name.trim() }));

test('every test that the table names is there', () => {
  expect(proofs.length).toBeGreaterThan(100);
  const missing = proofs.filter(({ file, name }) => {
    const path = [`${file}.test.ts`, `${file}.ts`].map((one) => join(HERE, one)).find((one) => existsSync(one));
    return path === undefined || !readFileSync(path, 'utf8').replaceAll("\\'", "'").includes(name);
  });
  expect(missing).toEqual([]);
});
