import type { Candidate } from './candidates.ts';
import type { Page } from './page.ts';
import type { Draft } from './scene.ts';
import { shapeOf } from './scene.ts';

/** Words before a noun of meeting that say it is still to come, with at most four words between: "preparations for the yearly summit". */
const AHEAD =
  /(?:^| )(?:upcoming|forthcoming|coming|scheduled|proposed|planned|next week 's|preparations? for|prepar(?:e|es|ed|ing) for|path (?:for|to)|run-up to|look(?:s|ed|ing)? ahead to)(?: [^.;:]+?){0,4}$/;
/** Words after a noun of meeting that say so: "talks between <place> and <place> will begin". */
const TO_BEGIN =
  /^(?:[^.;:,]+? )?(?:will|shall|'ll|(?:is|are) (?:to|due to|set to|expected to|scheduled to)) (?:also |only |now |soon )?(?:begin|start|commence|open|resume|convene|take place|be held|go ahead|kick off|get under way)(?: |$)/;
/** Words before a verb of meeting that make it somebody's plan: "plans to meet", "intends to sit down". */
const PLAN = /(?:^| )(?:plan|plans|planning|intend|intends|hope|hopes|hoping|wants?|wishes|expects?|due|set|scheduled|slated) (?:to|on)$/;
/** Verbs of meeting that tell of what was. */
const PAST = /(?:ed|met|saw|held|sat|spoke|came|flew|drove|heard|gave|took|went|broke|shook|rang|began)$/;
/** So many words on either side are read. */
const REACH = 14;

const isAlways = (draft: Draft, holds: (trigger: Candidate) => boolean): boolean =>
  draft.triggers.length > 0 && draft.triggers.every(holds);

function wordsBefore(page: Page, token: number, reach: number): string {
  const line = page.sentences[page.tokens[token]?.sentence ?? -1];
  return page.tokens
    .slice(Math.max(line?.firstToken ?? 0, token - reach), token)
    .map(shapeOf)
    .join(' ');
}

function wordsAfter(page: Page, token: number): string {
  const line = page.sentences[page.tokens[token]?.sentence ?? -1];
  return page.tokens
    .slice(token + 1, Math.min(line?.lastToken ?? 0, token + 1 + REACH))
    .map(shapeOf)
    .join(' ');
}

function isNounAhead(page: Page, { token }: Candidate): boolean {
  return AHEAD.test(wordsBefore(page, token, 7).replace(/^.*(?: ,| and| but) /, ''));
}

/** True for a verb of meeting that is somebody's plan, with somebody to meet behind it: "plans to discuss the dam with <person>". */
export function isPlan(page: Page, { token, strength }: Candidate): boolean {
  return strength === 'verb' && PLAN.test(wordsBefore(page, token, 4)) && /^[^.;:]*?<person>/.test(wordsAfter(page, token));
}

/**
 * True where the words settle that the meeting lies ahead: it is only ever somebody's plan, or no past verb tells of it and a noun is said to be still to
 * come ("the upcoming summit", "talks will begin").
 */
export function isAhead(page: Page, draft: Draft): boolean {
  if (isAlways(draft, (trigger) => isPlan(page, trigger))) return true;
  return (
    isAlways(draft, ({ token, strength }) => strength === 'noun' || !PAST.test(page.tokens[token]?.lower ?? '')) &&
    draft.triggers.some(
      (trigger) => trigger.strength === 'noun' && (isNounAhead(page, trigger) || TO_BEGIN.test(wordsAfter(page, trigger.token))),
    )
  );
}
