/** Why the stand-in refuses a request, in Discord's words and codes (docs, "Opcodes and Status Codes"). */
export interface Refusal {
  readonly status: number;
  readonly code: number;
  readonly message: string;
  /** Where in the body, e.g. `components.0.content: …`. */
  readonly at?: string;
}

export const UNAUTHORIZED: Refusal = { status: 401, code: 0, message: '401: Unauthorized' };
export const UNKNOWN_GUILD: Refusal = { status: 404, code: 10004, message: 'Unknown Guild' };
export const UNKNOWN_MEMBER: Refusal = { status: 404, code: 10007, message: 'Unknown Member' };
export const UNKNOWN_CHANNEL: Refusal = { status: 404, code: 10003, message: 'Unknown Channel' };
export const UNKNOWN_MESSAGE: Refusal = { status: 404, code: 10008, message: 'Unknown Message' };
export const UNKNOWN_USER: Refusal = { status: 404, code: 10013, message: 'Unknown User' };
export const UNKNOWN_WEBHOOK: Refusal = { status: 404, code: 10015, message: 'Unknown Webhook' };
export const UNKNOWN_INTERACTION: Refusal = { status: 404, code: 10062, message: 'Unknown interaction' };
export const ALREADY_ACKNOWLEDGED: Refusal = { status: 400, code: 40060, message: 'Interaction has already been acknowledged.' };
export const MISSING_ACCESS: Refusal = { status: 403, code: 50001, message: 'Missing Access' };
export const EMPTY_MESSAGE: Refusal = { status: 400, code: 50006, message: 'Cannot send an empty message' };
export const CANNOT_WRITE_TO_USER: Refusal = { status: 403, code: 50007, message: 'Cannot send messages to this user' };
export const MISSING_PERMISSIONS: Refusal = { status: 403, code: 50013, message: 'Missing Permissions' };
export const INVALID_WEBHOOK_TOKEN: Refusal = { status: 401, code: 50027, message: 'Invalid Webhook Token' };

/** An invalid body: code 50035, with the place. */
export function invalid(at: string, message: string): Refusal {
  return { status: 400, code: 50035, message: `Invalid Form Body: ${message}`, at };
}

/** A part of a JSON body. */
export type Json = { readonly [key: string]: unknown };

export function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The list, or an empty one. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The length of a text in code points, as Discord counts; 0 for anything else. */
export function lengthOf(value: unknown): number {
  return typeof value === 'string' ? [...value].length : 0;
}

/** The first refusal of a list of checks. */
export function first(checks: readonly (Refusal | null)[]): Refusal | null {
  return checks.find((check) => check !== null) ?? null;
}
