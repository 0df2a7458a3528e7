import type { CommandSpec } from '../../core/spec.ts';
import { unescapeMrkdwn } from './escape.ts';

/** The command that every other command is also a word after. */
const ENTRY = 'brief';

/** Slack's name of a command, without slash. */
export function slackNameOf(spec: CommandSpec, prefix: string | null): string {
  return (prefix ?? '') + spec.slackName;
}

function firstWord(text: string): { readonly word: string; readonly rest: string } {
  const [, word = '', rest = ''] = /^\s*(\S*)\s*([\s\S]*)$/u.exec(text) ?? [];
  return { word: word.toLowerCase(), rest: rest.trim() };
}

/** The command and its words: `/brief who paris talks` is `who` with `paris talks`; `/brief` alone is `help`; null for a name that is not ours. */
export function readCommand(
  command: string,
  text: string,
  specs: readonly CommandSpec[],
  prefix: string | null,
): { readonly name: string; readonly text: string } | null {
  const spec = specs.find((one) => `/${slackNameOf(one, prefix)}` === command.toLowerCase());
  if (spec === undefined) return null;
  const plain = withoutEmoji(unescapeMrkdwn(text)).trim();
  if (spec.name !== ENTRY) return { name: spec.name, text: plain };
  const { word, rest } = firstWord(plain);
  if (word === '' || word === 'help') return { name: 'help', text: rest };
  const other = specs.find((one) => one.name === word || one.slackName === word);
  return other === undefined ? { name: ENTRY, text: plain } : { name: other.name, text: rest };
}

const FLAG_LETTER_A = 0x1f1e6;

/** Slack writes emoji as `:fire:`. A flag is what people mean by it; of others nothing is meant that documents speak of. */
function withoutEmoji(text: string): string {
  const bare = text.replace(
    /(?<![\p{L}\p{N}]):(?:flag-([a-z]{2})|[a-z][a-z0-9_+-]*)(?:::skin-tone-\d)?:(?![\p{L}\p{N}])/gu,
    (_, flag?: string) => {
      return flag === undefined
        ? ' '
        : ` ${[...flag].map((letter) => String.fromCodePoint(FLAG_LETTER_A + letter.charCodeAt(0) - 97)).join('')} `;
    },
  );
  return bare.trim() === '' ? text : bare;
}

/** Longer is no question: it is refused, whatever its format. */
const LONGEST_QUESTION = 2_000;
const STYLE = /(?<![\p{L}\p{N}])([*_~])(?=\S)([^\n]{0,300}?\S)\1(?![\p{L}\p{N}])/gu;
/** Bold, slanted and struck through, one inside of another. */
const STYLES = 3;

/** What a person made bold, slanted, struck through or code, or quoted, as plain words. */
function withoutFormat(text: string): string {
  if (text.length > LONGEST_QUESTION) return text;
  const bare = text.replace(/^\s*(?:>{1,3}\s?)+/gm, '').replaceAll('`', '');
  return Array.from({ length: STYLES }).reduce((so: string) => so.replace(STYLE, '$2'), bare);
}

/** A person's message as they read it: the bot's own mention removed, other references as their names, entities undone. */
export function readSentence(text: string, botUserId: string): string {
  const plain = text
    .replaceAll(new RegExp(`<@${botUserId}(\\|[^>]*)?>`, 'g'), ' ')
    .replaceAll(/<([@#!]?)([^<>|]*)\|?([^<>]*)>/g, (_, sigil: string, target: string, name: string) => {
      // An id is no word: nobody wrote it, and no document says it.
      if (name === '') return sigil === '@' || sigil === '#' ? ' ' : sigil + target;
      return sigil === '#' ? `#${name}` : name;
    });
  return withoutEmoji(withoutFormat(unescapeMrkdwn(plain)))
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/ (?=[,.!?]+(?:\s|$))/g, '')
    .trim();
}

/** True where the message addresses the bot. */
export function mentions(text: string, botUserId: string): boolean {
  return text.includes(`<@${botUserId}>`) || text.includes(`<@${botUserId}|`);
}
