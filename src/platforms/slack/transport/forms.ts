import type { App } from '@slack/bolt';
import { formOf, readForm } from '../../../core/digest-form.ts';
import type { Asker, Choice, Place } from '../../../core/request.ts';
import type { Words } from '../../../core/words.ts';
import { label } from '../controls.ts';
import { slackCode } from '../faults.ts';
import {
  DIGEST_FORM,
  digestForm,
  errorsOf,
  type FieldErrors,
  type FormState,
  localeOf,
  messageView,
  readSubmission,
  type Wish,
  ZONE_FIELD,
} from '../form.ts';
import { NEW_DIGEST } from '../manifest.ts';
import { globalShortcutPayload, optionsPayload, type Submission, submissionPayload } from '../payloads.ts';
import type { HandlerDeps, Shared, Within } from './deps.ts';
import { directChannel, isDirect } from './direct.ts';
import { publishHome } from './pages.ts';
import { serve } from './serve.ts';
import { wait } from './wait.ts';
import type { Workspaces } from './workspaces.ts';

/** A line that opens the form instead of being asked: a new digest with what is known of it, or a change of one. */
export type FormLine =
  | { readonly id: null; readonly values: Readonly<Record<string, string>> }
  | { readonly id: string; readonly values: Readonly<Record<string, string>> };

/** The form that a typed line opens: `digest add` and `digest edit ID` without more; null for any other line. */
export function formLine(line: string): FormLine | null {
  if (/^digest\s+add\s*$/i.test(line)) return { id: null, values: {} };
  const edit = /^digest\s+edit\s+([a-z0-9]+)\s*$/i.exec(line);
  return edit?.[1] === undefined ? null : { id: edit[1].toLowerCase(), values: {} };
}

/** The form that a pressed button opens: also with what its line already says, which the person can still change. */
export function pressedForm(line: string): FormLine | null {
  const edit = readForm(line);
  if (edit !== null) return edit;
  const add = /^digest add (.+?)(?: at (\d\d:\d\d)(?: (\S+))?)?$/.exec(line);
  if (add === null) return formLine(line);
  const [, topic = '', at, days] = add;
  return { id: null, values: { topic, ...(at === undefined ? {} : { at }), ...(days === undefined ? {} : { days }) } };
}

interface Opening {
  readonly form: FormLine;
  readonly place: Place;
  readonly user: string;
  readonly triggerId: string;
}

/** What the form shows: for a change, the Subscription as it is now. Null where there is none to change. */
async function stateOf({ form, place, user }: Opening, asker: Asker, { ports, state }: HandlerDeps): Promise<FormState | null> {
  const { locale } = asker;
  const here = { id: form.id, channel: place.channel, thread: place.thread ?? null, locale };
  if (form.id === null) return { about: here, values: form.values, zone: asker.zone };
  const known = await ports.pages?.digest(form.id, place, asker);
  if (known) {
    const about = { id: known.id, channel: known.place.channel, thread: known.place.thread ?? null, locale };
    return { about, values: formOf(known).values, zone: known.zone };
  }
  const empty = Object.keys(form.values).length === 0;
  return empty ? null : { about: { ...here, channel: await directChannel(user, place, state) }, values: form.values, zone: asker.zone };
}

/** Guests are told why not before they have filled anything in. */
function notForGuests(words: Words): ReturnType<typeof messageView> {
  const nodes = [
    { kind: 'notice', tone: 'warning', text: words.say('digest.refused.guest') },
    { kind: 'text', text: words.say('digest.refused.guestHint') },
  ] as const;
  return messageView(nodes, words.say('slack.form.newTitle'), words);
}

/** Opens the form; the trigger lives for three seconds. False where there is nothing to open, or it was too late: the line is then asked as any other. */
export async function openForm(opening: Opening, deps: HandlerDeps): Promise<boolean> {
  const asker = await deps.askerOf(opening.user, null);
  const words = deps.wordsFor(asker.locale);
  const state = asker.guest ? null : await stateOf(opening, asker, deps);
  if (state === null && !asker.guest) return false;
  try {
    await deps.client.views.open({ trigger_id: opening.triggerId, view: state === null ? notForGuests(words) : digestForm(state, words) });
    return true;
  } catch (error) {
    deps.log.warn({ platform: 'slack', code: slackCode(error) }, 'a form could not be opened');
    return false;
  }
}

/** True where the bot can post: it is in the channel. What Slack will not tell is a no. */
async function isInside(channel: string, { client, log }: HandlerDeps): Promise<boolean> {
  try {
    const { channel: found } = await client.conversations.info({ channel });
    return found?.is_member === true && found.is_archived !== true;
  } catch (error) {
    log.debug({ platform: 'slack', code: slackCode(error) }, 'could not look at the channel of a digest');
    return false;
  }
}

type Saved = { readonly errors: FieldErrors } | { readonly view: ReturnType<typeof messageView> };

