/** A loaded machine may take many times as long as this one. Below the time limit of a test. */
const PATIENCE_MS = 200_000;

/** Waits until `look` returns something other than false, null or undefined; fails with `what` after `ms`. */
export async function until<T>(what: string, look: () => T | false | null | undefined, ms = PATIENCE_MS): Promise<T> {
  const end = performance.now() + ms;
  for (;;) {
    const seen = look();
    if (seen !== false && seen !== null && seen !== undefined) return seen;
    if (performance.now() > end) throw new Error(`waited in vain for: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
