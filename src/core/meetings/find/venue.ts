import type { Span } from '../../passage.ts';
import type { Page, Token } from './page.ts';
import type { Draft } from './scene.ts';
import { AUXILIARIES, CLAUSE_OPENERS, COMMON, DETERMINERS, looksLikeVerb, NEGATIONS, PREPOSITIONS } from './words.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that make the place behind them a topic or a party, never where somebody met. */
const ABOUT = set('against about for with between among over towards toward despite like than because concerning regarding');
/** Words that lead to where something was. */
const WHERE = set('in at to into near outside inside around across throughout from off beyond via through on of');
/** Verbs whose object is where somebody went. */
const GOING = /^(?:visit|reach|enter|tour)(?:s|ed|ing|es)?$/;
/** Nouns that make a country behind "in" or "on" what was spoken of: "the war in …". */
const MATTERS =
  set(`war wars conflict conflicts crisis fighting invasion situation violence unrest ceasefire peace support aid interest interests
  elections election investment investments operations sanctions developments role tensions stability challenge challenges crises issue issues problem problems reform reforms future projects
  unrest famine drought coup fighters troops forces`);

/** Words of time and manner that may follow a place and are no nouns. */
const LATER = set('earlier later today yesterday tomorrow tonight last next this again together alone afterwards meanwhile late');

const before = (page: Page, index: number): Token | undefined => {
  const token = page.tokens[index - 1];
  return token?.lower === 'the' || token?.lower === 'central' || token?.lower === 'nearby' ? page.tokens[index - 2] : token;
};

/** Last words of names that are somewhere one can be. */
const BUILDINGS =
  /(?:^| )(?:palace|house|hall|hotel|castle|centre|center|museum|university|college|school|airport|airbase|base|port|square|park|stadium|arena|church|cathedral|mosque|temple|abbey|monastery|residence|villa|mansion|chancellery|embassy|consulate|ministry|parliament|court|courthouse|library|theatre|theater|club|barracks|camp|fort|station|bridge|ship|building|headquarters|secretariat|hospital|institute)$/;
/** Nouns of rooms and houses that people meet in: "in a <place> hotel" is where. */
const ROOMS =
  /^(?:hotel|hotels|motel|inn|restaurant|café|cafe|diner|bar|pub|tavern|club|office|offices|headquarters|home|house|apartment|flat|villa|palace|castle|mansion|residence|embassy|consulate|museum|gallery|library|theatre|theater|cinema|church|cathedral|mosque|temple|synagogue|monastery|school|college|university|hospital|clinic|prison|court|courtroom|courthouse|studio|warehouse|factory|plant|farm|market|port|harbour|harbor|airport|station|stadium|arena|gym|park|garden|beach|suburb|bank|bookshop|shop|kitchen|hall|ballroom|boardroom|barracks|base|airbase)$/;
/** Prepositions right before a name that say that it is where something was. */
const AT = /^(?:in|at|near|outside|inside|aboard)$/;

