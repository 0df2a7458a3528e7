import { BEFORE_TITLES, TITLES } from '../../src/core/language/names/lists.ts';
import { corpusTexts, joinRows, jsonLines, type MarkedText, sharedFile, type TokenRow } from '../eval/names-texts.ts';

const UPPER = /^\p{Lu}/u;

function shared(path: string): string {
  const file = sharedFile(path);
  if (!file) throw new Error(`training needs ../shared/${path}`);
  return file;
}

/** Titles stand outside of names everywhere, whatever the set's own guideline was. */
function withoutTitles({ doc, tokens, spans }: TokenRow): TokenRow {
  const bare = (at: number): string => (tokens[at] ?? '').toLowerCase().replace(/\.$/u, '');
  const mended = spans.map(([first, end, type]) => {
    let start = first;
    if (type === 'PER')
      while (start < end - 1 && (TITLES.has(bare(start)) || (BEFORE_TITLES.has(bare(start)) && TITLES.has(bare(start + 1))))) start++;
    return [start, end, type] as const;
  });
  return { doc, tokens, spans: mended };
}

const HANDLE = /^(?:@.*|https?:.*|www\..*|RT|MT|#.+)$/u;
const NICKNAME = /[_\d]|\p{Ll}\p{Lu}/u;
const CAMEL = /^(?:Mc|Mac|De|Di|La|Le|O['’])/u;
const LEAST_TOKENS = 4;

/** A tweet without handles, links and hashtags; null where its names are no names of newspapers (no capitals, nicknames) or too little is left. */
function cleanTweet(row: TokenRow): TokenRow | null {
  const kept: number[] = [];
  for (let at = 0; at < row.tokens.length; at++) {
    const token = row.tokens[at] ?? '';
    if (token === '@' || token === '#') at++;
    else if (!HANDLE.test(token)) kept.push(at);
  }
  while (row.tokens[kept[0] ?? -1] === ':') kept.shift();
  if (kept.length < LEAST_TOKENS) return null;
  const spans: (readonly [number, number, string])[] = [];
  for (const [first, end, type] of row.spans) {
    const start = kept.indexOf(first);
    if (start < 0 || kept[start + end - first - 1] !== end - 1) continue;
    const own = row.tokens.slice(first, end);
    const person = type === 'PER' && (!UPPER.test(own[0] ?? '') || own.some((word) => NICKNAME.test(word) && !CAMEL.test(word)));
    if (person || !own.some((word) => UPPER.test(word))) return null;
    spans.push([start, start + end - first, type]);
  }
  return { doc: row.doc, tokens: kept.map((at) => row.tokens[at] ?? ''), spans };
}

/** All texts to train on: Wikipedia paragraphs, tweets, and our own corpus but for the texts whose number ends in one of the `heldOut` digits. */
export function trainingTexts(heldOut: string): {
  readonly wikigold: readonly MarkedText[];
  readonly tweets: readonly MarkedText[];
  readonly own: readonly MarkedText[];
} {
  const wikigold = joinRows(jsonLines<TokenRow>(shared('eval/names/wikigold.jsonl')).map(withoutTitles));
  const tweets = jsonLines<TokenRow>(shared('eval/names/btc.jsonl'))
    .flatMap((row) => cleanTweet(row) ?? [])
    .map(withoutTitles);
  const own = corpusTexts(shared('eval/corpus/corpus.jsonl'), (id) => !heldOut.includes(id.slice(-1)));
  return { wikigold, tweets: tweets.flatMap((row) => joinRows([row])), own };
}
