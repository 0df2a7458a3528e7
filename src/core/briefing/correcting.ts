import { perCandidate } from './candidate.ts';

/** What marks a sentence that corrects an earlier text. */
export const CUE =
  /^["“(]?(?:corrections?|clarifications?|errat(?:um|a)|corrected)\b(?:\s*[:–—-]|\s+(?:to|and)\b)|\bearlier (?:versions?|editions?) of (?:this|the|our|that)\b|\b(?:this|our|the|an?) (?:\p{L}+ )?(?:article|report|story|piece|dispatch|item|account)\b.{0,40}\b(?:wrongly|incorrectly|mistakenly|erroneously|misstated|in error)\b|\b(?:we|it|he|she|they|\p{Lu}\p{L}+) (?:had |have |has )?(?:wrongly|incorrectly|mistakenly|erroneously) (?:said|say|reported|stated|gave|given|named|put|identified|placed|wrote|claimed|listed|announced|printed)|\b(?:was|were) (?:wrongly|incorrectly|mistakenly|erroneously) (?:said|reported|stated|given|named|put|identified|placed|attributed|listed)|\bshould have (?:read|said|been given as)\b|\b(?:we|the (?:paper|editors?|agency|newspaper)) (?:apologi[sz]es? for|regrets?) (?:the|this|our|an?) (?:error|mistake)|\bas (?:we |this paper |was )?(?:wrongly |first |previously |earlier )?reported (?:here|by us|in (?:this paper|our|an earlier|yesterday))|\b(?:we|this paper) (?:said|reported|wrote|gave|stated) (?:on \p{L}+ |yesterday |earlier |in error )*(?:that )?.{0,160}\b(?:that was wrong|in fact|wrong(?:ly)?|in error)\b/iu;
const TITLE = /^(?:corrections?|clarifications?|errat(?:um|a)|corrected|we were wrong)\b/i;
/** Where the right begins behind the wrong. */
export const RIGHT =
  /;|\s[—–]\s|\.\s|,? but (?:it|they|the|he|she|in|there)\b|, when in fact\b|\bin fact\b|\b(?:it|this|that|he|she|they|which|the (?:\p{L}+ )?(?:figure|number|sum|total|place|town|day|date|name)) should (?:be|have been|have (?:read|said))\b|\bshould (?:be|have been|have (?:read|said))\b|, (?:it|they|he|she|the (?:correct|right|true|actual|real)) (?:\p{L}+ )?(?:is|was|are|were)\b/iu;
/** Where the wrong begins behind the right. */
export const WRONG = /,? \b(?:and )?not\b(?! (?:be|have|been|only|yet)\b)|\brather than\b|\binstead of\b/i;
/** Looked for first: it is quick, and hardly a sentence holds one. */
const LIKELY = /correct|clarif|errat|earlier|wrong|mistake|erroneous|should have|apolog|regret|misstat|in error|reported|in fact/i;

/** True where a sentence corrects an earlier text. */
export const isCorrection = perCandidate(({ text, found, position }): boolean => {
  return (
    (LIKELY.test(text) && CUE.test(text)) ||
    (position < 2 && TITLE.test(found.analysis.title ?? '') && (WRONG.test(text) || RIGHT.test(text)))
  );
});
