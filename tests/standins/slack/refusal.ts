/** Slack's way of saying no: HTTP 200 with `ok: false`, a code, and for payloads what and where. */
export class Refusal extends Error {
  readonly code: string;
  readonly messages: readonly string[];

  constructor(code: string, messages: readonly string[] = []) {
    super(`${code} ${messages.join('; ')}`);
    this.code = code;
    this.messages = messages;
  }
}
