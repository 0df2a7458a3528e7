import type { AnalysedDocument } from '../analysis.ts';
import { fold } from '../language/fold.ts';
import type { Briefing, Cited } from './briefing.ts';
import { hashOf } from './hash.ts';
import type { ShownClaim } from './shown.ts';

/** The key under which a claim is known: the same words, however printed, have the same key. */
export function claimKey(text: string): string {
  return hashOf((fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' '));
}

/** What an audience has been shown once the Briefing is sent: one claim each for bullets, upcoming things and both sides of conflicts. */
export function claimsOf(briefing: Briefing, found: readonly AnalysedDocument[]): readonly ShownClaim[] {
  const texts = new Map(found.map(({ document }) => [document.id, document.text]));
  const citations = new Map(briefing.citations.map((citation) => [citation.n, citation]));
  const claims = new Map<string, ShownClaim>();
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
    if (!claims.has(key)) claims.set(key, { key, text, passages, textHashes, shownAt: briefing.asOf });
  };
  for (const bullet of [...briefing.bullets, ...briefing.upcoming]) add(bullet.text, bullet.citations);
  for (const conflict of briefing.conflicts) for (const claim of conflict.claims) add(claim.text, claim.citations);
  return [...claims.values()];
}
