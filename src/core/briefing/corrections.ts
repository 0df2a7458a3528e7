import type { Bullet, Withdrawal } from './briefing.ts';
import type { Candidate } from './candidate.ts';
import type { Numbering } from './citations.ts';
import { claimKey } from './claims.ts';
import type { Ending } from './endings.ts';
import type { ShownClaim } from './shown.ts';
import { dateOf, placesOf } from './support.ts';

/** A sentence that stands where shown claims stood. */
export interface Correction {
  readonly candidate: Candidate;
  readonly was: readonly ShownClaim[];
}

/** Endings by what can be said of them: a sentence in the place of the old one, else that it is gone. At most `room` corrections; others wait. */
export function sortEndings(
  endings: readonly Ending[],
  room: { readonly lines: number; readonly words: number },
): { readonly corrections: readonly Correction[]; readonly withdrawn: readonly Withdrawal[] } {
  const corrections = new Map<string, Correction>();
  const withdrawn = new Map<string, Withdrawal>();
  let left = room.words;
  for (const { claim, documentId, now } of endings) {
    const candidate = now?.candidate ?? null;
    if (now && candidate) {
      const place = `${documentId} ${candidate.sentence.start}`;
      const known = corrections.get(place);
      const words = candidate.text.split(/\s+/).length;
      if (known) corrections.set(place, { ...known, was: [...known.was, claim] });
      else if (corrections.size < room.lines && words <= left) {
        corrections.set(place, { candidate, was: [claim] });
        left -= words;
      }
      continue;
    }
    const place = now ? claim.key : documentId;
    const known = withdrawn.get(place);
    const shown = claim.shownAt.slice(0, 10);
    withdrawn.set(place, {
      documentId,
      title: now?.found.analysis.title ?? claim.titles?.[documentId] ?? documentId,
      shown: known && known.shown > shown ? known.shown : shown,
      claims: [...(known?.claims ?? []), claim.key],
      words: now ? claim.text : null,
    });
  }
  return { corrections: [...corrections.values()], withdrawn: [...withdrawn.values()] };
}

/** The new words, with those the audience was shown. */
export function correctionBullet({ candidate, was }: Correction, numbers: Numbering): Bullet {
  return {
    text: candidate.text,
    citations: numbers.cite(placesOf(candidate)),
    date: dateOf(candidate),
    origins: 1,
    change: 'corrected',
    was: was.map((claim) => claim.text),
  };
}

/** True where a correction tells the sentence already. */
export function tells(corrections: readonly Correction[]): (candidate: Candidate) => boolean {
  if (corrections.length === 0) return () => false;
  const places = new Set(corrections.map(({ candidate }) => placeOf(candidate)));
  const keys = new Set(corrections.map(({ candidate }) => claimKey(candidate.text)));
  return (candidate) => places.has(placeOf(candidate)) || keys.has(claimKey(candidate.text));
}

function placeOf({ found, sentence }: Candidate): string {
  return `${found.document.id} ${sentence.start}`;
}
