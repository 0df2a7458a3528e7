import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Node, QuoteNote } from '../../core/message.ts';
import { oneLine } from './escape.ts';
import { limits } from './limits.ts';

const quoteShape = z.object({
  n: z.number(),
  documentId: z.string(),
  title: z.string(),
  published: z.string().nullable(),
  url: z.string().nullable(),
  quote: z.string(),
  start: z.number().optional(),
  end: z.number().optional(),
});

const KEPT = '#';

/** The key that a value too long for its button or menu is kept under. */
function keyOf(value: string): string {
  return KEPT + createHash('sha256').update(value).digest('base64url');
}

/** What a quote's button carries: the quote itself, so that it opens after any restart, or a key where it is too long for a button. */
export function quoteValue(note: QuoteNote): string {
  const value = JSON.stringify(note);
  return value.length <= limits.button.value ? value : keyOf(value);
}

/** What a choice in a menu carries: its value, or a key where it is too long for a menu. */
export function menuValue(value: string): string {
  // A menu takes no empty value.
  return value.length <= limits.select.value ? value || '–' : keyOf(value);
}

/** The values that must be stored before a message of these nodes is sent, by key. */
export function keptValues(nodes: readonly Node[]): Readonly<Record<string, string>> {
  const values = nodes.flatMap((node) => {
    if (node.kind === 'sources')
      return node.quotes.map((note) => JSON.stringify(note)).filter((value) => value.length > limits.select.value);
    return node.kind === 'actions' ? node.actions.map(({ ask }) => oneLine(ask)).filter((value) => value.length > limits.select.value) : [];
  });
  return Object.fromEntries(values.map((value) => [keyOf(value), value]));
}

/** What a pressed button or chosen entry stands for; null where it was kept and has expired. */
export async function keptValue(carried: string, load: (key: string) => Promise<string | null>): Promise<string | null> {
  return carried.startsWith(KEPT) ? load(carried) : carried;
}

/** The quote that a value stands for; null where it is none of ours. */
export function quoteOfValue(value: string): QuoteNote | null {
  try {
    const { start, end, ...note } = quoteShape.parse(JSON.parse(value));
    return { ...note, ...(start === undefined || end === undefined ? {} : { start, end }) };
  } catch {
    return null;
  }
}
