import { perCandidate } from './candidate.ts';

/** Lines of a meeting's form, lines that say that there is nothing to say, and moves of a share. */
const FORM: readonly RegExp[] = [
  /\b(?:the following|those) (?:\w+ )?(?:were|was|are) (?:present|absent|in attendance)\b|^(?:also )?(?:present|in attendance|apologies|attendees)\b/iu,
  /\b(?:a|the) (?:\w+ )?(?:meeting|session|sitting) (?:was|is|has been) (?:called|opened|convened|closed|adjourned|scheduled)\b/iu,
  /\b(?:heard|received|noted|took note of) (?:a|the) (?:\w+ )?(?:report|presentation|update)\b|\b(?:minutes|agenda) (?:of|was|were|for)\b/iu,
  /\bthanked (?:all|everyone|everybody|those|members|participants)\b/iu,
  /\b(?:there (?:is|was|were|are) (?:still )?no (?:news|word|update|developments?|change)|nothing (?:new|is known|was known)|no (?:further|more|new) (?:details|information|developments)|(?:gave|give|had) no (?:details|further)|declined to (?:comment|give))\b/iu,
  /\b(?:shares?|stocks?|index|paper)\b.{0,60}\b(?:rose|fell|gained|lost|climbed|dropped|slipped|closed|up|down|jumped|eased|added)\b.{0,40}(?:%|per ?cent|points)/iu,
  /\b(?:rose|fell|gained|lost|climbed|dropped|slipped|eased)\b.{0,20}(?:%|per ?cent|points)\b.{0,40}\b(?:shares?|stocks?|trading|exchange|market|bourse)\b/iu,
];

/** True where a sentence only tells of the form of a meeting, of no news, or of a share's move. */
export const isForm = perCandidate(({ text }) => FORM.some((form) => form.test(text)));
