import type { Fault, FaultBox } from '../standins/shared/faults.ts';

/** Requests that meet faults: sends, and looks through a channel's history. */
export const SENDS = /^chat\.postMessage$|^POST \/channels\/\d+\/messages$/;
const LOOKS = /^conversations\.history$|^GET \/channels\/\d+\/messages$/;

const retryAfter = (seconds: string): Fault => ({ kind: 'status', status: 429, headers: { 'retry-after': seconds }, body: '{}' });

/** What can go wrong with a send, all equally likely: refused for now, not worked on, or worked on with its answer lost (B18, B19, B22, B30). */
const SEND_FAULTS: readonly Fault[] = [
  retryAfter('1'),
  retryAfter('20'),
  { kind: 'status', status: 500, body: '{}' },
  { kind: 'cut' },
  { kind: 'hang' },
  { kind: 'hang after' },
  { kind: 'lose reply' },
  { kind: 'lose reply' },
  { kind: 'after', status: 502 },
  { kind: 'after', status: 502 },
];
const LOOK_FAULTS: readonly Fault[] = [retryAfter('1'), { kind: 'status', status: 500, body: '{}' }, { kind: 'cut' }, { kind: 'hang' }];

/** Decides what goes wrong. */
export interface Mischief extends FaultBox {
  /** What was done, by kind. */
  readonly met: Readonly<Record<string, number>>;
  /** From now on nothing goes wrong. */
  quiet(): void;
}

/** Lets `share` of all sends go wrong, and half as many looks. */
export function mischief(random: () => number, share: number): Mischief {
  const met: Record<string, number> = {};
  let left = share;
  const one = (faults: readonly Fault[]): Fault | null => {
    const fault = faults[Math.floor(random() * faults.length)] ?? null;
    const name = fault === null ? '' : 'status' in fault ? `${fault.kind} ${fault.status}` : fault.kind;
    met[name] = (met[name] ?? 0) + 1;
    return fault;
  };
  return {
    met,
    take: (name) => {
      if (SENDS.test(name)) return random() < left ? one(SEND_FAULTS) : null;
      return LOOKS.test(name) && random() < left / 2 ? one(LOOK_FAULTS) : null;
    },
    next: () => {},
    clear: () => {},
    quiet: () => {
      left = 0;
    },
  };
}
