import { isPlan } from './ahead.ts';
import type { Candidate } from './candidates.ts';
import type { Page, Token } from './page.ts';
import type { Draft } from './scene.ts';

/** Kinds that name one and the same coming together in different words; the others keep to their own. */
const LOOSE = new Set(['meeting', 'talks', 'visit', 'call', 'session', 'audience', 'dinner']);
const POINTING = new Set(['the', 'this', 'these', 'that', 'those', 'such', 'said', 'his', 'her', 'its', 'their', "'s", 'both', 'between']);
const APART = new Set(
  'second third fourth fifth another next last previous earlier later new further former similar separate again upcoming forthcoming recent other first'.split(
    ' ',
  ),
);
const AHEAD = new Set(['will', 'upcoming', 'forthcoming', 'planned', 'next', 'would', 'tomorrow']);
/** Only so many tokens on either side of a trigger say when and where it was. */
const REACH = 12;

interface Bearings {
  readonly pointing: boolean;
  readonly apart: boolean;
  readonly ahead: boolean;
  readonly days: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
}

function bearingsOf(page: Page, trigger: Candidate): Bearings {
  const token = page.tokens[trigger.token];
  const line = page.sentences[token?.sentence ?? -1];
  const days = new Set<string>();
  const places = new Set<string>();
  const people = new Set<string>();
  const lead: string[] = [];
  const from = line?.firstToken ?? 0;
  const to = line?.lastToken ?? 0;
  let ahead = false;
  for (let i = from; i < to; i++) {
    const other = page.tokens[i];
    if (!other) continue;
    if (other.kind === 'person') people.add(other.name);
    if (Math.abs(i - trigger.token) > REACH) continue;
    if (other.date?.precision === 'day' || other.date?.precision === 'month') days.add(other.date.start ?? other.lower);
    if (other.kind === 'place' && isLocation(page, i)) places.add(other.name);
    if (i < trigger.token && trigger.token - i <= 3) lead.push(other.lower);
    if (Math.abs(i - trigger.token) <= 4 && AHEAD.has(other.lower)) ahead = true;
  }
  const apart = lead.some((word) => APART.has(word));
  return { pointing: lead.some((word) => POINTING.has(word)) && !apart, apart, ahead, days, places, people };
}

/** "in Paris", "at Lancaster House": where something was, not whose it is. */
function isLocation(page: Page, index: number): boolean {
  return /^(?:in|at|near|outside)$/.test(page.tokens[index - 1]?.lower ?? '');
}

const apartSets = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => a.size > 0 && b.size > 0 && ![...a].some((x) => b.has(x));

/**
 * Whether a noun speaks again of a meeting that the text told of before: it points back ("the talks", "this meeting") or names the same people, and gives
 * neither another day nor another place nor only other people. Holds over any distance, where the classifier sees short texts only.
 */
export function speaksAgain(page: Page, draft: Draft, trigger: Candidate): boolean {
  if (trigger.strength !== 'noun') return false;
  if (samePhrase(page, draft, trigger)) return true;
  const now = bearingsOf(page, trigger);
  if (now.apart) return false;
  const stem = page.tokens[trigger.token]?.stem;
  const sameKind = draft.triggers.some((t) => page.tokens[t.token]?.stem === stem || (LOOSE.has(t.kind) && LOOSE.has(trigger.kind)));
  if (!sameKind) return false;
  const before = draft.triggers.map((t) => bearingsOf(page, t));
  const all = (pick: (b: Bearings) => ReadonlySet<string>): ReadonlySet<string> => new Set(before.flatMap((b) => [...pick(b)]));
  const people = all((b) => b.people);
  if (
    apartSets(
      now.days,
      all((b) => b.days),
    ) ||
    apartSets(
      now.places,
      all((b) => b.places),
    ) ||
    (apartSets(now.people, people) && !isJustTold(page, draft, trigger))
  )
    return false;
  if (now.ahead !== before.some((b) => b.ahead)) return false;
  const shared = [...now.people].filter((name) => people.has(name)).length;
  return now.pointing || shared >= 2 || (shared >= 1 && now.people.size === 1) || isBare(page.tokens[trigger.token - 1]);
}

