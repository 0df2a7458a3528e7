// node tests/eval/meetings.ts [--show corpus|participants|seeds]: what the whole reading of meetings reaches, end to end and with the marked names
// given, by the rules of the batch scorer, in process. The data stands beside the project (../shared/eval) and is not shipped.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from '../../src/core/analyse.ts';
import { createRecogniser } from '../../src/core/language/names/recogniser.ts';
import { findReports } from '../../src/core/meetings/find.ts';
import type { Report } from '../../src/core/meetings/report.ts';
import { crossValidate, isTraining, studyOf } from '../train/meetings/folds.ts';
import { type GoldText, goldInput, readCorpus } from '../train/meetings/gold.ts';
import { readSentences, type SentenceTally, scoreSentence, sentenceInput } from '../train/meetings/sentences.ts';
import { readOwn } from '../train/meetings.ts';
import { foldFigures } from './meetings-folds.ts';
import { figures, scoreText, Tally } from './meetings-score.ts';

const root = join(import.meta.dirname, '../..');
const shared = join(root, '../shared');
const show = process.argv.indexOf('--show') > 0 ? process.argv[process.argv.indexOf('--show') + 1] : undefined;

const percent = (x: number): number => Math.round(x * 1000) / 10;

function main(): void {
  if (!existsSync(shared)) {
    console.log('No evaluation data here (../shared): nothing measured.');
    return;
  }
  const recognise = createRecogniser(readFileSync(join(root, 'src/library/weights/names.bin')));
  const read = (id: string, text: string, published: string | null, title: string | null) =>
    analyse({ id, title, text, source: 'eval', published, url: null }, recognise);
  const texts = readCorpus(join(shared, 'eval/corpus/corpus.jsonl'));
  for (const [name, part] of [
    ['dev', texts.filter((t) => t.id.endsWith('3'))],
    ['all (trained on nine tenths of it)', texts],
  ] as const) {
    const whole = new Tally();
    const given = new Tally();
    for (const gold of part) {
      const notes = scoreText(gold, read(gold.id, gold.text, gold.published, gold.title).reports, whole);
      if (show === 'corpus' && name === 'dev' && notes.length > 0)
        console.log(`${gold.id} (${gold.published})\n   ${notes.join('\n   ')}\n   ${gold.text}`);
      scoreText(gold, findReports(goldInput(gold)), given);
    }
    console.log(`corpus ${name}, end to end`, JSON.stringify(figures(whole)));
    console.log(`corpus ${name}, marked names`, JSON.stringify(figures(given)));
  }
  const study = (gold: GoldText) => studyOf(gold, recognise);
  const scores = crossValidate(texts.filter(isTraining).map(study), readOwn().map(study), 10);
  for (const [names, row] of Object.entries(foldFigures(scores)))
    console.log(`corpus ten-fold over the training part, ${names}`, JSON.stringify(row));
  sentences(read);
  if (show === 'seeds') seeds(read);
}

type Read = (id: string, text: string, published: string | null, title: string | null) => { readonly reports: readonly Report[] };

function sentences(read: Read): void {
  for (const given of [false, true]) {
    const tally: SentenceTally = { tp: 0, fp: 0, fn: 0, exact: 0, n: 0 };
    for (const row of readSentences(join(shared, 'eval/meetings/participants-dev.jsonl'))) {
      const input = sentenceInput(row);
      const reports = given ? findReports(input) : read(row.id, input.text, null, null).reports;
      const note = scoreSentence(row, reports, tally);
      if (note && show === 'participants' && !given) console.log(`${note}\n   ${lines(input.text, reports)}\n   ${input.text}`);
    }
    const f1 = percent((2 * tally.tp) / (2 * tally.tp + tally.fp + tally.fn));
    console.log(
      `participants ${given ? 'marked names' : 'end to end'}`,
      JSON.stringify({ f1, exactSetPct: percent(tally.exact / tally.n), ...tally }),
    );
  }
}

function lines(text: string, reports: readonly Report[]): string {
  return reports
    .map((r) => {
      const people = r.participants.map((p) => `${p.name}=${p.role}`).join(', ');
      return `[${r.triggers.map((t) => text.slice(t.start, t.end)).join('|')}] "${r.title}" ${r.state} at ${r.place?.name ?? '-'} on ${r.date?.text ?? '-'}=${r.date?.start ?? '-'}: ${people}; named ${r.mentioned.map((m) => `${m.name} (${m.why})`).join(', ')}`;
    })
    .join('\n   ');
}

function seeds(read: Read): void {
  for (const file of readdirSync(join(shared, 'seeds')).filter((f) => f.endsWith('.txt'))) {
    const text = readFileSync(join(shared, 'seeds', file), 'utf8');
    console.log(`${file}\n   ${lines(text, read(file, text, null, null).reports)}`);
  }
}

main();
