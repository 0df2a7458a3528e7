import type { Wording } from './words.ts';

/** The asker can mend it: shown to them in their language with what to do, logged at info, never retried. */
export class UserError extends Error {
  override readonly name = 'UserError';
  readonly code: string;
  /** What happened. */
  readonly what: Wording;
  /** One sentence on what to do, with an example that works where there is one. */
  readonly hint: Wording;

  constructor(code: string, what: Wording, hint: Wording, options?: { cause?: unknown }) {
    super(`${code}: ${what.key}`, options);
    this.code = code;
    this.what = what;
    this.hint = hint;
  }
}

/** A document's author or the operator can mend it: warned about, the other documents go on. */
export class SourceError extends Error {
  override readonly name = 'SourceError';
  /** Where: a path relative to its folder, a url without credentials. */
  readonly place: string;
  readonly actual: string;
  readonly expected: string;

  constructor(problem: { place: string; actual: string; expected: string }, options?: { cause?: unknown }) {
    super(`${problem.place}: ${problem.actual}; expected ${problem.expected}`, options);
    this.place = problem.place;
    this.actual = problem.actual;
    this.expected = problem.expected;
  }
}

/**
 * What became of a failed delivery, so that the ledger can act without reading message text:
 * `rate_limited`, wait `retryAfterMs`; `ambiguous`, it may have arrived (reply lost, 5xx): look before any resend; `unavailable`, it surely did not
 * arrive; `gone`, the channel is archived, deleted or closed to us; `revoked`, the tenant's token no longer works; `refused`, this payload will never pass.
 */
export type DeliveryFault = 'rate_limited' | 'ambiguous' | 'unavailable' | 'gone' | 'revoked' | 'refused';

/** What a rate limit is for: one channel, all of a tenant, or the bot as a whole. */
export type LimitScope = 'channel' | 'tenant' | 'platform';

/** Nobody has to act yet: retried, bounded; an error in the log when given up. */
export class DeliveryError extends Error {
  override readonly name = 'DeliveryError';
  readonly platform: string;
  readonly fault: DeliveryFault;
  readonly retryAfterMs: number | null;
  /** Of a rate limit; `tenant` where the platform does not say. */
  readonly scope: LimitScope;

  constructor(
    platform: string,
    fault: DeliveryFault,
    message: string,
    options: { retryAfterMs?: number; scope?: LimitScope; cause?: unknown } = {},
  ) {
    super(message, { cause: options.cause });
    this.platform = platform;
    this.fault = fault;
    this.retryAfterMs = options.retryAfterMs ?? null;
    this.scope = options.scope ?? 'tenant';
  }
}

/** The operator can mend it, at start: all problems at once, each with its legal values. Exit code 1. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly problems: readonly string[];

  constructor(problems: readonly string[], options?: { cause?: unknown }) {
    super(problems.join('\n'), options);
    this.problems = problems;
  }
}
