import type { InputBlock, KnownBlock, ModalView, PlainTextOption } from '@slack/types';
import { z } from 'zod';
import type { Node } from '../../core/message.ts';
import type { Problem } from '../../core/request.ts';
import type { Words } from '../../core/words.ts';
import { limits } from './limits.ts';
import type { Submission } from './payloads.ts';
import { drawBlocks } from './render.ts';

/** The form's id, of its submission and of its zones' choices. */
export const DIGEST_FORM = 'digest_form';
export const ZONE_FIELD = 'zone';

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;
const NAMED_DAYS: Readonly<Record<string, readonly string[]>> = { daily: DAYS, weekdays: DAYS.slice(0, 5), weekends: DAYS.slice(5) };

/** What a form is about; it travels with the form. */
const aboutShape = z.object({
  id: z.string().nullable(),
  channel: z.string(),
  thread: z.string().nullable(),
  /** Of who opened it. */
  locale: z.string().nullable().default(null),
});
export type FormAbout = z.infer<typeof aboutShape>;

/** What a form shows when it opens: option values of `digest add`. */
export interface FormState {
  readonly about: FormAbout;
  readonly values: Readonly<Record<string, string>>;
  /** IANA zone of who opens it. */
  readonly zone: string | null;
}

const text = (said: string) => ({ type: 'plain_text' as const, text: said, emoji: false });
const option = (label: string, value: string): PlainTextOption => ({ text: text(label), value });

function field(
  id: string,
  label: string,
  element: InputBlock['element'],
  more: { readonly hint?: string; readonly optional?: boolean } = {},
): InputBlock {
  const { hint, optional = false } = more;
  return {
    type: 'input',
    block_id: id,
    label: text(label),
    element: { ...element, action_id: id },
    optional,
    ...(hint === undefined ? {} : { hint: text(hint) }),
  };
}

function daysField(days: string, { say }: Words): InputBlock {
  const chosen = NAMED_DAYS[days] ?? days.split(',');
  const options = WEEKDAYS.map((number, at) => option(say(`weekday.${number}`), DAYS[at] ?? ''));
  const initial = options.filter(({ value }) => chosen.includes(value ?? ''));
  return field('days', say('slack.form.days'), {
    type: 'checkboxes',
    options,
    ...(initial.length > 0 ? { initial_options: initial } : {}),
  });
}

function emptyField(chosen: string, { say }: Words): InputBlock {
  const options = [option(say('slack.form.quiet'), 'quiet'), option(say('slack.form.heartbeat'), 'heartbeat')];
  const initial = options.find(({ value }) => value === chosen);
  return field('empty', say('slack.form.empty'), { type: 'radio_buttons', options, ...(initial ? { initial_option: initial } : {}) });
}

/** A conversation that the picker can show; a person's own conversation with the bot is the empty choice. */
function channelField({ channel }: FormAbout, { say }: Words): InputBlock {
  const initial = /^[CG]/.test(channel) ? { initial_conversation: channel } : {};
  const element = { type: 'conversations_select' as const, filter: { include: ['public' as const, 'private' as const] }, ...initial };
  return field('channel', say('slack.form.channel'), element, { hint: say('slack.form.channelHint'), optional: true });
}

function textField(id: string, label: string, value: string, hint: string, optional: boolean): InputBlock {
  const element = { type: 'plain_text_input' as const, max_length: limits.formText, ...(value === '' ? {} : { initial_value: value }) };
  return field(id, label, element, { hint, optional });
}

