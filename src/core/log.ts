/** Writes one structured line; the object's fields are for machines, the message for people. Never tokens, urls with credentials or payloads. */
type Write = (fields: object, message: string) => void;

/** What rooms need of a logger (pino fits). */
export interface Log {
  readonly debug: Write;
  readonly info: Write;
  readonly warn: Write;
  readonly error: Write;
}
