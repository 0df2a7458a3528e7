import { type LinearModel, scores } from '../model/linear.ts';
import type { MeetingState } from '../report.ts';
import type { Page } from './page.ts';
import type { Draft, Scene } from './scene.ts';
import { shapeOf } from './scene.ts';
import { STATE_PHRASES } from './state-phrases.ts';
import { triggerWord } from './trigger-words.ts';
import { AUXILIARIES, COMMON, FUTURES, NEGATIONS } from './words.ts';

const CUES = new Set(
  `cancelled canceled cancel cancels postponed postpone off scrapped called delayed put back dropped shelved suspended failed collapsed never
   fell through without quorum adjourned aborted abandoned scuttled wiped forced
   whether unclear alleged allegedly reportedly denied denies deny denying may might if claims claimed rumour rumoured report reports leaked disputed
   unconfirmed recall said supposedly genuine did or secretly
   will would shall to tomorrow tonight next expected due planned plans set upcoming scheduled hopes wants pencilled promised confirmed invited
   invitation coming going should is are was were had been has have yesterday ago last after before again ended began opened`
    .trim()
    .split(/\s+/),
);

/** Where a day lies against the day of publication. */
function dayAgainst(published: string | null, day: string | null | undefined): string {
  if (!published || !day) return 'unknown';
  return day > published ? 'after' : day === published ? 'same' : 'before';
}

/** What tells whether a draft's meeting was held, lies ahead, fell through or is in doubt. */
export function stateFeatures(scene: Scene, draft: number, day: string | null | undefined): readonly string[] {
  const { page } = scene;
  const features = new Set<string>(['bias', `day=${dayAgainst(page.published?.length === 10 ? page.published : null, day)}`]);
  page.titleWords.forEach((word, i) => {
    if (CUES.has(word) && !COMMON.has(word)) features.add(`title=${word}`);
    // "Ministers to meet in …": a headline's future.
    if (word === 'to' && triggerWord(page.titleWords[i + 1] ?? '')) features.add('title=to-meet');
  });
  features.add(`drafts=${Math.min(scene.drafts.length, 3)}`);
  const sentences = new Set<number>();
  for (const trigger of scene.drafts[draft]?.triggers ?? []) {
    const token = page.tokens[trigger.token];
    const line = page.sentences[token?.sentence ?? -1];
    if (!token || !line) continue;
    sentences.add(token.sentence);
    features.add(`w=${token.lower}`);
    features.add(`end=${token.lower.endsWith('ed') ? 'ed' : token.lower.endsWith('ing') ? 'ing' : trigger.strength}`);
    const lead: string[] = [];
    for (let i = trigger.token - 1; i >= line.firstToken && lead.length < 5; i--) {
      const other = page.tokens[i];
      if (!other || /^[.;:]$/.test(other.lower)) break;
      lead.push(shapeOf(other));
    }
    lead.forEach((word, i) => {
      const role = AUXILIARIES.has(word) || word === 'to' || NEGATIONS.has(word) || FUTURES.has(word) ? word : '';
      if (role)
        features
          .add(`aux${Math.min(i, 3)}=${role}`)
          .add(`aux=${role}`)
          .add(`aux=${role}|${trigger.strength}`);
    });
    features.add(`lead=${lead[1] ?? '#'} ${lead[0] ?? '#'}`).add(`lead=${lead[0] ?? '#'}`);
    const next = [1, 2, 3, 4].map((o) => page.tokens[trigger.token + o]).filter((t) => t && t.sentence === token.sentence);
    next.forEach((other) => {
      if (other?.kind === 'word' && (AUXILIARIES.has(other.lower) || CUES.has(other.lower))) features.add(`next=${other.lower}`);
    });
  }
  for (const s of sentences) {
    const line = page.sentences[s];
    for (let i = line?.firstToken ?? 0; i < (line?.lastToken ?? 0); i++) {
      const token = page.tokens[i];
      if (token?.kind !== 'word') continue;
      if (CUES.has(token.lower)) features.add(`s:${token.lower}`);
      if (CUES.has(token.lower) && page.tokens[i + 1]) features.add(`s2:${token.lower} ${shapeOf(page.tokens[i + 1])}`);
    }
    if (page.text[(line?.end ?? 0) - 1] === '?') features.add('question');
  }
  addPhrases(scene, draft, sentences, features);
  for (const s of sentences) {
    for (const near of [s - 1, s + 1, s + 2]) {
      if (sentences.has(near) || scene.owners[near] !== draft) continue;
      const line = page.sentences[near];
      for (let i = line?.firstToken ?? 0; i < (line?.lastToken ?? 0); i++) {
        const token = page.tokens[i];
        if (token?.kind === 'word' && CUES.has(token.lower) && !COMMON.has(token.lower)) features.add(`n:${token.lower}`);
      }
    }
  }
  return [...features];
}

