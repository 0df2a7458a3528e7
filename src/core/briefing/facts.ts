import type { Word } from './words.ts';
import { keyOf } from './words.ts';

const ACTS = new Set(
  `met visited arrived travelled traveled signed pledged announced approved rejected launched killed injured wounded arrested detained charged sentenced
  convicted elected appointed resigned died fired dismissed voted passed ratified vetoed banned imposed lifted suspended cancelled canceled postponed
  delivered sent deployed withdrew seized captured attacked struck bombed shelled fired destroyed damaged evacuated fled rescued found discovered opened
  closed bought sold acquired merged invested cut raised lowered rose fell dropped climbed won lost beat defeated hosted handed ordered sued agreed
  refused demanded requested called warned accused denied confirmed admitted apologized apologised released published filed testified ruled
  discussed told said declared promised allocated earmarked purchased borrowed repaid began started commenced ended reached crashed collapsed exploded
  erupted flooded burned spread infected vaccinated recalled discontinued unveiled introduced joined quit left returned moved pulled building`
    .split(/\s+/)
    .map(keyOf),
);
const REPORTING = new Set('said told according reported stated declared'.split(' ').map(keyOf));

/** How much a sentence tells, in facts: what it needs to be worth a line. */
export function factsOf(sentence: {
  readonly text: string;
  readonly words: readonly Word[];
  readonly names: number;
  readonly figures: number;
  readonly dates: number;
}): number {
  const acts = new Set(sentence.words.filter((word) => ACTS.has(word.key)).map((word) => word.key));
  const reports = [...acts].some((key) => REPORTING.has(key)) ? 1 : 0;
  const quoted = /["“«][^"”»]{12,}["”»]/.test(sentence.text) ? 1 : 0;
  return (
    1.2 * Math.min(3, sentence.figures) +
    0.5 * Math.min(4, sentence.names) +
    0.6 * Math.min(2, sentence.dates) +
    0.5 * Math.min(2, acts.size - reports) +
    0.25 * reports +
    0.6 * quoted
  );
}
