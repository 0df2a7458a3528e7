import type { QuoteNote } from '../../core/message.ts';
import { shorten } from '../../core/shorten.ts';
import { bodyOf, type Row, textDisplay } from './components.ts';
import { type Drawn, within } from './compose.ts';
import { label, webAddress } from './escape.ts';
import { LIMITS } from './limits.ts';
import { drawQuote } from './render.ts';

/** Lengths to which a quote that is too long for a message is shortened, the longest that fits being taken: escaping may double it. */
const SHORTER = [3_000, 1_500, 200] as const;

/**
 * A quote in full, with a button that opens its document where the address is safe. A quote longer than a message is shown to its last whole
 * sentence.
 */
export function composeOpened(note: QuoteNote): Drawn {
  const address = webAddress(note.url, LIMITS.url);
  const link: readonly Row[] =
    address === null
      ? []
      : [{ type: 1, components: [{ type: 2, style: 5, label: label(`Open ${address.host}`, LIMITS.label), url: address.url }] }];
  const drawn = (max: number) => {
    const short = { ...note, title: label(note.title, 300), quote: max === 0 ? note.quote : shorten(note.quote, max, 'quote') };
    return bodyOf([{ type: 17, components: [textDisplay(drawQuote(short)), ...link] }]);
  };
  const fitting = [0, ...SHORTER].map(drawn).find((body) => within(body.components));
  return { body: fitting ?? drawn(SHORTER[2]), kept: {} };
}
