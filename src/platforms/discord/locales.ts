import type { Log } from '../../core/log.ts';
import type { PlatformPorts } from '../../core/platform.ts';
import { type KeyValue, personKey } from '../../core/state.ts';

/** A locale that was not told for so long is forgotten. */
const REMEMBERED_MS = 365 * 24 * 3_600_000;

/** Discord tells a person's locale with commands and presses, not with messages: there the one told last is taken. */
export interface Locales {
  /** The house, told the asker's locale where it is known. */
  over<P extends Pick<PlatformPorts, 'respond'>>(ports: P): P;
}

/** Locales kept in the state, under keys that are deleted when the person asks to be forgotten. */
export function createLocales(state: KeyValue, log: Log): Locales {
  // Nothing is held in memory: what a person asked to be forgotten must not live on there.
  const learn = async (key: string, locale: string): Promise<void> => {
    if ((await state.get(key)) !== locale) await state.set(key, locale, REMEMBERED_MS);
  };

  const localeOf = async (key: string, told: string | null): Promise<string | null> => {
    try {
      if (told === null) return await state.get(key);
      await learn(key, told);
    } catch (cause) {
      log.warn({ err: cause }, 'discord: the locale of a person could not be read or kept');
    }
    return told;
  };

  return {
    over: (ports) => ({
      ...ports,
      async respond(request) {
        const { place, asker } = request;
        const locale = await localeOf(personKey(place.platform, place.tenant, asker.id, 'locale'), asker.locale);
        return ports.respond({ ...request, asker: { ...asker, locale } });
      },
    }),
  };
}
