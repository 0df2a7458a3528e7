import type { Recognise } from '../../../src/core/language/names/recogniser.ts';
import { assembleReports, type Models } from '../../../src/core/meetings/find/assemble.ts';
import { scoreText, Tally } from '../../eval/meetings-score.ts';
import { type Lessons, lessonsOf, MODELS, type ModelName } from './examples.ts';
import { fitModel } from './fit.ts';
import { foundInput, foundPart } from './found.ts';
import { type GoldText, goldInput } from './gold.ts';

/** The texts that may be trained on; those whose number ends in 3 are kept for measuring. */
export const isTraining = ({ id }: GoldText): boolean => !id.endsWith('3') || id.startsWith('own-');

/** What a text teaches twice over: with its marked names, and with those that the recogniser finds in it. */
export function bothLessons(gold: GoldText, recognise: Recognise): readonly Lessons[] {
  const input = foundInput(gold, recognise);
  return [lessonsOf(gold), lessonsOf(gold, input, (name, meeting) => foundPart(gold, input, name, meeting))];
}

/** The classifiers fitted to the lessons. */
export function trainOn(lessons: readonly Lessons[]): Models {
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

/** What was read of one text by classifiers that never saw its fold: with the names that the recogniser finds, and with the marked ones. */
export interface FoldScore {
  readonly gold: GoldText;
  readonly found: Tally;
  readonly marked: Tally;
  readonly notes: readonly string[];
}

/** Reads every text by classifiers trained on the other folds and on `own`. */
export function crossValidate(
  texts: readonly GoldText[],
  own: readonly GoldText[],
  folds: number,
  recognise: Recognise,
): readonly FoldScore[] {
  const lessons = texts.map((gold) => bothLessons(gold, recognise));
  const ours = own.flatMap((gold) => bothLessons(gold, recognise));
  return Array.from({ length: folds }, (_, fold) => {
    const models = trainOn([...lessons.filter((_, i) => i % folds !== fold).flat(), ...ours]);
    return texts
      .filter((_, i) => i % folds === fold)
      .map((gold): FoldScore => {
        const [found, marked] = [new Tally(), new Tally()];
        const notes = scoreText(gold, assembleReports(foundInput(gold, recognise), models), found);
        scoreText(gold, assembleReports(goldInput(gold), models), marked);
        return { gold, found, marked, notes };
      });
  }).flat();
}
