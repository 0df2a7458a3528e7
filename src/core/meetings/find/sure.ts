import type { MeetingState } from '../report.ts';
import type { Clue } from './sightings.ts';

/** Phrases that tie somebody to a meeting that lies ahead. */
const TAKES_PART =
  /(?:does|does-first):(?:will-come|hosts|comes|says-yes|is-there|asked|no-answer|refused|will-not|absent-not-come|sent-deputy|is-represented|hindered|elsewhere|stayed-away|regrets|did-not|did|uninvited|leaves|does-there)$/;
const TIED =
  /^(?:subject-of-trigger|object-of-trigger|complement:|S>led:(?:met-by|under|beside-by|between|invites|meets|with|beside|among|absent-was|neither|for-side|without))/;

/**
 * Why somebody certainly took no part, where the words settle it; null where they do not, and the classifier decides. Somebody who announces what others
 * will do is not one of them; a meeting ahead that is only spoken of near somebody does not expect them.
 */
export function surelyNone(clues: readonly Clue[], state: MeetingState): Clue | null {
  const tied = clues.some((c) => TIED.test(c.feature));
  const takesPart = clues.some((c) => TAKES_PART.test(c.feature));
  if (tied || takesPart) return null;
  // "X called on Y to come": asked for, not there.
  const urged = clues.find((c) => c.feature === 'led:urges');
  if (urged) return urged;
  // "spokesman X said that Y met Z": who speaks for others was not there for that.
  const speaker = clues.find((c) => /^(?:title|aside)-cue:observer$/.test(c.feature));
  if (speaker && clues.some((c) => c.feature === 'announces|other')) return speaker;
  if (state !== 'planned') return null;
  const announces = clues.find((c) => c.feature === 'announces|thing') ?? closesWithSaying(clues);
  if (announces) return announces;
  // Told to be at another meeting of the text, and near this one only where it is spoken of in passing.
  const near = clues.find((c) => c.feature.startsWith('rels='));
  if (!near?.feature.includes('O')) return null;
  const passing = clues.find((c) => /^within=(?:for|of|before|towards|about|regarding)$/.test(c.feature));
  return near.feature.includes('S') ? (passing ?? null) : near;
}

/** "…, adviser X declared.": who is only named at the end as the one who said it. */
function closesWithSaying(clues: readonly Clue[]): Clue | undefined {
  const says = clues.some((c) => c.feature === 'does-first:says');
  return says ? clues.find((c) => /^rvo:[a-z]+ \.$/.test(c.feature)) : undefined;
}

/** Somebody who tells of their own plan to meet ("said that she would see the mayor") is expected, whatever else they say; null where they do not. */
export function surelyExpected(clues: readonly Clue[], state: MeetingState): Clue | null {
  return state === 'planned' ? (clues.find((c) => c.feature === 'announces|self') ?? null) : null;
}

/** "to come", "to attend" right behind a name: what somebody else wanted of that person. */
const TO_COME = /^r2:to (?:come|attend|visit|join|travel|take|meet|see)$/;
/** The person asks somebody for something. */
const ASKS_SOMEBODY = /^rvo:(?:ask|invit|urg|beg|want|request) <person>$/;
/** The person came after all. */
const CAME = /^r:(?:came|attended|arrived|joined|went|did|was|visited)$/;

/**
 * "A had asked B to come as well", told beside a meeting that was held and not of it: neither who asked nor who was asked was there for that. Null where
 * a sentence of the meeting names them, or says that they came.
 */
export function surelyApart(clues: readonly Clue[], state: MeetingState): Clue | null {
  if (state !== 'held' || clues.some((c) => c.feature === 'rel=S' || CAME.test(c.feature))) return null;
  const asked = clues.find((c) => c.feature === 'led:invites');
  if (asked && clues.some((c) => TO_COME.test(c.feature))) return asked;
  return clues.find((c) => ASKS_SOMEBODY.test(c.feature)) ?? null;
}
