// Trains the classifiers of src/core/meetings/model on the marked corpus and writes their weights.
//   node tests/train/meetings.ts            trains on all texts but the development part, writes the weights
//   node tests/train/meetings.ts --folds 10 cross-validates over the training part instead and writes nothing; --show prints the misses
//   --without-own (with either)             leaves out the texts of our own
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRecogniser } from '../../src/core/language/names/recogniser.ts';
import { writeModel } from '../../src/core/meetings/model/linear.ts';
import { foldFigures } from '../eval/meetings-folds.ts';
import { crossValidate, isTraining, studyOf, trainOn } from './meetings/folds.ts';
import { type GoldText, readCorpus } from './meetings/gold.ts';
import { readMarked } from './meetings/marked.ts';

const root = join(import.meta.dirname, '../..');
const corpusFile = join(root, '../shared/eval/corpus/corpus.jsonl');

/** The files of our own marked texts, own.txt first, then those of the folder beside it in the order of their names. */
function ownFiles(): readonly string[] {
  const meetings = join(import.meta.dirname, 'meetings');
  const more = readdirSync(join(meetings, 'own')).filter((name) => name.endsWith('.txt'));
  return [join(meetings, 'own.txt'), ...more.sort().map((name) => join(meetings, 'own', name))];
}

/** Texts of our own that ship with the project, written from general knowledge of the genres: agency copy, minutes, court, sport. */
export function readOwn(): readonly GoldText[] {
  return ownFiles().flatMap((file) => readMarked(readFileSync(file, 'utf8')));
}

function main(args: readonly string[]): void {
  if (!existsSync(corpusFile)) {
    console.log('The corpus is not here (../shared/eval/corpus): nothing to train on.');
    return;
  }
  const recognise = createRecogniser(readFileSync(join(root, 'src/library/weights/names.bin')));
  const own = (args.includes('--without-own') ? [] : readOwn()).map((gold) => studyOf(gold, recognise));
  const studies = readCorpus(corpusFile)
    .filter(isTraining)
    .map((gold) => studyOf(gold, recognise));
  const folds = args.indexOf('--folds');
  if (folds >= 0) {
    const scores = crossValidate(studies, own, Number(args[folds + 1] ?? 10));
    for (const { gold, notes } of args.includes('--show') ? scores : [])
      if (notes.length > 0) console.log(`${gold.id} (${gold.published})\n   ${notes.join('\n   ')}\n   ${gold.text}`);
    for (const [names, figures] of Object.entries(foldFigures(scores))) console.log(names, JSON.stringify(figures));
    return;
  }
  const models = trainOn([...studies, ...own]);
  const stored = Object.fromEntries(Object.entries(models).map(([name, model]) => [name, writeModel(model)]));
  const file = join(root, 'src/core/meetings/model/weights.json');
  writeFileSync(file, `${JSON.stringify(stored, null, 2)}\n`);
  console.log(`wrote ${file}`);
}

if (import.meta.main) main(process.argv.slice(2));
