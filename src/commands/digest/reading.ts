import { z } from 'zod';
import { presentDigest, presentStory, presentSubscriptions } from '../../core/present/digest.ts';
import { spokenIn } from '../../core/words.ts';
import { command } from '../command.ts';
import { deskOf, subscriptionOf, visible } from './rights.ts';
import { toldChange, toldDelivery } from './told.ts';

/** The id of a digest, as `digest list` shows it. */
export const idField = z.string().trim().min(1).max(40).describe('option.digestId').meta({ completes: true });

/** Slots that `why` tells of. */
const STORIES = 3;

/** `/digest list`: the digests of this channel. */
export const list = command({
  name: 'list',
  summary: 'command.digest.list',
  examples: [''],
  options: z.object({}),
  positional: null,
  async answer(_, context) {
    const desk = deskOf(context);
    const all = (await desk.book.list(desk.place)).filter((each) => visible(desk, each));
    const subscriptions = all.map((each) => ({ ...each, next: desk.book.next(each, 1)[0]?.due ?? null }));
    const message = presentSubscriptions(subscriptions, desk.zone ?? subscriptions[0]?.zone ?? 'UTC', desk.words);
    return { result: { command: 'digest', action: 'list', subscriptions }, message, found: subscriptions.length > 0 };
  },
});

/** `/digest preview ID or TOPIC`: exactly what would come now; nothing is recorded. */
export const preview = command({
  name: 'preview',
  summary: 'command.digest.preview',
  examples: ['ukraine'],
  options: z.object({ id: z.string().trim().min(1).max(200).describe('option.previewOf').meta({ completes: true }) }),
  positional: 'id',
  async answer({ id }, context) {
    const desk = deskOf(context);
    const known = await desk.book.get(id.toLowerCase());
    const subscription =
      known && visible(desk, known)
        ? known
        : {
            id: 'preview',
            place: desk.place,
            topics: [id],
            exclude: [],
            schedule: { kind: 'days', at: '08:00', days: [1] } as const,
            zone: desk.zone ?? 'UTC',
            whenEmpty: 'heartbeat' as const,
            skip: [],
            owner: desk.asker.id,
            paused: null,
            createdAt: context.now,
            ...spokenIn(desk.words),
          };
    const { message, empty } = await desk.book.preview(subscription);
    const quiet = empty && subscription.whenEmpty === 'quiet';
    const said = quiet ? presentDigest(subscription, [], context.now.slice(0, 10), desk.words) : message;
    const note = {
      kind: 'notice',
      tone: 'info',
      text: desk.words.say(quiet ? 'digest.previewOfNothing' : 'digest.previewOf'),
    } as const;
    const nodes = said.nodes.filter((node) => node.kind !== 'actions');
    return {
      result: { command: 'digest', action: 'preview', subscription, empty },
      message: { ...said, nodes: [note, ...nodes] },
      found: !empty,
    };
  },
});

/** `/digest why ID`: the story of its latest slots: due, built, sent, or the reason not. */
export const why = command({
  name: 'why',
  summary: 'command.digest.why',
  examples: ['dabc12'],
  options: z.object({ id: idField }),
  positional: 'id',
  async answer({ id }, context) {
    const desk = deskOf(context);
    const subscription = await subscriptionOf(desk, id);
    const deliveries = await desk.book.deliveries(subscription.id, STORIES);
    const changes = await desk.book.changes(subscription.id);
    const told = {
      deliveries: deliveries.map((each) => toldDelivery(each, desk.words)),
      changes: changes.map((each) => toldChange(each, desk.words)),
    };
    const reader = { id: desk.asker.id, zone: desk.zone ?? subscription.zone };
    const message = presentStory(subscription, deliveries, changes, reader, desk.words);
    return { result: { command: 'digest', action: 'why', subscription, ...told }, message, found: deliveries.length > 0 };
  },
});
