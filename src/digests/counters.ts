/** What digests count since this process began; plain numbers, for the log and for metrics. */
export interface Counters {
  /** Slots that came due. */
  due: number;
  sent: number;
  skippedEmpty: number;
  skippedPaused: number;
  expired: number;
  failed: number;
  unknown: number;
  /** Sent more than 5 minutes after they were due. */
  late: number;
  /** Tries that surely did not arrive and were made again. */
  retries: number;
  /** Tries after which it was not known whether they arrived. */
  ambiguous: number;
  /** Found to have arrived after all. */
  reconciled: number;
  /** Private words told to owners. */
  notices: number;
  /** Times that sending to a platform was stopped after a row of refusals. */
  circuitsOpened: number;
}

export function newCounters(): Counters {
  return {
    due: 0,
    sent: 0,
    skippedEmpty: 0,
    skippedPaused: 0,
    expired: 0,
    failed: 0,
    unknown: 0,
    late: 0,
    retries: 0,
    ambiguous: 0,
    reconciled: 0,
    notices: 0,
    circuitsOpened: 0,
  };
}
