import { convert, type HtmlToTextOptions } from 'html-to-text';
import type { Parsed } from './parsed.ts';
import { isIsoDate } from './published.ts';

/** Elements around a text that are no part of it. */
const AROUND = ['nav', 'header', 'footer', 'aside', 'form', 'button', 'img', 'svg', 'script', 'style', 'noscript', 'iframe', 'template'];
const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];
const OPTIONS: HtmlToTextOptions = {
  wordwrap: false,
  limits: { maxInputLength: Number.MAX_SAFE_INTEGER, maxDepth: 200 },
  selectors: [
    ...AROUND.map((selector) => ({ selector, format: 'skip' })),
    ...HEADINGS.map((selector) => ({ selector, options: { uppercase: false } })),
    { selector: 'article > header', format: 'block' },
    { selector: 'a', options: { ignoreHref: true } },
    ...['ul', 'ol', 'li'].map((selector) => ({ selector, format: 'block', options: { leadingLineBreaks: 1, trailingLineBreaks: 1 } })),
    { selector: 'table', format: 'dataTable', options: { uppercaseHeaderCells: false } },
  ],
};
/** What a page says of itself is looked for in its beginning and in tags of usual length, so that no page takes long. UTF-16 code units. */
const HEAD = 200_000;
const DATE_NAMES = [
  'article:published_time',
  'datepublished',
  'date',
  'dc.date',
  'dc.date.issued',
  'dcterms.date',
  'pubdate',
  'publishdate',
];

/** The text, title, day and address of a web page, where it states them. The extracted text is the Document's text: quotes refer to it. */
export function parseHtml(html: string): Parsed {
  const head = html.slice(0, HEAD);
  const main = ['article', 'main'].find((element) => new RegExp(`<${element}[\\s>]`, 'i').test(html)) ?? 'body';
  return {
    title: titleOf(head),
    published: publishedOf(head),
    publisher: metaOf(head, ['og:site_name']),
    url: addressOf(head),
    text: convert(html, { ...OPTIONS, baseElements: { selectors: [main], returnDomByDefault: true } }),
  };
}

/** The one main heading, else the page's title (which often carries the name of the site). */
function titleOf(html: string): string | null {
  const headings = [...html.matchAll(/<h1[\s>][\s\S]{0,2000}?<\/h1>/gi)];
  const title = /<title[\s>][\s\S]{0,2000}?<\/title>/i.exec(html)?.[0].replace(/^<title[^>]*>|<\/title>$/gi, '');
  const words = convert(headings.length === 1 ? (headings[0]?.[0] ?? '') : (title ?? ''), OPTIONS);
  return words.replace(/\s+/g, ' ').trim() || null;
}

function publishedOf(html: string): string | null {
  const stated = metaOf(html, DATE_NAMES) ?? tags(html, 'time').find((time) => time.datetime)?.datetime ?? '';
  const day = /^\d{4}(-\d{2}(-\d{2})?)?(?=$|[T ])/.exec(stated.trim())?.[0] ?? '';
  return isIsoDate(day) ? day : null;
}

function addressOf(html: string): string | null {
  const canonical = tags(html, 'link').find(({ rel }) => rel?.toLowerCase() === 'canonical')?.href ?? metaOf(html, ['og:url']);
  return canonical && /^https?:\/\//i.test(canonical) ? canonical : null;
}

function metaOf(html: string, names: readonly string[]): string | null {
  const metas = tags(html, 'meta');
  for (const wanted of names) {
    const meta = metas.find(({ name, property, itemprop }) => [name, property, itemprop].some((key) => key?.toLowerCase() === wanted));
    if (meta?.content) return meta.content;
  }
  return null;
}

/** Attributes of every such tag, names in lower case. */
function tags(html: string, tag: string): readonly Readonly<Record<string, string>>[] {
  return [...html.matchAll(new RegExp(`<${tag}\\s([^<>]{0,2000})>`, 'gi'))].map(([, attributes = '']) =>
    Object.fromEntries(
      [...attributes.matchAll(/([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g)].map(([, name = '', double, single, bare]) => [
        name.toLowerCase(),
        double ?? single ?? bare ?? '',
      ]),
    ),
  );
}

/** The encoding that a page declares in its first 1,024 bytes, as browsers look for it. */
export function declaredEncoding(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  return /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1] ?? 'utf-8';
}
