/** Somebody who stands at a stand-in's door: chaos holds requests back here and ends who sent them. */
export interface Watch {
  /** A request arrived whole; it is worked on once this resolves, whatever became of its sender. `name`: a Slack method, or `METHOD /path` of Discord. */
  arrived(name: string): Promise<void>;
  /** Its work is done and people see it; the answer is still to come. */
  done(name: string): void;
}
