/**
 * What a stand-in does wrong on request. `hang`: takes the request and never answers; `hang after`: does the work and never answers;
 * `lose reply`: does the work, then cuts the connection; `cut`: cuts the connection first; a status: answers it without doing the work; `after`: does the work, then answers the status.
 */
export type Fault =
  | { readonly kind: 'hang' }
  | { readonly kind: 'hang after' }
  | { readonly kind: 'lose reply' }
  | { readonly kind: 'cut' }
  | { readonly kind: 'status'; readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: string }
  | { readonly kind: 'after'; readonly status: number };

export interface FaultBox {
  /** The next `times` calls of this name (of any name for `*`) meet the fault; Infinity until cleared. */
  next(name: string, fault: Fault, times?: number): void;
  take(name: string): Fault | null;
  clear(): void;
}

export function faultBox(): FaultBox {
  let waiting: { name: string; fault: Fault; times: number }[] = [];
  return {
    next: (name, fault, times = 1) => void waiting.push({ name, fault, times }),
    take(name) {
      const found = waiting.find((one) => one.name === name || one.name === '*');
      if (found === undefined) return null;
      found.times -= 1;
      if (found.times <= 0) waiting = waiting.filter((one) => one !== found);
      return found.fault;
    },
    clear() {
      waiting = [];
    },
  };
}
