import type { NameList } from '../briefing/briefing.ts';
import type { Message, Node } from '../message.ts';
import type { Words } from '../words.ts';

const MOST = 60;

/** What people read of a list of names: by kind, most often named first, with how often. */
export function presentNames({ names }: NameList, { say }: Words): Message {
  const kinds = (['person', 'organisation', 'place'] as const).flatMap((kind): readonly Node[] => {
    const counts = new Map<string, number>();
    for (const name of names) if (name.kind === kind) counts.set(name.name, (counts.get(name.name) ?? 0) + 1);
    if (counts.size === 0) return [];
    const order = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
    const told = order.slice(0, MOST).map(([name, number]) => (number > 1 ? say('names.times', { name, number }) : name));
    const text = told.join(', ');
    return [
      { kind: 'heading', text: say(`names.${kind}`) },
      { kind: 'text', text: order.length > MOST ? say('names.more', { names: text, number: order.length - MOST }) : text },
    ];
  });
  const distinct = new Set(names.map((name) => `${name.kind} ${name.name}`)).size;
  const summary =
    distinct === 0 ? say('names.none') : say('names.found', { count: distinct, mentions: say('note.mentions', { count: names.length }) });
  return { nodes: kinds.length > 0 ? kinds : [{ kind: 'notice', tone: 'info', text: summary }], summary };
}
