const OPENERS =
  /^(?:meanwhile|notably|moreover|furthermore|additionally|in addition|indeed|in conclusion|in summary|overall|interestingly|importantly|needless to say|of course),\s+(?=\S)/i;
const COMMENT_TAIL =
  /,\s+(?:(?:and|thus|thereby|further|also)\s+)*(?:underscor|underlin|highlight|emphasi[sz]|reflect|signal|signif|demonstrat|showcas|reinforc|strengthen|mark|pav|cement|solidify|illustrat|symboli[sz]|contribut)ing\b[^,;:"“”]*(?:,\s+(?:and\s+)?\w+ing\b[^,;:"“”]*)*(?=[.!]$)/i;
/** Words that a dropped part must not hold: they carry sense, negation, attribution or scope. */
const CARRIES = /\d|["“”]|\b(?:not|no|never|none|without|unless|except|only|if|said|told|according|reported|however|but)\b|n['’]t\b/i;
const FEWEST_WORDS = 7;

/**
 * The sentence with opening connectives and closing comment (", underscoring …") left out; unchanged where the part holds figures, quotes, negation,
 * attribution or a name that the rest does not hold.
 */
export function trimSentence(text: string): string {
  const opened = text.replace(OPENERS, '');
  const tail = opened.includes(',') && /ing\b/i.test(opened) ? COMMENT_TAIL.exec(opened) : null;
  const kept =
    tail && mayDrop(tail[0], opened.slice(0, tail.index))
      ? opened.slice(0, tail.index) + opened.slice(tail.index + tail[0].length)
      : opened;
  return kept.charAt(0).toUpperCase() + kept.slice(1);
}

function mayDrop(tail: string, rest: string): boolean {
  if (CARRIES.test(tail) || rest.split(/\s+/).length < FEWEST_WORDS) return false;
  const names = tail.match(/(?<=[\p{Ll},]\s)\p{Lu}[\p{L}.-]+/gu) ?? [];
  return names.every((name) => rest.includes(name));
}
