import type { AnalysedDocument } from '../analysis.ts';
import { fold } from '../language/fold.ts';
import type { Briefing, Cited } from './briefing.ts';
import { hashOf } from './hash.ts';
import type { ShownClaim } from './shown.ts';

/** The words of a text without marks, accents and capitals. */
export function plainWords(text: string): string {
  return (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}

/** The key under which a claim is known: the same words, however printed, have the same key. */
export function claimKey(text: string): string {
  return hashOf(plainWords(text));
}

/**
 * What an audience has been shown once the Briefing is sent: one claim each for bullets, upcoming things and both sides of conflicts, and those of
 * `shown` of which it tells that they were corrected or withdrawn.
 */
export function claimsOf(briefing: Briefing, found: readonly AnalysedDocument[], shown: readonly ShownClaim[] = []): readonly ShownClaim[] {
  const texts = new Map(found.map(({ document }) => [document.id, document.text]));
  const citations = new Map(briefing.citations.map((citation) => [citation.n, citation]));
  const titles = new Map(briefing.sources.map((source) => [source.documentId, source.title]));
  const claims = new Map(endedBy(briefing, shown).map((claim) => [claim.key, claim]));
  const add = (text: string, cited: Cited): void => {
    const passages = cited.flatMap((n) => {
      const citation = citations.get(n);
      return citation ? [{ documentId: citation.documentId, start: citation.start, end: citation.end }] : [];
    });
    const textHashes: Record<string, string> = {};
    for (const { documentId } of passages) {
      const whole = texts.get(documentId);
      if (whole !== undefined) textHashes[documentId] = hashOf(whole);
    }
    const key = claimKey(text);
    const named = Object.fromEntries(
      passages.flatMap(({ documentId }) => (titles.has(documentId) ? [[documentId, titles.get(documentId) ?? '']] : [])),
    );
    if (!claims.has(key) || claims.get(key)?.ended)
      claims.set(key, { key, text, passages, textHashes, shownAt: briefing.asOf, topic: briefing.topic, titles: named });
  };
  for (const bullet of [...briefing.bullets, ...briefing.upcoming]) add(bullet.text, bullet.citations);
  for (const conflict of briefing.conflicts) for (const claim of conflict.claims) add(claim.text, claim.citations);
  return [...claims.values()];
}

/** The claims that this Briefing tells to be corrected or withdrawn. */
function endedBy({ bullets, withdrawn = [], asOf }: Briefing, shown: readonly ShownClaim[]): readonly ShownClaim[] {
  const corrected = bullets.flatMap((bullet) => (bullet.change === 'corrected' ? (bullet.was ?? []) : []));
  const keys = new Set([...corrected.map(claimKey), ...withdrawn.flatMap((one) => one.claims)]);
  return shown.filter((claim) => keys.has(claim.key)).map((claim) => ({ ...claim, ended: true, shownAt: asOf }));
}
