import { firstDay } from '../dates/absolute.ts';

/** What a text's front matter states; `end` is the offset after it, 0 where there is none. */
export interface FrontMatter {
  readonly end: number;
  readonly title: string | null;
  readonly published: string | null;
}

/** Front matter longer than this is none. */
const FRONT_MAX = 4_000;

/** Reads `---` front matter with `title:` and `published:` (or `date:`) lines. */
export function frontMatter(text: string): FrontMatter {
  const none = { end: 0, title: null, published: null };
  const head = text.slice(0, FRONT_MAX);
  const block = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(head);
  if (!block) return none;
  const field = (names: string): string | null => {
    const value = new RegExp(`^(?:${names})[ \\t]*:[ \\t]*(.+?)[ \\t]*\\r?$`, 'im').exec(block[1] ?? '')?.[1];
    return value?.replace(/^(["'])(.*)\1$/, '$2').trim() || null;
  };
  const published = field('published|date');
  const partial = published && /^\d{4}(?:-\d\d)?$/.test(published) ? published : null;
  return { end: block[0].length, title: field('title'), published: partial ?? (published ? (firstDay(published)?.day ?? null) : null) };
}
