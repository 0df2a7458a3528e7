import { nearestTitles } from '../core/briefing/nearest.ts';
import { fold } from '../core/language/fold.ts';
import type { CommandContext } from './command.ts';

const MOST = 5;
const NAMES_OF_A_WORD = 3;
/** Shorter words are near to too many others. */
const SHORTEST = 4;
const MOST_WORDS = 12;

/** What one word may have been meant to be: nothing where a name or topic is written just so. */
async function meantBy(word: string, { library, topics }: CommandContext): Promise<readonly string[]> {
  const titles = topics.topics.flatMap(({ title, aliases }) => [title, ...aliases]);
  const names = (await library.names(word, NAMES_OF_A_WORD)).map(({ name }) => name);
  const parts = [...titles, ...names].flatMap((one) => [one, ...one.split(/\s+/)]);
  if (parts.some((part) => fold(part) === fold(word))) return [];
  return [...new Set([...names, ...nearestTitles(word, titles)])];
}

/**
 * The words of a question for which nothing was found, with what they may have been meant to be in the place of each that nothing is written like: nearest
 * first, names that the Library knows before topics. None where every word is written like one of them, or like none.
 */
export async function nearest(asked: string, context: CommandContext): Promise<readonly string[]> {
  const words = [...new Set(asked.match(/[\p{L}\p{M}’'-]+/gu) ?? [])].filter((word) => word.length >= SHORTEST).slice(0, MOST_WORDS);
  const meant = await Promise.all(words.map(async (word) => ({ word, others: await meantBy(word, context) })));
  const wrong = meant.filter(({ others }) => others.length > 0);
  const ranks = Math.max(0, ...wrong.map(({ others }) => others.length));
  // All that is written wrongly at once: the likeliest of each, then the next ones.
  const corrected = Array.from({ length: ranks }, (_, rank) =>
    wrong.reduce((text, { word, others }) => text.replace(word, () => others[Math.min(rank, others.length - 1)] ?? word), asked),
  );
  return [...new Set(corrected)].filter((other) => fold(other) !== fold(asked)).slice(0, MOST);
}
