import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js';
import { DeliveryError, type DeliveryFault } from '../../core/errors.ts';

/** Discord's codes for places that are gone or closed to us (docs, "Opcodes and Status Codes", JSON error codes). */
const GONE: ReadonlySet<number | string> = new Set([
  10003, // unknown channel
  10004, // unknown guild
  10013, // unknown user
  50001, // missing access
  50007, // cannot send messages to this user
  50013, // missing permissions
  50083, // thread is archived
  160005, // thread is locked
]);

/** Codes of failures before a request could leave. */
const NEVER_LEFT: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
  'ERR_INVALID_URL',
]);

function codes(error: unknown): readonly string[] {
  if (!(error instanceof Error)) return [];
  const inner = error instanceof AggregateError ? error.errors.flatMap(codes) : [];
  return [...('code' in error && typeof error.code === 'string' ? [error.code] : []), ...inner, ...codes(error.cause)];
}

function apiFault({ status, code }: DiscordAPIError): DeliveryFault {
  if (status === 401) return 'revoked';
  if (status === 429) return 'rate_limited';
  if (GONE.has(code) || status === 403 || status === 404) return 'gone';
  return status === 408 ? 'ambiguous' : 'refused';
}

function faultOf(error: unknown): DeliveryFault {
  if (error instanceof RateLimitError) return 'rate_limited';
  if (error instanceof DiscordAPIError) return apiFault(error);
  if (error instanceof HTTPError) return 'ambiguous';
  return codes(error).some((code) => NEVER_LEFT.has(code)) ? 'unavailable' : 'ambiguous';
}

/** Takes out of sight of loggers what discord.js puts on its errors: the url, which may hold an interaction's token, and the payload. */
function hideRequest(error: unknown): unknown {
  if (typeof error !== 'object' || error === null) return error;
  for (const key of ['url', 'requestBody']) if (Object.hasOwn(error, key)) Object.defineProperty(error, key, { enumerable: false });
  return error;
}

/** What became of a send that failed, for the ledger; the message names no token, no url and no payload. */
export function deliveryError(error: unknown): DeliveryError {
  if (error instanceof DeliveryError) return error;
  const fault = faultOf(error);
  const said =
    error instanceof DiscordAPIError
      ? `${error.status} ${error.code}`
      : error instanceof HTTPError
        ? `${error.status}`
        : (codes(error)[0] ?? '');
  const retry =
    error instanceof RateLimitError
      ? ({ retryAfterMs: Math.ceil(error.retryAfter), scope: error.global ? 'platform' : 'channel' } as const)
      : {};
  return new DeliveryError('discord', fault, `Discord: ${fault}${said === '' ? '' : ` (${said})`}`, {
    cause: hideRequest(error),
    ...retry,
  });
}

/** True where Discord answered with one of these codes. */
export function hasCode(error: unknown, ...wanted: readonly number[]): boolean {
  return error instanceof DiscordAPIError && wanted.includes(Number(error.code));
}

/** An error as it may be logged: discord.js's own as what they mean for a delivery, without url and payload. */
export function loggable(error: unknown): unknown {
  const theirs = error instanceof DiscordAPIError || error instanceof HTTPError || error instanceof RateLimitError;
  return theirs ? deliveryError(error) : error;
}
