import type { Log } from './core/log.ts';
import type { Platform, PlatformPorts } from './core/platform.ts';

/** Rights that one process holds at a time. */
interface Leases {
  take(name: string, now: Date, ttlMs: number): boolean;
  release(name: string): void;
}

/** A Platform kept connected while this process holds its lease. */
export interface Connection {
  /** Resolves once it is connected or standing by. Rejects with a ConfigError where the tokens are refused, or with what kept it away for too long. */
  readonly opened: Promise<void>;
  readonly ready: () => boolean;
  stop(withinMs: number): Promise<void>;
}

const LEASE_MS = 20_000;
const RENEW_MS = 5_000;

/**
 * Connects a Platform as soon as this process gets its lease and keeps the lease while it lives: of several processes on one data folder
 * one holds each chat connection, the others stand by and take over when it is gone. Nobody else waits for a platform that is away.
 */
export function connect(platform: Platform, leases: Leases, ports: PlatformPorts, now: () => Date, log: Log): Connection {
  const lease = `connection:${platform.name}`;
  let started: Promise<void> | null = null;
  let standingBy = false;
  let stopping = false;
  const attempt = (): Promise<void> => {
    const mine = leases.take(lease, now(), LEASE_MS);
    if (!mine && started) ports.fatal(new Error(`another process took the ${platform.name} connection`));
    if (!mine && !standingBy) log.info({ platform: platform.name }, 'another process holds this connection; standing by');
    standingBy = !mine;
    if (mine) started ??= platform.start(ports).then(() => log.info({ platform: platform.name }, 'connected'));
    return started ?? Promise.resolve();
  };
  const first = async (): Promise<void> => attempt();
  const opened = first().catch((error: unknown) => {
    // What ends the try to connect when the process is asked to end is no failure.
    if (!stopping) throw error;
  });
  const timer = setInterval(() => {
    const standsBy = started === null;
    try {
      const attempted = attempt();
      // The first try is told by `opened`.
      if (standsBy) attempted.catch(ports.fatal);
    } catch (error) {
      log.warn({ platform: platform.name, err: error }, 'the lease could not be renewed; trying again');
    }
  }, RENEW_MS);
  return {
    opened,
    ready: () => (started === null ? standingBy : platform.ready()),
    async stop(withinMs) {
      stopping = true;
      clearInterval(timer);
      if (started) await platform.stop(withinMs);
      leases.release(lease);
    },
  };
}