/** True for a name that may be where something was: a place, or what was read as an organisation or person and is spoken of as a place ("at <organisation>"). */
export function mayBePlace(page: Page, index: number): boolean {
  const token = page.tokens[index];
  if (token?.kind === 'place') return true;
  if (!token || token.reference || (token.kind !== 'organisation' && token.kind !== 'person')) return false;
  const next = page.tokens[index + 1]?.lower ?? '';
  // "LAGOS – ": a dateline, whatever its name was read as.
  if (index === 0 && /^[—–:-]$/.test(next)) return /^[\p{Lu}\p{M} .'-]+$/u.test(page.text.slice(token.start, token.end));
  const previous = before(page, index);
  if (!previous || previous.sentence !== token.sentence || !AT.test(previous.lower) || next === "'s") return false;
  return BUILDINGS.test(token.lower) || (token.kind === 'person' && !token.lower.includes(' ') && previous.lower === 'in');
}

/** True where the place is what a verb of going has as its object: "visited Oslo". */
export function isGoal(page: Page, index: number): boolean {
  const token = page.tokens[index - 1];
  return token !== undefined && token.sentence === page.tokens[index]?.sentence && GOING.test(token.lower);
}

/** The noun that the preposition before a place hangs on, at most three words back: `war` of "the war in X". */
function headBefore(page: Page, index: number): string {
  for (let i = index - 2; i >= index - 4 && i >= 0; i--) {
    const token = page.tokens[i];
    if (!token || token.sentence !== page.tokens[index]?.sentence) return '';
    if (token.kind === 'word' && !DETERMINERS.has(token.lower) && !WHERE.has(token.lower)) return token.lower;
  }
  return '';
}

function isNoun(lower: string): boolean {
  const closed = [PREPOSITIONS, CLAUSE_OPENERS, AUXILIARIES, DETERMINERS, NEGATIONS, COMMON].some((words) => words.has(lower));
  return /^\p{Ll}{4,}$/u.test(lower) && !closed && !looksLikeVerb(lower) && !lower.endsWith('ly') && !LATER.has(lower);
}

/** "the president of Chad": whose somebody or something is. */
const OFFICES = /^(?:president|premier|chancellor|minister|king|queen|prince|princess|emir|sultan|government|capital)$/;

/** Offices that are held towards a country, not in it. */
const TOWARDS = /^(?:ambassadors?|envoys?|consul|representatives?|attaché|minister|ministers|visa|flight|exports?|aid)$/;
/** Says of somebody where they were while others met. */
const STAYED = /^(?:remained|remains|stayed|stays|waited|waits|lives|lived|detained|stranded|stuck|grounded|hospitalised|jailed)$/;
/** Says in a sentence that somebody did not come. */
const NOT_THERE = /^(?:expected|invited|absent|represented|not|n't|instead|unable|missed|declined|wanted|excused|apologies)$/;

/** "remained in <place>", "who had been expected, was in <place>", "<person> of <place>": where somebody is or comes from, and not where others met. */
function isOfSomebody(page: Page, index: number): boolean {
  const at = page.tokens[index - 1]?.lower === 'the' ? index - 2 : index - 1;
  const [preposition, before] = [page.tokens[at], page.tokens[at - 1]];
  if (!preposition || !before || before.sentence !== page.tokens[index]?.sentence) return false;
  if (preposition.lower === 'of') return before.kind === 'person';
  if (preposition.lower === 'to' && TOWARDS.test(before.lower)) return true;
  if (!/^(?:in|at|to|on)$/.test(preposition.lower)) return false;
  const behind = page.tokens[at - 2];
  if (STAYED.test(before.lower) || (STAYED.test(behind?.lower ?? '') && /^(?:behind|home|away|up|on)$/.test(before.lower))) return true;
  if (!/^(?:was|were|is|are)$/.test(before.lower)) return false;
  const first = page.sentences[before.sentence]?.firstToken ?? 0;
  const isPerson = behind?.kind === 'person' || /^(?:he|she|who|they|,)$/.test(behind?.lower ?? '');
  return isPerson && page.tokens.slice(first, at - 1).some(({ lower }) => NOT_THERE.test(lower));
}

/** "LAGOS – ": the place that a text begins with. */
function isDateline(page: Page, index: number): boolean {
  return index < 3 || /^[—–:(-]$/.test(page.tokens[index + 1]?.lower ?? '');
}

/** "in a <place> hotel", "at the <place> museum": a preposition of where, then a determiner. */
function isInside(page: Page, index: number): boolean {
  const [determiner, preposition] = [page.tokens[index - 1], page.tokens[index - 2]];
  return (
    DETERMINERS.has(determiner?.lower ?? '') && preposition?.sentence === page.tokens[index]?.sentence && AT.test(preposition?.lower ?? '')
  );
}

/** A place in capitals that heads a text, up to its comma, bracket or dash: "NEW YORK", "PORT OF SPAIN". */
const DATELINE = /^\s*(\p{Lu}[\p{Lu}\p{M}.'’ -]*[\p{Lu}\p{M}.])(?=(?:,[^,\n–—]{1,30}){0,2} ?(?:\([^)\n]*\) ?)?(?: [–—-]|[–—:]))/u;

/** The place that a token names, by its name and where that stands: of a dateline in capitals the whole of it, however much was read as a name. */
export function venueAt(page: Page, index: number): { readonly name: string; readonly span: Span } | null {
  const token = page.tokens[index];
  if (!token) return null;
  const match = DATELINE.exec(page.text);
  const words = match?.[1] ?? '';
  const start = (match?.[0].length ?? 0) - words.length;
  const end = start + words.length;
  const isPart = token.start >= start && token.end <= end && token.end - token.start < words.length && !/ (?:AND|ET|UND) /.test(words);
  return isPart ? { name: words, span: { start, end } } : { name: token.name, span: { start: token.start, end: token.end } };
}

/** False for a place that the text speaks about rather than from: "sanctions against X", "the war in X", "X aid", "the president of X". */
export function couldBeVenue(page: Page, index: number, draft: Draft): boolean {
  const token = page.tokens[index];
  if (!token) return false;
  const isTold = draft.triggers.some((trigger) => page.tokens[trigger.token]?.sentence === token.sentence);
  const previous = before(page, index);
  // "Russia keeps its forces there": in a sentence that says nothing of the meeting, only a place that something is in may be where it was.
  if (previous?.sentence !== token.sentence) return isTold || isDateline(page, index);
  if (ABOUT.has(previous.lower) || isOfSomebody(page, index)) return false;
  const head = headBefore(page, index);
  if (previous.lower === 'of') return !OFFICES.test(head);
  if (WHERE.has(previous.lower)) return !MATTERS.has(head);
  if (!isTold) return isDateline(page, index);
  const next = page.tokens[index + 1];
  if (next && ROOMS.test(next.lower) && isInside(page, index)) return true;
  // Before a noun a place is what the noun is of, unless the noun tells of the meeting: "Oslo talks".
  const qualifies = previous.kind === 'word' && next?.kind === 'word' && next.sentence === token.sentence && isNoun(next.lower);
  return !qualifies || draft.triggers.some((trigger) => trigger.token > index && trigger.token - index <= 4);
}
