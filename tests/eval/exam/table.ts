import { intervalOf } from '../interval.ts';
import { Tally } from '../meetings-score.ts';
import { NAME_KINDS, nameFigures } from './names.ts';
import type { ExamMarks } from './run.ts';

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
const f1 = (right: number, said: number, wanted: number): number => (2 * right) / (said + wanted || 1);

/** The counts of many texts as one. */
export function summed(tallies: readonly Tally[]): Tally {
  const total = new Tally();
  for (const tally of tallies) for (const key of Object.keys(total) as (keyof Tally)[]) total[key] += tally[key];
  return total;
}

function ranged<T>(texts: readonly T[], figure: (drawn: readonly T[]) => number): string {
  const [low, high] = intervalOf(texts, figure);
  return `${percent(figure(texts))} (${(low * 100).toFixed(1)}–${(high * 100).toFixed(1)})`;
}

/** The exam's table: what is measured, the figure (with its 95 % interval where it has one), and over how many. */
export function examTable({ texts, questions, briefings, faith }: ExamMarks): readonly (readonly [string, string, string])[] {
  const tallies = texts.map(({ meetings }) => meetings);
  const n = summed(tallies);
  const overTexts = (figure: (total: Tally) => number): string => ranged(tallies, (drawn) => figure(summed(drawn)));
  const facts = briefings.reduce((sum, one) => sum + one.facts, 0);
  const missed = briefings.reduce((sum, one) => sum + one.missed.length, 0);
  const lines = (key: 'fluff' | 'furniture' | 'forbidden'): string => String(briefings.reduce((sum, one) => sum + one[key].length, 0));
  const kinds = Map.groupBy(questions, ({ kind }) => kind);
  return [
    ...NAME_KINDS.map((kind): readonly [string, string, string] => {
      const counts = texts.map(({ names }) => names[kind]);
      const { marked, precision, recall } = nameFigures(counts);
      const range = ranged(counts, (drawn) => nameFigures(drawn).f1);
      return [`names: ${kind}, exact spans, F1`, `${range}, precision ${percent(precision)}, recall ${percent(recall)}`, `${marked} names`];
    }),
    ['meetings found, F1', overTexts((t) => f1(t.matched, t.said, t.gold)), `${n.gold} meetings, ${n.said} said`],
    ['their state', percent(n.state / (n.matched || 1)), `${n.matched} meetings`],
    ['their date', percent(n.date / (n.dated || 1)), `${n.dated} dates`],
    ['dates invented', String(n.invented), `${n.matched - n.dated} without a date`],
    ['their place', percent(n.place / (n.placed || 1)), `${n.placed} places`],
    ['participants, F1', overTexts((t) => f1(t.tp, t.tp + t.fp, t.tp + t.fn)), `${n.tp + n.fn} people, ${n.tp + n.fp} said`],
    ['texts with all participants right', overTexts((t) => t.perfect / (t.texts || 1)), `${n.texts} texts`],
    [
      'questions right',
      ranged(questions, (drawn) => drawn.filter(({ problems }) => problems.length === 0).length / drawn.length),
      `${questions.length} questions`,
    ],
    ...Array.from(kinds, ([kind, own]): readonly [string, string, string] => [
      `  ${kind}`,
      String(own.filter(({ problems }) => problems.length === 0).length),
      `of ${own.length}`,
    ]),
    ['facts told in briefings', percent((facts - missed) / (facts || 1)), `${facts} facts`],
    [
      'lines of fluff, furniture, other matters',
      `${lines('fluff')}, ${lines('furniture')}, ${lines('forbidden')}`,
      `${faith.bullets} bullets`,
    ],
    ['briefings of the right length', String(briefings.filter(({ inRange }) => inRange).length), `of ${briefings.length}`],
    ['bullets with a citation', percent(faith.cited / (faith.bullets || 1)), `${faith.bullets} bullets`],
    [
      'bullets whose numbers and names stand in what they cite',
      percent(faith.supported / (faith.bullets || 1)),
      `${faith.bullets} bullets`,
    ],
    ['quotes exact', percent(faith.exact / (faith.citations || 1)), `${faith.citations} quotes`],
  ];
}
