import type { Recognise } from '../../../src/core/language/names/recogniser.ts';
import { assembleReports, type Models, readMeetings } from '../../../src/core/meetings/find/assemble.ts';
import { keepFeatures } from '../../../src/core/meetings/find/keep.ts';
import { type PageInput, readPage } from '../../../src/core/meetings/find/page.ts';
import type { Report } from '../../../src/core/meetings/report.ts';
import { scoreText, Tally } from '../../eval/meetings-score.ts';
import { KEEP, type Lessons, lessonsOf, MODELS, type ModelName } from './examples.ts';
import { excerptsOf } from './excerpts.ts';
import { type Example, fitModel } from './fit.ts';
import { foundInput, foundPart } from './found.ts';
import { type GoldText, goldInput } from './gold.ts';

/** The texts that may be trained on; those whose number ends in 3 are kept for measuring. */
export const isTraining = ({ id }: GoldText): boolean => !id.endsWith('3') || id.startsWith('own-');

/**
 * Texts of our own are as many as the corpus' and of other kinds: each of their examples weighs less than one of the corpus, but for the state of meetings,
 * where the rare ones are ours.
 */
const OWN_WEIGHT = 0.4;

/** A marked text made ready: as it is read with the names that the recogniser finds and with the marked ones, and what both teach. */
export interface Study {
  readonly gold: GoldText;
  readonly found: PageInput;
  readonly marked: PageInput;
  readonly lessons: readonly Lessons[];
  /** Its sentences that tell of meetings, each alone. */
  readonly excerpts: readonly Study[];
}

/** Makes a text ready, once for all folds. */
export function studyOf(gold: GoldText, recognise: Recognise, whole = true): Study {
  const found = foundInput(gold, recognise);
  const marked = goldInput(gold);
  const part = (name: string, meeting: number) => foundPart(gold, found, name, meeting);
  const excerpts = whole ? excerptsOf(gold).map((excerpt) => studyOf(excerpt, recognise, false)) : [];
  const lessons = [lessonsOf(gold), lessonsOf(gold, found, part)];
  return { gold, found, marked, lessons: gold.id.startsWith('own-') ? lessons.map(lighter) : lessons, excerpts };
}

const lighter = (lessons: Lessons): Lessons => {
  const weighed = (examples: readonly Example[]) => examples.map((one) => ({ ...one, weight: (one.weight ?? 1) * OWN_WEIGHT }));
  const { trigger, group, state, place, date, part } = lessons;
  return { trigger: weighed(trigger), group: weighed(group), state, place: weighed(place), date: weighed(date), part: weighed(part) };
};

type Steps = Omit<Models, 'keep'>;

function fitSteps(studies: readonly Study[]): Steps {
  const lessons = studies.flatMap((study) => study.lessons);
  const model = (name: ModelName) =>
    fitModel(
      lessons.flatMap((one) => one[name]),
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

/** The last step sees readings as they will be: each text read by classifiers that never saw it, in so many parts. */
const PARTS = 4;

/** All classifiers fitted to the texts. */
export function trainOn(studies: readonly Study[]): Models {
  const examples = Array.from({ length: PARTS }, (_, part) => {
    const steps = fitSteps(studies.filter((_, i) => i % PARTS !== part));
    return studies
      .filter((_, i) => i % PARTS === part)
      .flatMap((study) => [study, ...study.excerpts].flatMap((one) => keepExamples(one, steps)));
  }).flat();
  return { ...fitSteps(studies), keep: fitModel(examples, KEEP) };
}

function keepExamples({ gold, found, marked }: Study, steps: Steps): readonly Example[] {
  return [found, marked].flatMap((input) => {
    const page = readPage(input);
    const readings = readMeetings(page, steps);
    const matched = new Set<Report>();
    scoreText(
      gold,
      readings.map(({ report }) => report),
      new Tally(),
      matched,
    );
    return readings.map(({ report }, i) => ({ features: keepFeatures(page, readings, i), label: matched.has(report) ? 'yes' : 'no' }));
  });
}

/** What was read of one text by classifiers that never saw its fold: with the names that the recogniser finds, and with the marked ones. */
export interface FoldScore {
  readonly gold: GoldText;
  readonly found: Tally;
  readonly marked: Tally;
  /** Of its sentences that tell of meetings, each alone, with found names. */
  readonly alone: Tally;
  readonly notes: readonly string[];
}

/** Reads every text by classifiers trained on the other folds and on `own`. */
export function crossValidate(studies: readonly Study[], own: readonly Study[], folds: number): readonly FoldScore[] {
  return Array.from({ length: folds }, (_, fold) => {
    const models = trainOn([...studies.filter((_, i) => i % folds !== fold), ...own]);
    return studies
      .filter((_, i) => i % folds === fold)
      .map((study): FoldScore => {
        const [found, marked, alone] = [new Tally(), new Tally(), new Tally()];
        const notes = scoreText(study.gold, assembleReports(study.found, models), found);
        scoreText(study.gold, assembleReports(study.marked, models), marked);
        for (const one of study.excerpts) scoreText(one.gold, assembleReports(one.found, models), alone);
        return { gold: study.gold, found, marked, alone, notes };
      });
  }).flat();
}
