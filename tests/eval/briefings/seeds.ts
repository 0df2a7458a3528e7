import { readdirSync, readFileSync } from 'node:fs';
import type { AnalysedDocument } from '../../../src/core/analysis.ts';
import type { Bullet } from '../../../src/core/briefing/briefing.ts';
import { composeBriefing } from '../../../src/core/briefing/compose.ts';
import { readTopic } from '../../../src/core/briefing/topic.ts';
import { fold } from '../../../src/core/language/fold.ts';
import type { TopicBook } from '../../../src/core/topic.ts';
import { english } from '../../words.ts';
import { analysed } from '../analysed.ts';
import { addFaith, newFaith } from './faith.ts';
import { isFurniture, isTold, type WantedFact } from './told.ts';

interface Fact extends WantedFact {
  readonly id: string;
  readonly priority: 'must' | 'should' | 'could';
}

interface Gold {
  readonly topics: Readonly<
    Record<
      string,
      {
        readonly facts: readonly Fact[];
        readonly docs_must_not_cite: readonly string[];
        readonly min_bullets: number;
        readonly max_bullets: number;
      }
    >
  >;
  readonly fluff_sentences: readonly { readonly contains: string }[];
  readonly boilerplate_never_in_a_bullet: readonly { readonly text: string }[];
}

/** The five seed documents on eight topics: facts that must be told, comment, furniture, documents that must not be cited. */
export function measureSeeds(shared: string, show: boolean): object {
  const gold: Gold = JSON.parse(readFileSync(`${shared}eval/briefings/seeds-briefings-gold.json`, 'utf8'));
  const book: TopicBook = JSON.parse(readFileSync(new URL('../../../briefings/topics.json', import.meta.url), 'utf8'));
  const files = readdirSync(`${shared}seeds`)
    .filter((file) => file.endsWith('.txt'))
    .sort();
  const found: readonly AnalysedDocument[] = files.map((file) =>
    analysed({ id: file.slice(0, 3), text: readFileSync(`${shared}seeds/${file}`, 'utf8') }),
  );
  const result = { hits: found.map((one) => ({ found: one, score: 1 })), documents: found.length, matched: found.length };
  const texts = new Map(found.map(({ document }) => [document.id, document.text]));
  const faith = newFaith();
  const total = { must: 0, hit: 0, should: 0, shouldHit: 0, fluff: 0, furniture: 0, forbidden: 0, inRange: 0 };
  for (const [name, topic] of Object.entries(gold.topics)) {
    const briefing = composeBriefing({
      words: english,
      topic: readTopic(name, book),
      result,
      asOf: '2024-04-15',
      bullets: topic.max_bullets,
    });
    addFaith(faith, briefing, texts);
    const lines: readonly Pick<Bullet, 'text' | 'citations'>[] = [
      ...briefing.bullets,
      ...briefing.upcoming,
      ...briefing.conflicts.flatMap((conflict) => conflict.claims),
    ];
    const document = new Map(briefing.citations.map((citation) => [citation.n, citation.documentId]));
    const told = (fact: Fact): boolean => isTold(fact, lines, document);
    const must = topic.facts.filter((fact) => fact.priority === 'must');
    const should = topic.facts.filter((fact) => fact.priority === 'should');
    const fluff = lines.filter((line) => gold.fluff_sentences.some((x) => fold(line.text).includes(fold(x.contains))));
    const furniture = lines.filter((line) =>
      isFurniture(
        line,
        gold.boilerplate_never_in_a_bullet.map(({ text }) => text),
      ),
    );
    const forbidden = lines.flatMap((line) => line.citations).filter((n) => topic.docs_must_not_cite.includes(document.get(n) ?? ''));
    const inRange = briefing.bullets.length >= topic.min_bullets && briefing.bullets.length <= topic.max_bullets;
    total.must += must.length;
    total.hit += must.filter(told).length;
    total.should += should.length;
    total.shouldHit += should.filter(told).length;
    total.fluff += fluff.length;
    total.furniture += furniture.length;
    total.forbidden += forbidden.length;
    total.inRange += inRange ? 1 : 0;
    if (show) {
      console.log(
        `\n## ${briefing.headline} (${topic.min_bullets}-${topic.max_bullets}) missed: ${must
          .filter((fact) => !told(fact))
          .map((fact) => fact.id)
          .join(', ')} | should missed: ${should
          .filter((fact) => !told(fact))
          .map((fact) => fact.id)
          .join(', ')}`,
      );
      for (const bullet of briefing.bullets)
        console.log(
          `- ${fluff.includes(bullet) ? 'FLUFF ' : ''}${forbidden.some((n) => bullet.citations.includes(n)) ? 'FORBIDDEN ' : ''}${bullet.text} [${bullet.citations.map((n) => document.get(n)).join(' ')}] ${bullet.date?.start ?? ''}`,
        );
      for (const bullet of briefing.upcoming)
        console.log(
          `> ${fluff.includes(bullet) ? 'FLUFF ' : ''}${bullet.tag}: ${bullet.text} [${bullet.citations.map((n) => document.get(n)).join(' ')}]`,
        );
      for (const conflict of briefing.conflicts)
        console.log(`! ${conflict.about}\n    ${conflict.claims.map((claim) => claim.text).join('\n    ')}`);
      for (const note of briefing.notes) console.log(`  (${note})`);
    }
  }
  return { task: 'seeds-brief', mustPct: Math.round((total.hit / total.must) * 1000) / 10, ...total, ...faith };
}
