import { defineConfig } from 'vitest/config';
import { CountingReporter } from './reporter.ts';

/** Vitest's settings: every `*.test.ts` below tests/, real processes and sockets included. */
export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    reporters: ['default', new CountingReporter()],
  },
});