/** "A spoke after talks in Rome. B hosted the meeting": the one of the sentence before, told of for those who were there too. */
function isJustTold(page: Page, draft: Draft, trigger: Candidate): boolean {
  const last = draft.triggers.at(-1);
  const apart = (page.tokens[trigger.token]?.sentence ?? 0) - (page.tokens[last?.token ?? -1]?.sentence ?? Number.NEGATIVE_INFINITY);
  return apart <= 1 && last?.strength === 'noun' && /^(?:the|this|that|these|those)$/.test(page.tokens[trigger.token - 1]?.lower ?? '');
}

/** Whether a draft was told of by the same name: `NATO summit` and `NATO summit`, the same organisation or capitalised word before the same noun. */
export function samePhrase(page: Page, draft: Draft, trigger: Candidate): boolean {
  const name = nameBefore(page, trigger.token);
  if (!name) return false;
  const stem = page.tokens[trigger.token]?.stem;
  const now = bearingsOf(page, trigger).days;
  return draft.triggers.some((t) => {
    const days = bearingsOf(page, t).days;
    return page.tokens[t.token]?.stem === stem && nameBefore(page, t.token) === name && !apartSets(now, days);
  });
}

function nameBefore(page: Page, index: number): string | null {
  const before = page.tokens[index - 1];
  if (!before || before.sentence !== page.tokens[index]?.sentence || before.end + 1 < (page.tokens[index]?.start ?? 0)) return null;
  if (before.kind === 'organisation') return before.name.toLowerCase();
  return before.kind === 'word' && before.capital ? before.lower : null;
}

/**
 * "the talks between X and Y": a noun with its article points back to the one draft that was told of by the same noun, where it names nobody else and no other
 * day. Of several such drafts none.
 */
export function pointsBack(page: Page, drafts: readonly Draft[], trigger: Candidate): number {
  if (trigger.strength !== 'noun' || !/^(?:the|this|that|these|those)$/.test(page.tokens[trigger.token - 1]?.lower ?? '')) return -1;
  const stem = page.tokens[trigger.token]?.stem;
  const isOf = (draft: Draft): boolean => draft.triggers.some((t) => t.strength === 'noun' && page.tokens[t.token]?.stem === stem);
  const at = drafts.findIndex(isOf);
  const draft = drafts[at];
  if (!draft || drafts.some((other, i) => i !== at && isOf(other)) || isOneMore(page, draft, trigger)) return -1;
  const now = bearingsOf(page, trigger);
  const before = draft.triggers.map((t) => bearingsOf(page, t));
  const isApart = (pick: (b: Bearings) => ReadonlySet<string>): boolean =>
    apartSets(pick(now), new Set(before.flatMap((b) => [...pick(b)])));
  return isApart((b) => b.days) || isApart((b) => b.people) || isApart((b) => b.places) ? -1 : at;
}

/** "met X to discuss Y": what the meeting before it in the sentence is for. */
export function isAim(page: Page, draft: Draft, trigger: Candidate): boolean {
  if (trigger.strength !== 'verb' || trigger.kind !== 'talks' || page.tokens[trigger.token - 1]?.lower !== 'to') return false;
  const last = draft.triggers.findLast(({ token }) => token < trigger.token)?.token ?? -1;
  if (page.tokens[last]?.sentence !== page.tokens[trigger.token]?.sentence) return false;
  return !page.tokens.slice(last + 1, trigger.token).some(({ lower }) => /^(?:but|before|after|while|then|;)$/.test(lower));
}

/** "will meet X for a second round of talks": the noun says what the verb before it is for. */
function isPurpose(page: Page, draft: Draft, trigger: Candidate): boolean {
  const verb = draft.triggers.findLast(({ token, strength }) => strength === 'verb' && token < trigger.token)?.token;
  if (verb === undefined || page.tokens[verb]?.sentence !== page.tokens[trigger.token]?.sentence) return false;
  const between = page.tokens.slice(verb + 1, trigger.token).map(({ lower }) => lower);
  return between.length < 16 && between.includes('for') && !between.some((word) => /^(?:and|but|before|after|while|then|;)$/.test(word));
}

