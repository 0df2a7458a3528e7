import { defineConfig } from 'vitest/config';
import { CountingReporter } from './reporter.ts';

/** Far beyond what any test takes: it ends what hangs, and measures nothing, so that a loaded machine fails no test. */
const HANGS_MS = 300_000;

/** Vitest's settings: every `*.test.ts` below tests/, real processes and sockets included. */
export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: HANGS_MS,
    hookTimeout: HANGS_MS,
    maxWorkers: 2,
    reporters: ['default', new CountingReporter()],
  },
});
