import type { Page } from './page.ts';
import { shapeOf } from './scene.ts';
import type { TriggerWord } from './trigger-words.ts';

interface MeetingPhrase {
  /** What the words after the first one begin with, apart by one space, names by kind. */
  readonly rest: RegExp;
  readonly word: TriggerWord;
}

const weak = (kind: string, rest: string): MeetingPhrase => ({ rest: new RegExp(`^(?:${rest})(?= |$)`), word: { strength: 'weak', kind } });
const TIME =
  '(?:a|an|the|his|her|their|two|three|four|five|six|ten|twenty|thirty|several|some|most|half|whole|full|good|long|of|saturday|sunday|[0-9]+) ';
const STRETCH = `(?:${TIME}){0,4}(?:minutes?|hours?|day|days|morning|afternoon|evening|night|weekend)`;

/** Words that tell of a meeting only together with what follows them, by their first word. General English. */
const PHRASES: ReadonlyMap<string, MeetingPhrase> = new Map(
  Object.entries({
    compare: weak('talks', 'notes'),
    compared: weak('talks', 'notes'),
    exchanged: weak('meeting', '(?:a few |some )?(?:views|pleasantries|words|greetings|toasts|gifts|courtesies|handshakes)'),
    shaken: weak('meeting', 'hands'),
    shaking: weak('meeting', 'hands'),
    bumped: weak('meeting', 'into'),
    bump: weak('meeting', 'into'),
    turned: weak('meeting', 'up'),
    caught: weak('talks', 'up with'),
    given: weak('hearing', 'evidence'),
    takes: weak('press conference', "(?:some |reporters 's |their )?questions"),
    took: weak('press conference', "(?:some |reporters 's |their )?questions|evidence"),
    answered: weak('press conference', "(?:some |reporters 's |their |the press 's )?questions"),
    answer: weak('press conference', "(?:some |reporters 's |their |the press 's )?questions"),
    made: weak('talks', '(?:his|her|their) peace'),
    put: weak('ceremony', '(?:their|its|his|her) (?:names?|signatures?|thumbs?|thumbprints?|seals?) (?:to|under)'),
    spent: weak('visit', `(?:<date>|${STRETCH})(?: [^ ,.;]+){0,4} with`),
    spend: weak('visit', `(?:<date>|${STRETCH})(?: [^ ,.;]+){0,4} with`),
    had: weak('talks', `${STRETCH} (?:alone )?with`),
    got: weak('talks', `${STRETCH} (?:alone )?with`),
    town: weak('session', 'hall (?:with|for|on|meeting)'),
    rubbed: weak('meeting', 'shoulders'),
    walked: weak('visit', '(?:<person>|her|him|them) (?:round|around|through)'),
    led: weak('visit', '(?:<person>|her|him|them) (?:round|around|through|from)'),
  }),
);
const REACH = 10;

/** The sense of a word as the first of a phrase that tells of a meeting, or undefined. */
export function meetingPhrase(page: Page, index: number): TriggerWord | undefined {
  const token = page.tokens[index];
  const phrase = PHRASES.get(token?.lower ?? '');
  if (!token || !phrase) return undefined;
  const end = page.sentences[token.sentence]?.lastToken ?? 0;
  const words = page.tokens
    .slice(index + 1, Math.min(end, index + 1 + REACH))
    .map(shapeOf)
    .join(' ');
  return phrase.rest.test(words) ? phrase.word : undefined;
}
