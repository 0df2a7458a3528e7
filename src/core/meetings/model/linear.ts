/** A trained linear classifier: one row of weights for each feature, one column for each class. */
export interface LinearModel {
  readonly classes: readonly string[];
  readonly weights: ReadonlyMap<string, readonly number[]>;
}

/** Weights are stored as integers of hundredths. */
const UNIT = 100;

/** Reads a model as it is stored: first line the classes, then one `feature\tw w w` a line. */
export function readModel(stored: string): LinearModel {
  const [head = '', ...lines] = stored.split('\n');
  const weights = new Map<string, readonly number[]>();
  for (const line of lines) {
    const [feature = '', row = ''] = line.split('\t');
    if (feature)
      weights.set(
        feature,
        row.split(' ').map((w) => Number(w) / UNIT),
      );
  }
  return { classes: head.split(' '), weights };
}

/** The stored form of a model. */
export function writeModel(model: LinearModel): string {
  const lines = [...model.weights].map(([feature, row]) => `${feature}\t${row.map((w) => Math.round(w * UNIT)).join(' ')}`).sort();
  return [model.classes.join(' '), ...lines].join('\n');
}

/** The sum of the features' weights, one for each class, before any normalising. */
export function scores(model: LinearModel, features: Iterable<string>): number[] {
  const sums = new Array<number>(model.classes.length).fill(0);
  for (const feature of features) {
    const row = model.weights.get(feature);
    if (row) for (let c = 0; c < sums.length; c++) sums[c] = (sums[c] ?? 0) + (row[c] ?? 0);
  }
  return sums;
}

/** Softmax of `scores`. */
export function probabilities(model: LinearModel, features: Iterable<string>): number[] {
  const sums = scores(model, features);
  const top = Math.max(...sums);
  const powers = sums.map((s) => Math.exp(s - top));
  const total = powers.reduce((a, b) => a + b, 0);
  return powers.map((p) => p / total);
}

/** Probability of the second class of a two-class model. */
export function chance(model: LinearModel, features: Iterable<string>): number {
  return probabilities(model, features)[1] ?? 0;
}
