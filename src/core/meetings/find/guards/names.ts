import { officeOf } from '../../../language/people/offices.ts';
import type { Report, ReportedParticipant } from '../../report.ts';
import { verbAt } from '../clauses.ts';
import type { Page } from '../page.ts';
import { sentenceAt, triggersOf, wordsOf } from './around.ts';

/** Last words of names that no person bears. */
const BODY =
  /(?:^| )(?:ltd|limited|inc|plc|llc|llp|gmbh|ag|corp|corporation|company|co|group|holdings?|foundation|trust|bank|university|college|institute|association|society|union|federation|ministry|council|committee|commission|agency|club|& sons|& co|brothers)\.?$/i;
/** Words that only stand before a name and say nothing of what somebody is. */
const ADDRESS = new Set(
  'mr mrs ms mx miss hon honourable honorable mag dr prof sir dame lady lord father sister brother rev reverend st mme mlle messrs herr frau monsieur madame signor signora señor señora don doña fr bro'.split(
    ' ',
  ),
);

/** A description that is no more than a form of address describes nobody. */
function isBareAddress(described: string): boolean {
  const words = described.toLowerCase().replace(/\./g, ' ').trim().split(/\s+/);
  return words.every((word) => ADDRESS.has(word));
}

function plain(page: Page, one: ReportedParticipant): ReportedParticipant {
  const isBody = one.kind === 'person' && BODY.test(one.name) && one.name.includes(' ');
  if (isBody) return { ...one, kind: 'organisation', described: null };
  if (one.kind !== 'person') return one;
  const described = one.described && isBareAddress(one.described) ? null : one.described;
  return { ...one, described: described ?? describedBefore(page, one.name) };
}

/** So many words before a name may describe whoever bears it. */
const DESCRIPTION_MAX = 8;

/** "Austria's chancellor, NAME," and "the mayor of Bregenz, NAME": the description between its determiner and the comma before a name; null for none. */
function describedBefore(page: Page, name: string): string | null {
  for (const [at, token] of page.tokens.entries()) {
    if (token.kind !== 'person' || token.name !== name || token.reference || page.tokens[at - 1]?.lower !== ',') continue;
    const next = page.tokens[at + 1];
    if (next && next.sentence === token.sentence && next.kind === 'person') continue;
    const said = describedUpTo(page, at - 1);
    if (said) return said;
  }
  return null;
}

function describedUpTo(page: Page, comma: number): string | null {
  const sentence = page.tokens[comma]?.sentence;
  let office = -1;
  for (let i = comma - 1; i > comma - 2 - DESCRIPTION_MAX; i--) {
    const token = page.tokens[i];
    if (!token || token.sentence !== sentence || token.kind === 'punctuation' || token.kind === 'person' || verbAt(page, i)) return null;
    const isStart = /^(?:the|a|an|its|their|our|his|her)$/.test(token.lower) || token.lower === "'s";
    if (token.kind === 'word' && officeOf(token.lower) === token.lower && !isStart) office = i;
    if (!isStart) continue;
    if (office < 0) return null;
    const owner = token.lower === "'s" ? page.tokens[i - 1] : undefined;
    const isCountry = owner?.kind === 'place' || owner?.kind === 'organisation';
    if (owner && !isCountry) return null;
    const from = owner ?? page.tokens[i + 1];
    const to = page.tokens[comma - 1];
    // The office is the head: what stands behind it begins with "of", "for" or "to".
    const after = page.tokens[office + 1];
    const isHead = office === comma - 1 || /^(?:of|for|to|in|at)$/.test(after?.lower ?? '');
    return from && to && isHead ? page.text.slice(from.start, to.end) : null;
  }
  return null;
}

/** Heads of titles that are as often things, rooms or bodies: a title of their own needs the kind's word. */
const THINGS =
  /^(?:coffee|tea|table|toast|meal|board|panel|council|cabinet|court|tour|trip|opening|mass|service|reading|exchange|chat|party|mission|delegation|rounds?|hotline|call|feast|picnic|testimony|questioning|handshake|appointment|bargaining|evening|night|day|fair|review)$/;
