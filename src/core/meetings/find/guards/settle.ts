import { officeOf } from '../../../language/people/offices.ts';
import type { MeetingState, Report, Role } from '../../report.ts';
import { verbAt } from '../clauses.ts';
import { dayInState } from '../day.ts';
import type { Page, Token } from '../page.ts';
import { triggerWord } from '../trigger-words.ts';
import { AUXILIARIES, CLAUSE_OPENERS, NEGATIONS, PREPOSITIONS } from '../words.ts';
import { lineWords, triggersOf, wordsOf } from './around.ts';
import { DOUBT } from './away.ts';

/** So many tokens on either side of a trigger are read. */
const REACH = 16;
const DENIAL = /(?:^| )(?:den(?:y|ies|ied|ying)|dispute[sd]?|rejected|dismissed)(?= |$)/;
/** What stands between a denial and the meeting that it denies. */
const DENIED =
  /(?:^| )(?:den(?:y|ies|ied|ying)|dispute[sd]?|rejected|dismissed)(?: [^ .;,]+)?(?: (?:that|having|ever|any|claims?|reports?|rumou?rs?|suggestions?|allegations?|there)(?= |$)[^.;]*| (?:a|any|such a|holding|holding any|secret)(?: [^ .;,]+){0,2})?$/;
/** The meeting is no more than said to have been. */
const ALLEGED =
  /(?:^| )(?:allegedly|purportedly|supposedly|(?:is|are|was|were) (?:said|alleged|rumou?red|claimed) to have)(?: (?:also|secretly|once|twice|briefly))?$/;
/** "there was no meeting", "no meeting took place". */
const NO_SUCH =
  /(?:^| )(?:there (?:was|were|is|has been|had been|have been) )?no(?: such)?(?: (?:formal|secret|private|face-to-face|official|direct|bilateral|second|<date>|<organisation>)){0,2}$/;
