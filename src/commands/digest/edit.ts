import { z } from 'zod';
import type { Schedule, Subscription, SubscriptionPatch } from '../../core/digest.ts';
import type { Node } from '../../core/message.ts';
import { changesSaid } from '../../core/present/schedule.ts';
import { type Words, wording } from '../../core/words.ts';
import { command } from '../command.ts';
import { words as freeWords } from '../fields.ts';
import { lineOf, wishFields } from './add.ts';
import { readSettings, readTopics, takeApart, wrong } from './grammar.ts';
import { outlook } from './outlook.ts';
import { placeFor } from './places.ts';
import { changing } from './rights.ts';
import { EXAMPLES, forExample } from './words.ts';

const TOPIC_HINT = wording('digest.bad.topicHint');

const options = z.object({
  // Of a typed line all that is no `option:value` stands behind the id.
  id: freeWords('option.digestId', true),
  topic: freeWords('option.newTopic', true).optional(),
  ...wishFields,
});
type Chosen = z.infer<typeof options>;

/** The new schedule: what was not said of it stays as it was. */
function scheduleOf({ time, days }: Pick<ReturnType<typeof takeApart>, 'time' | 'days'>, old: Schedule): Schedule | undefined {
  if (!time && !days) return undefined;
  if (time && 'expression' in time) return { kind: 'cron', ...time };
  const at = time?.at ?? (old.kind === 'days' ? old.at : undefined);
  const on = days ?? (old.kind === 'days' ? old.days : undefined);
  if (!at || !on) wrong(wording('digest.bad.followsCron'), forExample(EXAMPLES.edit));
  return { kind: 'days', at, days: on };
}

/** What the wish changes of the topics; exclusions alone leave the topics as they are. */
function topicsOf(text: string): Partial<Pick<Subscription, 'topics' | 'exclude'>> {
  if (text.trim() === '') return {};
  const { topics, exclude } = readTopics(text, true);
  return topics.length > 0 ? { topics, exclude } : { exclude };
}

/** What was asked to change, but for the place. @throws UserError that says what was not understood */
function readPatch(text: string, { topic, at, days, zone, skip, empty }: Chosen, old: Subscription): SubscriptionPatch {
  const line = [text, lineOf({ at, days, zone, skip, empty })].filter(Boolean).join(' ');
  const pieces = takeApart(line);
  const { days: named, ...rest } = pieces.time ? pieces : { ...pieces, ...readSettings(line, TOPIC_HINT), topics: '' };
  const schedule = scheduleOf({ time: pieces.time, days: named }, old.schedule);
  return {
    ...topicsOf([rest.topics, topic].filter(Boolean).join(' ')),
    ...(schedule && { schedule }),
    ...(rest.zone && { zone: rest.zone }),
    ...(rest.skip && { skip: rest.skip }),
    ...(rest.whenEmpty && { whenEmpty: rest.whenEmpty }),
  };
}

const how = ({ say }: Words): Node => ({ kind: 'text', text: say('digest.how') });
/** What becomes of today's, which had not come, where its new time is past. */
const forToday = ({ say }: Words, today: 'comes' | 'passed' | null, id: string): readonly Node[] =>
  today === null ? [] : [{ kind: 'notice', tone: 'info', text: today === 'comes' ? say('digest.atOnce') : say('digest.passed', { id }) }];

/** `/digest edit ID at 09:00 mon-thu`: changes what is named, keeps the rest, and says back what will happen. */
export const edit = command({
  name: 'edit',
  summary: 'command.digest.edit',
  examples: ['dabc12 at 09:00 mon-thu', 'dabc12 topic:"ukraine, nato -sports"', 'dabc12 Europe/Paris heartbeat', 'dabc12 skip none'],
  options,
  positional: 'id',
  async answer(chosen, context) {
    const [id = '', ...text] = chosen.id.split(/\s+/);
    const { desk, subscription: old } = await changing(context, id);
    const wished = readPatch(text.join(' '), chosen, old);
    const channel = chosen.to ?? chosen.channel;
    const moves = channel !== undefined || chosen.thread !== undefined;
    const moved = moves ? await placeFor(desk, { channel, thread: chosen.thread }, old.id) : null;
    // Into whose direct messages it goes, theirs it is.
    const patch = { ...wished, ...moved, ...(moved?.personal ? { owner: desk.asker.id } : {}) };
    if (changesSaid(old, { ...old, ...patch }) === null) return outlook('edit', wording('digest.asBefore'), desk, old, [how(desk.words)]);
    const { subscription, today } = await desk.book.change(old.id, patch, desk.asker.id);
    return outlook('edit', wording('digest.changed'), desk, subscription, forToday(desk.words, today, old.id));
  },
});
