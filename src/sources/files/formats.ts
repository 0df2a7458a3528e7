import { extname } from 'node:path';
import { decode } from './decode.ts';
import { parseText } from './front-matter.ts';
import { declaredEncoding, parseHtml } from './html.ts';
import type { Parsed } from './parsed.ts';

const MEGABYTE = 1_000_000;

/** How files of one kind are read. */
interface Format {
  /** Larger files are refused, in bytes. */
  readonly largest: number;
  /** @throws SourceError */
  readonly parse: (bytes: Uint8Array, place: string) => Parsed;
}

const text: Format = { largest: 20 * MEGABYTE, parse: (bytes, place) => parseText(decode(bytes, place), place) };
/** Taking a page apart costs much more than reading text, and no article is so long. */
const html: Format = { largest: 5 * MEGABYTE, parse: (bytes, place) => parseHtml(decode(bytes, place, declaredEncoding(bytes))) };

/** One table of file kinds, by extension in lower case. */
const FORMATS: Readonly<Record<string, Format>> = { '.txt': text, '.md': text, '.html': html };

/** Extensions that can be read, for messages. */
export const EXTENSIONS = Object.keys(FORMATS);

/** Undefined for a file that is no document. */
export function formatOf(path: string): Format | undefined {
  return FORMATS[extname(path).toLowerCase()];
}
