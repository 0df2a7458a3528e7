/** Longer is no question: it is refused, whatever its format. */
const LONGEST_QUESTION = 2_000;
const STYLE = /(?<![\p{L}\p{N}])(\*\*\*?|\*|__?|~~|\|\|)(?=\S)([^\n]{0,300}?\S)\1(?![\p{L}\p{N}])/gu;
/** Bold, slanted, underlined and struck through, one inside of another. */
const STYLES = 4;

/** What a person said, without Discord's format, emoji of a guild's own, and ids: none of them is a word of a question. */
export function plainWords(text: string): string {
  const bare = text.replaceAll(/<(?:[@#][!&]?|a?:\w+:|\/[\w -]+:)\d+>/g, ' ');
  if (bare.length > LONGEST_QUESTION) return bare.replaceAll(/\s+/g, ' ').trim();
  const said = bare.replaceAll(/^\s*(?:>{1,3}\s|#{1,3}\s|-#\s)\s*/gm, '').replaceAll(/^```\w*\n|`/gm, '');
  return Array.from({ length: STYLES })
    .reduce((so: string) => so.replace(STYLE, '$2'), said)
    .replaceAll(/\s+/g, ' ')
    .replace(/ (?=[,.!?]+(?:\s|$))/g, '')
    .trim();
}
