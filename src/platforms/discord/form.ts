import { type DigestForm, readForm } from '../../core/digest-form.ts';
import type { Words } from '../../core/words.ts';
import { label } from './escape.ts';
import { formId } from './keys.ts';
import { LIMITS } from './limits.ts';

/** What a form is filled in with: `id` null for a new digest; values by the option names of `digest add`. */
export interface FormDraft {
  readonly id: DigestForm['id'] | null;
  readonly values: DigestForm['values'];
}

interface TextInput {
  readonly type: 4;
  readonly custom_id: string;
  readonly style: 1;
  readonly required: boolean;
  readonly max_length: number;
  readonly value?: string;
  readonly placeholder?: string;
}

interface FormSelect {
  readonly type: 3;
  readonly custom_id: string;
  readonly required: boolean;
  readonly min_values: number;
  readonly max_values: number;
  readonly options: readonly { readonly label: string; readonly value: string; readonly default: boolean }[];
}

interface ChannelSelect {
  readonly type: 8;
  readonly custom_id: string;
  readonly required: false;
  readonly channel_types: readonly number[];
  readonly default_values?: readonly { readonly id: string; readonly type: 'channel' }[];
}

interface Field {
  readonly type: 18;
  readonly label: string;
  readonly description: string;
  readonly component: TextInput | FormSelect | ChannelSelect;
}

/** A form ("modal") as Discord's own JSON: at most five fields. */
export interface Form {
  readonly custom_id: string;
  readonly title: string;
  readonly components: readonly Field[];
}

/** Channels of a guild to choose from; `here` is chosen beforehand, null where digests cannot be written here. */
export interface FormChannels {
  readonly here: string | null;
}

/** Channels that a digest can be written to: text, announcement, their threads, forums (in a post of its own). */
export const TEXT_CHANNELS = [0, 5, 10, 11, 12, 15] as const;

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;
const SPANS: Readonly<Record<string, readonly string[]>> = { weekdays: DAYS.slice(0, 5), weekends: DAYS.slice(5), daily: DAYS };

/** The days that an option's words name; all of them where they name none. */
function daysIn(text: string): readonly string[] {
  const words = text.toLowerCase().split(/[\s,]+/);
  const named = words.flatMap((word) => SPANS[word] ?? DAYS.filter((day) => word.startsWith(day)));
  return named.length > 0 ? named : DAYS;
}

/** What stands in an empty field, as it is written in every language. */
const EXAMPLES = { topic: 'ukraine, nato -sports', at: '08:00', zone: 'Europe/Kyiv' } as const;

function fieldOf(name: FieldName, component: Field['component'], { say }: Words): Field {
  return { type: 18, label: say(`discord.form.${name}.label`), description: say(`discord.form.${name}.hint`), component };
}

type FieldName = 'topic' | 'at' | 'days' | 'zone' | 'channel' | 'empty';

function textField(name: keyof typeof EXAMPLES, required: boolean, value: string | undefined, max: number, words: Words): Field {
  const given = value === undefined || value === '' ? {} : { value: value.slice(0, max) };
  const component: TextInput = { type: 4, custom_id: name, style: 1, required, max_length: max, placeholder: EXAMPLES[name], ...given };
  return fieldOf(name, component, words);
}

function daysField(chosen: string, words: Words): Field {
  const on = daysIn(chosen);
  const options = WEEKDAYS.map((number) => {
    const value = DAYS[number - 1] ?? '';
    return { label: words.say(`weekday.${number}`), value, default: on.includes(value) };
  });
  const component: FormSelect = { type: 3, custom_id: 'days', required: true, min_values: 1, max_values: DAYS.length, options };
  return fieldOf('days', component, words);
}

function emptyField(chosen: string | undefined, words: Words): Field {
  const options = (['quiet', 'heartbeat'] as const).map((value) => ({
    label: words.say(`discord.form.${value}`),
    value,
    default: value === (chosen ?? 'quiet'),
  }));
  const component: FormSelect = { type: 3, custom_id: 'empty', required: true, min_values: 1, max_values: 1, options };
  return fieldOf('empty', component, words);
}

function channelField(channel: string | null, words: Words): Field {
  const start = channel === null ? {} : { default_values: [{ id: channel, type: 'channel' as const }] };
  const component: ChannelSelect = { type: 8, custom_id: 'channel', required: false, channel_types: TEXT_CHANNELS, ...start };
  return fieldOf('channel', component, words);
}

/**
 * The form of a digest, filled in as far as it is known. `channels` is null where there is no choice of channels (in private, and for one that exists: a digest
 * moves by `/digest edit channel:`). A digest that follows a cron expression has no days to choose.
 */
export function digestForm({ id, values }: FormDraft, channels: FormChannels | null, words: Words): Form {
  const cron = /^cron\s/.test(values.at ?? '');
  const fields: readonly Field[] = [
    textField('topic', true, values.topic, LIMITS.formTopic, words),
    textField('at', true, values.at, LIMITS.formShort, words),
    ...(cron ? [] : [daysField(values.days ?? '', words)]),
    textField('zone', false, values.zone, LIMITS.formShort, words),
    id === null && channels !== null && values.to === undefined
      ? channelField(values.channel ?? channels.here, words)
      : emptyField(values.empty, words),
  ];
  const title = id === null ? words.say('discord.form.titleNew') : words.say('discord.form.titleEdit', { id });
  return { custom_id: formId(id), title: label(title, LIMITS.formTitle), components: fields };
}

const VALUES = /^(?: [a-z]+:“[^”]*”)+$/;
/** What a Subscribe button asks for: a topic with a usual time. */
const USUAL = /^(?<topic>.+) at (?<at>\d{1,2}:\d\d) (?<days>daily|weekdays|weekends)$/i;
const SAYS_WHEN = /(?:^|\s)(?:at|@|cron:?)\s|\b(?:at|days|zone|skip|empty|channel):/i;

/** The line of a button that opens a form filled in like this. */
export function formLine({ id, values }: FormDraft): string {
  const words = Object.entries(values).map(([name, value]) => `${name}:“${value.replaceAll(/[“”]/g, "'")}”`);
  return [id === null ? 'digest add' : `digest edit ${id}`, ...words].join(' ');
}

function newDigest(line: string): FormDraft | null {
  const [, rest = null] = /^\/?digest add\b(.*)$/is.exec(line.trim()) ?? [];
  if (rest === null) return null;
  if (VALUES.test(rest))
    return {
      id: null,
      values: Object.fromEntries([...rest.matchAll(/([a-z]+):“([^”]*)”/g)].map(([, name = '', value = '']) => [name, value])),
    };
  const topic = rest.trim();
  const usual = USUAL.exec(topic)?.groups;
  if (usual !== undefined) return { id: null, values: { ...usual } };
  return SAYS_WHEN.test(topic) ? null : { id: null, values: topic === '' ? {} : { topic } };
}

/**
 * The form that a line opens: of a new digest whose time is not said or is a usual one, or of one to change. Null for any other line, which is asked as it is.
 */
export function formBehind(line: string): FormDraft | null {
  return readForm(line) ?? newDigest(line);
}
