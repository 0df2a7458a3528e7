/** Milliseconds within which the process ends after SIGTERM. */
export const STOP_WITHIN_MS = 9_000;

/** Resolves when the process is asked to end (SIGTERM, SIGINT) or can no longer do its job. */
export interface Life {
  /** The exit code: 0 where it was asked to end, 1 where it failed. */
  readonly ended: Promise<number>;
  readonly fail: (error: Error) => void;
  readonly end: (code: number) => void;
}

/** Watches over one run of the bot; `onFailure` hears why it must end. */
export function watchLife(onFailure: (error: Error) => void): Life {
  let end: (code: number) => void = () => {};
  const ended = new Promise<number>((resolve) => {
    end = resolve;
  });
  process.once('SIGTERM', () => end(0));
  process.once('SIGINT', () => end(0));
  const fail = (error: Error): void => {
    onFailure(error);
    end(1);
  };
  process.on('unhandledRejection', (reason) => fail(reason instanceof Error ? reason : new Error(String(reason))));
  process.on('uncaughtException', fail);
  return { ended, fail, end };
}

/** Runs the steps in order, each whatever the others did; at `STOP_WITHIN_MS` the process ends all the same. */
export async function stopAll(steps: readonly (() => Promise<unknown> | unknown)[], onFailure: (error: unknown) => void): Promise<void> {
  const deadline = setTimeout(() => process.exit(1), STOP_WITHIN_MS);
  deadline.unref();
  for (const step of steps) {
    try {
      await step();
    } catch (error) {
      onFailure(error);
    }
  }
  clearTimeout(deadline);
}
