import { schedule } from 'node-cron';
import type { DigestBook } from '../core/digest.ts';
import { UserError } from '../core/errors.ts';
import { wording } from '../core/words.ts';
import { deliveriesSettledSince } from '../state/deliveries.ts';
import { noticeRestore } from '../state/downtimes.ts';
import { type StorageProblem, storageProblem } from '../state/problems.ts';
import { prune } from '../state/prune.ts';
import { digestBook } from './book.ts';
import { type Clock, isoOf, startingAt } from './clock.ts';
import { type Counters, type CountRow, createTally } from './counters.ts';
import { counting } from './endings.ts';
import { createEngine, type EnginePorts, type Health } from './engine.ts';
import { applySettings } from './from-settings.ts';
import { resumeTenant } from './mended.ts';
import { createWaker, type Waker } from './waker.ts';
import type { Wanted } from './wanted.ts';

/** Every 15 seconds: at the due minute, and often enough for retries. */
const TICK = '*/15 * * * * *';
/** How long `runDue` waits for a retry at most. */
const RUN_DUE_WAIT_MS = 60_000;

export interface DigestPorts extends Omit<EnginePorts, 'tally'> {
  /** Calls `tick` again and again until stopped. Default: node-cron, every 15 seconds. */
  readonly onTick?: (tick: () => Promise<void>) => Ticking;
}

/** What ticks, to be stopped. */
export interface Ticking {
  stop(): void | Promise<void>;
}

/** A tick that is missed is made up for by the next one; the warning about it would stand beside the log, in no form of the log's. */
const everyQuarterMinute = (tick: () => Promise<void>): Ticking => schedule(TICK, tick, { name: 'digests', suppressMissedWarning: true });

/** Digests of one process. */
export interface Digests {
  readonly book: DigestBook;
  /** Begins to tick. */
  start(): void;
  /** One tick by hand: plans and settles what is due; resolves when it has come to rest. */
  tick(): Promise<void>;
  /**
   * Settles every slot due at an instant (ISO), and ends; a retry is waited for up to a minute. @returns one line per slot that ended
   * @throws UserError `digests_stand_still` where the state's file stands in the way
   */
  runDue(at: string): Promise<readonly string[]>;
  /** Digests that were paused because the platform refused us run again: called when it lets us in. All tenants where none is named. */
  mended(platform: string, tenant?: string): void;
  /** Takes up what the settings ask for now; Subscriptions of earlier settings that no longer stand there end. @throws UserError as `runDue` */
  apply(wanted: readonly Wanted[]): void;
  /** Counts since this process began, over all platforms. */
  counters(): Counters;
  /** The same by platform, and failures by their reason. */
  counts(): readonly CountRow[];
  health(): Health;
  /** Stops ticking; posts under way come to rest, or are looked up by the next life where `withinMs` is not enough. */
  stop(withinMs: number): Promise<void>;
}

const standStill = ({ problem, hint }: StorageProblem, cause?: unknown): UserError =>
  new UserError('digests_stand_still', wording('digest.standStill', { problem }), wording('plain.text', { text: hint }), { cause });

async function settleAll(ports: EnginePorts, clock: Clock): Promise<Health> {
  const engine = createEngine({ ...ports, clock });
  const endsAt = clock.now() + RUN_DUE_WAIT_MS;
  for (;;) {
    await engine.tick({ life: false });
    const next = engine.nextAttention();
    if (next === null || next > endsAt || !engine.health().ok) break;
    await clock.sleep(Math.max(250, next - clock.now()));
    if (clock.now() > endsAt) break;
  }
  await engine.stop();
  return engine.health();
}

/** The digests of this process over the state's file. Nothing happens before `start`, `tick` or `runDue`. */
export function createDigests(ports: DigestPorts): Digests {
  const { db, clock, log, onTick = everyQuarterMinute } = ports;
  const tally = createTally();
  let waker: Waker | null = null;
  const all: EnginePorts = { ...ports, tally, settled: () => waker?.look() };
  const made = noticeRestore(db, isoOf(clock.now()));
  if (made !== null) log.warn({ made }, 'the state is a backup put back: what came due since is looked for before anything is sent');
  const engine = createEngine(all);
  const book = digestBook({
    db,
    clock,
    compose: ports.compose,
    settleOne: engine.settleOne,
    entered: counting(tally),
    outboxes: ports.outboxes,
  });
  let task: Ticking | null = null;
  /** Of trouble with the state the tick tells; meanwhile nothing is looked at sooner. */
  function nextAfter(ms: number): number | null {
    try {
      return engine.nextAttention(ms);
    } catch {
      return null;
    }
  }
  function wake(): void {
    void engine.tick({ life: false });
    waker?.look();
  }
  return {
    book,
    start: () => {
      waker ??= createWaker({ clock, next: nextAfter, wake });
      task ??= onTick(() => engine.tick());
      void engine.tick();
    },
    tick: () => engine.tick(),
    runDue: async (at) => {
      const before = tally.totals().due;
      const from = isoOf(Date.parse(at));
      const health = await settleAll(all, startingAt(clock, Date.parse(from)));
      if (!health.ok) throw standStill(health);
      try {
        // Where cron runs the digests nothing else ticks; by the machine's own clock, whatever instant was asked for.
        prune(db, new Date(clock.now()));
      } catch (error) {
        log.warn({ err: error }, 'what is long ended could not be forgotten; tried again next time');
      }
      log.info({ due: tally.totals().due - before }, 'due digests are settled');
      const english = ports.wordsFor('en');
      return deliveriesSettledSince(db, from).map(
        ({ subscriptionId, slot, state, reason }) => `${subscriptionId} ${slot}: ${state}${reason ? `, ${english.tell(reason)}` : ''}`,
      );
    },
    mended: (platform, tenant) => resumeTenant(db, platform, tenant, isoOf(clock.now())),
    apply: (wanted) => {
      try {
        applySettings({ db, nowMs: clock.now(), entered: counting(tally) }, wanted);
      } catch (error) {
        const problem = storageProblem(error);
        throw problem ? standStill(problem, error) : error;
      }
    },
    counters: tally.totals,
    counts: tally.rows,
    health: () => engine.health(),
    stop: async (withinMs) => {
      waker?.stop();
      await task?.stop();
      // The wait ends with the engine: a timer left behind would hold the process.
      const atRest = new AbortController();
      await Promise.race([engine.stop(), clock.sleep(withinMs, atRest.signal)]);
      atRest.abort();
    },
  };
}
