import type { GoldMention, GoldRole, GoldText } from './gold.ts';

const ROLES: Readonly<Record<string, GoldRole['role']>> = {
  '+': 'attended',
  h: 'hosted',
  e: 'expected',
  i: 'invited',
  r: 'represented',
  x: 'absent',
};
const MARK = /\[([^[\]|]+)\|([^[\]|]+)\]/g;

const rolesOf = (marks: string): readonly GoldRole[] =>
  [...marks.matchAll(/([+heirx])(\d)/g)].map(([, role = '', n]) => ({ meeting: Number(n), role: ROLES[role] ?? 'attended' }));

/** Reads texts marked by hand in the corpus' notation. @throws Error that names the text with a mark of no known form. */
export function readMarked(source: string): readonly GoldText[] {
  return source
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .filter(Boolean)
    .map(readBlock);
}

function readBlock(block: string): GoldText {
  const [head = '', ...lines] = block.split('\n');
  const [, id = '', published = '-', title = '-'] = /^= (\S+) \| (\S+) \| (.+)$/.exec(head) ?? [];
  const marked = lines
    .map((line) => line.trim())
    .join(' ')
    .replace(/\s*\/\/\s*/g, '\n');
  const mentions: GoldMention[] = [];
  const meetings = new Map<
    number,
    { state: GoldText['meetings'][number]['state']; triggers: { text: string; start: number; end: number }[] }
  >();
  const dates: { text: string; start: number; end: number; meeting: number; day: string | null }[] = [];
  const places: { text: string; start: number; end: number; meeting: number }[] = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(MARK)) {
    text += marked.slice(at, match.index);
    at = match.index + match[0].length;
    const words = match[1] ?? '';
    const mark = (match[2] ?? '').trim();
    const span = { text: words, start: text.length, end: text.length + words.length };
    text += words;
    const meeting = /^M(\d) (held|planned|cancelled|unclear)$/.exec(mark);
    const date = /^D(\d) (\d{4}-\d\d(?:-\d\d)?|\?)$/.exec(mark);
    const place = /^L(\d?)$/.exec(mark);
    const reference = /^=(.+?)\s+((?:[+heirx]\d)+|-)$/.exec(mark);
    if (meeting) {
      const known = meetings.get(Number(meeting[1])) ?? { state: meeting[2] as GoldText['meetings'][number]['state'], triggers: [] };
      known.triggers.push(span);
      meetings.set(Number(meeting[1]), known);
    } else if (date) dates.push({ ...span, meeting: Number(date[1]), day: date[2] === '?' ? null : (date[2] ?? null) });
    else if (place) {
      mentions.push({ ...span, kind: 'place' });
      if (place[1]) places.push({ ...span, meeting: Number(place[1]) });
    } else if (reference) mentions.push({ ...span, kind: 'reference', name: reference[1] ?? '', roles: rolesOf(reference[2] ?? '') });
    else if (/^O(?:[+heirx]\d)*$/.test(mark)) mentions.push({ ...span, kind: 'organisation', roles: rolesOf(mark) });
    else if (/^(?:(?:[+heirx]\d)+|-)$/.test(mark)) mentions.push({ ...span, kind: 'person', roles: rolesOf(mark) });
    else throw new Error(`${id}: no such mark: ${match[0]}`);
  }
  text += marked.slice(at);
  return {
    id,
    title: title === '-' ? null : title,
    published: published === '-' ? null : published,
    text,
    mentions,
    meetings: [...meetings].map(([n, m]) => ({
      n,
      state: m.state,
      triggers: m.triggers,
      date: dates.find((d) => d.meeting === n) ?? null,
      place: places.find((p) => p.meeting === n) ?? null,
      places: places.filter((p) => p.meeting === n),
    })),
  };
}
