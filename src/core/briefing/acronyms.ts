import type { Candidate } from './candidate.ts';
import { type Phrase, phraseOf } from './phrase.ts';
import type { Subject } from './topic.ts';

/** `Movement for the Renewal of the Sahel (MRS)`. */
const EXPLAINED =
  /((?:\p{Lu}[\p{L}'’-]*\s+(?:(?:of|the|for|and|on|in|to|against|de|des|du|la|le|el|für|der|und)\s+){0,3}){1,8}\p{Lu}[\p{L}'’-]*)\s*\((\p{Lu}[\p{Lu}\p{N}]{1,7})\)/gu;
/** Another name for the same is as good as the one asked for, but not the asker's own. */
const WEIGHT = 0.9;

/** The Subject with what the documents themselves say that its abbreviation stands for, or how they abbreviate it. */
export function withAcronyms(subject: Subject, documents: readonly (readonly Candidate[])[]): Subject {
  const asked = subject.title.trim();
  const isShort = /^[\p{L}\p{N}]{2,8}$/u.test(asked);
  if (!isShort && !asked.includes(' ')) return subject;
  const found = new Map<string, Phrase>();
  for (const { text } of documents.flat()) {
    if (!text.includes('(')) continue;
    for (const [, before = '', short = ''] of text.matchAll(EXPLAINED)) {
      const full = fullName(before, short);
      if (full === null) continue;
      const other = same(short, asked) ? full : same(full, asked) ? short : null;
      const phrase = other === null ? null : phraseOf(other, WEIGHT);
      if (phrase) found.set(phrase.text, phrase);
    }
  }
  return { ...subject, phrases: [...subject.phrases, ...found.values()] };
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** The last words whose initials are the abbreviation's letters, in order; null where they are not. */
function fullName(before: string, short: string): string | null {
  const words = before.split(/\s+/);
  for (let from = words.length - 1; from >= 0; from--) {
    const name = words.slice(from);
    const capitals = name.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word[0]);
    if (capitals.join('') === short) return name.join(' ');
  }
  return null;
}
