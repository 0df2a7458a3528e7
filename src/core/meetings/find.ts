import type { DateMention, Mention, Reference, Sentence } from '../analysis.ts';
import { assembleReports, type Models } from './find/assemble.ts';
import { readModel } from './model/linear.ts';
import { DATE, GROUP, PART, PLACE, STATE, TRIGGER } from './model/weights.ts';
import type { Report } from './report.ts';

let models: Models | null = null;

/** The shipped classifiers, read once. */
function shippedModels(): Models {
  models ??= {
    trigger: readModel(TRIGGER),
    group: readModel(GROUP),
    state: readModel(STATE),
    place: readModel(PLACE),
    date: readModel(DATE),
    part: readModel(PART),
  };
  return models;
}

/**
 * What a Document says of meetings: one Report for each meeting it tells of, in the order in which they are first told. Pure and deterministic; the
 * time it takes grows with the length of the text. Words that may tell of a meeting are weighed, joined to meetings, and each person is weighed against
 * each meeting near them by linear classifiers over clauses that are read without a parser (trained by `tests/train/meetings.ts`).
 */
export function findReports(page: {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  readonly references: readonly Reference[];
  readonly dates: readonly DateMention[];
  readonly published: string | null;
  readonly title: string | null;
}): readonly Report[] {
  return assembleReports(page, shippedModels());
}
