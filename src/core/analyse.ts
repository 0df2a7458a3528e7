import { ANALYSIS_VERSION, type Analysis } from './analysis.ts';
import type { Document } from './document.ts';
import { findDates } from './language/dates.ts';
import { languageOf } from './language/language.ts';
import type { Recognise } from './language/names/recogniser.ts';
import { readPage } from './language/page.ts';
import { linkNames } from './language/people.ts';
import { findReports } from './meetings/find.ts';

/**
 * Everything that is found in a Document when it enters the Library: its page, language, names, dates and meetings. Pure and deterministic: the same
 * Document and recogniser give the same Analysis.
 */
export function analyse(document: Document, recognise: Recognise): Analysis {
  const { text } = document;
  const { published, title, sentences } = readPage(document);
  const dates = findDates(text, sentences, published);
  const { mentions, references } = linkNames(text, sentences, recognise(text, sentences));
  const reports = findReports({ text, sentences, mentions, references, dates, published, title });
  return { version: ANALYSIS_VERSION, language: languageOf(text), published, title, sentences, mentions, references, dates, reports };
}
