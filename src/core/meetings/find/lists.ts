import type { Report, ReportedParticipant, Role } from '../report.ts';
import { describe } from './describe.ts';
import type { Page } from './page.ts';
import { sightingsOf } from './sightings.ts';

/** What a list of a record of a meeting is headed with, by the part of those it names. */
const LABELS: readonly (readonly [Role, string])[] = [
  [
    'absent',
    'apologies(?: for absence)?(?: (?:were )?received)?(?: from)?|regrets|(?:members )?excused|(?:members )?absent(?: with [a-z]+)?|not (?:there|here|present|attending)|unable to attend|missing',
  ],
  [
    'attended',
    '(?:also |members |board members |councillors |directors |those )?present(?: by (?:telephone|phone|video)| online)?|in attendance|attendees|attendance|attending|participants|there|here|on the (?:line|call)',
  ],
  ['hosted', '(?:in the )?chair(?:man|woman|person)?|presiding|moderator'],
];
const LABEL = new RegExp(
  String.raw`(?<=^|\n|[.;•] |[-–*] |\()(?:\d+\.\s*)?(?:${LABELS.map(([role, words]) => `(?<${role}>${words})`).join('|')})(?: \([^)\n]*\))?(?: (?:was|were))?\s*:`,
  'giu',
);
/** Right behind a name in a list: who was in the chair. */
const CHAIRED = /^,? ?\(?(?:in the chair|chair(?:man|woman|person|ing)?|presiding|moderat\p{L}+)(?![\p{L}])/u;
/** Right before a name in a list of those who were there: for whom somebody stood in. */
const STOOD_IN_FOR = /(?:\bvice|in place of|standing in for|on behalf of|representing|instead of)(?: \p{Lu}\p{L}*\.?)?\s*$/u;
/** Right before a name in a list of those who were not there: who stood in. */
const STAND_IN = /(?:represented|replaced|deputised) by(?: \p{Lu}\p{L}*\.?)?\s*$/u;
/** Leads to a name that such a list only speaks of. */
const ASIDE = /\b(?:for whom|whose|who|because|as (?:he|she)|with|sent)\b[^,;]*$/u;

interface Listed {
  readonly role: Role;
  readonly token: number;
  /** Where the list's heading stands. */
  readonly label: { readonly start: number; readonly end: number };
}

/** Everybody whom the lists of a record name ("Present: …", "Apologies: …"), by name, with the part that the list gives them. */
function listedIn(page: Page): ReadonlyMap<string, Listed> {
  const labels = [...page.text.matchAll(LABEL)];
  const found = new Map<string, Listed>();
  labels.forEach((match, n) => {
    const start = match.index + match[0].length;
    const end = Math.min(labels[n + 1]?.index ?? page.text.length, endOfList(page, start));
    const role = LABELS.find(([name]) => match.groups?.[name])?.[0] ?? 'attended';
    let last = start;
    let previous = '';
    page.tokens.forEach((token, index) => {
      if (token.kind !== 'person' || token.reference || token.start < start || token.end > end) return;
      const before = page.text.slice(last, token.start);
      const part = partOf(role, before, page.text.slice(token.end, Math.min(end, token.end + 30)));
      const listed = { token: index, label: { start: match.index, end: start } };
      const sender = found.get(previous);
      if (sender && STAND_IN.test(before)) found.set(previous, { ...sender, role: 'represented' });
      if (part && !found.has(token.name)) found.set(token.name, { ...listed, role: part });
      last = token.end;
      previous = token.name;
    });
  });
  return found;
}

/** Where a list ends that begins behind its heading: with its line and sentence, or, where it stands line by line below the heading, with the paragraph. */
function endOfList(page: Page, start: number): number {
  const { text } = page;
  const line = text.indexOf('\n', start);
  const isBelow = line >= 0 && text.slice(start, line).trim() === '';
  const breaks = isBelow ? [/\n\s*\n/.exec(text.slice(start))?.index] : [line >= 0 ? line - start : undefined];
  const sentence = page.sentences.find((one) => one.end > start)?.end;
  if (!isBelow && sentence !== undefined) breaks.push(sentence - start);
  return Math.min(text.length, ...breaks.flatMap((at) => (at === undefined ? [] : [start + at])));
}

/** The part of one name in a list by the words around it; null where the list only speaks of that person. */
function partOf(role: Role, before: string, after: string): Role | null {
  if (role === 'absent') return STAND_IN.test(before) ? 'attended' : ASIDE.test(before) ? null : 'absent';
  if (STOOD_IN_FOR.test(before)) return 'represented';
  if (ASIDE.test(before)) return null;
  return CHAIRED.test(after) ? 'hosted' : role;
}

/**
 * The Reports with the parts that the lists of a record give: those named under "Present:" were there, those under "Apologies:" were not. The lists are of the
 * first meeting of the text that was held.
 */
export function withLists(page: Page, reports: readonly Report[]): readonly Report[] {
  const listed = listedIn(page);
  const of = reports.findIndex(({ state }) => state === 'held');
  if (listed.size === 0 || of < 0) return reports;
  const people = sightingsOf(page);
  const participants = [...listed].flatMap(([name, { role, token, label }]): readonly ReportedParticipant[] => {
    const line = page.sentences[page.tokens[token]?.sentence ?? -1];
    if (!line) return [];
    return [
      {
        name,
        kind: 'person',
        described: describe(page, people.get(name) ?? []),
        role,
        evidence: [{ start: line.start, end: line.end }],
        reasons: [{ rule: 'told-in-sentence', words: label }],
      },
    ];
  });
  return reports.map((report, index) => {
    const others = report.participants.filter(({ name }) => !listed.has(name));
    const mentioned = report.mentioned.filter(({ name }) => !listed.has(name));
    if (index === of) return { ...report, participants: [...participants, ...others], mentioned };
    // Of another meeting of the text is who is named again outside of the lists.
    const again = report.participants.filter(({ name }) => listed.has(name) && (people.get(name)?.length ?? 0) > 1);
    return { ...report, participants: [...again, ...others] };
  });
}
