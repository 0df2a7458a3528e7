import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { systemClock } from '../../src/digests/clock.ts';
import { fakeOutbox } from './outbox.ts';
import { world } from './world.ts';

const RECOVERY_MS = 30_000;

let folder: string;
let child: ChildProcess | null = null;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'recovery-'));
});
afterEach(() => {
  child?.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

/** Starts a process that takes the due digest in hand and stops at a failpoint; kills it there. */
async function killedAt(file: string, failpoint: string): Promise<void> {
  const script = join(import.meta.dirname, 'claimant.ts');
  child = spawn(process.execPath, [script, file, failpoint], { stdio: ['ignore', 'pipe', 'inherit'] });
  if (!child.stdout) throw new Error('no pipe');
  await once(child.stdout, 'data');
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

test.each(['claimed', 'frozen', 'intended'])(
  'P7 kill -9 of a claimant on this machine (%s): noticed at once, settled within 30 s by the machine’s own clock',
  async (failpoint) => {
    const file = join(folder, 'state.db');
    const started = Date.now();
    const time = new Date(started).toISOString();
    const first = world({ start: new Date(started - 60_000).toISOString(), file });
    const id = await first.add({ schedule: { kind: 'days', at: time.slice(11, 16), days: [1, 2, 3, 4, 5, 6, 7] } });
    first.state.db
      .prepare('UPDATE subscriptions SET cursor = ?, next_due = ?')
      .run(new Date(started - 120_000).toISOString(), `${time.slice(0, 16)}:00.000Z`);
    first.close();
    await killedAt(file, failpoint);
    const slack = fakeOutbox('slack', Date.now, systemClock.sleep);
    const w = world({ start: time, file, slack, realClock: true });
    const restarted = Date.now();
    while ((await w.ends(id))[0]?.endsWith(' sent') !== true && Date.now() - restarted < RECOVERY_MS) {
      await w.digests.tick();
      await systemClock.sleep(250);
    }
    const tookMs = Date.now() - restarted;
    expect(await w.ends(id)).toEqual([`${time.slice(0, 10)} sent`]);
    expect(slack.visible).toHaveLength(1);
    expect(tookMs).toBeLessThan(RECOVERY_MS);
    const told = (await w.deliveries(id))[0]?.story.map(({ what }) => what);
    expect(told).toContain('taken over from a process that is gone');
    w.close();
  },
);
