import { describe, expect, test } from 'vitest';
import { createLog, scrubLine } from '../src/log.ts';

// Made of parts, so that no line of this repository looks like a token.
const SLACK = ['xoxb', '1234567890', 'sentinelsentinel'].join('-');
const DISCORD = ['MTA1sentinel', 'GsEnTi', 'nelnelnelnelnelnelnelnelnel'].join('.');
const SECRET = 'a-signing-secret-that-is-a-sentinel';

function logged(write: (log: ReturnType<typeof createLog>) => void): string {
  const lines: string[] = [];
  write(createLog('trace', [SLACK, DISCORD, SECRET], (line) => lines.push(line)));
  return lines.join('');
}

describe('F62 no secret reaches the log', () => {
  test.each<readonly [string, (log: ReturnType<typeof createLog>) => void]>([
    ['by key, deep', (log) => log.info({ a: { b: [{ c: { botToken: 'short' } }] } }, 'x')],
    ['by value, in the message', (log) => log.info({}, `refused ${SECRET}`)],
    ['by value, in an error and its cause', (log) => log.error({ err: new Error(`bad ${DISCORD}`, { cause: new Error(SLACK) }) }, 'x')],
    ['by shape, unknown to us', (log) => log.info({ text: ['xoxb', '99', 'another'].join('-') }, 'x')],
    ['in an address', (log) => log.info({ url: 'https://user:hunter2@example.org/feed' }, 'x')],
    ['in a header', (log) => log.info({ headers: { authorization: 'Bearer abc.def.ghi' } }, 'x')],
  ])('%s', (_name, write) => {
    const text = logged(write);
    for (const secret of [SLACK, DISCORD, SECRET, 'short', 'hunter2', 'abc.def.ghi', 'another']) expect(text).not.toContain(secret);
    expect(text).toContain('[removed]');
  });

  test('the rest of the line stays', () => {
    expect(JSON.parse(logged((log) => log.info({ documents: 5 }, 'read')))).toMatchObject({ documents: 5, msg: 'read' });
    expect(scrubLine('not json\n', [])).toBe('not json\n');
  });
});
