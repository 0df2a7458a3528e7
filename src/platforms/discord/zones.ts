import { readForm } from '../../core/digest-form.ts';
import type { Log } from '../../core/log.ts';
import type { PlatformPorts } from '../../core/platform.ts';
import type { Asker, Place, Reply } from '../../core/request.ts';
import { type KeyValue, personKey } from '../../core/state.ts';

/** A zone that was not used for so long is forgotten. */
const REMEMBERED_MS = 365 * 24 * 3_600_000;

/** Discord tells nobody's time zone: the one that a person last named for a digest is taken for theirs. */
export interface Zones {
  /** IANA name, null where it is not known. */
  of(place: Place, person: string): Promise<string | null>;
  /** The house, told the asker's zone where it is known, and listened to where one is named. */
  over<P extends Pick<PlatformPorts, 'respond' | 'complete'>>(ports: P): P;
}

/** The zone of the digest that an answer tells of: in its own spelling, as its Edit button has it. */
function zoneIn({ message: { nodes } }: Reply): string | null {
  const lines = nodes.flatMap((node) => (node.kind === 'actions' ? node.actions.map(({ ask }) => ask) : []));
  return lines.flatMap((line) => readForm(line)?.values.zone ?? [])[0] ?? null;
}

/** Zones kept in the state, under keys that are deleted when the person asks to be forgotten. */
export function createZones(state: KeyValue, log: Log): Zones {
  const keyOf = ({ platform, tenant }: Place, person: string) => personKey(platform, tenant, person, 'zone');

  const of: Zones['of'] = async (place, person) => {
    try {
      return await state.get(keyOf(place, person));
    } catch (cause) {
      log.warn({ err: cause }, 'discord: the time zone of a person could not be read');
      return null;
    }
  };

  const knowing = async (asker: Asker, place: Place): Promise<Asker> => ({ ...asker, zone: asker.zone ?? (await of(place, asker.id)) });

  const learn = async (place: Place, person: string, reply: Reply) => {
    const zone = zoneIn(reply);
    if (zone === null) return;
    await state
      .set(keyOf(place, person), zone, REMEMBERED_MS)
      .catch((cause: unknown) => log.warn({ err: cause }, 'discord: the time zone of a person could not be kept'));
  };

  return {
    of,
    over: (ports) => ({
      ...ports,
      async respond(request) {
        const { place } = request;
        const reply = await ports.respond({ ...request, asker: await knowing(request.asker, place) });
        const named = request.name === 'digest' && request.values.zone !== undefined && reply.problem === undefined;
        if (named) await learn(place, request.asker.id, reply);
        return reply;
      },
      complete: async (asked) => ports.complete({ ...asked, asker: await knowing(asked.asker, asked.place) }),
    }),
  };
}
