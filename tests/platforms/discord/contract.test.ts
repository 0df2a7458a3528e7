import { z } from 'zod';
import type { Message, QuoteNote } from '../../../src/core/message.ts';
import { compose, composePlainly, type Drawn } from '../../../src/platforms/discord/compose.ts';
import { composeOpened } from '../../../src/platforms/discord/opened.ts';
import { readMarkdown } from '../../standins/discord/markdown.ts';
import { everyComponent } from '../../standins/discord/messages.ts';
import { pressables } from '../../standins/discord/world.ts';
import { drawsTheSame } from '../contract.ts';

const quotes: z.ZodType<readonly QuoteNote[]> = z.array(
  z.object({
    n: z.number(),
    documentId: z.string(),
    title: z.string(),
    published: z.string().nullable(),
    url: z.string().nullable(),
    quote: z.string(),
  }),
);

function textOf({ body }: Drawn): readonly string[] {
  const texts = everyComponent(body.components).flatMap(({ component }) =>
    component.type === 10 ? [readMarkdown(String(component.content)).text] : [],
  );
  return [...texts, ...pressables({ ...body }).map(({ label }) => label)];
}

/** What a reader finds behind the sources of a part. */
function opened({ kept }: Drawn): readonly string[] {
  const all = Object.entries(kept).flatMap(([key, value]) => (key.startsWith('discord.quotes.') ? quotes.parse(JSON.parse(value)) : []));
  return all.flatMap((note) => textOf(composeOpened(note)));
}

drawsTheSame({
  name: 'discord',
  draw: (message: Message) =>
    compose(message, { maxParts: 3, share: true })
      .flatMap((part) => [...textOf(part), ...opened(part)])
      .join('\n'),
  // A message of components has no other text than the one it shows, which screen readers read; the only text of ours for the ear alone is this.
  aloud: (message) => [readMarkdown(composePlainly(message).content).text],
  bullets: 30,
});