/** Asks the house for what the form says; what is wrong comes back beside its field. */
async function save({ about, channel, values }: Wish, { user, view }: Submission, tenant: string, deps: HandlerDeps): Promise<Saved> {
  const words = deps.wordsFor(about.locale);
  const to = channel ?? (await directChannel(user.id, { platform: 'slack', tenant, channel: about.channel }, deps.state));
  if (channel !== null && !(await isInside(channel, deps))) return { errors: { channel: words.say('slack.form.invite') } };
  const asker: Asker = await deps.askerOf(user.id, isDirect(to) ? null : to);
  const moved = about.id !== null && to !== about.channel;
  const place: Place = {
    platform: 'slack',
    tenant,
    channel: to,
    ...(about.thread === null || to !== about.channel ? {} : { thread: about.thread }),
  };
  const reply = await deps.ports.respond({
    id: view.id,
    place,
    // A person's own conversation with the bot is theirs to manage, and nobody else's to see.
    ...(isDirect(to) ? { direct: true, asker: { ...asker, managesChannel: true } } : { asker }),
    kind: 'command',
    name: 'digest',
    text: about.id === null ? 'add' : 'edit',
    values: { ...values, ...(about.id === null ? {} : { id: about.id }), ...(moved ? { channel: 'here' } : {}) },
  });
  if (reply.problem) return { errors: errorsOf(reply.problem) };
  return { view: messageView(reply.message.nodes, words.say(about.id === null ? 'slack.form.newTitle' : 'slack.form.editTitle'), words) };
}

/** Mistakes as words, for when the form is no longer there to hold them. */
function asView(saved: Saved, title: string, words: Words): ReturnType<typeof messageView> {
  if ('view' in saved) return saved.view;
  return messageView(
    Object.values(saved.errors).map((text) => ({ kind: 'notice', tone: 'warning', text }) as const),
    title,
    words,
  );
}

function handleSubmissions(app: App, workspaces: Workspaces, shared: Shared): void {
  app.view(DIGEST_FORM, async ({ ack, body }) => {
    const submission = submissionPayload.parse(body);
    const tenant = submission.team?.id ?? submission.user.team_id ?? '';
    const words = shared.wordsFor(localeOf(submission));
    const wish = readSubmission(submission, words);
    if ('errors' in wish) return void (await ack({ response_action: 'errors', errors: wish.errors }));
    const looking = workspaces.of(tenant);
    const saving = looking.then((workspace) =>
      workspace === null
        ? { errors: { channel: words.say('slack.notInstalled') } }
        : save(wish, submission, tenant, { ...shared, ...workspace }),
    );
    const saved = await Promise.race([saving, wait(shared.timing.formMs)]);
    if (saved === undefined) {
      // Slack wants its answer within three seconds; the form waits on, and the result comes into it.
      const title = words.say('slack.form.saving');
      await ack({ response_action: 'update', view: messageView([{ kind: 'text', text: words.say('slack.form.slow') }], title, words) });
      const late = async () => {
        const done = await saving;
        await (await looking)?.client.views.update({ view_id: submission.view.id, view: asView(done, title, words) });
      };
      return shared.run(late());
    }
    if ('errors' in saved) return void (await ack({ response_action: 'errors', errors: saved.errors }));
    await ack({ response_action: 'update', view: saved.view });
    const workspace = await looking;
    if (workspace !== null) shared.run(publishHome(submission.user.id, tenant, null, { ...shared, ...workspace }));
  });
}

/** Time zones while typing. */
function handleZones(app: App, workspaces: Workspaces, { ports }: Shared): void {
  app.options<'block_suggestion'>({ action_id: ZONE_FIELD, type: 'block_suggestion' }, async ({ ack, body }) => {
    const { team, user, value } = optionsPayload.parse(body);
    const tenant = team?.id ?? user.team_id ?? '';
    const asker = await (await workspaces.of(tenant))?.askerOf(user.id, null);
    const place: Place = { platform: 'slack', tenant, channel: user.id };
    const zones: readonly (string | Choice)[] = asker
      ? await ports.complete({ command: 'digest add', option: 'zone', typed: value, place, asker })
      : [];
    const options = zones.map((zone) => (typeof zone === 'string' ? { label: zone, value: zone } : zone));
    await ack({
      options: options.map((one) => ({
        text: { type: 'plain_text', text: label(one.label, 75), emoji: false },
        value: one.value.slice(0, 150),
      })),
    });
  });
}

/** The form for digests: its shortcut, its zones, what becomes of it. */
export function handleForms(app: App, within: Within, workspaces: Workspaces, shared: Shared): void {
  handleSubmissions(app, workspaces, shared);
  handleZones(app, workspaces, shared);
  app.shortcut({ callback_id: NEW_DIGEST, type: 'shortcut' }, async ({ ack, body }) => {
    await ack();
    const { team, user, trigger_id: triggerId } = globalShortcutPayload.parse(body);
    const tenant = team?.id ?? user.team_id ?? '';
    const place: Place = { platform: 'slack', tenant, channel: user.id };
    within(tenant, async (deps) => {
      if (await openForm({ form: { id: null, values: {} }, place, user: user.id, triggerId }, deps)) return;
      // Too late for a form: the answer comes as a message, with an example to write in its place.
      const asker = { ...(await deps.askerOf(user.id, null)), managesChannel: true };
      const request = { id: triggerId, place, asker, direct: true, kind: 'command', name: 'digest', text: 'add', values: {} } as const;
      await serve({ request, responseUrl: null }, deps);
    });
  });
}
