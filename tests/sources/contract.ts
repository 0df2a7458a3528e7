import { describe, expect, it } from 'vitest';
import { SourceError } from '../../src/core/errors.ts';
import type { Source } from '../../src/core/source.ts';
import { isIsoDate } from '../../src/sources/files/published.ts';

/** A Source under test with what it holds. */
interface Sample {
  readonly source: Source;
  /** Ids of what it holds and can read. */
  readonly ids: readonly string[];
  /** How many things it holds that cannot be read. */
  readonly problems: number;
}

/** What every Source must do. `missing` is a Source whose place is not there. */
export function sourceContract(kind: string, sample: () => Promise<Sample>, missing: () => Promise<Source>): void {
  describe(`source ${kind}`, () => {
    it('reads what can be read and reports the rest with its place', async () => {
      const { source, ids, problems } = await sample();
      const reading = await source.read();
      expect(reading.documents.map(({ id }) => id).sort()).toEqual([...ids].sort());
      expect(reading.problems).toHaveLength(problems);
      for (const problem of reading.problems) {
        expect(problem).toBeInstanceOf(SourceError);
        expect(problem.place).not.toBe('');
        expect(problem.message).toContain(problem.place);
      }
    });

    it('gives documents that are whole', async () => {
      const { source } = await sample();
      for (const document of (await source.read()).documents) {
        expect(document.text.trim()).not.toBe('');
        expect(document.text).not.toContain('\0');
        expect(document.text.isWellFormed()).toBe(true);
        expect(document.source.startsWith(source.name)).toBe(true);
        expect(document.published === null || isIsoDate(document.published)).toBe(true);
        expect(document.url === null || URL.canParse(document.url)).toBe(true);
      }
    });

    it('gives the same twice, with unique ids', async () => {
      const { source } = await sample();
      const first = await source.read();
      expect(await source.read()).toEqual(first);
      expect(new Set(first.documents.map(({ id }) => id)).size).toBe(first.documents.length);
    });

    it('throws a SourceError where it cannot be read as a whole', async () => {
      await expect((await missing()).read()).rejects.toBeInstanceOf(SourceError);
    });

    it('stops watching', async () => {
      const { source } = await sample();
      const stop = source.watch(() => {});
      stop();
      stop();
    });
  });
}