/** The form for a new digest, or for a change of one. */
export function digestForm({ about, values, zone }: FormState, words: Words): ModalView {
  const { say } = words;
  const { topic = '', at = '08:00', days = 'weekdays', skip = '', empty = 'quiet' } = values;
  const chosenZone = values.zone ?? zone;
  const cron = /^cron (.+)$/.exec(at)?.[1];
  const initialZone = chosenZone === null ? {} : { initial_option: option(chosenZone, chosenZone) };
  const notice: readonly KnownBlock[] =
    cron === undefined ? [] : drawBlocks([{ kind: 'notice', tone: 'info', text: say('slack.form.byCron', { expression: cron }) }], words);
  return {
    type: 'modal',
    callback_id: DIGEST_FORM,
    private_metadata: JSON.stringify(about),
    title: text(say(about.id === null ? 'slack.form.newTitle' : 'slack.form.editTitle')),
    submit: text(say('slack.form.save')),
    close: text(say('slack.form.cancel')),
    blocks: [
      ...notice,
      textField('topic', say('slack.form.topics'), topic.slice(0, limits.formText), say('slack.form.topicsHint'), false),
      field('at', say('slack.form.time'), { type: 'timepicker', initial_time: /^\d\d:\d\d$/.test(at) ? at : '08:00' }),
      daysField(days, words),
      field(ZONE_FIELD, say('slack.form.zone'), {
        type: 'external_select',
        min_query_length: 0,
        placeholder: text(say('slack.form.zonePlaceholder')),
        ...initialZone,
      }),
      channelField(about, words),
      emptyField(empty, words),
      textField('skip', say('slack.form.skip'), skip === 'none' ? '' : skip.slice(0, limits.formText), say('slack.form.skipHint'), true),
    ],
  };
}

/** Words instead of the form: while it is being saved, and when it was. */
export function messageView(nodes: readonly Node[], title: string, words: Words): ModalView {
  const shown = nodes.filter((node) => node.kind !== 'actions' && node.kind !== 'feedback');
  return {
    type: 'modal',
    title: text(title),
    close: text(words.say('slack.form.close')),
    blocks: drawBlocks(shown, words).slice(0, limits.modal.blocks),
  };
}

/** Messages beside the fields they are about, by field. */
export type FieldErrors = Readonly<Record<string, string>>;

/** What a person decided, as option values of `digest add` and `digest edit`, and where to (null: to the person). */
export interface Wish {
  readonly about: FormAbout;
  readonly channel: string | null;
  readonly values: Readonly<Record<string, string>>;
}

const isDay = (day: string): boolean => /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(day));

/** The locale of who opened a form. */
export function localeOf({ view }: Submission): string | null {
  return aboutShape.parse(JSON.parse(view.private_metadata)).locale;
}

/** A submitted form, or what is wrong with it beside each field. */
export function readSubmission({ view }: Submission, { say }: Words): Wish | { readonly errors: FieldErrors } {
  const at = (id: string) => view.state.values[id]?.[id];
  const topic = at('topic')?.value?.trim() ?? '';
  const time = at('at')?.selected_time ?? '';
  const days = at('days')?.selected_options?.map(({ value }) => value) ?? [];
  const skip = (at('skip')?.value ?? '').split(/[\s,]+/).filter(Boolean);
  const notADay = skip.find((day) => !isDay(day));
  const errors: FieldErrors = {
    ...(topic === '' ? { topic: say('slack.form.noTopic') } : {}),
    ...(time === '' ? { at: say('slack.form.noTime') } : {}),
    ...(days.length === 0 ? { days: say('slack.form.noDay') } : {}),
    ...(notADay === undefined ? {} : { skip: say('slack.form.badSkip', { day: notADay.slice(0, 20) }) }),
  };
  if (Object.keys(errors).length > 0) return { errors };
  const about = aboutShape.parse(JSON.parse(view.private_metadata));
  const zone = at(ZONE_FIELD)?.selected_option?.value;
  return {
    about,
    channel: at('channel')?.selected_conversation ?? null,
    values: {
      topic,
      at: time,
      days: days.join(','),
      ...(zone ? { zone } : {}),
      ...(skip.length > 0 ? { skip: skip.join(',') } : about.id === null ? {} : { skip: 'none' }),
      empty: at('empty')?.selected_option?.value ?? 'quiet',
    },
  };
}

/** The field that each kind of mistake is shown beside. */
const FIELD_OF: Readonly<Record<string, string>> = {
  bad_zone: ZONE_FIELD,
  bad_cron: 'at',
  not_allowed: 'channel',
  too_many: 'channel',
  no_such_digest: 'channel',
  no_digests: 'channel',
};

export function errorsOf({ code, text: what, hint }: Problem): FieldErrors {
  return { [FIELD_OF[code] ?? 'topic']: `${what} ${hint}`.trim() };
}
