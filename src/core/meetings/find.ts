import type { DateMention, Mention, Reference, Sentence } from '../analysis.ts';
import { assembleReports, type Models } from './find/assemble.ts';
import { readModel } from './model/linear.ts';
import weights from './model/weights.json' with { type: 'json' };
import type { Report } from './report.ts';

let models: Models | null = null;

/** The shipped classifiers, read once; `tests/train/meetings.ts` writes them. */
function shippedModels(): Models {
  models ??= {
    trigger: readModel(weights.trigger),
    group: readModel(weights.group),
    state: readModel(weights.state),
    place: readModel(weights.place),
    date: readModel(weights.date),
    part: readModel(weights.part),
    keep: readModel(weights.keep),
  };
  return models;
}

/** What a page is read from. */
interface Page {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  readonly references: readonly Reference[];
  readonly dates: readonly DateMention[];
  readonly published: string | null;
  readonly title: string | null;
}

/** A text longer than this is read a stretch at a time: who is weighed against which meeting grows with the product of both. */
const STRETCH = 40_000;

/** The page in stretches of whole sentences; one that is short enough as it is. */
function stretchesOf(page: Page): readonly Page[] {
  if (page.text.length <= STRETCH) return [page];
  const groups: Sentence[][] = [];
  let from = Number.NEGATIVE_INFINITY;
  for (const sentence of page.sentences) {
    if (sentence.end - from > STRETCH) {
      groups.push([]);
      from = sentence.start;
    }
    groups.at(-1)?.push(sentence);
  }
  let [mention, reference, date] = [0, 0, 0];
  return groups.map((sentences) => {
    const end = sentences.at(-1)?.end ?? 0;
    const starts = [mention, reference, date] as const;
    while ((page.mentions[mention]?.start ?? end) < end) mention++;
    while ((page.references[reference]?.start ?? end) < end) reference++;
    while ((page.dates[date]?.span.start ?? end) < end) date++;
    return {
      ...page,
      sentences,
      mentions: page.mentions.slice(starts[0], mention),
      references: page.references.slice(starts[1], reference),
      dates: page.dates.slice(starts[2], date),
    };
  });
}

/**
 * What a Document says of meetings: one Report for each meeting it tells of, in the order in which they are first told. Pure and deterministic; the
 * time it takes grows with the length of the text. Words that may tell of a meeting are weighed, joined to meetings, and each person is weighed against
 * each meeting near them by linear classifiers over clauses that are read without a parser (trained by `tests/train/meetings.ts`).
 */
export function findReports(page: Page): readonly Report[] {
  return stretchesOf(page).flatMap((stretch) => assembleReports(stretch, shippedModels()));
}
