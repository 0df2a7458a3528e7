import { type Group, groupsOf, surroundings, verbAt } from './clauses.ts';
import type { Page } from './page.ts';
import { AFTER, BEFORE, type Phrase } from './phrases.ts';
import { shapeOf } from './scene.ts';
import { AUXILIARIES, COMMON, cueClasses, looksLikeVerb, NEGATIONS } from './words.ts';

/** A feature that speaks for a part, with the tokens that it was read from (empty where it is about order or number). */
export interface Clue {
  readonly feature: string;
  readonly tokens: readonly number[];
}

/** One mention of a person, with everything around it that is the same for every meeting. */
export interface Sighting {
  readonly token: number;
  readonly sentence: number;
  readonly clues: readonly Clue[];
  /** Verb or noun that governs the mention, for ties to triggers: token indices. */
  readonly verbAfter: number;
  readonly verbBefore: number;
  readonly before: number;
  /** Places in the clause or aside that tell of the person. */
  readonly places: readonly number[];
}

const isPlain = (word: string): boolean => /^[\p{L}'-]+$/u.test(word);

/** The phrases found over a run of tokens, each with the tokens it covers; `atEnd` keeps those that lead up to the run's end. */
function phrasesOver(page: Page, run: readonly number[], phrases: readonly Phrase[], atEnd: boolean): readonly Clue[] {
  const starts: number[] = [];
  let words = '';
  for (const i of run) {
    starts.push(words.length);
    words += `${shapeOf(page.tokens[i])} `;
  }
  words = words.trimEnd();
  if (words === '') return [];
  const found: Clue[] = [];
  for (const { name, pattern } of phrases) {
    const match = pattern.exec(words);
    if (!match || (atEnd && match.index + match[0].length < words.length)) continue;
    const from = match.index + (match[0].startsWith(' ') ? 1 : 0);
    const to = match.index + match[0].length;
    const tokens = run.filter((_, n) => (starts[n] ?? 0) >= from && (starts[n] ?? 0) < to);
    found.push({ feature: `${atEnd ? 'led' : 'does'}:${name}`, tokens });
    if (!atEnd && from < 12) found.push({ feature: `does-first:${name}`, tokens });
  }
  return found;
}

/** Everything said around one mention, as clues. */
function cluesOf(page: Page, group: Group, member: number): Sighting {
  const around = surroundings(page, group);
  const token = page.tokens[member];
  const clues: Clue[] = [];
  const add = (feature: string, ...tokens: number[]): void => {
    clues.push({ feature, tokens });
  };
  const line = page.sentences[token?.sentence ?? -1];
  const place = group.members.indexOf(member);
  const own: Group = group.members.length > 1 ? { members: [member], first: member, last: member } : group;
  // The person's own description: title before, apposition after.
  const mine = place === group.members.length - 1 ? around : surroundings(page, own);
  for (const i of mine.aside) {
    const t = page.tokens[i];
    if (t?.kind !== 'word') {
      if (t?.kind === 'person') add('aside:<person>', i);
      continue;
    }
    if (!COMMON.has(t.lower)) add(`aside:${t.stem}`, i);
    for (const cue of cueClasses(t.lower)) add(`aside-cue:${cue}`, i);
    if (NEGATIONS.has(t.lower)) add('aside:not', i);
  }
  let i = member - 1;
  for (let steps = 0; steps < 7 && i >= (line?.firstToken ?? 0); steps++, i--) {
    const t = page.tokens[i];
    if (!t || (t.kind !== 'word' && t.kind !== 'organisation' && t.kind !== 'place')) break;
    if (t.kind === 'word' && verbAt(page, i)) break;
    if (
      t.kind === 'word' &&
      t.lower !== 'of' &&
      /^(?:with|by|to|from|in|at|on|and|or|but|that|when|while|as|for|where|because)$/.test(t.lower)
    )
      break;
    if (t.kind === 'word' && isPlain(t.lower) && !COMMON.has(t.lower)) add(`title:${t.stem}`, i);
    if (t.kind === 'word') for (const cue of cueClasses(t.lower)) add(`title-cue:${cue}`, i);
    if (t.kind === 'organisation') add('title:<org>', i);
  }
  if (page.tokens[member - 1]?.lower === ',' && page.tokens[member - 2]) {
    // "his deputy, X": the description stands before the comma.
    for (let k = member - 2; k >= Math.max(line?.firstToken ?? 0, member - 7); k--) {
      const t = page.tokens[k];
      if (t?.kind !== 'word' || /^(?:and|or|but|that|when|while)$/.test(t.lower)) break;
      if (verbAt(page, k) && !/^(?:his|her|its|their|the|a)$/.test(page.tokens[k - 1]?.lower ?? '')) break;
      if (!COMMON.has(t.lower)) add(`role:${t.stem}`, k);
      for (const cue of cueClasses(t.lower)) add(`role-cue:${cue}`, k);
    }
  }
  // What governs the group from the left.
  const before = page.tokens[around.before];
  add(`l:${shapeOf(before)}`, ...(around.before >= 0 ? [around.before] : []));
  if (around.before >= 0) {
    const further = page.tokens[around.before - 1];
    if (further && further.sentence === token?.sentence)
      add(`l2:${further.kind === 'word' ? further.stem : shapeOf(further)} ${shapeOf(before)}`, around.before - 1, around.before);
  }
  if (around.verbBefore >= 0) {
    const verb = page.tokens[around.verbBefore];
    const prep = before && around.before !== around.verbBefore ? shapeOf(before) : '';
    add(`lv:${verb?.stem}`, around.verbBefore);
    add(`lv:${verb?.stem}|${prep}`, around.verbBefore, ...(around.before >= 0 ? [around.before] : []));
    for (const cue of cueClasses(verb?.lower ?? '')) add(`lv-cue:${cue}`, around.verbBefore);
  }
  for (const k of around.clauseBefore) {
    const t = page.tokens[k];
    if (t?.kind !== 'word') continue;
    for (const cue of cueClasses(t.lower)) add(`lb-cue:${cue}`, k);
    if (NEGATIONS.has(t.lower)) add('lb:not', k);
    if (isPlain(t.lower) && !COMMON.has(t.lower)) add(`lb:${t.stem}`, k);
  }
  // What the group does.
  const first = around.clauseAfter[0];
  if (first !== undefined) {
    const t = page.tokens[first];
    add(`r:${t?.kind === 'word' ? t.stem : shapeOf(t)}`, first);
    const second = around.clauseAfter[1];
    const u = second === undefined ? undefined : page.tokens[second];
    if (u) add(`r2:${shapeOf(t)} ${u.kind === 'word' ? u.stem : shapeOf(u)}`, first, second ?? first);
  }
  let head: string | null = null;
  let negative = false;
  around.clauseAfter.forEach((k, n) => {
    const t = page.tokens[k];
    if (!t) return;
    if (NEGATIONS.has(t.lower)) {
      negative = true;
      add('r:not', k);
      if (n < 4) add('r:not-near', k);
    }
    if (t.kind === 'place') add('r:<place>', k);
    if (t.kind !== 'word') return;
    for (const cue of cueClasses(t.lower)) {
      add(`r-cue:${cue}`, k);
      if (n < 4) add(`r-cue-near:${cue}`, k);
    }
    if (isPlain(t.lower) && !COMMON.has(t.lower)) add(`rb:${t.stem}`, k);
    if (head === null && looksLikeVerb(t.lower) && !AUXILIARIES.has(t.lower)) {
      head = t.stem;
      add(`rv:${t.stem}${negative ? '!' : ''}`, k);
      const object = page.tokens[k + 1];
      if (object) add(`rvo:${t.stem} ${object.kind === 'word' ? object.stem : shapeOf(object)}`, k, k + 1);
    }
  });
  for (const clue of phrasesOver(page, around.clauseAfter, AFTER, false)) clues.push(clue);
  for (const clue of phrasesOver(page, mine.aside, AFTER, false)) clues.push({ ...clue, feature: `aside-${clue.feature}` });
  for (const clue of phrasesOver(page, [...around.clauseBefore].reverse(), BEFORE, true)) clues.push(clue);
  // "X's deputy came": what is X's is told apart from X.
  if (page.tokens[member + 1]?.lower === "'s") {
    add('owns', member + 1);
    const owned: number[] = [];
    for (let k = member + 2; k < (line?.lastToken ?? 0) && owned.length < 8 && page.tokens[k]?.kind !== 'punctuation'; k++) owned.push(k);
    owned.slice(0, 3).forEach((k) => {
      const t = page.tokens[k];
      if (t?.kind === 'word' && !COMMON.has(t.lower)) add(`owns:${t.stem}`, member + 1, k);
    });
    for (const clue of phrasesOver(page, [member + 1, ...owned], AFTER, false)) clues.push({ ...clue, feature: `owned-${clue.feature}` });
  }
  if (token?.reference) add('reference');
  if (token?.quoted) add('quoted');
  add(`group:${Math.min(group.members.length, 4)}`);
  if (place > 0) add('not-first');
  if (/^(?:by|photo|credit|editing|reporting)$/.test(page.tokens[line?.firstToken ?? 0]?.lower ?? '')) add('byline', line?.firstToken ?? 0);
  const places = [...around.clauseAfter, ...mine.aside].filter((k) => page.tokens[k]?.kind === 'place');
  const { verbAfter, verbBefore, before: ahead } = around;
  return { token: member, sentence: token?.sentence ?? 0, clues, verbAfter, verbBefore, before: ahead, places };
}

/** Every mention of every person, by canonical name, in text order. */
export function sightingsOf(page: Page): ReadonlyMap<string, readonly Sighting[]> {
  const people = new Map<string, Sighting[]>();
  page.sentences.forEach((_, s) => {
    for (const group of groupsOf(page, s))
      for (const member of group.members) {
        const name = page.tokens[member]?.name ?? '';
        const list = people.get(name) ?? [];
        list.push(cluesOf(page, group, member));
        people.set(name, list);
      }
  });
  return people;
}
