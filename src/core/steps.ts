/** Work in steps: wherever it yields, other work may go on in between. Pure as any function, whoever runs it. */
export type Steps<T> = Generator<void, T, void>;

/** All steps in one go. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** One step at a time, so that nobody waits for all of them. */
export async function inSteps<T>(steps: Steps<T>): Promise<T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await new Promise<void>((resolve) => setImmediate(resolve));
  }
}
