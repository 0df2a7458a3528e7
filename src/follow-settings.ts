import { unwatchFile, watchFile } from 'node:fs';
import type { Settings } from './config.ts';
import { ConfigError } from './core/errors.ts';
import type { Log } from './core/log.ts';

/** Looked at so often: polling also sees files that editors and config maps replace. */
const LOOK_MS = 5_000;

/**
 * Reads the settings again whenever `config/bot.json` changes and hands them on; settings that cannot be read are told in the log, the earlier ones
 * stay. Tokens and folders are read at the start alone. @returns the way to stop
 */
export function followSettings(
  file: string,
  load: () => Settings,
  changed: (settings: Settings) => void,
  log: Log,
  lookMs = LOOK_MS,
): () => void {
  const read = (): void => {
    try {
      changed(load());
      log.info({ file }, 'the settings have changed; the digests among them are taken up');
    } catch (error) {
      if (error instanceof ConfigError)
        log.warn({ file, problems: error.problems }, 'the settings have changed but cannot be read; the earlier ones stay');
      else log.error({ err: error, file }, 'the settings have changed but could not be taken up');
    }
  };
  watchFile(file, { interval: lookMs, persistent: false }, ({ mtimeMs }, { mtimeMs: before }) => {
    if (mtimeMs === before) return;
    // A file that is gone asks for nothing: its digests would end. Perhaps it is only being replaced.
    if (mtimeMs === 0) log.warn({ file }, 'the settings are gone; the earlier ones stay');
    else read();
  });
  return () => unwatchFile(file);
}
