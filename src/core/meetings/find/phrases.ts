/** What a phrase beside a name tells of that person's part. */
export interface Phrase {
  readonly name: string;
  readonly pattern: RegExp;
}

const NOT = `(?:(?:did|does|do|would|will|could|can|may|might|had|has|have|was|were|is|are|been|be) )?(?:also |yet )?(?:not|never|n't|didn't|doesn't|don't|wouldn't|won't|couldn't|can't|cannot|hadn't|hasn't|haven't|wasn't|weren't|isn't|aren't)`;
const BE = `(?:is|are|was|were|be|been|being|'s)`;

/** A phrase by its name and its pattern's source, over words that stand apart by one space. */
export const phrase = (name: string, source: string): Phrase => ({ name, pattern: new RegExp(`(?:^| )(?:${source})(?= |$)`, 'u') });

/**
 * Phrases that follow a name in its clause, over the clause's words in lower case with names by kind (`<person>`, `<place>`). General English for being
 * there, not being there, sending somebody, being asked, speaking about it; the classifier learns what each is worth.
 */
export const AFTER: readonly Phrase[] = [
  phrase(
    'absent-not-come',
    `${NOT}(?: [^ ,]+)? (?:come|came|attend|attended|appear|appeared|show|shown|turn|turned|go|travel|take|taken|took|join|joined|make|made|be|sit|speak|enter|reach|there|present|among|seen|heard|in|on|at|at the|see|saw|arrive|arrived)`,
  ),
  phrase(
    'did-not',
    `(?:did|was|has|will|is|had|would|does|were|have|are) (?:not|n't)(?: come| so)?$|(?:didn't|wasn't|hasn't|won't|hadn't|wouldn't)$`,
  ),
  phrase('did', `(?:did|was|has|will|is|had|does|were)$`),
  phrase('says-no', `(?:said|says|has said|have said) no`),
  phrase('says-yes', `(?:said|says|has said|have said|have both said) yes`),
  phrase(
    'uninvited',
    `${NOT}(?: [^ ,]+)? (?:invited|asked|told|wanted|summoned|let|admitted|allowed|called)|${BE} (?:told|asked) to (?:stay|keep)`,
  ),
  phrase(
    'stayed-away',
    `(?:stay|stayed|stays|kept|keeps|remained|remains|sat|was|were|is|are) (?:away|home|at home|behind|outside|out|put|aboard|abroad|elsewhere|absent|missing|ashore|on the (?:bus|plane|yacht|train))`,
  ),
  phrase(
    'elsewhere',
    `(?:stay|stayed|stays|remained|remains|was|were|is|are|will be|would be|be|still|stuck|stranded|held up|delayed|travelling|away) (?:still |already |then |at the time )?(?:in|at|on|to|from|off) (?:<place>|<organisation>|hospital|hiding|leave|holiday|bed|custody|prison|jail|retreat|vacation|tour|parliament|sea|a plane(?: home)?|(?:a|an|his|her|the) (?:wedding|funeral|clinic|conference|christening|camp|match|exam|operation)|the (?:air|road|front|way|corridor|car|truck|street|gallery|lobby))`,
  ),
  phrase(
    'hindered',
    `${BE}(?: [^ ,]+)? (?:ill|sick|unwell|bedridden|down with|in bed|stuck|stranded|held up|delayed|grounded|detained|busy|travelling|abroad|unable|banned|barred|suspended|excused|recused|refused|turned (?:away|back)|called (?:home|away|to)|recovering|laid up|at the (?:airport|camp|dentist))`,
  ),
  phrase(
    'hindrance',
    `(?:had|has|pleaded|pleads|cited|citing|with|caught|blamed) (?:a |an |the |his |her |another |prior )*(?:cold|flu|fever|funeral|wedding|engagement|appointment|illness|business|operation|surgery|bereavement|broken|headache|strike|storm|train|plane|visa|commitment|commitments)`,
  ),
  phrase(
    'no-show',
    `(?:miss|missed|misses|missing|skip|skipped|skips|boycott|boycotted|boycotts|shunned|snubbed|snubs)(?! (?:her|his) target)`,
  ),
  phrase('learned-later', `(?:learned|learnt|heard|found out|was told|were told|hears|learns|read) (?:of|about|it|only)`),
  phrase(
    'watched',
    `(?:watch|watched|watches|followed|follows|listened|waited|waits|wait|protested|demonstrated)(?: [^ ,]+)? (?:it |them |the [^ ]+ )?(?:on|from|outside|through|in the corridor|in the car|at the (?:gate|door))`,
  ),
  phrase(
    'regrets',
    `(?:send|sent|sends|wrote|sent back)(?: only)? (?:his |her |their |a |an |word|no)*(?:regrets|regret|apologies|greetings|message|note|letter|word|excuse|tulips|flowers|card|telegram)`,
  ),
  phrase(
    'refused',
    `(?:refuse|refused|refuses|decline|declined|declines|turned down|waived|sent back the (?:card|cards|invitation)|turns down|said no|says no|begged off|excused (?:himself|herself)|withdrew|withdraws|pulled out|pulls out|has pulled out|backed out|rejected|preferred|prefers|wants nothing)`,
  ),
  phrase(
    'will-not',
    `(?:will not|won't|would not|wouldn't|is not|isn't|are not|cannot|can't)(?: [^ ,]+)? (?:come|attend|go|be|coming|going|travel|take|appear|join|attending|make|sit|speak)`,
  ),
  phrase(
    'sent-deputy',
    `(?:send|sent|sends|is sending|was sending|has sent|had sent|will send|delegated|dispatched|deputed|brought in)(?: [^ ]+){0,8} <person>`,
  ),
  phrase(
    'is-represented',
    `(?:${BE}|had been|has been) (?:represented|replaced|stood in for|deputised for)|(?:gave|gives|lent|left|leaves|ceded|handed) (?:his|her|their|the) (?:vote|seat|chair|line|place|floor|word) to|(?:sent|had sent|sends) (?:an? (?:apology|excuse)|regrets) and|through (?:his|her|their) (?:ambassador|deputy|lawyer|envoy|aide|representative)|(?:let|had|has|asked|left|gave|handed|leaves|lets)(?: [^ ]+){1,8} (?:speak|answer|read|stand|sign|testify|vote|proxy|take)|(?:left|leaves) (?:it|the|matters|everything)(?: [^ ]+){0,4} to`,
  ),
  phrase(
    'asked',
    `(?:has|have|had|was|were|is|are)(?: also| both| all)?(?: been)? (?:invited|asked|summoned|sent)|(?:has|have|had|with|holds) (?:an|a standing|the) invitation|invitations? (?:has|have|had|went)`,
  ),
  phrase(
    'no-answer',
    `(?:has|have|had|did) (?:not|yet|n't|made no)(?: [^ ,]+)? (?:replied|reply|answered|answer|decided|decide|responded|said|confirmed|promise)|has yet to|would not say|no answer|no word|undecided|${BE} (?:thinking|open|considering)`,
  ),
  phrase(
    'kept-away',
    `neither (?:came|attended|appeared|went) nor|got no (?:visa|seat|invitation)|(?:had|has) (?:gone|flown|left|returned|driven) (?:home|to|for)|(?:was|were|had been) (?:called|summoned|ordered|sent|taken) (?:away|home|back|to)|went home|had tested positive|had recused|had cancelled|broke (?:a|an|his|her)`,
  ),
  phrase(
    'open',
    `may (?:speak|come|attend|join)|will see|hangs on|depends on|on the guest list|thinking (?:about )?it|has been sent (?:a|an)`,
  ),
  phrase('whether', `whether|if`),
  phrase(
    'is-there',
    `(?:${BE}|also) (?:also |both |all |there |seated )?(?:there|present|in the room|at (?:the|his|her) table|on the line|on hand|in the (?:hall|chair|audience)|among|beside|with (?:him|her|them)|the only)`,
  ),
  phrase(
    'comes',
    `(?:came|come|comes|arrived|arrives|joined|join|joins|turned up|showed up|attended|attends|attend|took part|takes part|sat|sits|dialled in|dialed in|looked in|slipped|walked in|flew in|flew to|drove|rode|travelled|accompanied|followed|appeared)`,
  ),
  phrase('leaves', `(?:left|leaves|walked out|walks out|stormed out|slipped out|stayed (?:to|until|on)|rose|got up)`),
  phrase(
    'does-there',
    `(?:testified|argued|listened|asked|answered|presented|showed|signed|handed|gave|read|tabled|proposed|offered|voted|abstained|demanded|poured|served|translated|interpreted|interpreting|translating|took (?:notes|the (?:minutes|floor|pen))|kept the minutes|shook|nodded|wept|laughed|complained|reported|pleaded|explained|opened|replied|objected|smiled|spoke|speaks|spoke for|led|promised|agreed|accepted|wanted|pressed|raised|urged|apologised|apologized|banged|unrolled|admitted)`,
  ),
  phrase(
    'hosts',
    `(?:hosted|hosts|host|chaired|chairs|chair|presided|presides|preside|convened|convenes|received|receives|receive|welcomed|welcomes|welcome|greeted|summoned|mediated|moderated|gave a|gives a|gave the|took the chair|takes the chair|in the chair|opened|opens|held|holds|is to (?:chair|preside|host|receive|moderate)|will (?:chair|preside|host|receive|welcome)|to (?:chair|preside|host))`,
  ),
  phrase(
    'will-come',
    `(?:has|have|had) (?:confirmed|accepted|agreed|said yes|promised|registered|booked)|(?:is|are) (?:coming|bringing|expected|due|listed|certain|going|flying|to (?:attend|come|speak|join|present|meet|open|be|take))|(?:will|would|'ll) (?:attend|come|be there|be|speak|join|present|travel|go|bring|open|take|meet|land|address|represent)`,
  ),
  phrase(
    'says',
    `(?:said|says|told|tells|wrote|writes|thinks|reckons|believes|warned|warns|insisted|insists|claims|claimed|noted|added|adds|expects|predicts|calls|called|recalled|recalls|announced|declared)`,
  ),
  phrase('tells-press', `(?:told|tells)(?: [^ ]+)? (?:reporters|journalists|<organisation>|parliament|a (?:radio|newspaper|television))`),
  phrase(
    'denies',
    `(?:denied|denies|deny|neither confirmed|would neither|would not comment|declined to comment|had no comment|did not (?:reply|answer|comment))`,
  ),
  phrase(
    'owns-deputy',
    `'s (?:deputy|lawyer|aide|spokesman|spokeswoman|office|envoy|daughter|son|wife|widow|husband|brother|sister|nephew|predecessor|successor|secretary|adviser|staff|chauffeur|driver|mother|father|opponent|rival|boss|team|government|party|name|house|client|court)`,
  ),
  phrase('died', `(?:died|who died|dead|was killed|was buried|is buried|has died|had died|passed away)`),
];

