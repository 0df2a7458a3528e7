import type { AnalysedDocument } from '../analysis.ts';
import type { Candidate } from './candidate.ts';

/** Words for a person that do not say the name: "the country's top diplomat". */
const OFFICE =
  /\bthe (?:[\p{L}'’-]+ ){0,3}(?:president|premier|chancellor|minister|secretary|diplomat|leader|governor|mayor|king|queen|chairman|chairwoman|chief|coach|director|judge|general|candidate)\b/iu;

const PRONOUN = /\b(?:he|she)\b/iu;

/** Tells which sentences of a document that is about a person speak of an office, or of him or her, where nobody is named: that person, most likely. */
export function speaksOfOffice({ analysis }: AnalysedDocument): (candidate: Candidate) => boolean {
  const people = new Set(analysis.mentions.flatMap((mention) => (mention.kind === 'person' ? [mention.name] : [])));
  return ({ names, referred, text }) =>
    referred.length === 0 && !names.some((name) => people.has(name)) && (OFFICE.test(text) || PRONOUN.test(text));
}
