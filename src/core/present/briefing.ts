import type { Briefing, Bullet, Withdrawal } from '../briefing/briefing.ts';
import type { Message, Node } from '../message.ts';
import { searchedText, sourcesNodes, suggestionNodes } from './sources.ts';

/** The most that `bullets:` takes. */
const BULLETS_MAX = 12;

/** What people read of a Briefing: bullets, differences, what lies ahead, caveats, sources and what to press next. */
export function presentBriefing(briefing: Briefing): Message {
  const { bullets, conflicts, upcoming, citations, sources } = briefing;
  const nodes: readonly Node[] = [
    { kind: 'heading', text: briefing.headline },
    ...bullets.flatMap(bulletNodes),
    ...withdrawnNodes(briefing.withdrawn ?? []),
    ...conflicts.map((conflict): Node => ({ kind: 'conflict', about: conflict.about, claims: conflict.claims })),
    ...(upcoming.length > 0 ? [{ kind: 'heading', text: 'Announced' } as const, ...upcoming.flatMap(announcedNodes)] : []),
    ...briefing.notes.map((text): Node => ({ kind: 'notice', tone: 'info', text })),
    { kind: 'notice', tone: 'info', text: searchedText(briefing.searched) },
    ...suggestionNodes(briefing.suggestions, 'brief'),
    ...sourcesNodes(citations, sources),
    ...actionNodes(briefing),
  ];
  return { nodes, summary: summaryOf(briefing) };
}

/** Its heading says already that it was announced. */
function announcedNodes({ tag, ...bullet }: Bullet): readonly Node[] {
  return nodesOf(bullet, tag === 'unconfirmed' ? 'unconfirmed, no report of it' : null);
}

function bulletNodes(bullet: Bullet): readonly Node[] {
  return nodesOf(bullet, bullet.tag === 'unconfirmed' ? 'announced, not confirmed' : (bullet.tag ?? null));
}

function nodesOf({ text, citations, date, change, was = [], moved, ...support }: Bullet, tag: string | null): readonly Node[] {
  const words = [tag, moved ? `${change}: from ${moved.from} to ${moved.to}` : change, supportOf(support)];
  const bullet: Node = { kind: 'bullet', text, citations, date: dayOf(date), tag: words.filter(Boolean).join(', ') || null };
  return moved ? [bullet] : [bullet, ...was.map((old): Node => ({ kind: 'text', text: `You were shown before: “${old}”` }))];
}

/** How many say it, and how many of them on their own. */
function supportOf({ origins = 1, outlets = origins }: Pick<Bullet, 'origins' | 'outlets'>): string | null {
  if (outlets > origins) return `${outlets} outlets, ${origins} ${origins === 1 ? 'origin' : 'origins'}`;
  return origins > 1 ? `${origins} independent sources` : null;
}

function withdrawnNodes(withdrawn: readonly Withdrawal[]): readonly Node[] {
  if (withdrawn.length === 0) return [];
  const notices = withdrawn.map(({ title, shown, claims, words }): Node => {
    const text =
      words === null
        ? `“${title}”, of which you were shown ${claims.length === 1 ? '1 point' : `${claims.length} points`} on ${shown}, was withdrawn at its source. It is quoted no more.`
        : `“${title}” no longer says what you were shown on ${shown}: “${words}”`;
    return { kind: 'notice', tone: 'warning', text };
  });
  return [{ kind: 'heading', text: 'No longer said' }, ...notices];
}

/** The resolved day or range of a date, where it is known. */
export function dayOf(date: Bullet['date']): string | null {
  if (!date?.start) return null;
  return date.end === null || date.end === date.start ? date.start : date.precision === 'day' ? date.start : `${date.start} to ${date.end}`;
}

function actionNodes({ topic, status, bullets }: Briefing): readonly Node[] {
  if (topic === '' || status === 'nothing_found') return [];
  const more = Math.min(BULLETS_MAX, Math.max(10, bullets.length * 2));
  return [
    {
      kind: 'actions',
      actions: [
        ...(more > bullets.length ? [{ label: 'More', ask: `brief ${topic} bullets:${more}` }] : []),
        { label: 'Timeline', ask: `timeline ${topic}` },
        { label: 'Who was there', ask: `who ${topic}` },
        { label: 'Subscribe', ask: `digest add ${topic} at 08:00 weekdays` },
      ],
    },
  ];
}

function summaryOf({ headline, bullets, upcoming }: Briefing): string {
  const [first] = bullets;
  const [ahead] = upcoming;
  if (first) return `${headline}. ${first.text}`;
  return ahead ? `${headline}. Announced: ${ahead.text}` : `${headline}.`;
}
