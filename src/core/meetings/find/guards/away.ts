import { phrase } from '../phrases.ts';

const BE = '(?:is|are|was|were|will be|would be|had been|has been|remained|remains)';
const NOT = `(?:(?:did|does|do|has|have|had|was|were|is|are|would|will|could|can|may) (?:also |then |still |himself |herself )?(?:not|never)|didn't|doesn't|hasn't|haven't|hadn't|wasn't|weren't|isn't|won't|wouldn't|couldn't|can't|cannot|never|failed to|unable to|nor (?:did|was)|neither)(?: (?:even|yet|actually|ever|in the end|after all|himself|herself|themselves|be|been|have|able to))*`;
const COME = `(?:c(?:a|o)me(?! to (?:a|an|any|the same|terms|agreement|blows|no|nothing)\\b)|attend(?:ed|ing)?|turn(?:ed)? up|show(?:n|ed)?(?: up)?(?= |$)|appear(?:ed)?(?! to)|arrived?|make it|made it|t(?:a|o)ke(?:n)? part|join(?:ed)?|there|present|among|in attendance|invited(?! to (?:speak|comment))|admitted|let in|in the (?:room|hall)|on hand|at the (?:table|meeting|talks|dinner|ceremony|session|summit|event)|travel(?:led|ed)?|(?:make|made) the (?:trip|journey)|take (?:his|her|their) (?:seat|place)|receive an invitation)`;
const NOT_THERE = `${NOT} ${COME}|(?:was|were|is|are|remained) (?:also |again )?(?:absent|missing|nowhere|away|not there|a no-show)|(?:stay|stayed|stays|kept|keeps) (?:away|at home|home)|(?:skip|skipped|skips|boycott|boycotted|boycotts|shunned|snubbed|missed) (?:the|it|this|that)(?= |$)|(?:cried|begged) off|gave (?:it|the [^ ]+) a miss|(?:send|sent|sends) (?:only )?(?:his|her|their|<person>|word|a note)? ?(?:regrets|apologies|excuses)|(?:took|takes|had|has|played) no part|pulled out(?= of (?:the|it|this)(?: |$)|$)`;

/** Words behind a name that say that this person was not there. */
export const NOT_COME = phrase('not-come', NOT_THERE).pattern;

/** Words that lead up to a name and say so. */
export const LED_AWAY =
  /(?:^| )(?:no sign of|in the absence of|(?:apologies|regrets)(?: (?:for absence|were|was|had been|have been|received|read|came|sent|in))*(?: (?:of|from|by|:))|(?:absent|missing|not present|not there|not among (?:them|those)) (?:was|were|is|are|:))(?: (?!and |but |who |<person>)[^ ,.;]+){0,4}$/;

/** Words that say of somebody in the sentence that they were not there, or would not or could not come: without any nobody is absent. */
export const AWAY_WORDS = phrase(
  'away',
  `${NOT_THERE}|${NOT} (?:[^ .;]+ ){0,2}${COME}|${NOT} (?:invited|asked|let in|admitted|wanted|allowed|go|went|gone|sit|sat|meet|met|see|saw|seen|visit|speak|spoke|sign|here|able|be)|absent|absence|absentee|absences|regrets|apologies|excused|declin(?:e|ed|es|ing)|refus(?:e|ed|es|ing|al)|reject(?:ed|s)?|withdrew|withdrawn|pull(?:ed|s|ing) out|turned down|back(?:ed|s) out|skip(?:ped|s|ping)?|boycott(?:ed|s|ing)?|shun(?:ned|s)?|snub(?:bed|s)?|miss(?:ed|es|ing)?|away|uninvited|barred|banned|disinvited|excluded|ill|sick|unwell|bedridden|injured|hospital|quarantine|flu|fever|cold|surgery|stuck|stranded|held up|delayed|grounded|snowed in|detained|jailed|prison|jail|custody|recused|recovering|funeral|wedding|holiday|vacation|maternity leave|on leave|elsewhere|abroad|at home|stayed|remained in|visa|instead|in (?:his|her|their) place|in place of|represent(?:ed|s|ing)?|stood in|standing in|deputis(?:ed|ing)|on behalf|behalf|without|except(?: for)?|neither|nor|no sign|no-show|empty chair|empty seat|too (?:busy|late)|busy|walked out|left (?:early|before)|cancelled|canceled|called off|recalled|sen(?:t|ds|d) [^.;]*<person>|said no|says no|learned|another engagement|prior engagement|commitments?|unable|could not|cannot|can't|couldn't|won't|will not|would not|no place|no seat|${BE} not$|not ,|no ,|(?:did|does|would|could) not (?:enter|connect|dial)|not (?:yet )?(?:going|coming|in the)|yet to (?:show|come|appear|attend|join)|in hiding|under arrest|arrested|overslept|seasick|(?:an? |the )?(?:illness|migraine|bad back|doctor 's|medical|sick note|certificate)|turned back|stopped at|kept (?:out|away|in)|taken off|told (?:not )?to (?:stay|wait|come|keep)|sent back|waived|prefers|preferred|watched (?:from|on|it|the)|followed [^.;]*from|listened from|waited outside|outside|in lab(?:o|ou)r|gone (?:home|to|back|by)|went home|flown (?:home|to|back)|left for|at the (?:front|airport|clinic)|travelling|traveling|on (?:a|his|her) (?:flight|plane|way|honeymoon|sickbed)|${BE} (?:still |then |already |at the time )?(?:in|at|on) (?:<place>|<organisation>|mourning|transit|bed|court|labour|the air|the (?:army|navy|hospital))|let it be known|no signal`,
).pattern;

/** Words right behind "not come" that say that something else was not attended than the meeting: "did not attend the dinner". */
export const OBJECT_AFTER = /^(?: (?:to|at|in|for))?(?: (?:the|a|an|his|her|their|its|any|this|that))?(?: [^ ,.;]+){0,2}? ([^ ,.;]+)/;

/** Who sent regrets sent nobody. */
export const SENT_REGRETS =
  /(?:^| )sen[dt]s?(?: only)?(?: (?:his|her|their|<person>|word|a note|a letter))?(?: of)? (?:regrets|apologies|excuses|theirs)(?= |$)/;

/** Words that take back that somebody was there: "reports that X had been at the table were denied". */
export const PRESENCE_DENIED =
  /(?:^| )(?:(?:reports?|claims?|rumou?rs?|suggestions?|speculation|allegations?) (?:that|of) [^.;]*(?:denied|rejected|dismissed|false|untrue|wrong|unfounded|baseless)|(?:denied|denies|rejected) (?:reports? |claims? |rumou?rs? |suggestions? )?(?:that |of )?[^.;]*(?:had been|was|were|attended|took part|came|present))(?= |$)/;
/** Words of doubt: without any a meeting is not unclear. */
export const DOUBT =
  /(?:^| )(?:alleged(?:ly)?|purported(?:ly)?|supposed(?:ly)?|reportedly|apparently|rumou?r(?:ed|s)?|said to|reported to|believed to|thought to|understood to|claim(?:s|ed)?|unconfirmed|confirm(?:ed)?|according to|leaked|den(?:y|ies|ied|ying)|disput(?:e|es|ed)|contradict(?:s|ed)?|no|not clear|unclear|whether|if|may|might|could|would|recall|nobody|never|neither|nor|insist(?:s|ed)?|report(?:s|ed)?|says?|said|told|lists?|suggest(?:s|ed)?|\?|appears? to|seems? to|possibly|perhaps|or)(?= |$)/;
