import { z } from 'zod';
import { type Wording, type WordKey, wording } from '../core/words.ts';

/** What is known of an option beside its type. */
interface FieldMeta {
  /** What people read in help and while typing: a key of the catalogues. */
  readonly description?: WordKey;
  /** Choices are offered while typing. */
  readonly completes?: boolean;
  readonly channel?: boolean;
  /** What is said of a value that does not pass, behind the option's name. */
  readonly wrong?: Wording;
}

/** What is known of an option; an optional one's own comes first. */
export function metaOf(field: unknown): FieldMeta {
  const type = field as { meta(): FieldMeta | undefined; unwrap?: () => { meta(): FieldMeta | undefined } };
  return { ...type.unwrap?.().meta(), ...type.meta() };
}

/** Option fields that several commands share. */
export const since = z.string().describe('option.since').optional();
export const until = z.string().describe('option.until').optional();

const COUNTRIES = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** A flag is the two letters of its country (Unicode TS 51): its name is what documents say. */
function namingFlags(text: string): string {
  return text.replace(/[\u{1f1e6}-\u{1f1ff}]{2}/gu, (flag) => {
    const code = [...flag].map((letter) => String.fromCharCode((letter.codePointAt(0) ?? 0) - 0x1f1e6 + 65)).join('');
    return ` ${COUNTRIES.of(code) ?? flag} `;
  });
}

/** Free words that a command is about. */
export const words = (description: WordKey, completes = false) =>
  z
    .string()
    .overwrite(namingFlags)
    .trim()
    .min(1)
    .refine((text) => /[\p{L}\p{N}\p{S}]/u.test(text))
    .describe(description)
    .meta({ completes, wrong: wording('problem.noLetter') });

/** A whole number within bounds; anything else is refused by saying the bounds. */
export const wholeNumber = (least: number, most: number) =>
  z.coerce
    .number()
    .int()
    .min(least)
    .max(most)
    .meta({ wrong: wording('problem.wholeNumber', { least, most }) });

/** How many bullets a Briefing may have. */
export const bulletCount = wholeNumber(1, 12).describe('option.bullets').optional();
