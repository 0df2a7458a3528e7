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
  const plain = unescapeMrkdwn(text).trim();
  if (spec.name !== ENTRY) return { name: spec.name, text: plain };
  const { word, rest } = firstWord(plain);
  if (word === '' || word === 'help') return { name: 'help', text: rest };
  const other = specs.find((one) => one.name === word || one.slackName === word);
  return other === undefined ? { name: ENTRY, text: plain } : { name: other.name, text: rest };
}

/** A person's message as they read it: the bot's own mention removed, other references as their names, entities undone. */
export function readSentence(text: string, botUserId: string): string {
  const plain = text
    .replaceAll(new RegExp(`<@${botUserId}(\\|[^>]*)?>`, 'g'), ' ')
    .replaceAll(/<([@#!]?)([^<>|]*)\|?([^<>]*)>/g, (_, sigil: string, target: string, name: string) => {
      return name === '' ? sigil + target : sigil === '#' ? `#${name}` : name;
    });
  return unescapeMrkdwn(plain)
    .replace(/[^\S\n]+/g, ' ')
    .trim();
}

/** True where the message addresses the bot. */
export function mentions(text: string, botUserId: string): boolean {
  return text.includes(`<@${botUserId}>`) || text.includes(`<@${botUserId}|`);
}
