import { domainToASCII } from 'node:url';
import type { Words } from '../../core/words.ts';

/**
 * Characters that draw nothing and can deceive: C0 and C1 controls but line end and tab, soft hyphen, bidi marks, embeddings and isolates
 * (Unicode TR9), zero-width space, byte order mark, interlinear and tag characters. Joiners stay: emoji and several scripts need them.
 */
const DECEIVING =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is looked for
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

/** The text without deceiving characters and broken surrogates; lines and paragraphs kept. */
export function clean(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(DECEIVING, '');
}

/** The text on one line, cleaned. */
export function oneLine(text: string): string {
  return clean(text).replace(/\s+/gu, ' ').trim();
}

/** The three characters that mrkdwn gives a meaning to (docs.slack.dev: formatting message text), so that nothing pings or links. `&` goes first. */
const MRKDWN_ESCAPES = [
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
] as const;

/** Text for a `text` field beside blocks, which Slack reads as mrkdwn. */
export function escapeMrkdwn(text: string): string {
  return MRKDWN_ESCAPES.reduce((escaped, [character, entity]) => escaped.replaceAll(character, entity), text);
}

/** What Slack's own escaping of a person's text stood for. */
export function unescapeMrkdwn(text: string): string {
  return MRKDWN_ESCAPES.toReversed().reduce((plain, [character, entity]) => plain.replaceAll(entity, character), text);
}

/** A link that a reader may follow: its label is our own words and the host that it really leads to. */
export interface SafeLink {
  readonly url: string;
  readonly label: string;
}

/** The link, or null where the address is not plain http(s), carries a user name, or is too long. The host is shown in ASCII, so that no letter poses as another. */
export function safeLink(address: string | null, maxLength: number, { say }: Words): SafeLink | null {
  if (address === null || !URL.canParse(address)) return null;
  const url = new URL(address);
  const host = domainToASCII(url.hostname) || url.hostname;
  const plain = (url.protocol === 'http:' || url.protocol === 'https:') && url.username === '' && url.password === '';
  return plain && host !== '' && url.href.length <= maxLength ? { url: url.href, label: say('slack.openAt', { host }) } : null;
}
