import type { Bullet } from './briefing.ts';
import type { Candidate } from './candidate.ts';
import type { Choice } from './choice.ts';
import type { Line } from './choose.ts';
import { publishedBy } from './conflicts/happenings.ts';
import { sceneOf, settingOf } from './conflicts/setting.ts';
import { CUE, isCorrection, RIGHT, WRONG } from './correcting.ts';
import { figuresOf } from './figures.ts';
import type { OnTopic } from './hits.ts';
import { isStopWord, wordsOf } from './words.ts';

/** A sentence that takes back what an earlier text said, with the one after it where that alone says what is right. */
export interface Amendment {
  readonly first: Candidate;
  readonly second: Candidate | null;
  /** The value that was wrong and the right one, as written; null where several may be meant. */
  readonly moved: Bullet['moved'] | null;
}

/** Documents without what a later correction takes back, and the corrections among their sentences, each under both of its sentences. */
export interface Amended {
  readonly documents: readonly OnTopic[];
  readonly notes: ReadonlyMap<Candidate, Amendment>;
  readonly gone: ReadonlySet<Candidate>;
}

/** What is said of any correction. */
const UNTELLING =
  /^(?:correct\w*|clarif\w+|earlier|version|edition|article|report\w*|story|piece|wrongly|incorrectly|mistakenly|error|mistake|said|stated|gave|put|number|figure|total|fact|should|read|regret|apologi\w+|editor\w*|paper|published|wrong|right|true|actual\w*)$/i;

/** Takes out of documents what one of them takes back: of the same publisher, or of any where that is not known, published no later. */
export function amend(documents: readonly OnTopic[]): Amended {
  const notes = documents.flatMap(({ candidates }) => notesIn(candidates));
  if (notes.length === 0) return { documents, notes: new Map(), gone: new Set() };
  const byPlace = new Map<Candidate, Amendment>();
  for (const { amendment } of notes) for (const one of [amendment.first, amendment.second]) if (one) byPlace.set(one, amendment);
  const gone = new Set<Candidate>();
  const weight = new Map<Candidate, number>();
  for (const { candidates, relevance } of documents)
    candidates.forEach((candidate, i) => {
      if (byPlace.has(candidate)) return;
      for (const note of notes) {
        if (!takesBack(note, candidate)) continue;
        gone.add(candidate);
        const { first, second } = note.amendment;
        for (const one of [first, second]) if (one) weight.set(one, Math.max(weight.get(one) ?? 0, relevance[i] ?? 0));
      }
    });
  const left = documents.map((document) => {
    const kept = document.candidates.flatMap((candidate, i) =>
      gone.has(candidate) ? [] : [{ candidate, relevance: Math.max(document.relevance[i] ?? 0, weight.get(candidate) ?? 0) }],
    );
    return { ...document, candidates: kept.map(({ candidate }) => candidate), relevance: kept.map(({ relevance }) => relevance) };
  });
  return { documents: left, notes: byPlace, gone };
}

interface Note {
  readonly amendment: Amendment;
  readonly wrong: Values;
  readonly keys: ReadonlySet<string>;
}

interface Values {
  readonly figures: ReadonlySet<string>;
  readonly names: readonly string[];
  readonly days: ReadonlySet<string>;
  /** Keys of all that was wrong, where no figure, name or day stands against another. */
  readonly claim: ReadonlySet<string>;
}

function notesIn(candidates: readonly Candidate[]): readonly Note[] {
  return candidates.flatMap((candidate, i): readonly Note[] => {
    const before = candidates[i - 1];
    if (!isCorrection(candidate) || (before && isCorrection(before) && partsOf(before.text, candidate.text)?.second)) return [];
    const next = candidates[i + 1] ?? null;
    const parts = partsOf(candidate.text, next?.text ?? null);
    if (!parts) return [];
    const second = parts.second ? next : null;
    const both = [candidate, ...(second ? [second] : [])];
    const { wrong, moved } = valuesOf(parts, both);
    return [{ amendment: { first: candidate, second, moved }, wrong, keys: new Set(both.flatMap(({ keys }) => keys.filter(isTelling))) }];
  });
}

interface Parts {
  readonly wrong: string;
  readonly right: string;
  /** What is right stands in the sentence after. */
  readonly second: boolean;
}

