import { type Logger, LogLevel } from '@slack/bolt';
import type { Log } from '../../../core/log.ts';

/** The SDK's own lines in our log: warnings and errors only, since its lower levels hold payloads and response urls. */
export function sdkLogger(log: Log): Logger {
  const line = (parts: readonly unknown[]) =>
    parts
      .map((part) => (part instanceof Error ? part.message : String(part)))
      .join(' ')
      .slice(0, 500);
  return {
    debug: () => {},
    info: () => {},
    warn: (...parts: unknown[]) => log.warn({ platform: 'slack' }, line(parts)),
    error: (...parts: unknown[]) => log.error({ platform: 'slack' }, line(parts)),
    setLevel: () => {},
    getLevel: () => LogLevel.WARN,
    setName: () => {},
  };
}
