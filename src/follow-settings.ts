import { readFile } from 'node:fs/promises';
import type { Settings } from './config.ts';
import { ConfigError } from './core/errors.ts';
import type { Log } from './core/log.ts';

/** Looked at so often: reading also sees files that editors and config maps replace. */
const LOOK_MS = 5_000;

/** What stands in a file; null where it is gone or cannot be read. */
async function textOf(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    return null;
  }
}

/**
 * Reads the settings again whenever the text of `config/bot.json` is another than `began` was read from, whenever that came about: what counts is the
 * text, no date of the file and no moment at which the watch began. Settings that cannot be read are told in the log, the earlier ones stay. Tokens and
 * folders are read at the start alone. @returns the way to stop
 */
export function followSettings(
  began: Pick<Settings, 'configFile' | 'configText'>,
  load: (text: string) => Settings,
  changed: (settings: Settings) => void,
  log: Log,
  lookMs = LOOK_MS,
): () => void {
  const file = began.configFile;
  let known = began.configText;
  let stopped = false;

  function take(text: string): void {
    try {
      changed(load(text));
      log.info({ file }, 'the settings have changed; the digests among them are taken up');
    } catch (error) {
      if (!(error instanceof ConfigError)) {
        // It is not known yet, so that the next look tries again.
        log.error({ err: error, file }, 'the settings have changed but could not be taken up');
        return;
      }
      log.warn({ file, problems: error.problems }, 'the settings have changed but cannot be read; the earlier ones stay');
    }
    known = text;
  }

  async function look(): Promise<void> {
    const text = await textOf(file);
    if (stopped || text === known) return;
    if (text !== null) return take(text);
    // A file that is gone asks for nothing: its digests would end. Perhaps it is only being replaced.
    log.warn({ file }, 'the settings are gone; the earlier ones stay');
    known = null;
  }

  async function follow(): Promise<void> {
    await look();
    if (!stopped) timer = setTimeout(follow, lookMs).unref();
  }

  let timer: NodeJS.Timeout | undefined;
  void follow();
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}