/** What a correction calls wrong and what right; null where it does not say. */
function partsOf(first: string, next: string | null): Parts | null {
  const cue = CUE.exec(first);
  const label = /^["“(]?(?:corrections?|clarifications?|errat(?:um|a)|corrected)\s*[:–—-]\s*/i.exec(first);
  const text = label ? first.slice(label[0].length) : first;
  const turned = WRONG.exec(text);
  if (turned) return { right: text.slice(0, turned.index), wrong: text.slice(turned.index), second: false };
  const from = cue && !label ? text.indexOf(cue[0]) : 0;
  const split = RIGHT.exec(text.slice(Math.max(0, from)));
  const at = split ? Math.max(0, from) + split.index : -1;
  if (split && text.slice(at + split[0].length).trim().length > 1)
    return { wrong: text.slice(0, at), right: text.slice(at), second: false };
  if (next === null) return null;
  const later = WRONG.exec(next);
  return { wrong: later ? `${text} ${next.slice(later.index)}` : text, right: later ? next.slice(0, later.index) : next, second: true };
}

function valuesOf(
  { wrong, right }: Parts,
  sentences: readonly Candidate[],
): { readonly wrong: Values; readonly moved: Amendment['moved'] } {
  const [bad, good] = [figuresOf(wrong), figuresOf(right)];
  const key = ({ unit, value }: { readonly unit: string; readonly value: number }): string => `${unit}${value}`;
  const badOnly = bad.filter((figure) => !good.some((other) => key(other) === key(figure)));
  const goodOnly = good.filter((figure) => !bad.some((other) => key(other) === key(figure)));
  const figures = goodOnly.length > 0 ? badOnly : [];
  const named = [
    ...new Set(
      sentences.flatMap(({ found, sentence }) =>
        found.analysis.mentions.flatMap(({ start, end }) =>
          start >= sentence.start && end <= sentence.end ? [found.document.text.slice(start, end)] : [],
        ),
      ),
    ),
  ];
  const badNames = named.filter((name) => wrong.includes(name) && !right.includes(name));
  const goodNames = named.filter((name) => right.includes(name) && !wrong.includes(name));
  const names = figures.length === 0 && goodNames.length > 0 ? badNames : [];
  const dates = sentences.flatMap(({ dates }) => dates);
  const goodDays = dates.flatMap(({ text, start }) => (start !== null && right.includes(text) && !wrong.includes(text) ? [start] : []));
  const badDays = dates.flatMap(({ text, start }) => (start !== null && wrong.includes(text) && !right.includes(text) ? [start] : []));
  const days = goodDays.length > 0 && figures.length === 0 && names.length === 0 ? badDays : [];
  const [from, to] = figures.length > 0 ? [figures.map((one) => one.text), goodOnly.map((one) => one.text)] : [names, goodNames];
  return {
    wrong: {
      figures: new Set(figures.map(key)),
      names,
      days: new Set(days),
      claim: new Set(
        figures.length + names.length + days.length > 0
          ? []
          : wordsOf(wrong).flatMap(({ raw, key }) => (isStopWord(raw) || !isTelling(raw) ? [] : [key])),
      ),
    },
    moved: from.length === 1 && to.length === 1 && from[0] && to[0] ? { from: from[0], to: to[0] } : null,
  };
}

function isTelling(word: string): boolean {
  return !UNTELLING.test(word) && !/^\d/.test(word);
}

/** Share of a wrong claim's words that a sentence says which makes it. */
const CLAIMED = 0.6;
const FEWEST = 3;

function takesBack({ amendment: { first, second }, wrong, keys }: Note, candidate: Candidate): boolean {
  const [mine, theirs] = [first.found.analysis.published, candidate.found.analysis.published];
  if (mine !== null && theirs !== null && theirs.slice(0, 10) > mine.slice(0, 10)) return false;
  const [by, other] = [publishedBy(first), publishedBy(candidate)];
  if (by !== null && other !== null && by !== other && !`${first.text} ${second?.text ?? ''}`.includes(other)) return false;
  if (wrong.claim.size > 0) {
    const shared = wrong.claim.intersection(candidate.keySet).size;
    return shared >= FEWEST && shared / Math.min(wrong.claim.size, Math.max(FEWEST, candidate.keySet.size)) >= CLAIMED;
  }
  const says =
    candidate.figures.some(({ unit, value }) => wrong.figures.has(`${unit}${value}`)) ||
    wrong.names.some((name) => candidate.text.includes(name)) ||
    candidate.dates.some(({ start }) => start !== null && wrong.days.has(start));
  return says && areOfOneMatter(first, candidate, keys);
}

/** Both tell of one thing: words, or a name and a word, of the sentences or of what the documents begin with. */
function areOfOneMatter(note: Candidate, candidate: Candidate, keys: ReadonlySet<string>): boolean {
  if (note.found === candidate.found) return true;
  const [scene, other] = [sceneOf(note.found), sceneOf(candidate.found)];
  const own = settingOf(candidate).words.union(other.title);
  const words = keys.intersection(candidate.keySet).union(scene.words.intersection(own));
  const named = !scene.places.union(scene.others).isDisjointFrom(other.places.union(other.others));
  return words.size >= (named ? 1 : 2);
}

/** Lines on which a correction stands whole: never only its half that repeats the error. */
export function wholeNotes(lines: readonly Line[], { notes, gone }: Amended, all: readonly Choice[]): readonly Line[] {
  const told = new Set<Amendment>();
  return lines.flatMap((line): readonly Line[] => {
    const note = notes.get(line.choice.candidate);
    const lead = line.lead && gone.has(line.lead) ? null : line.lead;
    if (!note) return [{ ...line, lead }];
    if (told.has(note)) return [];
    told.add(note);
    const choice = all.find(({ candidate }) => candidate === note.first) ?? line.choice;
    const next = note.second === null ? null : (all.find(({ candidate }) => candidate === note.second) ?? null);
    return [{ lead: null, choice, next }];
  });
}