/** Words behind a noun of meeting that say that it did not take place or will not. */
const NOT_HELD =
  /^(?:(?:did|does|do|will|would|could|can|shall) (?:not|never|n't)|didn't|won't|wouldn't|couldn't|can't|never)(?: (?:now|after all|actually))? (?:took|take|taken|be held|go ahead|went ahead|happen|happened|proceed|materialise|materialised|materialize|begin|be taking)(?= |$)|^(?:was|were|has been|have been|is|are) (?:not|never) (?:held|going ahead|taking place|to take place|to be held)(?= |$)/;
const DEFINITE = /^(?:the|this|that|these|those|his|her|its|their|'s)$/;
/** What moves without meeting anybody. */
const THINGS = new Set(
  `ship vessel boat ferry freighter tanker steamer cruiser carrier yacht trawler icebreaker submarine barge rocket capsule craft spacecraft shuttle probe lander rover
   orbiter satellite booster spaceship plane aircraft jet airliner helicopter drone balloon airship glider train locomotive engine tram bus truck lorry van car storm
   hurricane cyclone typhoon wave flood comet asteroid meteor meteorite cup trophy parcel letter cargo shipment aid news help relief snow rain wind telescope module
   stage fragment debris statue painting relic relics bell wreck container lift letter package`.split(/\s+/),
);
const MOVES =
  /^(?:came|come|comes|arrived|arrives|arrive|landed|stopped|flew|flies|drove|travelled|traveled|reached|went|returned|toured|visited|visits|calls|called|opened|open|opens|reach|ran)$/;
const GROUPS =
  /^(?:delegations?|team|group|mission|party|crew|committee|council|board|leaders|pair|two|three|four|both|all|he|she|they|we|who|visitors?|guests?|couple|family|troupe|squad|side|sides|others?|people|crowds?|thousands|hundreds|dozens|families|royals?|parliament|court|cabinet|panel|talks|meeting)$/;

/** True for a verb of motion whose subject is a thing: a ship that returned, a rocket that came down. */
function isThingMoving(page: Page, at: number): boolean {
  const verb = page.tokens[at];
  if (!verb || !MOVES.test(verb.lower) || triggerWord(verb.lower)?.strength === 'noun') return false;
  const first = page.sentences[verb.sentence]?.firstToken ?? 0;
  let isThing = false;
  for (let i = at - 1; i >= first; i--) {
    const token = page.tokens[i];
    if (!token || /^[;:—–]$/.test(token.lower)) break;
    if (token.kind === 'person' || GROUPS.test(token.lower)) return false;
    if (THINGS.has(token.lower)) isThing = true;
    else if (token.kind === 'word' && officeOf(token.lower) !== null && !THINGS.has(token.lower)) return false;
  }
  return isThing;
}

/** The Report without triggers that tell how a thing moved; null where there are no others. */
export function withoutThings(page: Page, report: Report): Report | null {
  const moving = new Set(
    triggersOf(page, report)
      .filter((at) => isThingMoving(page, at))
      .map((at) => page.tokens[at]?.start),
  );
  const [first, ...more] = report.triggers.filter(({ start }) => !moving.has(start));
  return first ? { ...report, triggers: [first, ...more] } : null;
}

function before(page: Page, at: number, reach = REACH): string {
  const first = page.sentences[page.tokens[at]?.sentence ?? -1]?.firstToken ?? 0;
  return wordsOf(page, range(Math.max(first, at - reach), at));
}

const range = (from: number, to: number): readonly number[] => Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);

/** The words behind a noun from its own verb on: past "between A and B", "in Oslo" and what stands between commas. */
function predicateOf(page: Page, at: number): string {
  const last = page.sentences[page.tokens[at]?.sentence ?? -1]?.lastToken ?? 0;
  let aside = false;
  for (let i = at + 1; i < last; i++) {
    const token = page.tokens[i] as Token;
    if (token.lower === ',') {
      const opens = /^(?:which|who|whom|whose|where|to|at|in|on|for|due|scheduled|planned|set|originally|once|a|an|the)$/.test(
        page.tokens[i + 1]?.lower ?? '',
      );
      aside = aside ? false : opens;
      continue;
    }
    if (aside) continue;
    if (/^[.;:—–]$/.test(token.lower)) return '';
    if (token.kind !== 'word' && token.kind !== 'quote') continue;
    if (AUXILIARIES.has(token.lower) || NEGATIONS.has(token.lower)) return wordsOf(page, range(i, Math.min(last, i + 7)));
    if (CLAUSE_OPENERS.has(token.lower) && token.lower !== 'and' && !PREPOSITIONS.has(token.lower)) return '';
    if (verbAt(page, i) && !/(?:ed|ing)$/.test(token.lower)) return '';
  }
  return '';
}

/** What the words around one trigger settle of the meeting's state; null where they settle nothing. */
function settled(page: Page, at: number): MeetingState | null {
  const token = page.tokens[at];
  if (!token) return null;
  const lead = before(page, at);
  const isNoun = triggerWord(token.lower)?.strength === 'noun' && !verbAt(page, at);
  const isGiven = isNoun && DEFINITE.test(page.tokens[at - 1]?.lower ?? '');
  if (isNoun && NO_SUCH.test(lead)) return 'unclear';
  if (DENIAL.test(lead) && DENIED.test(lead) && !(isGiven && !/^(?:had|has|ever) /.test(predicateOf(page, at)))) return 'unclear';
  if (ALLEGED.test(lead)) return 'unclear';
  if (isNoun && NOT_HELD.test(predicateOf(page, at))) return 'cancelled';
  return null;
}

const AHEAD: readonly MeetingState[] = ['planned', 'cancelled'];

/** The role that goes with a state: nobody attended what was not held. */
function roleIn(state: MeetingState, was: MeetingState, role: Role): Role {
  if (AHEAD.includes(state) && (role === 'attended' || role === 'hosted')) return 'expected';
  return role === 'expected' && !AHEAD.includes(state) && AHEAD.includes(was) ? 'attended' : role;
}

/** The Report in another state, with the parts that go with it. */
export function inState(report: Report, state: MeetingState): Report {
  if (report.state === state) return report;
  const participants = report.participants.map((one) => ({ ...one, role: roleIn(state, report.state, one.role) }));
  return { ...report, state, participants };
}

const YEAR = /\d{4}/;

/** The same day so many years later. */
function moved(day: string, years: number): string {
  return `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;
}

/** Nothing was held after the day of the paper: a day without its year was that of the year before, else the meeting lies ahead or is in doubt. */
function notAfterPaper(page: Page, report: Report): Report {
  const { date, state } = report;
  if (state !== 'held' || !date?.start || !date.end || page.published?.length !== 10 || date.start <= page.published) return report;
  const isPast = triggersOf(page, report).some(
    (at) => /(?:ed|met|saw|held|sat|spoke|came|flew|drove|took|gave|went)$/.test(page.tokens[at]?.lower ?? '') && verbAt(page, at),
  );
  if (isPast && !YEAR.test(date.text) && (date.precision === 'day' || date.precision === 'month') && /\p{L}{3}/u.test(date.text))
    return { ...report, date: { ...date, start: moved(date.start, -1), end: moved(date.end, -1) } };
  return inState(report, isPast ? 'unclear' : 'planned');
}

/** Words that leave a text's matter open. */
const OPEN =
  /\b(?:alleg\w+|den(?:y|ies|ied|ying)|claim\w*|rumou?r\w*|unconfirmed|confirm\w*|disput\w+|contradict\w*|whether|purported\w*|reportedly)\b/i;

/** A meeting that somebody did not come to, told in the past and without any word of doubt, was held; null where that is not so. */
function withoutDoubt(page: Page, report: Report): Report | null {
  if (
    report.state !== 'unclear' ||
    OPEN.test(page.text) ||
    !report.participants.some(({ role }) => role === 'absent' || role === 'represented')
  )
    return null;
  const lines = new Set(triggersOf(page, report).map((at) => page.tokens[at]?.sentence ?? -1));
  const words = [...lines].flatMap((at) => page.sentences[at] ?? []).map((line) => lineWords(page, line));
  const isDoubted = words.some((text) => DOUBT.test(text) || /(?:^| )(?:will|shall|to be)(?= |$)/.test(text));
  return isDoubted || words.length === 0 ? null : inState(report, 'held');
}

/** "did not go ahead on Monday": a weekday that is over. */
function onPastDay(page: Page, report: Report): Report {
  const isPast = triggersOf(page, report).some((at) => /^(?:did|didn't|was|were|never)(?= |$)/.test(predicateOf(page, at)));
  const { date } = report;
  return isPast && date ? { ...report, date: { ...dayInState(date, 'held', page.published), span: date.span } } : report;
}

/** The Report in the state that its words and its day allow. */
export function guardState(page: Page, report: Report): Report {
  const states = triggersOf(page, report).map((at) => settled(page, at));
  const [first = null] = states;
  const state = states.includes('cancelled') && first !== 'unclear' ? 'cancelled' : first;
  const settledReport = state && report.state !== 'cancelled' ? inState(report, state) : (withoutDoubt(page, report) ?? report);
  return notAfterPaper(page, state === 'cancelled' ? onPastDay(page, settledReport) : settledReport);
}