/** Phrases that lead up to a name (and its title) in its clause; they end where the name begins. */
export const BEFORE: readonly Phrase[] = [
  phrase('with', 'with'),
  phrase(
    'without',
    `(?:without|in the absence of|for want of)(?: (?:its|his|her|their|the|a)(?: [^ ,]+){1,3})?(?: ,)?|without [^ ]+|except|bar|minus`,
  ),
  phrase('as-did', `(?:declined|refused|absent|away|ill|out|missing|cancelled)(?: [^ ,]+)? ,? ?(?:as|and so) (?:did|was|were|had)`),
  phrase(
    'absent-was',
    `(?:absent|missing|among the absent|not there|not present|not attending|not coming|not in the room|no sign of|not on the line)(?: [^ ]+){0,3}(?: (?:was|were|is|are|of|:))?`,
  ),
  phrase('neither', `(?:neither|nor|not one of|none of)`),
  phrase(
    'instead',
    `(?:in place of|in the place of|instead of|on behalf of|in the absence of|standing in for|stood in for|deputising for|for)`,
  ),
  phrase(
    'met-by',
    `(?:received|hosted|welcomed|met|greeted|summoned|chaired|convened|opened|moderated|led|called|presided over|attended|held|organised|mediated|brokered|conducted|given|run)(?: [^ ]+){0,4} by`,
  ),
  phrase('under', `(?:under|chaired by|led by|headed by|presided over by|at the invitation of|invitation of|guest of|guests of|hosted by)`),
  phrase('beside-by', `(?:accompanied|flanked|joined|followed|represented|assisted|backed|watched|attended|guided) by`),
  phrase('between', `between`),
  phrase(
    'beside',
    `(?:beside|next to|alongside|opposite|together with|along with|with|across from)(?: (?:him|her|them))?(?: (?:sat|stood|was|were))?`,
  ),
  phrase(
    'among',
    `(?:among (?:them|others|the guests|those|the speakers|those present)|included|include|including|were|comprised)(?: (?:were|was|are|is))?`,
  ),
  phrase(
    'there-came',
    `(?:came|come|sat|stood|went|spoke|testified|attended|follow|followed|present(?: [^ ]+){0,3}|(?:also|were) present)(?: (?:were|was|are|is))?`,
  ),
  phrase(
    'invites',
    `(?:invited|invites|asked|has invited|had invited|to invite|summoned|has summoned|summons|called in|invitations have gone to|gone to)(?: both)?`,
  ),
  phrase(
    'meets',
    `(?:met|meet|meets|meeting|saw|see|received|receive|receives|hosted|host|hosts|welcomed|welcome|greeted|visited|phoned|telephoned|heard|questioned|faced|joined|sat down with|talks with|spoke to|spoke with|briefed|gathered|brought together|entertained|invited|to see|to meet)(?: with)?`,
  ),
  phrase('urges', `(?:called|calls|call|urged|urges|urge|begged|pressed|appealed|demanded)(?: on| upon| to| for)?`),
  phrase(
    'about',
    `(?:about|against|over|for|accused|accuse|replaced|replace|succeed|succeeded|succeeding|discuss|discussed|named after|named for|after|of|praised|blamed|thanked|dismiss|elected|elect|arrested|freed|charged|sanctioned)`,
  ),
  phrase('according', `according to|said|says|told|wrote|by`),
  phrase('for-side', `for the [^ ]+(?: [^ ]+){0,2}(?: (?:came|spoke|sat|there were|,|:))?`),
  phrase('sends', `(?:send|sent|sends|sending)(?: [^ ]+){0,4}`),
];
