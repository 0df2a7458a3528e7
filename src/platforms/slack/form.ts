import type { InputBlock, KnownBlock, ModalView, PlainTextOption } from '@slack/types';
import { z } from 'zod';
import type { Problem } from '../../core/request.ts';
import { limits } from './limits.ts';
import type { Submission } from './payloads.ts';
import { drawBlocks } from './render.ts';
import { words } from './words.ts';

/** The form's id, of its submission and of its zones' choices. */
export const DIGEST_FORM = 'digest_form';
export const ZONE_FIELD = 'zone';

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const NAMED_DAYS: Readonly<Record<string, readonly string[]>> = { daily: DAYS, weekdays: DAYS.slice(0, 5), weekends: DAYS.slice(5) };

/** What a form is about; it travels with the form. */
const aboutShape = z.object({ id: z.string().nullable(), channel: z.string(), thread: z.string().nullable() });
export type FormAbout = z.infer<typeof aboutShape>;

/** What a form shows when it opens: option values of `digest add`. */
export interface FormState {
  readonly about: FormAbout;
  readonly values: Readonly<Record<string, string>>;
  /** IANA zone of who opens it. */
  readonly zone: string | null;
}

const text = (words: string) => ({ type: 'plain_text' as const, text: words, emoji: false });
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

function daysField(days: string): InputBlock {
  const chosen = NAMED_DAYS[days] ?? days.split(',');
  const options = DAYS.map((day, at) => option(words.dayNames[at] ?? day, day));
  const initial = options.filter(({ value }) => chosen.includes(value ?? ''));
  return field('days', words.form.days, { type: 'checkboxes', options, ...(initial.length > 0 ? { initial_options: initial } : {}) });
}

function emptyField(chosen: string): InputBlock {
  const options = [option(words.form.quiet, 'quiet'), option(words.form.heartbeat, 'heartbeat')];
  const initial = options.find(({ value }) => value === chosen);
  return field('empty', words.form.empty, { type: 'radio_buttons', options, ...(initial ? { initial_option: initial } : {}) });
}

/** A conversation that the picker can show; a person's own conversation with the bot is the empty choice. */
function channelField({ channel }: FormAbout): InputBlock {
  const initial = /^[CG]/.test(channel) ? { initial_conversation: channel } : {};
  const element = { type: 'conversations_select' as const, filter: { include: ['public' as const, 'private' as const] }, ...initial };
  return field('channel', words.form.channel, element, { hint: words.form.channelHint, optional: true });
}

function textField(id: string, label: string, value: string, hint: string, optional: boolean): InputBlock {
  const element = { type: 'plain_text_input' as const, max_length: limits.formText, ...(value === '' ? {} : { initial_value: value }) };
  return field(id, label, element, { hint, optional });
}

/** The form for a new digest, or for a change of one. */
export function digestForm({ about, values, zone }: FormState): ModalView {
  const { topic = '', at = '08:00', days = 'weekdays', skip = '', empty = 'quiet' } = values;
  const chosenZone = values.zone ?? zone;
  const cron = /^cron (.+)$/.exec(at)?.[1];
  const initialZone = chosenZone === null ? {} : { initial_option: option(chosenZone, chosenZone) };
  const notice: readonly KnownBlock[] =
    cron === undefined ? [] : drawBlocks([{ kind: 'notice', tone: 'info', text: words.form.byCron(cron) }]);
  return {
    type: 'modal',
    callback_id: DIGEST_FORM,
    private_metadata: JSON.stringify(about),
    title: text(about.id === null ? words.form.newTitle : words.form.editTitle),
    submit: text(words.form.save),
    close: text(words.form.cancel),
    blocks: [
      ...notice,
      textField('topic', words.form.topics, topic.slice(0, limits.formText), words.form.topicsHint, false),
      field('at', words.form.time, { type: 'timepicker', initial_time: /^\d\d:\d\d$/.test(at) ? at : '08:00' }),
      daysField(days),
      field(ZONE_FIELD, words.form.zone, {
        type: 'external_select',
        min_query_length: 0,
        placeholder: text(words.form.zonePlaceholder),
        ...initialZone,
      }),
      channelField(about),
      emptyField(empty),
      textField('skip', words.form.skip, skip === 'none' ? '' : skip.slice(0, limits.formText), words.form.skipHint, true),
    ],
  };
}

/** Words instead of the form: while it is being saved, and when it was. */
export function messageView(nodes: Parameters<typeof drawBlocks>[0], title: string): ModalView {
  const shown = nodes.filter((node) => node.kind !== 'actions' && node.kind !== 'feedback');
  return { type: 'modal', title: text(title), close: text(words.form.close), blocks: drawBlocks(shown).slice(0, limits.modal.blocks) };
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

/** A submitted form, or what is wrong with it beside each field. */
export function readSubmission({ view }: Submission): Wish | { readonly errors: FieldErrors } {
  const at = (id: string) => view.state.values[id]?.[id];
  const topic = at('topic')?.value?.trim() ?? '';
  const time = at('at')?.selected_time ?? '';
  const days = at('days')?.selected_options?.map(({ value }) => value) ?? [];
  const skip = (at('skip')?.value ?? '').split(/[\s,]+/).filter(Boolean);
  const notADay = skip.find((day) => !isDay(day));
  const errors: FieldErrors = {
    ...(topic === '' ? { topic: words.form.noTopic } : {}),
    ...(time === '' ? { at: words.form.noTime } : {}),
    ...(days.length === 0 ? { days: words.form.noDay } : {}),
    ...(notADay === undefined ? {} : { skip: words.form.badSkip(notADay.slice(0, 20)) }),
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
