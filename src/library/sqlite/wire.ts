import { ConfigError, SourceError, UserError } from '../../core/errors.ts';
import type { Wording } from '../../core/words.ts';

/** What the worker is told at its start. */
export interface WorkerStart {
  readonly role: 'reader' | 'writer';
  readonly path: string;
  readonly busyTimeoutMs: number;
  readonly analyser: { readonly module: string; readonly weights: Uint8Array | string };
}

export interface CallMessage {
  readonly id: number;
  readonly name: string;
  readonly values: readonly unknown[];
}

export type ReplyMessage = { readonly id: number; readonly value: unknown } | { readonly id: number; readonly fault: Fault };

/** An error between threads, where classes are lost: its fields by class. */
export type Fault =
  | { readonly kind: 'user'; readonly code: string; readonly what: Wording; readonly hint: Wording; readonly cause: string }
  | { readonly kind: 'config'; readonly problems: readonly string[]; readonly cause: string }
  | { readonly kind: 'source'; readonly place: string; readonly actual: string; readonly expected: string; readonly cause: string }
  | { readonly kind: 'bug'; readonly message: string; readonly stack: string };

export function faultOf(error: unknown): Fault {
  const cause = error instanceof Error && error.cause !== undefined ? String(error.cause) : '';
  if (error instanceof UserError) return { kind: 'user', code: error.code, what: error.what, hint: error.hint, cause };
  if (error instanceof ConfigError) return { kind: 'config', problems: error.problems, cause };
  if (error instanceof SourceError) return { kind: 'source', place: error.place, actual: error.actual, expected: error.expected, cause };
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  return { kind: 'bug', message, stack: stack ?? message };
}

export function errorOf(fault: Fault): Error {
  switch (fault.kind) {
    case 'user':
      return new UserError(fault.code, fault.what, fault.hint, { cause: fault.cause });
    case 'config':
      return new ConfigError(fault.problems, { cause: fault.cause });
    case 'source':
      return new SourceError(fault, { cause: fault.cause });
    case 'bug':
      return Object.assign(new Error(fault.message), { stack: fault.stack });
  }
}
