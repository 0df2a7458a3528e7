// The exam on texts that nothing was tuned for (tests/eval/exam/README.md): `node tests/eval/exam.ts [--show] [--earlier | --fourth]`. It needs nothing outside the repository.
import { NAME_KINDS } from './exam/names.ts';
import { type ExamMarks, sitExam } from './exam/run.ts';
import { examTable } from './exam/table.ts';

/** Everything that was wrong. For whoever checks the marks; errors are passed on as kinds of errors, never as sentences. */
function printErrors({ texts, questions, briefings }: ExamMarks): void {
  for (const { id, names, notes } of texts) {
    for (const note of notes) console.log(`${id} ${note}`);
    for (const kind of NAME_KINDS) {
      for (const name of names[kind].missed) console.log(`${id} ${kind} missed: ${name.replaceAll('\n', ' / ')}`);
      for (const name of names[kind].wrong) console.log(`${id} ${kind} wrong: ${name.replaceAll('\n', ' / ')}`);
    }
  }
  for (const { folder, kind, question, problems } of questions)
    if (problems.length > 0) console.log(`${folder} (${kind}) ${question} → ${problems.join('; ')}`);
  for (const { topic, missed, fluff, furniture, forbidden } of briefings)
    console.log(`${topic}: missed ${missed.join(', ') || '-'} | ${[...fluff, ...furniture, ...forbidden].join(' | ')}`);
}

const marks = await sitExam((['earlier', 'fourth'] as const).find((set) => process.argv.includes(`--${set}`)));
if (process.argv.includes('--show')) printErrors(marks);
for (const [what, figure, over] of examTable(marks)) console.log(`exam  ${what.padEnd(58)}${figure.padEnd(62)}${over}`);
