import type { Page } from './page.ts';
import type { Draft } from './scene.ts';

/** Words before a noun of meeting that say it is still to come, with at most four words between: "preparations for the yearly summit". */
const AHEAD =
  /(?:^| )(?:upcoming|forthcoming|coming|scheduled|proposed|planned|next week 's|preparations? for|prepar(?:e|es|ed|ing) for|path (?:for|to)|run-up to|look(?:s|ed|ing)? ahead to)(?: [^.;:]+?){0,4}$/;

/** True where every telling of the meeting is by a noun that such words stand before. */
export function isAhead(page: Page, draft: Draft): boolean {
  return draft.triggers.every(({ token }) => {
    const line = page.sentences[page.tokens[token]?.sentence ?? -1];
    const words = page.tokens.slice(Math.max(line?.firstToken ?? 0, token - 7), token).map((one) => one.lower);
    return AHEAD.test(words.join(' ').replace(/^.*(?: ,| and| but) /, ''));
  });
}
