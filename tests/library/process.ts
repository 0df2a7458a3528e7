import { spawn } from 'node:child_process';
import { documentOf } from './contract.ts';
import { STUB } from './stub.ts';

/** What a process said and how it ended. */
export interface Ended {
  readonly code: number | null;
  readonly output: string;
}

const MODULE = new URL('../../src/library/index.ts', import.meta.url).href;
const DESK = new URL('./desk.ts', import.meta.url).href;
const NOBODY = { uid: 65_534, gid: 65_534 };

/** Runs a few lines in a process of their own, in which `openAt(path)` opens a library and `document` is one to put. */
export function runProcess(lines: string, user: 'own' | 'nobody' = 'own'): Promise<Ended> {
  const script = `import { openLibrary } from ${JSON.stringify(MODULE)};
    import { deskOf } from ${JSON.stringify(DESK)};
    const openAt = async (path) => deskOf(await openLibrary({ path, analyser: ${JSON.stringify(STUB.analyser)}, weights: new Uint8Array() }));
    const document = ${JSON.stringify(documentOf('a', 'aid'))};
    ${lines}`;
  const identity = user === 'nobody' && process.getuid?.() === 0 ? NOBODY : {};
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'pipe'], ...identity });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, output })));
}
