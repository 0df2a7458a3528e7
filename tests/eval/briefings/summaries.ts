import type { AnalysedDocument } from '../../../src/core/analysis.ts';
import { composeBriefing } from '../../../src/core/briefing/compose.ts';
import { english } from '../../words.ts';
import { analysed } from '../analysed.ts';
import { addFaith, newFaith } from './faith.ts';
import { firstWords, rouge } from './rouge.ts';

interface Cluster {
  readonly id: string;
  readonly documents: readonly { readonly id: string; readonly text: string }[];
  readonly references: readonly string[];
}

const WORDS = 100;
const ALL = { words: '', subjects: [], excluded: [] };

/** Clusters of news at 100 words: ROUGE beside the first words of each document. */
export function measureSummaries(clusters: readonly Cluster[]): object {
  const faith = newFaith();
  const sum = {
    bot: [0, 0],
    lead: [0, 0],
    halves: [
      [0, 0],
      [0, 0],
    ],
  };
  let over = 0;
  let words = 0;
  let ms = 0;
  clusters.forEach((cluster, c) => {
    const found: readonly AnalysedDocument[] = cluster.documents.map((document) => analysed(document));
    const result = { hits: found.map((one) => ({ found: one, score: 1 })), documents: found.length, matched: found.length };
    const began = performance.now();
    const briefing = composeBriefing({ words: english, topic: ALL, result, asOf: '2024-04-15', bullets: 12, maxWords: WORDS });
    ms += performance.now() - began;
    addFaith(faith, briefing, new Map(cluster.documents.map((document) => [document.id, document.text])));
    const said = briefing.bullets.map((bullet) => bullet.text).join(' ');
    words += said.split(/\s+/).length;
    if (said.split(/\s+/).length > WORDS) over++;
    const share = Math.ceil(WORDS / cluster.documents.length);
    const lead = firstWords(cluster.documents.map((document) => firstWords(document.text, share)).join(' '), WORDS);
    for (const n of [1, 2]) {
      const mean = (text: string): number =>
        cluster.references.reduce((m, reference) => m + rouge(text, reference, n), 0) / cluster.references.length;
      const bot = mean(firstWords(said, WORDS));
      const base = mean(lead);
      sum.bot[n - 1] = (sum.bot[n - 1] ?? 0) + bot;
      sum.lead[n - 1] = (sum.lead[n - 1] ?? 0) + base;
      const half = sum.halves[c % 2];
      if (half) half[n - 1] = (half[n - 1] ?? 0) + bot - base;
    }
  });
  const average = (x: number | undefined, n = clusters.length): number => Math.round(((x ?? 0) / n) * 1000) / 10;
  return {
    task: 'summaries',
    rouge1: average(sum.bot[0]),
    rouge2: average(sum.bot[1]),
    over1: average((sum.bot[0] ?? 0) - (sum.lead[0] ?? 0)),
    over2: average((sum.bot[1] ?? 0) - (sum.lead[1] ?? 0)),
    overByHalf: sum.halves.map((half) => half.map((x) => average(x, clusters.length / 2))),
    words: Math.round(words / clusters.length),
    overLength: over,
    ...faith,
    msPerCluster: Math.round((ms / clusters.length) * 10) / 10,
  };
}
