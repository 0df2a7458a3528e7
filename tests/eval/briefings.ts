// Measures briefings in process: `node tests/eval/briefings.ts [--show] [--half 0|1]`. Same figures as score.mjs `summaries` and `seeds-brief`.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { measureSeeds } from './briefings/seeds.ts';
import { measureSummaries } from './briefings/summaries.ts';

const shared = fileURLToPath(new URL('../../../shared/', import.meta.url));
const show = process.argv.includes('--show');
if (!existsSync(`${shared}eval/briefings`)) {
  console.log('skipped: the evaluation texts (../shared/eval) are not here');
} else {
  const lines = (path: string): readonly string[] => readFileSync(`${shared}eval/${path}`, 'utf8').split('\n').filter(Boolean);
  console.log(JSON.stringify(measureSeeds(shared, show)));
  if (!process.argv.includes('--seeds'))
    console.log(JSON.stringify(measureSummaries(lines('briefings/multinews-dev.jsonl').map((line) => JSON.parse(line)))));
}
