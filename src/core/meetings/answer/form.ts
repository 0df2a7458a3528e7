/**
 * What a question wants: `who` took part (also loose words), who was `absent`, `whom` somebody met, `whether` somebody was there, `meetings` of somebody,
 * `when` or `where` a meeting was.
 */
export interface Form {
  readonly asks: 'who' | 'absent' | 'whom' | 'whether' | 'meetings' | 'when' | 'where' | 'count';
  /** Only loose words, no question. */
  readonly loose: boolean;
}

const WHETHER = /^(?:did|was|were|has|have|had|is|are|will|does|do|could|can)\b/i;
const WHOM =
  /^(?:(?:who|whom|what people|which (?:people|leaders|politicians|officials|ministers))\b.{0,12}?\b(?:did|has|had|does|will|is|was|have)\b.+\b(?:meet|met|see|seen|receive|received|visit|visited|host|hosted|welcome|welcomed|call|called|phone|phoned|talk|talked|speak|spoken|negotiate|dine|meeting|seeing|visiting|hosting|receiving)\b|with whom\b)/i;
const MEETINGS =
  /^(?:which|what|list|all|how many|show)(?: me)?(?: all| the| of)* (?:meetings|talks|summits|visits|conferences|calls)\b|^(?:met|meetings? (?:of|with|by))\b/i;

/** "Who stayed away?", "Who did not come?", "Which ministers sent a deputy?", "absent from the talks". */
const ABSENT =
  /^(?:(?:who|which|what|whose|list|name|was there anybody|was there anyone)\b(?: [^ ?]+){0,5}?|those|people|everybody|anybody|anyone)?\s*\b(?:(?:was|were|is|are|will be) (?:absent|missing|away|represented|not (?:at|there|in|present|among|able|coming))\b|(?:did|does|do|could|would|will|can) not (?:attend|come|show|appear|take part|turn up|join|make it|go|travel|participate|be)\b|(?:didn|couldn|wouldn|won|wasn|weren)['’]?t (?:attend|come|show|appear|take part|turn up|join|make it|go|travel|participate|at|there|in|present)\b|(?:stayed|stay|kept|keep|stays) away\b|(?:skipped|skip|missed|boycotted|snubbed)\b|(?:declined|refused|rejected|turned down)(?= (?:to (?:come|attend|take part|join|go|meet|travel|appear|be)|(?:the|an|his|her|their|any) (?:invitation|invite)|at|from)\b|\s*\??$)|failed to (?:attend|come|show|appear|turn up|join)\b|(?:sent|sends|send) (?:an? |the |his |her |their )?(?:deput|representative|envoy|regrets|apolog|excuse|stand-in|substitute|someone|somebody)|absent\b|absentees?\b)/i;

/** Reads the form of a question. */
export function readForm(text: string): Form {
  const said = text.trim().replace(/^(?:and|so|ok|okay|please|tell me|do you know|can you tell me|could you tell me)[\s,]+/i, '');
  const loose =
    !/^(?:who|whom|whose|with whom|which|what|when|where|how|why|did|was|were|has|have|had|is|are|will|does|do|list|show|met)\b/i.test(
      said,
    ) && !said.endsWith('?');
  const form = (asks: Form['asks']): Form => ({ asks, loose });
  if (/^how (?:often|many times)\b/i.test(said)) return form('meetings');
  if (/^how many people\b/i.test(said)) return form('count');
  if (MEETINGS.test(said)) return form('meetings');
  if (ABSENT.test(said)) return form('absent');
  if (/^when\b|^(?:on )?(?:what|which) (?:day|date)\b/i.test(said)) return form('when');
  if (/^where\b|^in (?:what|which) (?:city|town|place|country)\b/i.test(said)) return form('where');
  if (WHOM.test(said)) return form('whom');
  return form(WHETHER.test(said) ? 'whether' : 'who');
}
