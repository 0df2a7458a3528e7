import { chmod, mkdir, readdir, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ConfigError } from '../../src/core/errors.ts';
import { openLibrary } from '../../src/library/index.ts';
import { documentOf, idsOf, libraryContract, NOW, queryOf } from './contract.ts';
import { type Desk, deskOf } from './desk.ts';
import { amongOthers } from './others.ts';
import { runProcess } from './process.ts';
import { STUB } from './stub.ts';
import { temporaryFolder } from './temporary-folder.ts';

libraryContract('sqlite', async () => open(join(await temporaryFolder(), 'library.db')));
libraryContract('sqlite, among documents of other tenants', async () =>
  amongOthers(await openLibrary({ path: join(await temporaryFolder(), 'library.db'), ...STUB })),
);

async function open(path: string, busyTimeoutMs = 5_000): Promise<Desk> {
  return deskOf(await openLibrary({ path, busyTimeoutMs, ...STUB }));
}

async function opened(path: string, busyTimeoutMs = 5_000): Promise<Desk> {
  const library = await open(path, busyTimeoutMs);
  onTestFinished(() => library.close());
  return library;
}

async function libraryPath(): Promise<string> {
  return join(await temporaryFolder(), 'data', 'library.db');
}

/** Another process's hand on the file. */
function connect(path: string): DatabaseSync {
  const database = new DatabaseSync(path);
  onTestFinished(() => database.close());
  return database;
}

async function problemsOf(opening: Promise<Desk>): Promise<string> {
  const error = await opening.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(ConfigError);
  return (error as ConfigError).problems.join('\n');
}

describe('a library file', () => {
  it('is there again after closing', async () => {
    const path = await libraryPath();
    const first = await open(path);
    await first.put([documentOf('a', 'aid')], NOW);
    await first.close();
    expect(idsOf(await (await opened(path)).search(queryOf('aid')))).toEqual(['a']);
  });

  it('refuses calls after closing, and closes twice without harm', async () => {
    const library = await open(await libraryPath());
    await library.close();
    await library.close();
    await expect(library.list()).rejects.toThrow('closed');
  });

  it('answers what was asked before closing', async () => {
    const library = await open(await libraryPath());
    await library.put([documentOf('a', 'aid')], NOW);
    const asked = [library.search(queryOf('aid')), library.remove('a'), library.names('', 1)];
    await library.close();
    await expect(Promise.all(asked)).resolves.toBeDefined();
  });

  it('is shared by several who open it at once', async () => {
    const path = await libraryPath();
    const libraries = await Promise.all([opened(path), opened(path), opened(path)]);
    await Promise.all(
      libraries.map((library, at) => library.put([documentOf(`d${at}`, `word number${at}`), documentOf('same', 'one text')], NOW)),
    );
    for (const library of libraries) {
      expect((await library.list()).map(({ id }) => id)).toEqual(['d0', 'd1', 'd2', 'same']);
      expect((await library.search(queryOf('word text'))).matched).toBe(4);
    }
  });

  it('keeps documents written by other processes at the same time', async () => {
    const path = await libraryPath();
    await (await open(path)).close();
    const writers = [0, 1, 2].map((at) =>
      runProcess(`const library = await openAt(${JSON.stringify(path)});
        for (let n = 0; n < 20; n += 1) await library.put([{ ...document, id: \`p${at}-\${n}\` }], '${NOW}');
        await library.close();`),
    );
    expect(await Promise.all(writers)).toEqual(Array(3).fill({ code: 0, output: '' }));
    expect(await (await opened(path)).list()).toHaveLength(60);
  });

  it('does not hold the process when it is idle, and holds it while a question is open', async () => {
    const path = JSON.stringify(await libraryPath());
    const lines = `const library = await openAt(${path});
      await library.put([document], '${NOW}');
      void library.list().then((list) => console.log(list.length));`;
    expect(await runProcess(lines)).toEqual({ code: 0, output: '1\n' });
  });

  it('loses no acknowledged document when the process is killed', async () => {
    const path = await libraryPath();
    const lines = `const library = await openAt(${JSON.stringify(path)});
      for (let n = 0; n < 5; n += 1) await library.put([{ ...document, id: \`k\${n}\` }], '${NOW}');
      process.kill(process.pid, 'SIGKILL');`;
    expect((await runProcess(lines)).code).toBeNull();
    expect(await (await opened(path)).list()).toHaveLength(5);
  });
});

describe('a backup', () => {
  it('is taken while in use and opens as a library', async () => {
    const path = await libraryPath();
    const library = await opened(path);
    await library.put(
      Array.from({ length: 300 }, (_, at) => documentOf(`d${at}`, `word number${at} `.repeat(200))),
      NOW,
    );
    const file = join(await temporaryFolder(), 'backup.db');
    await writeFile(file, 'an older backup');
    const [, during] = await Promise.all([
      library.backup(file),
      library.put([documentOf('during', 'new')], NOW),
      library.search(queryOf('word')),
    ]);
    expect(during.added).toEqual(['during']);
    const copy = await opened(file);
    const list = await copy.list();
    expect(list.length === 300 || list.length === 301).toBe(true);
    expect((await copy.search(queryOf('word'))).matched).toBe(300);
  });

  it('says where it cannot be written, and leaves nothing behind', async () => {
    const path = await libraryPath();
    const library = await opened(path);
    await expect(library.backup(join(path, '..', 'missing', 'backup.db'))).rejects.toMatchObject({ code: 'backup_failed' });
    await expect(library.backup(path)).rejects.toMatchObject({ code: 'backup_failed' });
    expect((await readdir(join(path, '..'))).filter((name) => name.includes('part'))).toEqual([]);
  });
});