const COUNTED = new Set(['another', 'second', 'third', 'fourth', 'fifth', 'next']);

/** Whether a noun counts itself as one more ("a second session", "the next round") that no trigger of the draft was counted as. */
export function isOneMore(page: Page, draft: Draft, trigger: Candidate): boolean {
  if (trigger.strength !== 'noun' || isPurpose(page, draft, trigger)) return false;
  const counts = (t: Candidate): string[] =>
    [1, 2, 3].map((back) => page.tokens[t.token - back]?.lower ?? '').filter((word) => COUNTED.has(word));
  const now = counts(trigger);
  return now.length > 0 && !draft.triggers.some((t) => counts(t).some((word) => now.includes(word)));
}

/**
 * "had met on 15 January as well", "earlier in May X visited": an earlier meeting than the one that a draft tells of, for it gives another day, or a day of
 * its own to none but other people.
 */
export function isEarlier(page: Page, draft: Draft, trigger: Candidate): boolean {
  const isBefore = (t: Candidate): boolean => wasBefore(page, t) || opensEarlier(page, t);
  if (!isBefore(trigger) || draft.triggers.some(isBefore)) return false;
  const now = bearingsOf(page, trigger);
  const told = draft.triggers.map((t) => bearingsOf(page, t));
  const [days, people] = [new Set(told.flatMap((one) => [...one.days])), new Set(told.flatMap((one) => [...one.people]))];
  return apartSets(now.days, days) || (days.size === 0 && now.days.size > 0 && apartSets(now.people, people));
}

/** True in a sentence that begins with an earlier time: "Earlier in May", "Earlier this year". */
function opensEarlier(page: Page, { token }: Candidate): boolean {
  const first = page.sentences[page.tokens[token]?.sentence ?? -1]?.firstToken ?? -1;
  const words = page.tokens
    .slice(first, first + 3)
    .map(({ lower }) => lower)
    .join(' ');
  return /^earlier (?:in|on|this|last|the)(?: |$)/.test(words);
}

/** A verb in the pluperfect. */
function wasBefore(page: Page, { token, strength }: Candidate): boolean {
  return (
    strength !== 'noun' &&
    [1, 2, 3].some(
      (back) => page.tokens[token - back]?.lower === 'had' && page.tokens[token - back]?.sentence === page.tokens[token]?.sentence,
    )
  );
}

/** Whether a trigger has a day or a place of its own that no draft has had: one more meeting, told of even in weak words. */
export function isElsewhere(page: Page, drafts: readonly Draft[], trigger: Candidate): boolean {
  const now = bearingsOf(page, trigger);
  const known = drafts.flatMap((draft) => draft.triggers.map((t) => bearingsOf(page, t)));
  const days = new Set(known.flatMap((b) => [...b.days]));
  const places = new Set(known.flatMap((b) => [...b.places]));
  return [...now.days].some((day) => !days.has(day)) || [...now.places].some((place) => !places.has(place));
}

/** Whether a trigger that lies ahead ("the upcoming summit", "plans to meet") follows a draft that does not: never the same meeting. */
export function liesAhead(page: Page, draft: Draft, trigger: Candidate): boolean {
  if (isPlan(page, trigger)) return draft.triggers.every((t) => t.strength === 'verb' && !isPlan(page, t));
  const near = [1, 2, 3].map((back) => page.tokens[trigger.token - back]?.lower ?? '');
  const ahead = near.some((word) => word === 'upcoming' || word === 'forthcoming');
  return ahead && !draft.triggers.some((t) => bearingsOf(page, t).ahead);
}

/** "discussions on …" with nothing before it: what was spoken about, not a meeting of its own. */
function isBare(before: Token | undefined): boolean {
  return (
    before === undefined || before.kind === 'punctuation' || /^(?:in|of|with|during|at|after|amid|amidst|by|on|from)$/.test(before.lower)
  );
}