const SEA = /(?:^| )(?:ocean|sea|strait|channel|gulf)$/i;
/** Words that belong to a page and not to a meeting. */
const FURNITURE =
  /[|•»›<>{}@#]|https?:|\b(?:share|read more|subscribe|sign up|newsletter|advert(?:isement)?|photo|image|video|menu|home|copyright|click|related)\b/i;
/** Words that stand in no title. */
const NO_WORD = /^(?:it|he|she|they|we|you|i|him|them|us|not|there|here|this|that|so|very|too)\b|\b(?:it|him|them|not|never)\b/i;
const WORDS_MAX = 7;

/** True for a title that is none: a verb read as a noun ("club visits"), a thing, a page's furniture. */
function isNoTitle(page: Page, report: Report): boolean {
  const title = report.title.split(/ in (?=\p{Lu})/u)[0] ?? '';
  const words = title.split(/\s+/);
  const head = (words.at(-1) ?? '').toLowerCase();
  if (FURNITURE.test(title) || NO_WORD.test(title) || words.length > WORDS_MAX) return true;
  if (words.length > 1 && title === title.toUpperCase() && title.length > 8) return true;
  if (THINGS.test(head)) return true;
  // "The club visits the museum": what has an object right behind it is a verb.
  return (
    /^(?:visits|calls|hosts|talks|meets|opens)$/.test(head) &&
    words.length > 1 &&
    triggersOf(page, report).some(
      (at) => page.tokens[at]?.lower === head && /^(?:the|a|an|<person>|<place>|his|her|their|its|to)$/.test(wordsOf(page, [at + 1])),
    )
  );
}

/** The word that a reader takes for a kind. */
const KIND_WORDS: Readonly<Record<string, string>> = { mission: 'visit', ceremony: 'ceremony', call: 'telephone call' };

function titled(page: Page, report: Report): Report {
  const isSea = report.place !== null && SEA.test(report.place.name);
  const place = isSea ? null : report.place;
  if (!isSea && !isNoTitle(page, report)) return report;
  const words = isNoTitle(page, report)
    ? (KIND_WORDS[report.kind] ?? report.kind)
    : (report.title.split(/ in (?=\p{Lu})/u)[0] ?? report.kind);
  return { ...report, place, title: place ? `${words} in ${place.name}` : words };
}

/** The Report without a place that is where somebody absent was: "who was in Spain", "stayed in Washington". */
function withoutFarPlace(page: Page, report: Report): Report {
  const { place } = report;
  if (!place) return report;
  const at = page.tokens.findIndex(({ start }) => start === place.span.start);
  const sentence = page.tokens[at]?.sentence;
  const there = new Set(report.participants.flatMap(({ name, role }) => (AWAY.test(role) ? [] : [name])));
  const triggers = new Set(triggersOf(page, report));
  for (let i = at - 1; i > at - 10 && page.tokens[i]?.sentence === sentence; i--) {
    if (triggers.has(i)) return report;
    if (page.tokens[i]?.kind !== 'person') continue;
    const between = wordsOf(
      page,
      Array.from({ length: at - i - 1 }, (_, step) => i + 1 + step),
    );
    const isFar =
      !there.has(page.tokens[i]?.name ?? '') &&
      /(?:^| )(?:was|were|is|are|stayed|remained|had (?:gone|flown|left)|travelling|flew)(?= |$)/.test(between);
    return isFar ? { ...report, place: null, title: report.title.replace(/ in [^,]+$/, '') } : report;
  }
  return report;
}

const AWAY = /^(?:absent|declined|represented)$/;

const BY_TELEPHONE =
  /(?:^| )(?:by (?:tele)?phone|on the (?:tele)?phone|over the (?:tele)?phone|(?:tele)?phone call|(?:tele)?phoned|telephoned|by telephone)(?= |$)/;
const TO_PRESS = /^(?:(?:to|with|for) )?(?:the )?(?:reporters|journalists|the press|press|media|newsmen|correspondents)(?= |$)/;

/** The kind that the words beside a trigger settle: people who spoke by telephone did not meet, and who briefed reporters met the press. */
function kindIn(page: Page, report: Report): string {
  const triggers = triggersOf(page, report);
  const line = page.sentences[sentenceAt(page, report.triggers[0])];
  const words = wordsOf(
    page,
    page.tokens.flatMap((token, i) => (line && token.start >= line.start && token.start < line.end ? [i] : [])),
  );
  const spoke = triggers.every((at) =>
    /^(?:spoke|speak|speaks|spoken|talked|talk|talks|discussed|discuss|conversation|conversations|call|calls|called|phoned|telephoned|phone|telephone|conferred|consulted|consultations|discussions|exchange)$/.test(
      page.tokens[at]?.lower ?? '',
    ),
  );
  if (spoke && BY_TELEPHONE.test(words)) return 'call';
  const [first = -1] = triggers;
  if (/(?:^| )(?:news|press) (?:conference|briefing)$/i.test(report.title.split(/ in (?=\p{Lu})/u)[0] ?? '')) return 'press conference';
  const isTold = /^(?:briefed|spoke|addressed|talked|faced)$/.test(page.tokens[first]?.lower ?? '');
  const after = wordsOf(
    page,
    [1, 2, 3].map((step) => first + step),
  );
  return isTold && triggers.length === 1 && TO_PRESS.test(after) ? 'press conference' : report.kind;
}

/** The Report with its kind, its title and its people as they should be called. */
export function named(page: Page, told: Report): Report {
  const report = withoutFarPlace(page, told);
  const kind = kindIn(page, report);
  const isOther = kind !== report.kind;
  const isCall = kind === 'call' && isOther;
  const place = isCall ? null : report.place;
  const word = KIND_WORDS[kind] ?? kind;
  const isTitled = kind === 'press conference' && /conference|briefing/i.test(report.title);
  const title = isOther && !isTitled ? (place ? `${word} in ${place.name}` : word) : report.title;
  return titled(page, { ...report, kind, place, title, participants: report.participants.map((one) => plain(page, one)) });
}
