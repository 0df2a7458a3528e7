import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const SRC = resolve(import.meta.dirname, '../src');
const LANGUAGE_LIBRARIES = new Set(['stemmer', 'fastest-levenshtein', 'franc-min', 'chrono-node', 'zod', 'i18next']);

/** As seen from `src`. */
const CATALOGUE = '../config/words/en.json';

interface Import {
  readonly from: string;
  readonly to: string;
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));

const imports: readonly Import[] = files.flatMap((file) => {
  const text = readFileSync(join(SRC, file), 'utf8');
  return [...text.matchAll(/^(?:import|export)\b[^;']*from '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm)].map((match) => {
    const name = match[1] ?? match[2] ?? match[3] ?? '';
    return { from: file, to: name.startsWith('.') ? relative(SRC, resolve(dirname(join(SRC, file)), name)) : name };
  });
});

const roomOf = (path: string): string => path.split('/')[0] ?? '';
const folderOf = (path: string): string => path.split('/').slice(0, 2).join('/');
const isOurs = (path: string): boolean => files.includes(path) || (path.endsWith('.json') && existsSync(join(SRC, path)));

/** The imports of a room that its rule forbids. */
function breaches(room: string, allowed: (one: Import) => boolean): readonly string[] {
  return imports.filter((one) => roomOf(one.from) === room && !allowed(one)).map((one) => `${one.from} imports ${one.to}`);
}

describe('who may import whom', () => {
  test('the rules see the code', () => {
    expect(files.length).toBeGreaterThan(30);
    expect(imports.some((one) => one.from.startsWith('commands/') && one.to.startsWith('core/'))).toBe(true);
  });

  test('core imports core and language libraries alone', () => {
    expect(breaches('core', ({ to }) => (isOurs(to) ? roomOf(to) === 'core' || to === CATALOGUE : LANGUAGE_LIBRARIES.has(to)))).toEqual([]);
  });

  test('core takes the names of texts from the catalogue, and no text', () => {
    const readers = imports.filter(({ to }) => to === CATALOGUE).map(({ from }) => from);
    expect(readers.filter((from) => from !== 'catalogues.ts')).toEqual(['core/words.ts']);
    expect(readFileSync(join(SRC, 'core/words.ts'), 'utf8')).toContain(`import type english from '../${CATALOGUE}'`);
  });

  test('core knows no clock', () => {
    const clocks = files.filter(
      (file) => file.startsWith('core/') && /\bDate\.now\(|new Date\(\)|Math\.random\(/.test(readFileSync(join(SRC, file), 'utf8')),
    );
    expect(clocks).toEqual([]);
  });

  test('a platform imports itself and core, never another platform', () => {
    expect(breaches('platforms', ({ from, to }) => !isOurs(to) || roomOf(to) === 'core' || folderOf(to) === folderOf(from))).toEqual([]);
  });

  test('only the transport, the outbox and the composition of a platform run its SDK', () => {
    const pure = imports.filter(
      ({ from, to }) => /^platforms\/[^/]+\/(render|escape|limits)\b/.test(from) && !isOurs(to) && !to.startsWith('node:'),
    );
    expect(
      pure
        .filter(({ from, to }) => new RegExp(`import (?!type)[^;]*from '${to}'`).test(readFileSync(join(SRC, from), 'utf8')))
        .map(({ from, to }) => `${from} runs ${to}`),
    ).toEqual([]);
  });

  test('sources and library import themselves and core', () => {
    for (const room of ['sources', 'library']) {
      expect(breaches(room, ({ to }) => !isOurs(to) || ['core', room].includes(roomOf(to)))).toEqual([]);
    }
  });

  test('commands and digests reach the other rooms only through what core declares', () => {
    expect(breaches('commands', ({ to }) => !isOurs(to) || ['core', 'commands'].includes(roomOf(to)))).toEqual([]);
    expect(breaches('digests', ({ to }) => !isOurs(to) || ['core', 'digests', 'state'].includes(roomOf(to)))).toEqual([]);
  });

  test('the environment is read in config.ts alone', () => {
    const readers = files.filter((file) => /process\.env\b/.test(readFileSync(join(SRC, file), 'utf8')));
    expect(readers).toEqual(['config.ts']);
  });
});
