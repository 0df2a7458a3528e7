// How steep the choice of the weights for summaries is: `node tests/eval/weights.ts`. Each weight is moved alone, the others as they are. `folds` is what choosing
// it on four fifths of the clusters gives on the last fifth, `flat` the value whose neighbours are good too: a peak between poor neighbours is chance.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { choicesOf } from '../../src/core/briefing/choice.ts';
import { choose, textOf } from '../../src/core/briefing/choose.ts';
import { type OnTopic, readHits } from '../../src/core/briefing/hits.ts';
import { FOR_WORDS, type Weights } from '../../src/core/briefing/weights.ts';
import { analysed } from './analysed.ts';
import { firstWords, rouge } from './briefings/rouge.ts';

const FILE = fileURLToPath(new URL('../../../shared/eval/briefings/multinews-dev.jsonl', import.meta.url));
const WORDS = 100;
const FOLDS = 5;
const ALL = { words: '', subjects: [], excluded: [] };
/** Factors of a weight, in equal steps of its logarithm. */
const FACTORS = [0.5, 0.63, 0.8, 1, 1.25, 1.6, 2];
const MOVED = ['unigram', 'run', 'dfPower', 'earlyPower', 'lengthExponent', 'position', 'positionDecay', 'fact', 'fluff'] as const;

interface Cluster {
  readonly documents: readonly OnTopic[];
  readonly references: readonly string[];
}

function clustersIn(file: string): readonly Cluster[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const { documents, references } = JSON.parse(line) as {
        documents: readonly { readonly id: string; readonly text: string }[];
        references: readonly string[];
      };
      const hits = documents.map((document) => ({ found: analysed(document), score: 1 }));
      return { documents: readHits({ hits, documents: hits.length, matched: hits.length }, ALL).documents, references };
    });
}

/** ROUGE-1 and ROUGE-2 of one cluster, added, in points. */
function scoreOf({ documents, references }: Cluster, weights: Weights): number {
  const choices = choicesOf(documents, weights);
  const pool = choices.all.filter(({ candidate }) => candidate.whole);
  const lines = choose(pool, choices, { bullets: 12, words: WORDS, join: false }, weights);
  const said = firstWords(lines.map(textOf).join(' '), WORDS);
  const points = references.map((reference) => rouge(said, reference, 1) + rouge(said, reference, 2));
  return (100 * points.reduce((a, b) => a + b, 0)) / points.length;
}

const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;
const bestAt = (values: readonly number[]): number => values.indexOf(Math.max(...values));

function sweep(clusters: readonly Cluster[], name: (typeof MOVED)[number]): void {
  const own = FOR_WORDS[name];
  const values = FACTORS.map((factor) => (name === 'positionDecay' ? 1 - (1 - own) * factor : own * factor));
  const table = values.map((value) => clusters.map((cluster) => scoreOf(cluster, { ...FOR_WORDS, [name]: value })));
  const all = table.map(mean);
  const inFold = (fold: number) => (_: number, c: number) => c % FOLDS === fold;
  const folds = Array.from({ length: FOLDS }, (_, fold) => {
    const chosen = bestAt(table.map((row) => mean(row.filter((x, c) => !inFold(fold)(x, c)))));
    return mean((table[chosen] ?? []).filter(inFold(fold)));
  });
  const smooth = all.map((_, i) => mean(all.slice(Math.max(0, i - 1), i + 2)));
  const shown = values.map((value, i) => `${Number(value.toPrecision(3))}: ${all[i]?.toFixed(2)}`).join('  ');
  console.log(`${name} (now ${own}) | ${shown} | folds ${mean(folds).toFixed(2)} | flat ${Number(values[bestAt(smooth)]?.toPrecision(3))}`);
}

if (!existsSync(FILE)) console.log('skipped: the evaluation texts (../shared/eval) are not here');
else {
  const clusters = clustersIn(FILE);
  for (const name of MOVED) sweep(clusters, name);
}
