import { WebAPIHTTPError, WebAPIPlatformError, WebAPIRateLimitedError, WebAPIRequestError } from '@slack/web-api';
import { DeliveryError, type DeliveryFault } from '../../core/errors.ts';

/** Slack's error codes that tell more than "this payload is refused" (docs.slack.dev, errors of chat.postMessage and of every method). */
const FAULTS: Readonly<Record<string, DeliveryFault>> = {
  ratelimited: 'rate_limited',
  rate_limited: 'rate_limited',
  message_limit_exceeded: 'rate_limited',
  channel_not_found: 'gone',
  is_archived: 'gone',
  not_in_channel: 'gone',
  user_not_in_channel: 'gone',
  user_not_found: 'gone',
  cannot_dm_bot: 'gone',
  used_url: 'gone',
  expired_url: 'gone',
  messages_tab_disabled: 'gone',
  restricted_action: 'gone',
  restricted_action_read_only_channel: 'gone',
  restricted_action_thread_only_channel: 'gone',
  thread_not_found: 'gone',
  invalid_auth: 'revoked',
  not_authed: 'revoked',
  token_revoked: 'revoked',
  token_expired: 'revoked',
  account_inactive: 'revoked',
  user_removed_from_team: 'revoked',
  team_access_not_granted: 'revoked',
  org_login_required: 'unavailable',
  team_added_to_org: 'unavailable',
  service_unavailable: 'ambiguous',
  request_timeout: 'ambiguous',
  internal_error: 'ambiguous',
  fatal_error: 'ambiguous',
};

/** Failures before a connection was made: the request surely did not arrive. */
const NEVER_ARRIVED = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'UND_ERR_CONNECT_TIMEOUT']);

/** A wait of unknown length: garbage or no Retry-After. */
const UNKNOWN_WAIT_MS = 30_000;

function codesOf(error: unknown): readonly string[] {
  if (!(error instanceof Error)) return [];
  const own = 'code' in error && typeof error.code === 'string' ? [error.code] : [];
  const inner = error instanceof AggregateError ? error.errors.flatMap(codesOf) : [];
  return [...own, ...inner, ...codesOf(error.cause)];
}

function fault(kind: DeliveryFault, message: string, cause: unknown, retryAfterMs?: number): DeliveryError {
  return new DeliveryError('slack', kind, message, retryAfterMs === undefined ? { cause } : { retryAfterMs, cause });
}

/** Slack's error code as a DeliveryError. */
export function codeError(code: string, cause?: unknown): DeliveryError {
  const kind = FAULTS[code] ?? 'refused';
  return fault(kind, `Slack answered ${code.slice(0, 60)}`, cause, kind === 'rate_limited' ? UNKNOWN_WAIT_MS : undefined);
}

/** An HTTP status that is no success as a DeliveryError; `retryAfter` is the header's value, in seconds. */
export function statusError(status: number, retryAfter: string | null, cause?: unknown): DeliveryError {
  if (status === 429)
    return fault('rate_limited', 'Slack asks to wait', cause, (Number.parseInt(retryAfter ?? '', 10) || UNKNOWN_WAIT_MS / 1000) * 1000);
  if (status === 404 || status === 410) return fault('gone', `Slack answered HTTP ${status}`, cause);
  // Another 4xx without a Slack answer comes from a proxy that refused the request.
  return fault(status >= 500 ? 'ambiguous' : 'unavailable', `Slack answered HTTP ${status}`, cause);
}

/** A request that got no answer as a DeliveryError. */
export function networkError(error: unknown): DeliveryError {
  const never = codesOf(error).some((code) => NEVER_ARRIVED.has(code));
  return fault(never ? 'unavailable' : 'ambiguous', never ? 'Slack could not be reached' : 'Slack did not answer', error);
}

/** Slack's own error code, null where the failure was not Slack's answer. */
export function slackCode(error: unknown): string | null {
  return error instanceof WebAPIPlatformError ? error.data.error : null;
}

/** A failed call as the ledger understands it. The SDK's error stays as cause; its texts carry no token. */
export function asDeliveryError(error: unknown): DeliveryError {
  if (error instanceof DeliveryError) return error;
  if (error instanceof WebAPIRateLimitedError) return fault('rate_limited', 'Slack asks to wait', error, error.retryAfter * 1000);
  if (error instanceof WebAPIPlatformError) return codeError(error.data.error, error);
  if (error instanceof WebAPIHTTPError) return statusError(error.statusCode, null, error);
  if (error instanceof WebAPIRequestError) return networkError(error.original);
  // The SDK has no class for a 429 whose Retry-After is absent or no number.
  if (error instanceof Error && /retry-after/i.test(error.message))
    return fault('rate_limited', 'Slack asks to wait', error, UNKNOWN_WAIT_MS);
  return fault('ambiguous', 'sending failed', error);
}
