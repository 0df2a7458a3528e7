import type { Reporter, TestCase, TestModule } from 'vitest/node';

/** Prints each skipped test with its reason, then one line that counts all tests. */
export class CountingReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const broken = modules.filter((module) => module.state() === 'failed' && [...module.children.allTests('failed')].length === 0).length;
    const count = (state: string): number => tests.filter((test) => test.result().state === state).length;
    for (const test of tests.filter((one) => one.result().state === 'skipped')) console.log(`skipped: ${test.fullName}: ${reasonOf(test)}`);
    console.log(`\n${count('passed')} passed, ${count('failed') + broken + errors.length} failed, ${count('skipped')} skipped`);
  }
}

function reasonOf(test: TestCase): string {
  const result = test.result();
  return ('note' in result && result.note) || 'no reason given';
}
