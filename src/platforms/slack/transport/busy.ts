import { deliverParts, said } from './deliver.ts';
import { isDirect } from './direct.ts';
import type { Arrival, ServeDeps } from './serve.ts';
import { byUrl } from './ways.ts';

/** Called once there is an answer: nothing more is said, and a status that no message will take away is taken away. */
export type Done = (answeredInPlace: boolean) => void;

const LINE_SHOWN = 80;

/** Slack's own line under a thread, "… is searching the documents"; Slack takes it away with the next message. */
async function setStatus({ request, spokenAt }: Arrival, status: string, { client, log }: ServeDeps): Promise<void> {
  const { channel, thread } = request.place;
  try {
    await client.assistant.threads.setStatus({ channel_id: channel, thread_ts: thread ?? spokenAt ?? '', status });
  } catch (error) {
    // It is a courtesy: an answer never waits for it, and a workspace without it loses nothing.
    log.debug({ platform: 'slack', err: error }, 'could not show that an answer is under way');
  }
}

/** A word to the asker alone that the answer is still being made, by the interaction's own url. */
async function sayBusy({ request, responseUrl }: Arrival, deps: ServeDeps): Promise<void> {
  if (responseUrl === null) return;
  const words = deps.wordsFor(request.asker.locale);
  const line = [request.name ?? '', request.text].join(' ').trim().slice(0, LINE_SHOWN);
  await deliverParts(
    [said(words.say('slack.busy', { line }), words)],
    [byUrl(responseUrl, 'ephemeral', request.place, deps)],
    `busy:${request.id}`,
    deps,
  );
}

/** Shows what the bot is doing where an answer takes long: in a thread or conversation by its status, else by a private word. */
export function whileBusy(arrival: Arrival, deps: ServeDeps): Done {
  const { statusMs, busyMs } = deps.timing;
  const spoken = arrival.responseUrl === null;
  const inThread = arrival.request.place.thread !== undefined || isDirect(arrival.request.place.channel);
  if (spoken && !(inThread && arrival.spokenAt !== undefined)) return () => {};
  let shown: Promise<void> | null = null;
  const show = () => {
    shown = spoken ? setStatus(arrival, deps.wordsFor(arrival.request.asker.locale).say('slack.searching'), deps) : sayBusy(arrival, deps);
    deps.run(shown);
  };
  const timer = setTimeout(show, spoken ? statusMs : busyMs);
  return (answeredInPlace) => {
    clearTimeout(timer);
    if (spoken && shown !== null && !answeredInPlace) deps.run(shown.then(() => setStatus(arrival, '', deps)));
  };
}
