import { z } from 'zod';
import { UserError } from '../core/errors.ts';
import type { Node } from '../core/message.ts';
import type { KeyValue } from '../core/state.ts';
import type { StandingTopic, TopicBook } from '../core/topic.ts';
import { wording } from '../core/words.ts';
import { type CommandContext, command } from './command.ts';

const TEN_YEARS_MS = 3_650 * 86_400_000;
const MOST_TOPICS = 200;
const EXAMPLE = 'topics add grain corridor = black sea exports, grain deal';

const stored = z.array(z.object({ title: z.string(), aliases: z.array(z.string()) }));
const keyOf = (tenant: string): string => `topics:${tenant}`;

async function ownTopics(state: KeyValue | null, tenant: string): Promise<readonly StandingTopic[]> {
  const text = await state?.get(keyOf(tenant));
  return text ? stored.parse(JSON.parse(text)) : [];
}

/** The standing topics of one tenant: the shipped ones and its own, which win over a shipped one of the same title. */
export async function topicsOf(shipped: TopicBook, state: KeyValue | null, tenant: string): Promise<TopicBook> {
  const own = await ownTopics(state, tenant);
  const titles = new Set(own.map((topic) => topic.title.toLowerCase()));
  return { topics: [...shipped.topics.filter((topic) => !titles.has(topic.title.toLowerCase())), ...own] };
}

function readChange(text: string): { readonly verb: 'add' | 'remove'; readonly topic: StandingTopic } {
  const match = /^(add|remove)\s+([^=]+?)(?:\s*=\s*(.+))?$/is.exec(text.trim());
  const [, verb, title, aliases] = match ?? [];
  if (!verb || !title) throw new UserError('bad_topic', wording('topics.bad'), wording('hint.example', { example: EXAMPLE }));
  const list = (aliases ?? '')
    .split(',')
    .map((alias) => alias.trim())
    .filter(Boolean);
  return {
    verb: verb.toLowerCase() === 'add' ? 'add' : 'remove',
    topic: { title: title.slice(0, 100), aliases: list.slice(0, 30).map((alias) => alias.slice(0, 100)) },
  };
}

async function change(text: string, { request, state, words: { say } }: CommandContext): Promise<string> {
  const { verb, topic } = readChange(text);
  if (!request || !state) throw new UserError('no_state', wording('topics.noState'), wording('topics.noStateHint'));
  if (request.asker.guest) throw new UserError('not_allowed', wording('topics.guest'), wording('topics.guestHint'));
  const tenant = request.place.tenant;
  const others = (await ownTopics(state, tenant)).filter((own) => own.title.toLowerCase() !== topic.title.toLowerCase());
  if (verb === 'add' && others.length >= MOST_TOPICS)
    throw new UserError('too_many_topics', wording('topics.tooMany', { most: MOST_TOPICS }), wording('topics.tooManyHint'));
  await state.set(keyOf(tenant), JSON.stringify(verb === 'add' ? [...others, topic] : others), TEN_YEARS_MS);
  return say(verb === 'add' ? 'topics.added' : 'topics.removed', { title: topic.title });
}

/** `/topics`: the standing topics with their other words; `/topics add …`, `/topics remove …` change a tenant's own. */
export const topics = command({
  name: 'topics',
  summary: 'command.topics',
  examples: ['', 'add grain corridor = black sea exports, grain deal', 'remove grain corridor'],
  options: z.object({ change: z.string().trim().describe('option.change').optional() }),
  positional: 'change',
  async answer(options, context) {
    const { say } = context.words;
    const said = options.change ? await change(options.change, context) : null;
    const book = context.request ? await topicsOf(context.topics, context.state, context.request.place.tenant) : context.topics;
    const nodes: Node[] = [
      ...(said ? [{ kind: 'notice', tone: 'info', text: said } as const] : []),
      { kind: 'heading', text: say('topics.heading') },
      ...book.topics.map(
        (topic): Node => ({
          kind: 'text',
          text: topic.aliases.length > 0 ? say('topics.line', { title: topic.title, aliases: topic.aliases.join(', ') }) : topic.title,
        }),
      ),
      { kind: 'actions', actions: book.topics.slice(0, 5).map((topic) => ({ label: topic.title, ask: `brief ${topic.title}` })) },
    ];
    return {
      result: { command: 'topics', topics: book.topics },
      message: { nodes, summary: said ?? say('topics.count', { count: book.topics.length }) },
      found: true,
    };
  },
});
