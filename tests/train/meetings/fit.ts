import type { LinearModel } from '../../../src/core/meetings/model/linear.ts';

export interface Example {
  readonly features: readonly string[];
  readonly label: string;
  readonly weight?: number;
}

/** A small deterministic generator (mulberry32), so that training gives the same weights each time. */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export interface FitOptions {
  readonly classes: readonly string[];
  readonly epochs: number;
  readonly rate: number;
  /** L2 strength for each example. */
  readonly l2: number;
  /** Features seen in fewer examples are left out. */
  readonly least: number;
  /** Features whose weights all stay below this are dropped: keeps the table small and the classifier plain. */
  readonly floor: number;
  /** Share of an example's features left out at each step (dropout): no single word is leant on. */
  readonly drop?: number;
}

/** Multinomial logistic regression by AdaGrad with L2, averaged over the later half of the steps. */
export function fitModel(examples: readonly Example[], options: FitOptions): LinearModel {
  const { classes, epochs, rate, l2, least, floor, drop = 0 } = options;
  const counts = new Map<string, number>();
  for (const e of examples) for (const f of new Set(e.features)) counts.set(f, (counts.get(f) ?? 0) + 1);
  const index = new Map<string, number>();
  for (const [f, n] of counts) if (n >= least) index.set(f, index.size);
  const k = classes.length;
  const size = index.size * k;
  const w = new Float64Array(size);
  const g = new Float64Array(size).fill(1e-3);
  const sum = new Float64Array(size);
  const rows = examples.map((e) => ({
    ids: [...new Set(e.features)].flatMap((f) => index.get(f) ?? []),
    y: classes.indexOf(e.label),
    weight: e.weight ?? 1,
  }));
  const random = randomNumbers(7);
  const order = rows.map((_, i) => i);
  let taken = 0;
  const p = new Float64Array(k);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
    }
    for (const o of order) {
      const row = rows[o];
      if (!row) continue;
      p.fill(0);
      const ids = drop > 0 ? row.ids.filter(() => random() >= drop) : row.ids;
      for (const id of ids) for (let c = 0; c < k; c++) p[c] = (p[c] ?? 0) + (w[id * k + c] ?? 0);
      let top = -Infinity;
      for (let c = 0; c < k; c++) top = Math.max(top, p[c] ?? 0);
      let total = 0;
      for (let c = 0; c < k; c++) {
        p[c] = Math.exp((p[c] ?? 0) - top);
        total += p[c] ?? 0;
      }
      for (let c = 0; c < k; c++) p[c] = row.weight * ((p[c] ?? 0) / total - (c === row.y ? 1 : 0));
      for (const id of ids)
        for (let c = 0; c < k; c++) {
          const at = id * k + c;
          const grad = (p[c] ?? 0) + l2 * (w[at] ?? 0);
          g[at] = (g[at] ?? 0) + grad * grad;
          w[at] = (w[at] ?? 0) - (rate * grad) / Math.sqrt(g[at] ?? 1);
        }
    }
    if (epoch >= epochs / 2) {
      for (let at = 0; at < size; at++) sum[at] = (sum[at] ?? 0) + (w[at] ?? 0);
      taken++;
    }
  }
  const weights = new Map<string, readonly number[]>();
  for (const [f, id] of index) {
    const row = Array.from({ length: k }, (_, c) => (sum[id * k + c] ?? 0) / taken);
    if (row.some((x) => Math.abs(x) >= floor)) weights.set(f, row);
  }
  return { classes, weights };
}
