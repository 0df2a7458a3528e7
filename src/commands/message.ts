import { fold } from '../core/language/fold.ts';
import type { CommandContext } from './command.ts';

/** Subjects that a message is briefed on; more would be a briefing on everything. */
const MOST_SUBJECTS = 3;
/** So much of a message is read: what it is about stands near its beginning. */
const READ = 4_000;
/** A message in which nothing is known is searched for by its own first words. */
const WORDS = 200;
/** Longer words alone are a sentence. */
const LONGEST_TOPIC = 80;

const spaced = (text: string): string =>
  ` ${fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

/** Names in the text that the Library knows too, in the order of the text. */
async function knownNames(text: string, { library, now }: CommandContext): Promise<readonly string[]> {
  const { mentions } = await library.read({ id: 'message', title: null, text, source: 'message', published: now.slice(0, 10), url: null });
  const names = [...new Set(mentions.map(({ name }) => name))].slice(0, 20);
  const known = await Promise.all(names.map(async (name) => (await library.names(name, 1)).find((one) => fold(one.name) === fold(name))));
  return known.flatMap((one) => (one === undefined ? [] : [one.name]));
}

/** True for words that are nothing but standing topics, or names that the documents know: whoever says only that wants to be briefed on it. */
export async function isTopicAlone(said: string, { library, topics }: CommandContext): Promise<boolean> {
  const isKnown = async (piece: string): Promise<boolean> => {
    const words = spaced(piece);
    if (words.trim() === '') return false;
    if (topics.topics.some(({ title, aliases }) => [title, ...aliases].some((one) => spaced(one) === words))) return true;
    return (await library.names(piece, 3)).some(({ name }) => spaced(name).includes(words));
  };
  // A name is short; a whole sentence is not looked for among them.
  if (said.length > LONGEST_TOPIC) return false;
  // Several, apart by commas, are a topic each.
  const known = await Promise.all(said.split(',').slice(0, MOST_SUBJECTS).map(isKnown));
  return known.every(Boolean);
}

/**
 * What a message that somebody wrote is about, as the words of a topic: standing topics that it speaks of, then names that the documents know; its own first
 * words where there are none.
 */
export async function topicOfMessage(message: string, context: CommandContext): Promise<string> {
  const text = message.slice(0, READ).toWellFormed();
  const said = spaced(text);
  const standing = context.topics.topics
    .filter(({ title, aliases }) => [title, ...aliases].some((words) => said.includes(spaced(words))))
    .map(({ title }) => title);
  const subjects = new Map([...standing, ...(await knownNames(text, context))].map((one) => [fold(one), one]));
  const chosen = [...subjects.values()].slice(0, MOST_SUBJECTS);
  // Commas and a leading minus mean something in a topic: here they are only somebody's punctuation.
  if (chosen.length > 0) return chosen.join(', ');
  const bare = text
    .replace(/[,;]|(?<=^|\s)-+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return bare.length > WORDS
    ? bare
        .slice(0, WORDS)
        .replace(/\s+\S*$/, '')
        .toWellFormed()
    : bare;
}
