import { z } from 'zod';

/** Option fields that several commands share. Descriptions are what people read in help and while typing. */
export const since = z.string().describe('From this day on: 7d, yesterday, 2022-04, last week').optional();
export const until = z.string().describe('Up to this day: 2022-04-25, yesterday').optional();

/** Free words that a command is about. */
export const words = (description: string, completes = false) =>
  z
    .string()
    .trim()
    .min(1)
    .refine((text) => /[\p{L}\p{N}\p{S}]/u.test(text), 'holds no letter or number')
    .describe(description)
    .meta({ completes });

/** A whole number within bounds; anything else is refused by saying the bounds. */
export const wholeNumber = (least: number, most: number) => {
  const wanted = `must be a whole number from ${least} to ${most}`;
  return z.coerce.number(wanted).int(wanted).min(least, wanted).max(most, wanted);
};

/** How many bullets a Briefing may have. */
export const bulletCount = wholeNumber(1, 12).describe('How many bullets, 1 to 12').optional();