/** So many words on either side of a trigger belong to its clause at most. */
const CLAUSE_REACH = 16;

/** The words of a trigger's own clause: what stands between the marks and openers around it. */
function clauseAround(page: Page, at: number): string {
  const line = page.sentences[page.tokens[at]?.sentence ?? -1];
  const first = Math.max(line?.firstToken ?? 0, at - CLAUSE_REACH);
  const last = Math.min(line?.lastToken ?? 0, at + CLAUSE_REACH);
  const ends = (i: number): boolean => /^(?:[;:—–]|but|while|whereas|although)$/.test(page.tokens[i]?.lower ?? '');
  let from = at;
  while (from > first && !ends(from - 1)) from--;
  let to = at + 1;
  while (to < last && !ends(to)) to++;
  return page.tokens.slice(from, to).map(shapeOf).join(' ');
}

/** Phrases of the draft's own sentences, of the ones after them, and of the title. */
function addPhrases(scene: Scene, draft: number, own: ReadonlySet<number>, features: Set<string>): void {
  const { page } = scene;
  const words = (s: number): string => {
    const line = page.sentences[s];
    return page.tokens
      .slice(line?.firstToken ?? 0, line?.lastToken ?? 0)
      .map(shapeOf)
      .join(' ');
  };
  const match = (text: string, ...where: readonly string[]): void => {
    for (const { name, pattern } of STATE_PHRASES) if (pattern.test(text)) for (const one of where) features.add(`${one}=${name}`);
  };
  match(page.titleWords.join(' '), 'title-says');
  const alone = scene.drafts.length === 1;
  for (const s of own) match(words(s), 'says');
  (scene.drafts[draft]?.triggers ?? []).forEach(({ token }, i) => {
    match(clauseAround(page, token), 'clause-says', ...(i === 0 ? ['first-says'] : []));
  });
  page.sentences.forEach((_, s) => {
    if (own.has(s)) return;
    const near = [...own].some((o) => Math.abs(o - s) <= 2);
    if (near && (alone || scene.owners[s] === draft)) match(words(s), 'near-says');
  });
}

/** Finite verbs of meeting that only tell of what was. */
const DONE =
  /^(?:met|saw|spoke|sat|came|flew|drove|took|gave|went|\p{Ll}{2,}[^e]ed|received|hosted|conferred|convened|welcomed|attended|visited|signed)$/u;
/** Words before such a verb that make it another form, or a thing that is only supposed. */
const NOT_DONE =
  /(?:^| )(?:is|are|was|were|be|been|being|will|would|shall|to|have|has|had|having|if|unless|whether|who|which|that|not|never|when|once|until|last)(?: [^ ]+){0,2}$/;

/** True for a meeting that is first told of in the plain past ("X met Y"): it does not lie ahead, whatever day the text has. */
export function isToldAsDone(page: Page, draft: Draft): boolean {
  const [first] = draft.triggers;
  const token = page.tokens[first?.token ?? -1];
  if (!first || !token || first.strength === 'noun' || !DONE.test(token.lower) || token.quoted) return false;
  const from = page.sentences[token.sentence]?.firstToken ?? 0;
  const before = page.tokens
    .slice(Math.max(from, first.token - 3), first.token)
    .map(shapeOf)
    .join(' ');
  return !NOT_DONE.test(before) && (before === '' || /(?:<person>|<organisation>|<place>|\p{L})$/u.test(before));
}

/** The likeliest state. */
export function stateOf(model: LinearModel, features: readonly string[]): MeetingState {
  const sums = scores(model, features);
  let best = 0;
  sums.forEach((s, i) => {
    if (s > (sums[best] ?? 0)) best = i;
  });
  return (model.classes[best] ?? 'held') as MeetingState;
}
