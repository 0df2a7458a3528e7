import { createHash } from 'node:crypto';
import type { ModalView, RichTextElement } from '@slack/types';
import { z } from 'zod';
import type { QuoteNote } from '../../core/message.ts';
import { clean, oneLine, safeLink } from './escape.ts';
import { limits } from './limits.ts';

const quoteShape = z.object({
  n: z.number(),
  documentId: z.string(),
  title: z.string(),
  published: z.string().nullable(),
  url: z.string().nullable(),
  quote: z.string(),
});

const KEPT = '#';

/** The value that a quote too long for its button is kept under. */
function keptValue(serialised: string): string {
  return KEPT + createHash('sha256').update(serialised).digest('base64url');
}

/** What a quote's button carries: the quote itself, so that it opens after any restart, or a key where it is too long for a button. */
export function quoteValue(note: QuoteNote): string {
  const serialised = JSON.stringify(note);
  return serialised.length <= limits.button.value ? serialised : keptValue(serialised);
}

/** The values that must be stored before a message with these quotes is sent, by key. */
export function keptQuotes(quotes: readonly QuoteNote[]): Readonly<Record<string, string>> {
  const long = quotes.map((note) => JSON.stringify(note)).filter((serialised) => serialised.length > limits.button.value);
  return Object.fromEntries(long.map((serialised) => [keptValue(serialised), serialised]));
}

/** The quote of a pressed button; null where it was kept and has expired, or the value is none of ours. */
export async function quoteOfValue(value: string, load: (key: string) => Promise<string | null>): Promise<QuoteNote | null> {
  const serialised = value.startsWith(KEPT) ? await load(value) : value;
  if (serialised === null) return null;
  try {
    return quoteShape.parse(JSON.parse(serialised));
  } catch {
    return null;
  }
}

/** Pieces of at most `limits.richText`, at line or word ends: one block has no documented limit, a modal takes a hundred blocks. */
function pieces(text: string): readonly string[] {
  return text.match(new RegExp(`[\\s\\S]{1,${limits.richText}}(?=\\s|$)|[\\s\\S]{1,${limits.richText}}`, 'gu')) ?? [];
}

/** The exact quote with its document, day and address. */
export function quoteModal({ n, title, published, url, quote }: QuoteNote): ModalView {
  const link = safeLink(url, limits.linkUrl);
  const about: RichTextElement[] = [
    { type: 'text', text: oneLine(title) || '–', style: { bold: true } },
    { type: 'text', text: `\n${published ?? 'undated'}` },
    ...(link === null ? [] : [{ type: 'text', text: ' · ' } as const, { type: 'link', url: link.url, text: link.label } as const]),
  ];
  return {
    type: 'modal',
    title: { type: 'plain_text', text: `Source ${n}`.slice(0, limits.modal.title), emoji: false },
    close: { type: 'plain_text', text: 'Close', emoji: false },
    blocks: [
      { type: 'rich_text', elements: [{ type: 'rich_text_section', elements: about }] },
      ...pieces(clean(quote) || '–')
        .slice(0, limits.modal.blocks - 1)
        .map((piece) => ({
          type: 'rich_text' as const,
          elements: [{ type: 'rich_text_quote' as const, elements: [{ type: 'text' as const, text: piece }] }],
        })),
    ],
  };
}

/** Where a kept quote has expired. */
export const expiredModal: ModalView = {
  type: 'modal',
  title: { type: 'plain_text', text: 'Source', emoji: false },
  close: { type: 'plain_text', text: 'Close', emoji: false },
  blocks: [
    {
      type: 'rich_text',
      elements: [
        {
          type: 'rich_text_section',
          elements: [{ type: 'text', text: 'This button has expired. Ask the question again to open its sources.' }],
        },
      ],
    },
  ],
};
