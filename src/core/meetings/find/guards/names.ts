import type { Report, ReportedParticipant } from '../../report.ts';
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
export function isBareAddress(described: string): boolean {
  const words = described.toLowerCase().replace(/\./g, ' ').trim().split(/\s+/);
  return words.every((word) => ADDRESS.has(word));
}

function plain(one: ReportedParticipant): ReportedParticipant {
  const isBody = one.kind === 'person' && BODY.test(one.name) && one.name.includes(' ');
  if (isBody) return { ...one, kind: 'organisation', described: null };
  return one.described && isBareAddress(one.described) ? { ...one, described: null } : one;
}

/** Heads of titles that are as often things, rooms or bodies: a title of their own needs the kind's word. */
const THINGS =
  /^(?:coffee|tea|table|toast|meal|board|panel|council|cabinet|court|tour|trip|opening|mass|service|reading|exchange|chat|party|mission|delegation|rounds?|hotline|call|feast|picnic|assembly|testimony|questioning|handshake|appointment|bargaining)$/;
const SEA = /(?:^| )(?:ocean|sea|strait|channel|gulf)$/i;
/** Words that belong to a page and not to a meeting. */
const FURNITURE =
  /[|•»›<>{}@#]|https?:|\b(?:share|read more|subscribe|sign up|newsletter|advert(?:isement)?|photo|image|video|menu|home|copyright|click|related)\b/i;
const WORDS_MAX = 7;

/** True for a title that is none: a verb read as a noun ("club visits"), a thing, a page's furniture. */
function isNoTitle(page: Page, report: Report): boolean {
  const title = report.title.split(/ in (?=\p{Lu})/u)[0] ?? '';
  const words = title.split(/\s+/);
  const head = (words.at(-1) ?? '').toLowerCase();
  if (FURNITURE.test(title) || words.length > WORDS_MAX) return true;
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
export function named(page: Page, report: Report): Report {
  const kind = kindIn(page, report);
  const isOther = kind !== report.kind;
  const isCall = kind === 'call' && isOther;
  const place = isCall ? null : report.place;
  const word = KIND_WORDS[kind] ?? kind;
  const isTitled = kind === 'press conference' && /conference|briefing/i.test(report.title);
  const title = isOther && !isTitled ? (place ? `${word} in ${place.name}` : word) : report.title;
  return titled(page, { ...report, kind, place, title, participants: report.participants.map(plain) });
}
