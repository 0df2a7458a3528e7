import { parseArgs } from 'node:util';
import { type ChaosReport, chaos } from './chaos.ts';
import type { Recovery } from './recovery.ts';

const USAGE = `npm run chaos -- [--kills 30] [--seed 1]
Two real bots at a time against a local Slack and a local Discord: killed at every failpoint, in flight and at random, while answers are lost and the clock jumps.
Exit code 1 where anything was lost, doubled or left open.`;

function print(report: ChaosReport, seed: number): void {
  const { kills, windows, faults, startUp, taken, settled, stopped } = report;
  console.log(`\nKills by window (seed ${seed}):`);
  console.table(
    Object.entries(windows)
      .toSorted(([a], [b]) => a.localeCompare(b))
      .map(([name, count]) => ({ window: name.split(': ')[0], 'killed after': name.split(': ')[1], kills: count })),
  );
  const { due, once, lost, doubled, late, unknown, expired, failed, unsettled, seconds } = report;
  console.table([
    {
      kills,
      'slots due': due,
      'seen once': once,
      lost,
      doubled,
      late,
      'late though up': report.lateThoughUp,
      unknown,
      expired,
      failed,
      unsettled,
      seconds,
    },
  ]);
  const range = ({ median, longest, inTime, count }: Recovery): string =>
    `median ${median} s, longest ${longest} s, ${inTime} of ${count} within 30 s`;
  console.log(`A process was up after: ${range(startUp)}; after SIGTERM it was gone after: ${range(stopped)}.`);
  console.log(`A dead bot's slot was taken up by a living one after: ${range(taken)}; settled after: ${range(settled)} (the bots' time).`);
  console.log(`Longest wait for a digest: ${report.longestWaitS} s. Owners were told ${report.told} times. Faults met:`, faults);
  for (const problem of report.problems) console.log(problem);
}

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '30' },
    seed: { type: 'string', default: String(Date.now() % 100_000) },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) console.log(USAGE);
else {
  const progress = (killed: number): void => void (killed % 25 === 0 && process.stderr.write(`${killed} kills\n`));
  const report = await chaos({ kills: Number(values.kills), seed: Number(values.seed), progress });
  print(report, Number(values.seed));
  process.exitCode = report.lost + report.doubled + report.unsettled + report.problems.length > 0 ? 1 : 0;
}