describe('a library file that cannot be used', () => {
  it('in a folder that may not be written', async () => {
    const folder = await temporaryFolder();
    await chmod(folder, 0o555);
    const path = JSON.stringify(join(folder, 'library.db'));
    const { output } = await runProcess(`await openAt(${path}).catch((error) => console.log(error.name, error.message))`, 'nobody');
    expect(output).toMatch(/^ConfigError .*may write/);
  });

  it('on a file system that takes no files', async ({ skip }) => {
    skip(process.platform !== 'linux', 'only Linux has /proc');
    expect(await problemsOf(open('/proc/library.db'))).toContain('may write');
    expect(await problemsOf(open('/proc/data/library.db'))).toContain('may write');
  });

  it('below a file, and as a folder', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'file'), '');
    expect(await problemsOf(open(join(folder, 'file', 'library.db')))).toContain('may write');
    await mkdir(join(folder, 'library.db'));
    expect(await problemsOf(open(join(folder, 'library.db')))).toContain('cannot be opened');
  });

  it('that is no database, or a damaged one', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'text.db'), 'not a database at all, but long enough to be looked at '.repeat(50));
    expect(await problemsOf(open(join(folder, 'text.db')))).toContain('damaged');
    const path = join(folder, 'library.db');
    const library = await open(path);
    await library.put(
      Array.from({ length: 50 }, (_, at) => documentOf(`d${at}`, 'word '.repeat(1_000))),
      NOW,
    );
    await library.close();
    await truncate(path, 8_192);
    const damaged = open(path).then((opened) => opened.search(queryOf('word')).finally(() => opened.close()));
    await expect(damaged).rejects.toMatchObject({ name: 'ConfigError' });
  });

  it('that another program made, or a newer version', async () => {
    const folder = await temporaryFolder();
    const foreign = join(folder, 'foreign.db');
    connect(foreign).exec('CREATE TABLE t (x)');
    expect(await problemsOf(open(foreign))).toContain('another program');
    const newer = join(folder, 'newer.db');
    await (await open(newer)).close();
    connect(newer).exec('PRAGMA user_version = 99');
    expect(await problemsOf(open(newer))).toContain('newer version');
  });

  it('that is locked for longer than the busy timeout, at start and later', async () => {
    const path = await libraryPath();
    const library = await opened(path, 50);
    await library.put([documentOf('a', 'aid')], NOW);
    const other = connect(path);
    other.exec('BEGIN IMMEDIATE');
    await expect(library.put([documentOf('b', 'aid')], NOW)).rejects.toMatchObject({ name: 'UserError', code: 'library_busy' });
    expect(idsOf(await library.search(queryOf('aid')))).toEqual(['a']);
    other.exec('ROLLBACK');
    await library.put([documentOf('b', 'aid')], NOW);
    const fresh = join(await temporaryFolder(), 'fresh.db');
    connect(fresh).exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
    expect(await problemsOf(open(fresh, 50))).toContain('Another process holds');
  });
});

describe('the threads of a library', () => {
  it('reject what was asked when one crashes, and start again', async () => {
    const library = await opened(await libraryPath());
    await library.put([documentOf('a', 'aid')], NOW);
    await expect(library.put([documentOf('b', 'CRASH')], NOW)).rejects.toThrow('writer thread ended');
    expect((await library.put([documentOf('c', 'aid')], NOW)).added).toEqual(['c']);
    expect(idsOf(await library.search(queryOf('aid')))).toEqual(['a', 'c']);
  });

  it('tell what the weights lack', async () => {
    const missing = { analyser: STUB.analyser, weights: join(await temporaryFolder(), 'names.bin') };
    const library = await openLibrary({ path: await libraryPath(), ...missing });
    onTestFinished(() => library.close());
    await expect(library.put([documentOf('a', 'aid')], NOW)).rejects.toBeInstanceOf(ConfigError);
  });
});

describe('analyses of another version', () => {
  it('are made anew before they are read, and all of them in the background', async () => {
    const path = await libraryPath();
    const first = await open(path);
    await first.put(
      Array.from({ length: 40 }, (_, at) => documentOf(`d${at}`, `Ana Roy met Bo Lee in Paris number${at}`)),
      NOW,
    );
    await first.close();
    const database = connect(path);
    database.exec(`UPDATE documents SET version = 0; UPDATE bodies SET analysis = '{"version":0}'`);
    const library = await opened(path);
    const [hit] = (await library.search(queryOf('number7'))).hits;
    expect(hit?.found.analysis.reports[0]?.place?.name).toBe('Paris');
    expect(hit?.found.learnedAt).toBe(NOW);
    const stale = () => database.prepare('SELECT count(*) AS count FROM documents WHERE version = 0').get()?.count;
    await expect.poll(stale, { timeout: 200_000 }).toBe(0);
    expect(await library.names('roy', 5)).toEqual([{ name: 'Ana Roy', kind: 'person', documents: 40 }]);
    expect((await library.meetings(queryOf('paris'))).matched).toBe(40);
  });

  it('may still be under way when it is closed: the process ends as any other', async () => {
    const path = await libraryPath();
    const lines = (work: string): string =>
      `const library = await openAt(${JSON.stringify(path)}); ${work} await library.close(); console.log('closed');`;
    await runProcess(lines(`await library.put([document], ${JSON.stringify(NOW)});`));
    connect(path).exec('UPDATE documents SET version = 0');
    expect(await runProcess(lines(''))).toEqual({ code: 0, output: 'closed\n' });
  });
});
