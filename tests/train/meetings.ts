// Trains the classifiers of src/core/meetings/model on the marked corpus and writes their weights.
//   node tests/train/meetings.ts            trains on all texts but the development part, writes the weights
//   node tests/train/meetings.ts --folds 10 cross-validates instead, gold names in, and writes nothing; --show prints the misses
//   --without-own (with either)             leaves out the texts of our own, some of which follow the shape of sentences that are only to be measured on
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { assembleReports, type Models } from '../../src/core/meetings/find/assemble.ts';
import { writeModel } from '../../src/core/meetings/model/linear.ts';
import { figures, scoreText, Tally } from '../eval/meetings-score.ts';
import { type Lessons, lessonsOf, MODELS, type ModelName } from './meetings/examples.ts';
import { fitModel } from './meetings/fit.ts';
import { type GoldText, goldInput, readCorpus } from './meetings/gold.ts';
import { readMarked } from './meetings/marked.ts';

const root = join(import.meta.dirname, '../..');
const corpusFile = join(root, '../shared/eval/corpus/corpus.jsonl');

/** Texts of our own that ship with the project: longer articles and agency copy, which the corpus has few of. */
const own = process.argv.includes('--without-own') ? [] : readMarked(readFileSync(join(import.meta.dirname, 'meetings/own.txt'), 'utf8'));

function train(lessons: readonly Lessons[]): Models {
  const model = (name: ModelName) =>
    fitModel(
      lessons.flatMap((l) => l[name]),
      MODELS[name],
    );
  return {
    trigger: model('trigger'),
    group: model('group'),
    state: model('state'),
    place: model('place'),
    date: model('date'),
    part: model('part'),
  };
}

/** A tally over every text, each read by classifiers that never saw its fold. */
export function crossValidate(texts: readonly GoldText[], folds: number, show: (gold: GoldText, notes: readonly string[]) => void): Tally {
  const lessons = texts.map(lessonsOf);
  const ours = own.map(lessonsOf);
  const tally = new Tally();
  for (let fold = 0; fold < folds; fold++) {
    const models = train([...lessons.filter((_, i) => i % folds !== fold), ...ours]);
    texts.forEach((gold, i) => {
      if (i % folds === fold) show(gold, scoreText(gold, assembleReports(goldInput(gold), models), tally));
    });
  }
  return tally;
}

function main(args: readonly string[]): void {
  if (!existsSync(corpusFile)) {
    console.log('The corpus is not here (../shared/eval/corpus): nothing to train on.');
    return;
  }
  const texts = readCorpus(corpusFile);
  const folds = args.indexOf('--folds');
  if (folds >= 0) {
    const show = args.includes('--show');
    const tally = crossValidate(texts, Number(args[folds + 1] ?? 10), (gold, notes) => {
      if (show && notes.length > 0) console.log(`${gold.id} (${gold.published})\n   ${notes.join('\n   ')}\n   ${gold.text}`);
    });
    console.log(JSON.stringify(figures(tally)));
    return;
  }
  const models = train([...texts.filter((t) => !t.id.endsWith('3')), ...own].map(lessonsOf));
  const parts = (Object.keys(MODELS) as ModelName[]).map((name) => {
    const stored = writeModel(models[name]);
    return `/** Weights of the ${name} classifier. */\nexport const ${name.toUpperCase()} = \`${stored.replace(/[\\`$]/g, '\\$&')}\`;`;
  });
  const file = join(root, 'src/core/meetings/model/weights.ts');
  writeFileSync(
    file,
    `// Written by tests/train/meetings.ts; do not edit. One \`feature\\tweights\` a line, in hundredths, under a line of classes.\n${parts.join('\n')}\n`,
  );
  console.log(`wrote ${file}`);
}

if (import.meta.main) main(process.argv.slice(2));
