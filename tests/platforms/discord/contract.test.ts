import { wordsFor } from '../../../src/catalogues.ts';
import type { Message } from '../../../src/core/message.ts';
import type { Component } from '../../../src/platforms/discord/components.ts';
import { composePages, composePlainly } from '../../../src/platforms/discord/compose.ts';
import { composeOpened, readQuotes } from '../../../src/platforms/discord/opened.ts';
import { readMarkdown } from '../../standins/discord/markdown.ts';
import { everyComponent } from '../../standins/discord/messages.ts';
import { pressables } from '../../standins/discord/world.ts';
import { english } from '../../words.ts';
import { drawsTheSame } from '../contract.ts';

function textOf(components: readonly Component[]): readonly string[] {
  const texts = everyComponent(components).flatMap(({ component }) =>
    component.type === 10 ? [readMarkdown(String(component.content)).text] : [],
  );
  return [...texts, ...pressables({ components }).flatMap(({ label, options }) => [label, ...options])];
}

/** What a reader finds behind the sources. */
function opened(kept: Readonly<Record<string, string>>): readonly string[] {
  const all = Object.entries(kept).flatMap(([key, value]) => (key.includes(':quotes.') ? readQuotes(value) : []));
  return all.flatMap((note) => textOf(composeOpened(note, null, english).body.components));
}

drawsTheSame({
  name: 'discord',
  draw: (message: Message) => {
    const { pages, kept } = composePages(message, { tenant: 'G', share: true, wordsFor });
    return [...pages.flatMap(textOf), ...opened(kept)].join('\n');
  },
  // A message of components has no other text than the one it shows, which screen readers read; the only text of ours for the ear alone is this.
  aloud: (message) => [readMarkdown(composePlainly(message, wordsFor).content).text],
  bullets: 30,
});
