import { findDates } from '../../../language/dates.ts';
import type { Report, ReportedParticipant, Role } from '../../report.ts';
import type { Line, Page } from '../page.ts';

const PRESENT =
  /^(?:also |members |directors |councillors )?(?:present|attendance|in attendance|attending|attended by|attendees|participants)(?: [\p{L}]+){0,3}\s*:/iu;
const ABSENT = /^(?:absent|apologies|excused|regrets|not present|absentees)(?: [\p{L}]+){0,5}\s*:/iu;
const HEAD = /\b(?:minutes|meeting|session|assembly|sitting)\b/i;
/** The body whose minutes they are. */
const OF = /\b[Mm]inutes of (?:the )?((?:\p{Lu}[\p{L}'’-]*)(?: (?:of|and|for|the|\p{Lu}[\p{L}'’-]*))*)/u;
/** So much of a text is its head. */
const HEAD_MAX = 300;

const lineText = (page: Page, { start, end }: Line): string => page.text.slice(start, end);

/** People of a line of names; in the chair where a bracket behind the name says so. */
function namedIn(page: Page, line: Line, role: Role): readonly ReportedParticipant[] {
  const found = new Map<string, ReportedParticipant>();
  const label = { start: line.start, end: line.start + lineText(page, line).indexOf(':') };
  for (let i = line.firstToken; i < line.lastToken; i++) {
    const token = page.tokens[i];
    if (token?.kind !== 'person' || found.has(token.name)) continue;
    const isChair = role === 'attended' && page.tokens[i + 1]?.lower === '(' && /^chair/.test(page.tokens[i + 2]?.lower ?? '');
    found.set(token.name, {
      name: token.name,
      kind: 'person',
      described: null,
      role: isChair ? 'hosted' : role,
      evidence: [{ start: line.start, end: line.end }],
      reasons: [{ rule: 'told-in-sentence', words: label }],
    });
  }
  return [...found.values()];
}

/** The Reports, with the meeting whose minutes the text is: a list of who was present under a head that names a meeting, and its day there, are enough. */
export function withMinutes(page: Page, reports: readonly Report[]): readonly Report[] {
  const present = page.sentences.filter((line) => PRESENT.test(lineText(page, line)));
  const [first] = present;
  if (!first) return reports;
  const head = `${page.title ?? ''}\n${page.text.slice(0, Math.min(HEAD_MAX, first.start))}`;
  const there = present.flatMap((line) => namedIn(page, line, 'attended'));
  const isThere = ({ name }: ReportedParticipant): boolean => there.some((one) => one.name === name);
  if (!HEAD.test(head) || there.length === 0) return reports;
  const away = page.sentences.filter((line) => ABSENT.test(lineText(page, line))).flatMap((line) => namedIn(page, line, 'absent'));
  const body = OF.exec(head)?.[1];
  const dates = findDates(page.text, [{ start: 0, end: first.start, kind: 'body', paragraph: 0 }], page.published);
  const date = dates.find(({ precision }) => precision === 'day') ?? null;
  const isTold = reports.some(
    (one) => one.state === 'held' && one.participants.filter(isThere).length > 1 && (!one.date || one.date.start === date?.start),
  );
  if (isTold) return reports;
  const minutes: Report = {
    triggers: [{ start: first.start, end: first.start + lineText(page, first).indexOf(':') }],
    kind: 'meeting',
    title: body ? `meeting of the ${body}` : 'meeting',
    state: 'held',
    place: null,
    date,
    participants: [...there, ...away.filter((one) => !isThere(one))],
    mentioned: [],
    sentences: [{ start: first.start, end: first.end }],
  };
  return [minutes, ...reports];
}
