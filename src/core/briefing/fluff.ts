import type { Word } from './words.ts';
import { keyOf } from './words.ts';

const keys = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/).map(keyOf));

/** Verbs with which a text comments on happenings instead of telling them. */
const COMMENTING =
  keys(`underscores highlights emphasizes emphasises reflects signifies exemplifies symbolizes symbolises reinforces navigate navigates fosters
  bolster bolsters grapple grapples shapes shaping paves epitomizes encapsulates transcends resonates showcases showcasing looms hinges embodies`);
/** Nouns that judge. */
const JUDGING_NOUNS =
  keys(`importance significance testament cornerstone beacon landscape dynamics implications resilience solidarity dedication determination
  milestone momentum underpinning imperative ramifications complexities perspective backdrop role moment commitment values tapestry engagement trajectory
  unity strides hallmark juncture concerns challenges stability prosperity developments outlook
  appreciation gratitude friendship`);
/** Adjectives and adverbs that judge. */
const JUDGING_WORDS =
  keys(`pivotal crucial vital critical unwavering steadfast enduring unyielding profound robust comprehensive significant notable notably
  broader complex multifaceted delicate strategic paramount indispensable instrumental evolving longstanding ongoing heightened escalating pressing
  collective shared mutual meaningful effectively increasingly undoubtedly indeed volatile persistent immense remarkable essential key`);
const PHRASES: readonly RegExp[] = [
  /\bserv(?:es?|ed|ing) as\b/i,
  /\bplay(?:s|ed|ing)? an? (?:\w+ )?role\b/i,
  /\b(?:it (?:is|becomes|remains)) (?:imperative|crucial|essential|vital|pivotal|important|clear that)\b/i,
  /\bhold(?:s|ing)? (?:great|significant|immense)\b/i,
  /\b(?:likely to|will likely|is expected to) (?:influence|shape|impact|affect)\b/i,
  /\bthe (?:importance|significance|need|role|power|potential) (?:of|for|to)\b/i,
  /\b(?:only time will tell|remains to be seen|in (?:the )?(?:face|light|midst|times?) of|an array of|a series of|a step towards?)\b/i,
  /\b(?:mark(?:s|ed|ing)?|represent(?:s|ed|ing)?|signif(?:y|ies|ied)|tak(?:es?|ing)) an? (?:\w+ )?(?:step|moment|milestone|shift|development|stride)/i,
  /\b(?:an array|a (?:broad|wide|whole) (?:range|array|variety)|a (?:range|host|variety|number)) of (?:\w+ )?(?:topics|issues|matters|subjects|questions|challenges)\b/i,
  /\b(?:of|in) mutual (?:interest|benefit|concern)|\bshared (?:heritage|future|vision|destiny|history)\b/i,
  /\b(?:defining|watershed|turning|tipping|historic) (?:moment|point)\b|\b(?:new|next) chapter\b|\bbreath(?:e|es|ing) new life\b|\bway forward\b/i,
  /\bclosely (?:observe|watch|monitor)/i,
  /\b(?:comes?|arrives?|occurs?) (?:at|in|amid|amidst) (?:an? |the )?(?:crucial|critical|time|moment|midst)/i,
  /\bnot (?:just|only|merely) .{0,80}\bbut (?:also)?\b/i,
];
const OPENERS =
  /^(?:in an? (?:[\w-]+ ){0,3}(?:display|step|sign|move|show|gesture|demonstration|testament|reminder|expression|effort)\b|in conclusion|to conclude|in summary|overall|ultimately|as such|therefore|thus|hence|moreover|furthermore|in essence|by (?:\w+ing)\b|as (?:the world|both|tensions|the (?:situation|conflict|nation|country)))/i;

/** The writer speaks of himself or to the reader, outside of quotations. */
const PERSONAL = /\b(?:I|I['’]\w+|we|We|we['’]\w+|our|Our|you|You|your|Your|my|My)\b/;

/** How much of a sentence is comment: the number of its commenting marks, about 0 for plain news, 3 and more for commentary. */
export function fluffOf(text: string, words: readonly Word[]): number {
  let marks = 0;
  for (const { key } of words) {
    if (COMMENTING.has(key)) marks += 0.7;
    else if (JUDGING_NOUNS.has(key) || JUDGING_WORDS.has(key)) marks += 0.35;
  }
  for (const phrase of PHRASES) if (phrase.test(text)) marks += 1;
  if (OPENERS.test(text)) marks += 1.5;
  if (PERSONAL.test(text.replace(/["“][^"”]*["”]?/g, ''))) marks += 0.7;
  if (/^\(.*\)\.?$/.test(text)) marks += 0.7;
  return marks;
}
