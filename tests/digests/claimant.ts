import { wordsFor } from '../../src/catalogues.ts';
import { systemClock } from '../../src/digests/clock.ts';
import { createDigests } from '../../src/digests/index.ts';
import { openState } from '../../src/state/database.ts';
import { thisHolder } from '../../src/state/holder.ts';
import { fakeOutbox } from './outbox.ts';
import { saying } from './world.ts';

/** A bot of its own process: takes what is due in hand, says so at a failpoint, and stands still there until it is killed. */
const [, , file = '', failpoint = ''] = process.argv;
const nothing = (): void => {};
const digests = createDigests({
  wordsFor,
  db: openState(file).db,
  me: thisHolder(),
  outboxes: new Map([['slack', fakeOutbox('slack', Date.now, systemClock.sleep)]]),
  compose: async () => saying('news'),
  clock: systemClock,
  log: { debug: nothing, info: nothing, warn: nothing, error: nothing },
  failpoint: (name) => {
    if (name !== failpoint) return;
    process.stdout.write(name);
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  },
});
await digests.tick();
