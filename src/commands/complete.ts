import type { DigestBook, Subscription } from '../core/digest.ts';
import { type Library, viewFrom } from '../core/library.ts';
import { listMeetings } from '../core/meetings/list.ts';
import type { Meeting } from '../core/meetings/meeting.ts';
import { meetingTerms } from '../core/meetings/question.ts';
import { scheduleInWords, topicsInWords } from '../core/present/schedule.ts';
import type { Choice, Complete } from '../core/request.ts';
import type { KeyValue } from '../core/state.ts';
import type { TopicBook } from '../core/topic.ts';
import type { Words, WordsFor } from '../core/words.ts';
import { visible } from './digest/rights.ts';
import { zonesLike } from './digest/zones.ts';
import { topicsOf } from './topics.ts';

const MOST = 25;
const CANDIDATES = 30;
const MOST_MEETINGS = 15;
/** Beside meetings that are found there is always room for people. */
const MOST_NAMES = 10;

interface CompletePorts {
  readonly wordsFor: WordsFor;
  readonly library: Library;
  readonly topics: TopicBook;
  readonly state: KeyValue | null;
  /** Null where no digests are kept. */
  readonly digests: DigestBook | null;
  readonly now: () => Date;
}

type Asked = Parameters<Complete>[0];
type Choices = readonly (string | Choice)[];

const chosen = (choice: string | Choice): string => (typeof choice === 'string' ? choice : choice.value);

/** A meeting as a person would ask for it: its title and its day, where that is known. */
function words({ title, date }: Meeting): string {
  return date?.start && !title.includes(date.text) ? `${title} ${date.start}` : title;
}

async function namesLike(typed: string, { place }: Asked, { library }: CompletePorts): Promise<readonly string[]> {
  return (await viewFrom(library, place).names(typed, MOST)).map(({ name }) => name);
}

/** Meetings that fit what is typed, newest first, then known names; before anything is typed the newest ones alone. */
async function meetingsLike(typed: string, { place, asker }: Asked, { library: whole, now, wordsFor }: CompletePorts): Promise<Choices> {
  const library = viewFrom(whole, place);
  const names = typed === '' ? [] : await library.names(typed, MOST);
  const asOf = now().toISOString();
  const terms = typed === '' ? [] : meetingTerms(typed, names, asOf);
  const result = await library.meetings({ terms, limit: CANDIDATES, asOf });
  const meetings = listMeetings({ words: typed, result, asOf, names, reader: wordsFor(asker.locale) }).meetings.slice(0, MOST_MEETINGS);
  return [...meetings.map(words), ...names.slice(0, MOST_NAMES).map(({ name }) => name)];
}

/** Standing topics that hold what is typed, then known names. */
async function topicsLike(typed: string, asked: Asked, ports: CompletePorts): Promise<Choices> {
  const book = await topicsOf(ports.topics, ports.state, asked.place.tenant);
  const titles = book.topics.map((topic) => topic.title).filter((title) => title.toLowerCase().includes(typed.toLowerCase()));
  return [...titles, ...(await namesLike(typed, asked, ports))];
}

/** A digest holds several topics: the last one is being typed, those before it stay. */
async function digestTopicsLike(typed: string, asked: Asked, ports: CompletePorts): Promise<Choices> {
  const before = typed.slice(0, typed.lastIndexOf(',') + 1);
  const found = await topicsLike(typed.slice(before.length).trim(), asked, ports);
  return before === '' ? found : found.map((choice) => `${before} ${chosen(choice)}`);
}

function digestChoice(subscription: Subscription, words: Words): Choice {
  const { id, schedule, zone, paused } = subscription;
  const what = { id, topics: topicsInWords(subscription, words), schedule: scheduleInWords(schedule, words), zone };
  const label = words.say(paused === null ? 'digest.choice' : 'digest.choicePaused', what);
  return { label, value: id };
}

/** The digests that this asker may see from here, by anything that stands in their line. */
async function digestsLike(typed: string, { place, asker }: Asked, { digests, wordsFor }: CompletePorts): Promise<Choices> {
  if (digests === null) return [];
  const words = wordsFor(asker.locale);
  const all = (await digests.list(place)).filter((each) => visible({ place, asker }, each)).map((each) => digestChoice(each, words));
  return all.filter(({ label }) => label.toLowerCase().includes(typed.toLowerCase()));
}

/** `undo` brings back what is no longer listed. */
async function removedLike({ place, asker }: Asked, { digests, wordsFor }: CompletePorts): Promise<Choices> {
  const removed = await digests?.removed({ place, by: asker.id });
  return removed ? [digestChoice(removed, wordsFor(asker.locale))] : [];
}

/** Time zones; before those that fit, and before anything is typed, the asker's own and those that digests here use already. */
async function zoneChoices(typed: string, { place, asker }: Asked, { digests }: CompletePorts): Promise<Choices> {
  const used = ((await digests?.list(place)) ?? []).map(({ zone }) => zone);
  const likely = [...(asker.zone === null ? [] : [asker.zone]), ...used, 'UTC'];
  const wanted = typed.toLowerCase().replace(/\s+/g, '_');
  return [...likely.filter((zone) => zone.toLowerCase().includes(wanted)), ...zonesLike(typed, MOST)];
}

function choicesFor(asked: Asked, ports: CompletePorts): Promise<Choices> {
  const { command, option } = asked;
  const typed = asked.typed.trim();
  if (option === 'zone') return zoneChoices(typed, asked, ports);
  if (option === 'meeting' || option === 'words') return meetingsLike(typed, asked, ports);
  if (option === 'topic') return command.startsWith('digest ') ? digestTopicsLike(typed, asked, ports) : topicsLike(typed, asked, ports);
  if (option !== 'id') return namesLike(typed, asked, ports);
  if (command === 'digest undo') return removedLike(asked, ports);
  const digests = digestsLike(typed, asked, ports);
  if (command !== 'digest preview') return digests;
  return Promise.all([digests, topicsLike(typed, asked, ports)]).then((all) => all.flat());
}

/** Choices while typing: topics, meetings, people, time zones and digests, as far as they are there for this asker. */
export function createComplete(ports: CompletePorts): Complete {
  return async (asked) => {
    const found = await choicesFor(asked, ports);
    return [...new Map(found.map((choice) => [chosen(choice), choice])).values()].slice(0, MOST);
  };
}
