import { rowNamed } from './table.ts';

/** Readings of a plain sentence as command lines, likeliest first. One: it is clear what was meant. */
export type Readings = readonly [string, ...string[]];

const COURTESY =
  /^(?:(?:hey|hi|hello|please|ok|okay|and|so|can you|could you|would you|i want|i need|i would like|i['’]d like|let me know|to know|tell me|give me|show me)[\s,]+)+/i;
/** Said after a wish, and no part of what it is about. */
const POLITE_END = /[\s,]+(?:please|thanks|thank you)$/i;
const BRIEF =
  /^(?:(?:an? |the )?(?:short |quick )?(?:brief(?:ing)?|summary|update|news|latest|overview)(?: me)?(?: up)?(?: on| about| of| for)?|summari[sz]e|catch me up on|what(?:'s|’s|s| is| are) (?:new|happening|going on|the (?:latest|news))(?: on| with| about| in| for)?|what happened (?:to|with|in)|the latest on|any(?:thing)?(?: new)?(?: news| updates?)? (?:on|about|from)|about|what (?:can you tell me|do (?:you|we) know) (?:about|of))\s+(?!(?:it|that|this|them|him|her|us|me)\b)(?<topic>.+?)(?: today| right now| these days)?$/i;
/** News without a topic: what this audience has not been told yet. */
const NEWS =
  /^(?:what(?:'s|’s|s| is) (?:new|up|happening|going on)(?: today)?|(?:any |the )?(?:news|latest|updates?)(?: today)?|brief(?: me)?|catch me up|(?:a |my )?briefing)$/i;
const HELLO =
  /^(?:(?:hey|hi|hello|(?:good )?(?:morning|afternoon|evening))(?: there| bot| all| everyone| team)?|there|help(?: me)?(?: (?:with|about) .+)?|how (?:do|can) i (?:set up|use|add|make|create|change|stop|ask)\b.*|what can (?:you do|i ask)(?: you)?|how do(?:es)? (?:you|this) work|who are you)$/i;
const THANKS = /\b(?:thanks|thank you|thx|cheers)\b/i;
const NODS =
  /^(?:(?:ok|okay|(?:great|good|nice|well)(?: work| job| one| stuff| bot| done)|great|perfect|cool|nice|got it|good|love it|thanks|thank you|thx|cheers|lol|yes|no|sure|done|will do|never mind)(?: (?:so much|very much|a lot|all|everyone|you|bot|again|to you|for (?:that|this|the info)))?[\s,.!:)🙏👍]*)+$/iu;

/** Whether a sentence is nothing but thanks, or a nod such as "ok, got it"; null where it may ask something. */
export function smallTalk(sentence: string): 'thanks' | 'nod' | null {
  if (!NODS.test(sentence.trim())) return null;
  return THANKS.test(sentence) ? 'thanks' : 'nod';
}

/** "Send us a digest on sanctions every weekday at 9", "subscribe to sanctions". */
const DIGEST =
  /^(?:(?:send|give|post|bring|write|set up|create|make|add|schedule)(?: me| us)? (?:an? |the |any )?(?:daily |weekly )?(?:digests?|news|updates?|briefings?|summar(?:y|ies))|(?:remind|notify|alert)(?: me| us)|subscribe(?: me| us)?(?: (?:an? |the )?digest)?) (?:on|to|about|of|for) (?<topic>.+?)(?:,? (?<days>every day|daily|each day|every morning|every weekday|on weekdays|weekdays|every (?:mon|tues|wednes|thurs|fri|satur|sun)day))?(?: at (?<at>\d{1,2}(?::\d\d)?(?: ?[ap]m)?))?$/i;
const SUBSCRIBE = /^(?:subscribe|notify|alert|(?:set up|create|schedule|add) an? (?:\w+ )?digest)\b/i;
/** Everything that is stored of a person. */
const FORGET = /^(?:delete|forget|erase|remove) (?:me|my (?:data|questions|history)|(?:all|everything)(?: \w+)? (?:about|of) me)$/i;
/** What can be done to digests stands under their list, each with its id. */
const UNSUBSCRIBE =
  /^(?:unsubscribe\b.*|(?:no more|my|(?:stop|end|cancel|pause|resume|change|edit|move|remove|delete|show|list)\b.*) digests?)$/i;
const EVERY_DAY = /day$|morning|daily/i;

/** The line that sets a digest up, where a sentence wishes for one and says when, or says "subscribe"; null for any other. */
function digestLine(said: string): string | null {
  const { topic, days, at } = DIGEST.exec(said)?.groups ?? {};
  if (topic === undefined || (days === undefined && !SUBSCRIBE.test(said))) return null;
  const named = /every ((?:mon|tues|wednes|thurs|fri|satur|sun)day)/i.exec(days ?? '')?.[1];
  const when =
    days === undefined || /week/i.test(days)
      ? 'weekdays'
      : (named?.toLowerCase().slice(0, 3) ?? (EVERY_DAY.test(days) ? 'daily' : 'weekdays'));
  return `digest add ${topic} at ${(at ?? '08:00').replace(' ', '')} ${when}`;
}

const TIMELINE = /^(?:the |a )?(?:timeline|chronology|history|sequence)(?: of events)?(?: of| for| on| about)?\s+(?<topic>.+)$/i;
const MEETINGS =
  /^(?:the |all |any |list |which |what )*meetings?\b(?! did| does| has| was| were)(?: of| with| about| in| on| between| involving)*\s*(?<words>.*)$/i;
const MEETING_WORD =
  /\b(meet|meets|met|meeting|meetings|attend\w*|took part|take part|takes part|participa\w+|present at|at the (?:\w+ ){0,3}(?:talks|summit|meeting|conference|dinner|session)|talks|summit|conference|join(?:ed)?|visit(?:ed)?|receiv(?:ed|e)|hosted?|there|sat down|call(?:ed)? with|spoke with)\b/i;
/** Whoever was somewhere took part in something there. */
const WAS_THERE =
  /^(?:[Ss]o |[Aa]nd )?[Ww]ho (?:was|were|is|are|all was) (?:in|at) \p{L}|^[Ww](?:as|ere) (?:\p{Lu}[\p{L}'’-]+ )+(?:in|at) \p{L}/u;
const WHO =
  /^(?:who|whom|whose|with whom|which (?:people|leaders|ministers|officials|delegates|countries|meetings)|what meetings|did|was|were|has|is|will)\b/i;
const QUESTION = /^(?:who|whom|what|where|when|why|how|which|is|are|was|were|did|does|do|has|have|will|can)\b/i;
const SINCE =
  /\s+(?:since|from)\s+(?<day>yesterday|today|(?:last|this) (?:week|month|year)|(?:last )?\w+day|\d{4}(?:-\d\d){0,2}|(?:january|february|march|april|may|june|july|august|september|october|november|december)(?: \d{4})?)\s*$/i;

/** "sanctions since March" → `sanctions since:"march"`. */
function withSince(topic: string): string {
  const match = SINCE.exec(topic);
  return match?.groups?.day ? `${topic.slice(0, match.index)} since:"${match.groups.day.toLowerCase()}"` : topic;
}

/** Reads a plain sentence. Where it is not sure which was meant, several readings come back. Never throws. */
export function understand(sentence: string): Readings {
  const said = sentence
    .trim()
    .replace(/\s+/g, ' ')
    .replace(COURTESY, '')
    .replace(/[\s?!.]+$/u, '')
    .replace(POLITE_END, '');
  const first = said.split(' ', 1)[0]?.toLowerCase().replace(/^\//, '') ?? '';
  if (said === '' || HELLO.test(said)) return ['help'];
  if (FORGET.test(said)) return ['forget me'];
  const digest = UNSUBSCRIBE.test(said) ? 'digest list' : digestLine(said);
  if (digest !== null) return [digest];
  if (NEWS.test(said)) return ['brief since:last'];
  const brief = BRIEF.exec(said)?.groups?.topic;
  if (brief) return [`brief ${withSince(brief)}`];
  const timeline = TIMELINE.exec(said)?.groups?.topic;
  if (timeline) return [`timeline ${withSince(timeline)}`];
  if (WAS_THERE.test(said)) return [`who ${said}`];
  if (WHO.test(said) && MEETING_WORD.test(said))
    return [/^(?:did|was|were|has|is|will|who|whom|with|which|what)/i.test(said) ? `who ${said}` : `ask ${said}`];
  if (rowNamed(first) && first !== 'who') return [said];
  const listed = MEETINGS.exec(said)?.groups?.words;
  if (listed !== undefined) return [`meetings ${listed}`.trim()];
  if (QUESTION.test(said)) return [`ask ${said}`];
  return [`brief ${said}`, `who ${said}`, `ask ${said}`];
}
