import { claimsOf } from '../core/briefing/claims.ts';
import { type BriefingInput, composeInSteps } from '../core/briefing/compose.ts';
import type { ShownClaim } from '../core/briefing/shown.ts';
import { standingOf } from '../core/briefing/standing.ts';
import { readTopic, topicTerms } from '../core/briefing/topic.ts';
import type { Composed, Subscription } from '../core/digest.ts';
import { type Hit, type Library, type SearchResult, viewFrom } from '../core/library.ts';
import type { Message } from '../core/message.ts';
import { presentBriefing } from '../core/present/briefing.ts';
import { presentDigest } from '../core/present/digest.ts';
import type { TopicBook } from '../core/topic.ts';
import type { WordsFor } from '../core/words.ts';

/** Documents that one topic of a digest is chosen from. */
const CANDIDATES = 40;
const NOTHING: SearchResult = { hits: [], documents: 0, matched: 0 };
const BULLETS_ALONE = 5;
const BULLETS_AMONG_OTHERS = 3;

/** What a digest starts from. */
export interface Since {
  /** What the library learned after this ISO instant. */
  readonly since: string;
  /** ISO instant: the "now" of the digest. */
  readonly asOf: string;
  /** What its audience was shown before. */
  readonly shown: readonly ShownClaim[];
  /** The day it stands for. */
  readonly localDate: string;
}

/** Writes the Digest of a Subscription; pure but for the reading. */
export type Compose = (subscription: Subscription, since: Since) => Promise<Composed>;

const escaped = (word: string): string => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

function leavesOut(exclude: readonly string[]): (hit: Hit) => boolean {
  const words = exclude.map((word) => new RegExp(`(?<![\\p{L}\\p{N}])${escaped(word)}(?![\\p{L}\\p{N}])`, 'iu'));
  return ({ found }) => words.some((word) => word.test(found.document.text) || word.test(found.analysis.title ?? ''));
}

/** Composes from what the library learned and the tenant may see: one Briefing per topic, of claims this audience has not seen. */
export function libraryComposer(whole: Library, topicsOf: (tenant: string) => Promise<TopicBook>, wordsFor: WordsFor): Compose {
  return async (subscription, { since, asOf, shown, localDate }) => {
    const { topics, exclude, place } = subscription;
    const library = viewFrom(whole, place);
    const book = await topicsOf(place.tenant);
    const own = wordsFor(subscription.locale);
    const excluded = leavesOut(exclude);
    const standing = await standingOf(library, shown, asOf);
    const known = new Map(shown.map((claim) => [claim.key, claim]));
    const messages: Message[] = [];
    const claims: ShownClaim[] = [];
    /** Composes, and keeps what is news to this audience. */
    const add = async (input: Pick<BriefingInput, 'topic' | 'result' | 'bullets'>): Promise<void> => {
      const before = [...known.values()];
      const briefing = await composeInSteps({ ...input, words: own, asOf, standing, shown: before });
      const found = input.result.hits.map((hit) => hit.found);
      const fresh = claimsOf(briefing, found, before).filter(
        (claim) => claim.ended || known.get(claim.key)?.ended || !known.has(claim.key),
      );
      if (briefing.status !== 'answered' || fresh.length === 0) return;
      for (const claim of fresh) known.set(claim.key, claim);
      claims.push(...fresh);
      messages.push(presentBriefing(briefing, own));
    };
    for (const words of topics) {
      const topic = readTopic(words, book);
      const learned = await library.learnedSince(since, { terms: topicTerms(topic), limit: CANDIDATES, asOf });
      const hits = learned.hits.filter((hit) => !excluded(hit));
      const bullets = topics.length === 1 ? BULLETS_ALONE : BULLETS_AMONG_OTHERS;
      await add({ topic, result: { ...learned, hits }, bullets });
    }
    // The rest of what this audience was shown, on topics that this digest does not have: only what stands no more.
    await add({ topic: readTopic('', book), result: NOTHING, bullets: BULLETS_AMONG_OTHERS });
    return { message: presentDigest(subscription, messages, localDate, own), claims, empty: messages.length === 0 };
  };
}
