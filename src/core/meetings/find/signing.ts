import type { Candidate } from './candidates.ts';
import type { Page } from './page.ts';
import { type Draft, shapeOf } from './scene.ts';

const SIGNED = new Set(['signed', 'initialled', 'initialed', 'inked', 'sealed']);
const PAPER =
  /^(?:(?!<person>)[^ .;:]+ ){0,5}?(?:agreement|accord|deal|treaty|pact|contract|memorandum|concession|text|declaration|protocol|charter|convention|truce|ceasefire|settlement|communiqué|letter|paper|plan)s?(?: |$)/;
/** Words right before the verb that make it no signing that took place here. */
const OTHERWISE = new Set(['to', 'not', 'never', 'had', 'have', 'has', 'was', 'were', 'be', 'been', 'being', 'by', 'yet', 'nothing']);
/** So many words may stand between the last signatory and the verb. */
const REACH = 3;

/** True for "A and B signed the agreement": who puts names under one paper together met, however rare the words around it. */
export function isSigning(page: Page, { token }: Candidate): boolean {
  const verb = page.tokens[token];
  if (!verb || !SIGNED.has(verb.lower) || verb.quoted || OTHERWISE.has(page.tokens[token - 1]?.lower ?? '')) return false;
  const line = page.sentences[verb.sentence];
  const from = line?.firstToken ?? 0;
  const people = new Set<string>();
  let last = -1;
  for (let i = from; i < token; i++) {
    if (page.tokens[i]?.kind !== 'person') continue;
    people.add(page.tokens[i]?.name ?? '');
    last = i;
  }
  if (people.size < 2 || token - last > REACH) return false;
  const joined = page.tokens.slice(from, last).some(({ lower }) => lower === 'and');
  const after = page.tokens.slice(token + 1, line?.lastToken).map(shapeOf);
  return joined && PAPER.test(after.join(' '));
}

/** True where nothing is told but that a paper was signed: who signs hosts nobody. */
export function isOnlySigned(page: Page, draft: Draft): boolean {
  return draft.triggers.every(({ token }) => SIGNED.has(page.tokens[token]?.lower ?? ''));
}
