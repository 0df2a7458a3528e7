/**
 * Which way from the published day a date without a year or week lies. `planned`: it was planned, and the words do not tell whether it is over;
 * `present`: told in the present tense, as schedules and chronicles are.
 */
export type Direction = 'past' | 'future' | 'planned' | 'present' | 'unknown';

const WILL = String.raw`\b(?:will|won['’]t|shall|upcoming|forthcoming|ahead of)\b|['’]ll\b`;
const IS_TO = String.raw`\b(?:is|are|be) (?:(?!said|reported|thought|believed|alleged|rumoured|known|understood|held)\w+ )?(?:to|due|set|scheduled|expected|planned|slated|booked|likely|being|about|going|pencilled|summoned|invited|awaited)\b`;
const WAY_OF_PLANS = String.raw`\b(?:plans?|hopes?|intends?|expects?|vow(?:s|ed)|pledge[sd]?|promise[sd]?|agree[sd]?) (?:\w+ ){0,2}to\b`;
/** "invited to", "the next council is in", "to be opened", "wants them to": somebody's will or order. */
const WILL_OF_OTHERS = [
  String.raw`\b(?:invitation|offer|proposal|decision|promise|plans?|date) to\b|\bwants? (?:\S+ ){1,3}to\b|\b(?:next|third|final|last) (?:\w+ ){1,2}(?:is|are)\b`,
  String.raw`(?<!\b(?:was|were|been|had|due|set|scheduled|planned|supposed|meant|expected) )\bto be \p{Ll}+(?:ed|en|n|ld)\b|\bto (?:meet|sit|gather|talk) again\b`,
  String.raw`\b(?:adjourned|moved|brought forward|rescheduled|put off|put back) (?:\w+ )?(?:to|until|till)\b`,
  String.raw`\b(?:is|are) (?:on\s+)?(?=(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|$)`,
].join('|');
const CALLED_FOR = String.raw`\b(?:has|have) (?:been )?(?:invited|asked|summoned|called|convened|set|fixed)\b|\b(?:Expected|Summoned|Invited|Due|Scheduled)\b`;
const FUTURE = new RegExp([WILL, IS_TO, WAY_OF_PLANS, WILL_OF_OTHERS, CALLED_FOR].join('|'), 'gu');

const PLANNED =
  /\bwould (?!have\b|not (?:say|comment)\b)\p{Ll}+\b|\b(?:was|were|had been|been) (?:(?:originally|first) )?(?:to have \p{Ll}+|going to|to|due|set|scheduled|planned|expected|supposed|slated|meant|booked|invited|summoned)\b|\b(?:due|invited|summoned|cancel\w*|call(?:s|ed)? off|scrap(?:s|ped)|postpone[sd]?|put (?:off|back)|pull(?:s|ed) out of|suspend(?:s|ed)|axed|shelved|withdr[ae]w\w* from|(?:moved|rescheduled|brought forward)(?= \p{L}+day['’]s))\b/gu;
const PAST =
  /\b(?:was|were|had|did|didn['’]t|(?<!\bbe )(?:met|held|said|told|took|gave|came|went|sat|spoke|saw|began|made|flew|led|left|won|lost|ran|rose|fell|brought|kept|drew|sent|got|found|heard|broke|ate|drank|shook|swore|stood|wrote|became|chose|spent|paid|lent|hung|wept|sang|swept|beat|shut|let|wore|rode|drove|knew|thought|felt|fought|sought|caught|taught)|(?<!\b(?:will|would|may|might|could|should|must|to) )ha(?:s|ve)|(?<!\b(?:a|an|the|his|her|its|their|be|being|not be) )(?!(?:need|speed|indeed|exceed|proceed|seed|feed|bed|red|shed|united|hundred|sacred|aged)\b)\p{Ll}{2,}ed)\b/giu;
const PRESENT =
  /\b(?:is|are|resumes?|reconvenes?|returns?|leaves?|fl(?:y|ies)|travels?|heads?|meets?|hosts?|gathers?|begins?|starts?|opens?|takes?|receives?|convenes?|visits?|chairs?|sits?|comes?|goes|go|stands|confers?|joins?|holds?)\b/u;

/** How far from the date words are looked at, code units. */
const REACH = 160;

interface Cue {
  readonly at: number;
  readonly kind: Direction;
}

/** Every cue of a stretch of text, in order; a word inside a cue of plans counts for the plan alone. */
function cuesOf(text: string): readonly Cue[] {
  const cues: Cue[] = [];
  const taken: { readonly from: number; readonly to: number }[] = [];
  for (const [pattern, kind] of [
    [FUTURE, 'future'],
    [PLANNED, 'planned'],
    [PAST, 'past'],
  ] as const) {
    for (const match of text.matchAll(pattern)) {
      const span = { from: match.index, to: match.index + match[0].length };
      if (taken.some((other) => span.from < other.to && other.from < span.to)) continue;
      taken.push(span);
      cues.push({ at: span.from, kind });
    }
  }
  return cues.sort((a, b) => a.at - b.at);
}

/** The words before and after a date that belong to its clause. */
function clauseAround(sentence: string, from: number, to: number): readonly [string, string] {
  const before = sentence.slice(Math.max(0, from - REACH), from);
  const after = sentence.slice(to, to + REACH);
  const opens = Math.max(...[';', '"', '”', '—', '–'].map((mark) => before.lastIndexOf(mark)));
  return [before.slice(opens + 1), after.split(/[;"“—]/, 1)[0] ?? after];
}

/** "agreed to share data during their meeting here": the words right before a date are those of the meeting that settled it, not of what is to come. */
const isSettledAt = (words: string): boolean =>
  /^(?:agreed|pledged|vowed|promised) /.test(words) &&
  / (?:during|at|after|following|in) (?:a|an|the|their|his|her|its) (?:\p{Ll}+[ -]){0,3}(?:meetings?|talks|session|summit|conference|call|visit|dinner|lunch)\b/u.test(
    words,
  );

/**
 * Reads from the verbs of the clause on which side of the published day a date lies: the nearest verb before the date decides, else the nearest after
 * it; `for Friday` and `until Friday` look ahead. `from`/`to`: the date within the sentence.
 */
export function directionOf(sentence: string, from: number, to: number): Direction {
  const [before, after] = clauseAround(sentence, from, to);
  const earlier = cuesOf(before).map((cue) =>
    cue.kind === 'future' && isSettledAt(before.slice(cue.at)) ? { ...cue, kind: 'past' as const } : cue,
  );
  const later = cuesOf(after);
  const nearest = earlier.at(-1)?.kind ?? later[0]?.kind;
  if (/\b(?:for|by|until|till|before)\s+(?:the\s+|next\s+)?$/.test(before)) {
    if (nearest === 'future') return 'future';
    return /\b(?:waited|lasted|ran|stayed|sat|since)\b/.test(before) ? 'past' : 'planned';
  }
  if (/^['’]s\b/.test(after) && earlier.at(-1)?.kind !== 'future') {
    return [...earlier, ...later].some((cue) => cue.kind === 'planned') ? 'planned' : (nearest ?? 'unknown');
  }
  // "On Monday X summoned Y": told as what was done, unlike "was summoned for Monday".
  if (earlier.length === 0 && later[0] && /^(?:invited|summoned)\b/.test(after.slice(later[0].at))) return 'past';
  if (nearest) return nearest === 'past' && later[0]?.kind === 'planned' && earlier.length === 0 ? 'planned' : nearest;
  return PRESENT.test(before.slice(-80)) || PRESENT.test(after.slice(0, 80)) ? 'present' : 'unknown';
}
