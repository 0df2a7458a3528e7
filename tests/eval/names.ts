// Precision, recall and F1 of finding names (exact spans), and speed: `node tests/eval/names.ts [--show] [--fold=78] [WEIGHTS]`; a fold adds the corpus' texts whose number ends so.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NameKind } from '../../src/core/analysis.ts';
import { createRecogniser, type Recognise } from '../../src/core/language/names/recogniser.ts';
import { lineSentences } from './names-lines.ts';
import { corpusTexts, joinRows, jsonLines, type MarkedText, sharedFile, type TokenRow } from './names-texts.ts';
import { variantFigures } from './names-variants.ts';

const KINDS: readonly NameKind[] = ['person', 'organisation', 'place'];
const PER_CENT = 100;

const round = (value: number): number => Math.round(value * PER_CENT * 10) / 10;

/** Exact spans of one kind, right and wrong. */
function score(texts: readonly MarkedText[], found: readonly (readonly string[])[], kind: NameKind, show: boolean) {
  let right = 0;
  let said = 0;
  let marked = 0;
  texts.forEach(({ text, names }, index) => {
    const gold = new Set(names.filter((name) => name.kind === kind).map(({ start, end }) => `${start}-${end}`));
    const own = new Set((found[index] ?? []).filter((key) => key.startsWith(kind)).map((key) => key.slice(kind.length + 1)));
    right += own.intersection(gold).size;
    said += own.size;
    marked += gold.size;
    if (!show) return;
    const print = (what: string, keys: ReadonlySet<string>) => {
      for (const key of keys) {
        const [start = 0, end = 0] = key.split('-').map(Number);
        const context = `${text.slice(Math.max(0, start - 40), start)}[${text.slice(start, end)}]${text.slice(end, end + 30)}`;
        console.log(`${kind} ${what}: ${context.replaceAll('\n', ' / ')}`);
      }
    };
    print('missed', gold.difference(own));
    print('wrong', own.difference(gold));
  });
  const precision = right / (said || 1);
  const recall = right / (marked || 1);
  return { marked, precision: round(precision), recall: round(recall), f1: round((2 * precision * recall) / (precision + recall || 1)) };
}

function evaluate(name: string, texts: readonly MarkedText[], recognise: Recognise, show: boolean): void {
  const run = () => texts.map(({ text }) => recognise(text, lineSentences(text)).map(({ kind, start, end }) => `${kind} ${start}-${end}`));
  const words = texts.reduce((sum, { text }) => sum + text.split(/\s+/u).length, 0);
  const timed = () => {
    const started = process.cpuUsage();
    const found = run();
    const { user, system } = process.cpuUsage(started);
    return { found, speed: Math.round((words * 1e6) / (user + system)) };
  };
  const first = timed();
  const again = timed();
  for (const kind of KINDS) console.log(name.padEnd(16), kind.padEnd(13), JSON.stringify(score(texts, first.found, kind, show)));
  console.log(name.padEnd(16), 'words per second of processor time:', first.speed, 'at first,', again.speed, 'once warm');
}

const flags = process.argv.slice(2);
const fold = flags.find((flag) => flag.startsWith('--fold='))?.slice('--fold='.length) ?? '';

const SETS: readonly { readonly name: string; readonly path: string; readonly read: (file: string) => readonly MarkedText[] }[] = [
  { name: 'worldwide-dev', path: 'eval/names/worldwide-dev.jsonl', read: (file) => joinRows(jsonLines<TokenRow>(file)) },
  { name: 'corpus dev', path: 'eval/corpus/corpus.jsonl', read: (file) => corpusTexts(file, (id) => id.endsWith('3')) },
  { name: `corpus ${fold}`, path: 'eval/corpus/corpus.jsonl', read: (file) => corpusTexts(file, (id) => fold.includes(id.slice(-1))) },
  { name: 'ewt-dev', path: 'eval/names/uner-ewt-dev.jsonl', read: (file) => joinRows(jsonLines<TokenRow>(file)) },
  { name: 'politics-dev', path: 'eval/names/crossner-politics-dev.jsonl', read: (file) => joinRows(jsonLines<TokenRow>(file)) },
];

const weights = readFileSync(
  flags.find((flag) => !flag.startsWith('--')) ?? join(import.meta.dirname, '../../src/library/weights/names.bin'),
);
const started = performance.now();
const recognise = createRecogniser(weights);
console.log('load', Math.round(performance.now() - started), 'ms,', weights.byteLength, 'bytes');
for (const { name, path, read } of SETS) {
  const file = sharedFile(path);
  const texts = file ? read(file) : [];
  if (texts.length > 0) evaluate(name, texts, recognise, flags.includes('--show'));
  else if (file) continue;
  else console.log(`${name}: skipped, ../shared/${path} is not there`);
}
const variants = sharedFile('eval/names/name_variant_pairs.json');
if (variants) console.log('spellings of one name', JSON.stringify(variantFigures(variants)));
