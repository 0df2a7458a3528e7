import type { Report, ReportedParticipant, Role } from '../../report.ts';
import type { Page } from '../page.ts';
import { triggerWord } from '../trigger-words.ts';
import { cueClasses } from '../words.ts';
import { lineWords, onlyNamed, type Sight, sightsOf, toldIn, triggersOf } from './around.ts';
import { AWAY_WORDS, LED_AWAY, NOT_COME, OBJECT_AFTER, PRESENCE_DENIED, SENT_REGRETS } from './away.ts';

/** Parts that say that somebody was there or may have been. */
const THERE: readonly Role[] = ['attended', 'hosted', 'invited', 'expected'];
const AWAY: readonly Role[] = ['absent', 'declined', 'represented'];
/** Words behind a name near a meeting that only speak. */
const SPEAKS =
  /^(?:,? ?(?:who )?)(?:(?:has|had|also|later|then) )*(?:said|says|say|wrote|writes|thinks|believes|argued|argues|warned|warns|noted|notes|called it|calls it|told|reckons|estimates|explained|commented|remarked)(?= |$)/;
/** Words that begin a note of the paper about itself. */
const CORRECTION =
  /^(?:correction|clarification|corrected|amendment|update|editor 's note|an earlier (?:version|edition)|a previous version|(?:this|the) (?:article|report|story|text|page) (?:was|has been) (?:corrected|amended|updated|changed)|(?:we|in an earlier|because of an (?:editing )?error|due to an (?:editing )?error))(?= |$)/;
/** Words before a name that a correction takes back. */
const TAKEN_BACK =
  /(?:^| )(?:not(?: (?:by|with|to))?|instead of|rather than|wrongly(?: [^ .;]+){0,5}|incorrectly(?: [^ .;]+){0,5}|mistakenly(?: [^ .;]+){0,5}|misidentified(?: [^ .;]+){0,5}|misnamed(?: [^ .;]+){0,5})(?: (?:the|a|his|her))?$/;

/** True where the negation behind the name is about another gathering than the Report's: "did not attend the dinner" told beside talks. */
function isOfAnother(page: Page, report: Report, does: string, end: number): boolean {
  const object = OBJECT_AFTER.exec(does.slice(end))?.[1] ?? '';
  const word = triggerWord(object);
  if (word?.strength !== 'noun' || word.kind === report.kind || word.kind === 'meeting') return false;
  return !triggersOf(page, report).some((at) => page.tokens[at]?.lower === object);
}

/** Whether a mention says that the person did not come to the Report's meeting. */
function saysNotCome(page: Page, report: Report, sight: Sight): boolean {
  if (LED_AWAY.test(sight.led)) return true;
  return sight.does.some((does) => {
    const match = NOT_COME.exec(does);
    if (!match || match.index > 60) return false;
    // "said that X never came": what comes behind another name is that one's.
    if (/<person>/.test(does.slice(0, match.index))) return false;
    return !isOfAnother(page, report, does, match.index + match[0].length);
  });
}

/** Somebody whom the text says not to have come was not there, whatever else is said of them. */
function withoutAbsent(
  page: Page,
  reports: readonly Report[],
  index: number,
  report: Report,
  one: ReportedParticipant,
): ReportedParticipant {
  if (one.kind !== 'person' || !THERE.includes(one.role)) return one;
  const sight = sightsOf(page, one.name).find(
    (each) => toldIn(page, reports, each.sentence).includes(index) && saysNotCome(page, report, each),
  );
  const line = sight && page.sentences[sight.sentence];
  if (!line) return one;
  const said = { start: line.start, end: line.end };
  return { ...one, role: 'absent', evidence: [said, ...one.evidence.filter(({ start }) => start !== said.start)] };
}

/** True where words near somebody's name say what the pattern looks for. */
function isSaidNear(page: Page, one: ReportedParticipant, pattern: RegExp): boolean {
  const lines = new Set(page.tokens.flatMap(({ kind, name, sentence }) => (kind === 'person' && name === one.name ? [sentence] : [])));
  return [...lines].some((sentence) =>
    [sentence, sentence + 1].some((at) => {
      const line = page.sentences[at];
      if (!line) return false;
      const words = lineWords(page, line);
      // The sentence behind may go on about the same person, where it names nobody.
      return (at === sentence || !words.includes('<person>')) && pattern.test(words);
    }),
  );
}

/** True for somebody who is named in a correction of the paper alone, or whom it takes back. */
function isCorrected(page: Page, one: ReportedParticipant, sights: readonly Sight[], own: ReadonlySet<number>): boolean {
  const noted = sights.filter(({ sentence }) => {
    const line = page.sentences[sentence];
    return line !== undefined && CORRECTION.test(lineWords(page, line));
  });
  if (noted.length === 0 || noted.length < sights.length || one.kind !== 'person') return false;
  return noted.some(({ led }) => TAKEN_BACK.test(led)) || !noted.some(({ sentence }) => own.has(sentence));
}

/** True for whose funeral it is. */
function isMourned(page: Page, { token, does, led }: Sight): boolean {
  if (/(?:^| )(?:funeral|burial|memorial service|requiem|cremation|wake)(?: [^ ,.;]+)? (?:of|for)(?: (?!and )[^ ,.;]+){0,5}$/.test(led))
    return true;
  if (
    does.some((words) =>
      /^(?:, )?(?:who )?(?:was|were|is|has been|had been|will be) (?:\w+ )?(?:buried|laid to rest|cremated|mourned)(?= |$)/.test(words),
    )
  )
    return true;
  return page.tokens[token + 1]?.lower === "'s" && /^(?:funeral|burial|coffin|grave|wake)$/.test(page.tokens[token + 2]?.lower ?? '');
}

/** True where all that is said of somebody is that they were not there after all. */
function isDenied(page: Page, sights: readonly Sight[]): boolean {
  return (
    sights.length > 0 &&
    sights.every(({ sentence, led }) => {
      const line = page.sentences[sentence];
      const match = line ? PRESENCE_DENIED.exec(lineWords(page, line)) : null;
      return match?.[0].includes('<person>') === true && /(?:^| )(?:that|of|denied|denies|rejected)(?= |$)/.test(led);
    })
  );
}

/** True for somebody who only speaks in sentences that tell of no meeting, and is described as one who watches: an analyst, a historian. */
function onlyComments(page: Page, sights: readonly Sight[], own: ReadonlySet<number>): boolean {
  return (
    sights.length > 0 &&
    sights.every((sight) => {
      if (own.has(sight.sentence) || /(?:^| )(?:by|with|between)(?: [^ ,.;]+){0,4}$/.test(sight.led)) return false;
      const [clause = '', aside = ''] = sight.does;
      const before = wordBefore(page, sight.token, 4);
      const watches = [...before, ...aside.split(' '), ...clause.split(' ').slice(0, 8)].some((word) =>
        cueClasses(word).includes('observer'),
      );
      return watches && (SPEAKS.test(clause) || /(?:^| )(?:said|says|wrote|writes|told|according to)(?: [^ ,.;]+){0,4}$/.test(sight.led));
    })
  );
}

function wordBefore(page: Page, token: number, reach: number): readonly string[] {
  return page.tokens.slice(Math.max(0, token - reach), token).map(({ lower }) => lower);
}

/** True where all that is said of somebody is said of another day or place than the meeting's, in sentences that do not tell of it. */
function isAnotherDay(page: Page, report: Report, sights: readonly Sight[], own: ReadonlySet<number>): boolean {
  const day = report.date?.precision === 'day' ? report.date.start : null;
  if (!day || sights.length === 0) return false;
  return sights.every(({ sentence }) => {
    if (own.has(sentence)) return false;
    const line = page.sentences[sentence];
    const dates = page.tokens.flatMap(({ date, sentence: of }, i) =>
      of === sentence && date?.precision === 'day' && !LIMIT.test(page.tokens[i - 1]?.lower ?? '') ? [date.start] : [],
    );
    return dates.length > 0 && !dates.includes(day) && line !== undefined && !GUESTS.test(lineWords(page, line));
  });
}

/** Before a day: until when, not when. */
const LIMIT = /^(?:by|until|till|since|before|for|from|after|to|than|of)$/;
const GUESTS = /(?:^| )(?:guests?|attended|attending|present|took part|participants?|hosted|chaired)(?= |$)/;

const inRole = (report: Report, one: ReportedParticipant, role: Role): Report => ({
  ...report,
  participants: report.participants.map((other) => (other === one ? { ...one, role } : other)),
});

/** A Report with the parts that its words bear out; the others are only named. */
export function guardParts(page: Page, reports: readonly Report[], index: number): Report {
  const report = reports[index] as Report;
  const own = new Set(triggersOf(page, report).map((at) => page.tokens[at]?.sentence ?? -1));
  const participants = report.participants.map((one) => withoutAbsent(page, reports, index, report, one));
  return participants.reduce<Report>(
    (kept, one) => {
      if (one.kind !== 'person') return kept;
      if (one.role === 'represented' && sightsOf(page, one.name).some(({ does }) => does.some((words) => SENT_REGRETS.test(words))))
        return inRole(kept, one, 'absent');
      if (AWAY.includes(one.role)) return isSaidNear(page, one, AWAY_WORDS) ? kept : onlyNamed(kept, one, 'named');
      const sights = sightsOf(page, one.name);
      if (sights.some((sight) => isMourned(page, sight))) return onlyNamed(kept, one, 'named');
      if (isDenied(page, sights)) return onlyNamed(kept, one, 'named');
      if (isCorrected(page, one, sights, own)) return onlyNamed(kept, one, 'named');
      if (onlyComments(page, sights, own)) return onlyNamed(kept, one, 'quoted');
      return isAnotherDay(page, report, sights, own) ? onlyNamed(kept, one, 'elsewhere') : kept;
    },
    { ...report, participants },
  );
}
