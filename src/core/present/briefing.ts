import type { Briefing, Bullet, Withdrawal } from '../briefing/briefing.ts';
import type { Message, Node } from '../message.ts';
import type { Words } from '../words.ts';
import { searchedText, sourcesNodes, suggestionNodes } from './sources.ts';

/** The most that `bullets:` takes. */
const BULLETS_MAX = 12;

/** What people read of a Briefing: bullets, differences, what lies ahead, caveats, sources and what to press next. */
export function presentBriefing(briefing: Briefing, words: Words): Message {
  const { say } = words;
  const { bullets, conflicts, upcoming, citations, sources } = briefing;
  const nodes: readonly Node[] = [
    { kind: 'heading', text: briefing.headline },
    ...bullets.flatMap((bullet) => bulletNodes(bullet, words)),
    ...withdrawnNodes(briefing.withdrawn ?? [], words),
    ...conflicts.map((conflict): Node => ({ kind: 'conflict', about: conflict.about, claims: conflict.claims })),
    ...(upcoming.length > 0
      ? [{ kind: 'heading', text: say('brief.announced') } as const, ...upcoming.flatMap((bullet) => announcedNodes(bullet, words))]
      : []),
    ...briefing.notes.map((text): Node => ({ kind: 'notice', tone: 'info', text })),
    { kind: 'notice', tone: 'info', text: searchedText(briefing.searched, words) },
    ...suggestionNodes(briefing.suggestions, 'brief', words),
    ...sourcesNodes(citations, sources),
    ...actionNodes(briefing, words),
  ];
  return { nodes, summary: summaryOf(briefing, words) };
}

/** Its heading says already that it was announced. */
function announcedNodes({ tag, ...bullet }: Bullet, words: Words): readonly Node[] {
  return nodesOf(bullet, tag === 'unconfirmed' ? words.say('tag.unreported') : null, words);
}

function bulletNodes(bullet: Bullet, words: Words): readonly Node[] {
  return nodesOf(bullet, bullet.tag ? words.say(`tag.${bullet.tag}`) : null, words);
}

function nodesOf(
  { text, citations, date, change, was = [], moved, ...support }: Bullet,
  tag: string | null,
  words: Words,
): readonly Node[] {
  const { say } = words;
  const changed = change ? say(`tag.${change}`) : null;
  const tags = [tag, moved ? say('tag.moved', { change: changed ?? '', ...moved }) : changed, supportOf(support, words)];
  const bullet: Node = { kind: 'bullet', text, citations, date: dayOf(date, words), tag: tags.filter(Boolean).join(', ') || null };
  return moved ? [bullet] : [bullet, ...was.map((old): Node => ({ kind: 'text', text: say('brief.shownBefore', { text: old }) }))];
}

/** How many say it, and how many of them on their own. */
function supportOf({ origins = 1, outlets = origins }: Pick<Bullet, 'origins' | 'outlets'>, { say }: Words): string | null {
  if (outlets > origins)
    return say('tag.outlets', { outlets: say('tag.outletCount', { count: outlets }), origins: say('tag.originCount', { count: origins }) });
  return origins > 1 ? say('tag.independent', { count: origins }) : null;
}

function withdrawnNodes(withdrawn: readonly Withdrawal[], { say, date }: Words): readonly Node[] {
  if (withdrawn.length === 0) return [];
  const notices = withdrawn.map(({ title, shown, claims, words: text }): Node => {
    const told = { title, shown: date(shown) };
    const said = text === null ? say('brief.withdrawn', { ...told, count: claims.length }) : say('brief.saysNoMore', { ...told, text });
    return { kind: 'notice', tone: 'warning', text: said };
  });
  return [{ kind: 'heading', text: say('brief.noLongerSaid') }, ...notices];
}

/** The resolved day or range of a date, where it is known. */
export function dayOf(date: Bullet['date'], words: Words): string | null {
  if (!date?.start) return null;
  const whole = wholeOf(date.start, date.end ?? '', words);
  if (whole !== null) return whole;
  const first = words.date(date.start);
  const isDay = date.end === null || date.end === date.start || date.precision === 'day';
  return isDay ? first : words.say('date.range', { first, last: words.date(date.end ?? '') });
}

/** A whole year or month by its name; null for any other stretch of days. */
function wholeOf(start: string, end: string, words: Words): string | null {
  const [year = '', month = ''] = start.split('-');
  if (!start.endsWith('-01') || end === '') return null;
  if (start === `${year}-01-01` && end === `${year}-12-31`) return year;
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
  return end === last ? words.month(start) : null;
}

function actionNodes({ topic, status, bullets }: Briefing, { say }: Words): readonly Node[] {
  if (topic === '' || status === 'nothing_found') return [];
  const more = Math.min(BULLETS_MAX, Math.max(10, bullets.length * 2));
  return [
    {
      kind: 'actions',
      actions: [
        ...(more > bullets.length ? [{ label: say('brief.more'), ask: `brief ${topic} bullets:${more}` }] : []),
        { label: say('brief.timeline'), ask: `timeline ${topic}` },
        { label: say('brief.whoWasThere'), ask: `who ${topic}` },
        { label: say('brief.subscribe'), ask: `digest add ${topic} at 08:00 weekdays` },
      ],
    },
  ];
}

function summaryOf({ headline, bullets, upcoming }: Briefing, { say }: Words): string {
  const [first] = bullets;
  const [ahead] = upcoming;
  if (first) return say('brief.summary', { headline, text: first.text });
  return ahead ? say('brief.summaryAhead', { headline, text: ahead.text }) : say('brief.summaryBare', { headline });
}
