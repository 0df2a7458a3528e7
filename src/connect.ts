import type { Log } from './core/log.ts';
import type { Platform, PlatformPorts } from './core/platform.ts';

/** Rights that one process holds at a time. */
interface Leases {
  take(name: string, now: Date, ttlMs: number): boolean;
  release(name: string): void;
}

/** A Platform kept connected while this process holds its lease. */
export interface Connection {
  readonly ready: () => boolean;
  stop(withinMs: number): Promise<void>;
}

const LEASE_MS = 20_000;
const RENEW_MS = 5_000;

/**
 * Connects a Platform as soon as this process gets its lease and keeps the lease while it lives: of several processes on one data folder
 * one holds each chat connection, the others stand by and take over when it is gone.
 * @throws ConfigError where the tokens are refused at the first try
 */
export async function connect(platform: Platform, leases: Leases, ports: PlatformPorts, now: () => Date, log: Log): Promise<Connection> {
  const lease = `connection:${platform.name}`;
  let started: Promise<void> | null = null;
  let standingBy = false;
  const attempt = (): Promise<void> => {
    const mine = leases.take(lease, now(), LEASE_MS);
    if (!mine && started) ports.fatal(new Error(`another process took the ${platform.name} connection`));
    if (!mine && !standingBy) log.info({ platform: platform.name }, 'another process holds this connection; standing by');
    standingBy = !mine;
    if (mine) started ??= platform.start(ports).then(() => log.info({ platform: platform.name }, 'connected'));
    return started ?? Promise.resolve();
  };
  await attempt();
  const timer = setInterval(() => {
    try {
      attempt().catch(ports.fatal);
    } catch (error) {
      log.warn({ platform: platform.name, err: error }, 'the lease could not be renewed; trying again');
    }
  }, RENEW_MS);
  return {
    ready: () => (started === null ? standingBy : platform.ready()),
    async stop(withinMs) {
      clearInterval(timer);
      if (started) await platform.stop(withinMs);
      leases.release(lease);
    },
  };
}
