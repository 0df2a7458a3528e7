import type { NameList } from '../briefing/briefing.ts';
import type { Message, Node } from '../message.ts';

const MOST = 60;
const HEADINGS = { person: 'People', organisation: 'Organisations', place: 'Places' } as const;

/** What people read of a list of names: by kind, most often named first, with how often. */
export function presentNames({ names }: NameList): Message {
  const kinds = (['person', 'organisation', 'place'] as const).flatMap((kind): readonly Node[] => {
    const counts = new Map<string, number>();
    for (const name of names) if (name.kind === kind) counts.set(name.name, (counts.get(name.name) ?? 0) + 1);
    if (counts.size === 0) return [];
    const order = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
    const more = order.length > MOST ? `, and ${order.length - MOST} more` : '';
    return [
      { kind: 'heading', text: HEADINGS[kind] },
      {
        kind: 'text',
        text:
          order
            .slice(0, MOST)
            .map(([name, n]) => (n > 1 ? `${name} (${n})` : name))
            .join(', ') + more,
      },
    ];
  });
  const distinct = new Set(names.map((name) => `${name.kind} ${name.name}`)).size;
  const summary = distinct === 0 ? 'No names found.' : `${distinct} ${distinct === 1 ? 'name' : 'names'} found, ${names.length} mentions.`;
  return { nodes: kinds.length > 0 ? kinds : [{ kind: 'notice', tone: 'info', text: summary }], summary };
}
