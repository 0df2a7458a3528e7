import { SourceError } from '../../core/errors.ts';
import type { Parsed } from './parsed.ts';
import { isIsoDate, publishedDay } from './published.ts';

/** At most 10,000 characters. */
const BLOCK = /^---[ \t]*\r?\n([\s\S]{0,10000}?)(?<=\n)---[ \t]*(?:\r?\n|$)/;
/** `key: value`, or what may stand between such lines: blank lines, comments, and continued or listed values of keys that we do not read. */
const LINE = /^(?:(?<key>[A-Za-z][\w-]*):(?:[ \t]+(?<value>.*))?|[ \t#-].*|)$/;

/**
 * The text of a .md or .txt file with what its front matter says (title, published or else date, source, url; other keys are passed over). The Document's
 * text is what follows the front matter, unaltered: front matter is never quoted. A file that begins with `---` but has no such block is all text.
 * @throws SourceError for a `published` that is no date, or a value that is not on one line.
 */
export function parseText(file: string, place: string): Parsed {
  const block = BLOCK.exec(file);
  const lines = block?.[1]?.split(/\r?\n/).map((line) => LINE.exec(line));
  if (!block || !lines?.every((line) => line !== null)) return { title: null, published: null, publisher: null, url: null, text: file };
  const values = new Map(lines.map((line) => [line?.groups?.key?.toLowerCase() ?? '', line?.groups?.value?.trim() ?? '']));
  const read = (key: string) => scalar(values.get(key) ?? '', key, place);
  const published = read('published') ?? dayOf(read('date'));
  return {
    title: read('title'),
    published: published && publishedDay(dayOf(published) ?? published, place),
    publisher: read('source'),
    url: read('url'),
    text: file.slice(block[0].length),
  };
}

/** The day of an instant, as many site generators write it (`2024-04-02T08:00:00Z`); null where the value is no date at all. */
function dayOf(value: string | null): string | null {
  const day = value?.replace(/^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}.*$/, '$1');
  return day !== undefined && isIsoDate(day) ? day : null;
}

/** The value without its quotes; null where nothing is given. */
function scalar(value: string, key: string, place: string): string | null {
  if (/^[>|[{&*!]/.test(value)) {
    throw new SourceError({ place, actual: `${key} in the front matter is "${value}"`, expected: 'plain or quoted text on one line' });
  }
  const quoted = /^(["'])(.*)\1$/.exec(value);
  const plain = quoted ? unquoted(quoted[2] ?? '', quoted[1] === '"') : value.replace(/\s+#.*$/, '');
  return plain === '' || plain === '~' || plain === 'null' ? null : plain;
}

function unquoted(text: string, double: boolean): string {
  return double ? text.replace(/\\(["\\])/g, '$1') : text.replaceAll("''", "'");
}
