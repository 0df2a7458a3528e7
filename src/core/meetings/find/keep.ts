import type { Report, ReportedParticipant } from '../report.ts';
import type { Page } from './page.ts';
import type { Trigger } from './triggers.ts';

/** A meeting as it was read, before it is decided whether there is one: with the trigger's and the parts' probabilities. */
export interface Reading {
  readonly report: Report;
  readonly triggers: readonly Trigger[];
  /** How probable the part of each participant is, in the order of the report's. */
  readonly sure: readonly number[];
  /** True where a sentence that tells of it says when or where it was. */
  readonly own: boolean;
}

const tenth = (share: number): string => `${Math.floor(Math.min(share, 0.999) * 10)}`;
const isThere = ({ role, kind }: ReportedParticipant): boolean =>
  kind === 'person' && (role === 'attended' || role === 'hosted' || role === 'expected');

/** What tells whether a reading is of a meeting of its own; the readings before it are known. */
export function keepFeatures(page: Page, readings: readonly Reading[], index: number): readonly string[] {
  const reading = readings[index];
  if (!reading) return [];
  const { report, triggers, sure, own } = reading;
  const best = triggers.reduce((a, b) => (b.probability > a.probability ? b : a));
  const there = report.participants.filter(isThere);
  const chances = report.participants.flatMap((one, i) => (isThere(one) ? [sure[i] ?? 0] : [])).sort((a, b) => b - a);
  const before = new Set(readings.slice(0, index).flatMap((one) => one.report.participants.filter(isThere).map(({ name }) => name)));
  const rest = new Set(readings.flatMap((one, i) => (i === index ? [] : one.report.participants.filter(isThere).map(({ name }) => name))));
  const count = Math.min(there.length, 4);
  const known = (names: ReadonlySet<string>): string => {
    const shared = there.filter(({ name }) => names.has(name)).length;
    return there.length === 0 ? 'nobody' : shared === 0 ? 'new' : shared === there.length ? 'all' : 'some';
  };
  const many = readings.length > 1 ? 'many' : 'one';
  const likely = tenth(best.probability);
  return [
    'bias',
    `trigger=${likely}`,
    `trigger=${likely}|there=${count}`,
    `strength=${best.strength}|there=${count}`,
    `there=${count}`,
    `there=${count}|${many}`,
    `first=${tenth(chances[0] ?? 0)}`,
    `second=${tenth(chances[1] ?? 0)}`,
    `first=${tenth(chances[0] ?? 0)}|second=${tenth(chances[1] ?? 0)}`,
    `trigger=${likely}|first=${tenth(chances[0] ?? 0)}`,
    `state=${report.state}|there=${count}`,
    `rest=${known(rest)}|own=${own}`,
    `before=${known(before)}`,
    `before=${known(before)}|there=${count}|own=${own}`,
    `quoted=${page.tokens[best.token]?.quoted}`,
  ];
}
