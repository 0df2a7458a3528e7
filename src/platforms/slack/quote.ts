import type { KnownBlock, ModalView, RichTextElement } from '@slack/types';
import type { QuoteNote } from '../../core/message.ts';
import type { Paragraph } from '../../core/platform.ts';
import type { Words } from '../../core/words.ts';
import { clean, oneLine, safeLink } from './escape.ts';
import { limits } from './limits.ts';

/** Pieces of at most `limits.richText`, at line or word ends: one block has no documented limit, a modal takes a hundred blocks. */
function pieces(text: string): readonly string[] {
  return text.match(new RegExp(`[\\s\\S]{1,${limits.richText}}(?=\\s|$)|[\\s\\S]{1,${limits.richText}}`, 'gu')) ?? [];
}

function said(text: string, style?: { readonly bold: true }): RichTextElement {
  return { type: 'text', text, ...(style ? { style } : {}) };
}

function section(...elements: RichTextElement[]): KnownBlock {
  return { type: 'rich_text', elements: [{ type: 'rich_text_section', elements }] };
}

/** The paragraph with the quote inside of it, which stands out by its marks as well as by its weight. */
function paragraphBlocks({ before, quote, after }: Paragraph): readonly KnownBlock[] {
  const parts = [
    ...pieces(clean(before)).map((piece) => section(said(piece))),
    ...pieces(`“${clean(quote)}”`).map((piece) => section(said(piece, { bold: true }))),
    ...pieces(clean(after)).map((piece) => section(said(piece))),
  ];
  const whole = [before, quote, after].map(clean);
  if (whole.join('').length > limits.richText) return parts;
  const [first = '', middle = '', last = ''] = whole;
  return [section(...(first === '' ? [] : [said(first)]), said(`“${middle}”`, { bold: true }), ...(last === '' ? [] : [said(last)]))];
}

/** What is known of the quote's place: its paragraph; `gone` where its Document is, or says something else now; null where nobody can look. */
export type Around = Paragraph | 'gone' | null;

/** The exact quote with its document, day, address and paragraph. */
export function quoteModal({ n, title, published, url, quote }: QuoteNote, around: Around, words: Words): ModalView {
  const { say } = words;
  const link = safeLink(url, limits.linkUrl, words);
  const about: RichTextElement[] = [
    said(oneLine(title) || '–', { bold: true }),
    said(`\n${published === null ? say('draw.undated') : words.date(published)}`),
    ...(link === null ? [] : [said(' · '), { type: 'link', url: link.url, text: link.label } as const]),
  ];
  const quoted = pieces(clean(quote) || '–').map(
    (piece): KnownBlock => ({
      type: 'rich_text',
      elements: [{ type: 'rich_text_quote', elements: [said(piece)] }],
    }),
  );
  const place =
    around === null
      ? []
      : around === 'gone'
        ? [section(said(say('slack.gone')))]
        : [section(said(say('slack.inParagraph'), { bold: true })), ...paragraphBlocks(around)];
  return {
    type: 'modal',
    title: { type: 'plain_text', text: say('slack.source', { n }).slice(0, limits.modal.title), emoji: false },
    close: { type: 'plain_text', text: say('slack.form.close'), emoji: false },
    blocks: [section(...about), ...quoted, ...place].slice(0, limits.modal.blocks),
  };
}

/** Where a kept quote has expired. */
export function expiredModal({ say }: Words): ModalView {
  return {
    type: 'modal',
    title: { type: 'plain_text', text: say('slack.sourceTitle'), emoji: false },
    close: { type: 'plain_text', text: say('slack.form.close'), emoji: false },
    blocks: [section(said(say('slack.expiredQuote')))],
  };
}
