import { z } from 'zod';
import type { QuoteNote } from '../../core/message.ts';
import type { Paragraph } from '../../core/platform.ts';
import { shorten } from '../../core/shorten.ts';
import type { Words } from '../../core/words.ts';
import { type Body, bodyOf, cardOf, type Row, textDisplay } from './components.ts';
import { type Drawn, within } from './compose.ts';
import { label, plain, webAddress } from './escape.ts';
import { LIMITS } from './limits.ts';
import { drawParagraph, drawQuote } from './render.ts';

const quotesShape: z.ZodType<readonly QuoteNote[]> = z.array(
  z.object({
    n: z.number(),
    documentId: z.string(),
    title: z.string(),
    published: z.string().nullable(),
    url: z.string().nullable(),
    quote: z.string(),
    start: z.number().exactOptional(),
    end: z.number().exactOptional(),
  }),
);

/** The quotes behind a select, as they were kept. @throws where they are none */
export function readQuotes(kept: string): readonly QuoteNote[] {
  return quotesShape.parse(JSON.parse(kept));
}

/** Lengths to which a quote that is too long for a message is shortened, the longest that fits being taken: escaping may double it. */
const SHORTER = [3_000, 1_500, 200] as const;

/** So much of a paragraph is shown on each side of a quote. */
const AROUND = 600;

/** The last whole words of a text within `max`, marked where something stood before them. */
function tail(text: string, max: number): string {
  const whole = plain(text);
  if (whole.length <= max) return whole;
  const end = whole.slice(-max);
  return `… ${end.slice(end.indexOf(' ') + 1)}`;
}

function linkRow({ url }: QuoteNote, { say }: Words): readonly Row[] {
  const address = webAddress(url, LIMITS.url);
  if (address === null) return [];
  return [
    {
      type: 1,
      components: [{ type: 2, style: 5, label: label(say('discord.open', { host: address.host }), LIMITS.label), url: address.url }],
    },
  ];
}

/**
 * A quote in its paragraph, with a button that opens its document where the address is safe. Where the paragraph is not known, or does not fit, the quote stands
 * alone; a quote longer than a message is shown to its last whole sentence.
 */
export function composeOpened(note: QuoteNote, paragraph: Paragraph | null, words: Words): Drawn {
  const card = (text: string): Body => bodyOf([cardOf([textDisplay(text), ...linkRow(note, words)])]);
  const alone = (max: number) => {
    const quote = max === 0 ? note.quote : shorten(note.quote, max, 'quote', words);
    return card(drawQuote({ ...note, title: label(note.title, 300), quote }, words));
  };
  const around = ({ before, quote, after }: Paragraph) =>
    card(
      drawParagraph(
        { ...note, title: label(note.title, 300) },
        { before: tail(before, AROUND), quote, after: label(after, AROUND) },
        words,
      ),
    );
  const candidates = [...(paragraph === null ? [] : [around(paragraph)]), ...[0, ...SHORTER].map(alone)];
  return { body: candidates.find((body) => within(body.components)) ?? alone(SHORTER[2]), kept: {} };
}
