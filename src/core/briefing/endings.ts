import type { AnalysedDocument } from '../analysis.ts';
import { fold } from '../language/fold.ts';
import { type Candidate, candidatesOf } from './candidate.ts';
import { claimKey, plainWords } from './claims.ts';
import { hashOf } from './hash.ts';
import { saysPhrase } from './phrase.ts';
import type { ShownClaim } from './shown.ts';
import type { Standing } from './standing.ts';
import type { Topic } from './topic.ts';
import { isStopWord, wordsOf } from './words.ts';

/** A shown claim that its sources no longer make. */
export interface Ending {
  readonly claim: ShownClaim;
  /** The Document that made it. */
  readonly documentId: string;
  /** What that Document says in its place; null: the Document is gone. `candidate` null: nothing stands in its place. */
  readonly now: { readonly found: AnalysedDocument; readonly candidate: Candidate | null } | null;
}

/** From this share of equal words on a sentence stands in the place of the one that was shown. */
const SAME_PLACE = 0.35;

/** True where the claim was shown on the Topic, or says it. */
export function concerns({ words, subjects }: Topic, { topic, text }: ShownClaim): boolean {
  if (subjects.length === 0 || (topic !== undefined && fold(topic) === fold(words))) return true;
  const said = wordsOf(text);
  return subjects.some(({ phrases }) => phrases.some((phrase) => saysPhrase(phrase, said) > 0));
}

/** The shown claims that no Document makes any more, as far as `standing` tells; those the audience was told of are left out. */
export function endingsOf(shown: readonly ShownClaim[], standing: Standing): readonly Ending[] {
  const texts = textsOf(standing);
  const keys = new Set(shown.flatMap((claim) => (claim.ended ? [] : [claim.key])));
  return shown.flatMap((claim): readonly Ending[] => {
    const [first] = claim.passages;
    if (claim.ended || !first) return [];
    const ids = [...new Set(claim.passages.map(({ documentId }) => documentId))];
    if (ids.some((id) => stillSays(claim, id, standing, texts))) return [];
    const changed = ids.flatMap((id) => standing.get(id) ?? [])[0];
    if (changed) return [{ claim, documentId: changed.document.id, now: { found: changed, candidate: inItsPlace(claim, changed, keys) } }];
    const elsewhere = [...standing.keys()].some((id) => texts(id)?.says(claim));
    return elsewhere ? [] : [{ claim, documentId: first.documentId, now: null }];
  });
}

interface Text {
  readonly hash: string;
  says(claim: ShownClaim): boolean;
}

/** Texts of the Documents that stand, each read once and only when it is asked for. */
function textsOf(standing: Standing): (id: string) => Text | null {
  const read = new Map<string, Text>();
  return (id) => {
    const found = standing.get(id);
    if (!found) return null;
    const known = read.get(id) ?? textOf(found);
    read.set(id, known);
    return known;
  };
}

function textOf(found: AnalysedDocument): Text {
  const { text } = found.document;
  let words: string | undefined;
  let sentences: readonly string[] | undefined;
  return {
    hash: hashOf(text),
    says(claim) {
      words ??= ` ${plainWords(text)} `;
      const wanted = plainWords(claim.text);
      if (words.includes(` ${wanted} `)) return true;
      // A Bullet may be shorter than its sentence, and may be made of two.
      sentences ??= candidatesOf(found).map((candidate) => plainWords(candidate.trimmed));
      let rest = wanted;
      for (const said of sentences) if (rest.startsWith(said)) rest = rest.slice(said.length).trimStart();
      return rest === '';
    },
  };
}

function stillSays(claim: ShownClaim, id: string, standing: Standing, texts: ReturnType<typeof textsOf>): boolean {
  if (!standing.has(id)) return true;
  const text = texts(id);
  return text !== null && (claim.textHashes[id] === text.hash || text.says(claim));
}

/** The sentence of the changed text that is most like the claim and that was not shown itself. */
function inItsPlace({ text }: ShownClaim, found: AnalysedDocument, shown: ReadonlySet<string>): Candidate | null {
  const keys = new Set(
    wordsOf(text)
      .filter((word) => !isStopWord(word.raw))
      .map((word) => word.key),
  );
  let best: Candidate | null = null;
  let most = SAME_PLACE;
  for (const candidate of candidatesOf(found)) {
    const like = keys.intersection(candidate.keySet).size / Math.max(1, keys.union(candidate.keySet).size);
    if (candidate.whole && like >= most && !shown.has(claimKey(candidate.text))) [best, most] = [candidate, like];
  }
  return best;
}
