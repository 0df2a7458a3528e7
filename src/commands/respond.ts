import { UserError } from '../core/errors.ts';
import { type Library, viewFrom } from '../core/library.ts';
import type { Log } from '../core/log.ts';
import type { Message, Node } from '../core/message.ts';
import type { Reply, Request, Respond } from '../core/request.ts';
import { spokenIn, type Words, type WordsFor } from '../core/words.ts';
import type { CommandContext } from './command.ts';
import { feedback } from './feedback.ts';
import { digestBehind, followUp } from './follow.ts';
import { createGreeting } from './greet.ts';
import { createLimit, type Rates, usualRates } from './limit.ts';
import { isTopicAlone, topicOfMessage } from './message.ts';
import { recorded } from './record.ts';
import { commandNamed, grammarOf, type Line, lineOfValues, readLine, runCommand, runRead } from './run.ts';
import { topicsOf } from './topics.ts';
import { createTurns } from './turns.ts';
import { smallTalk, understand } from './understand.ts';

/** What answering needs: everything of a CommandContext that does not change from one Request to the next, a clock and a source of short ids. */
export interface RespondPorts extends Omit<CommandContext, 'now' | 'request' | 'words' | 'library' | 'keeper'> {
  readonly wordsFor: WordsFor;
  readonly library: Library;
  readonly now: () => Date;
  readonly log: Log;
  readonly newId: () => string;
  /** How often people may ask; the usual where left out. */
  readonly rates?: Rates;
}

type Asked = CommandContext & { readonly request: Request };

function notice(text: string, hint: string | null): Message {
  const nodes: Node[] = [{ kind: 'notice', tone: 'warning', text }];
  return { nodes: hint ? [...nodes, { kind: 'text', text: hint }] : nodes, summary: hint ? `${text} ${hint}` : text };
}

function readings(lines: readonly string[], { say }: Words): Message {
  return {
    nodes: [
      { kind: 'text', text: say('chat.unsure') },
      { kind: 'actions', actions: lines.map((line) => ({ label: line.slice(0, 70), ask: line })) },
    ],
    summary: say('chat.unsureSummary', { lines: lines.join(`${say('chat.orAlso')} `) }),
  };
}

/** Commands that answer from the documents. What people say to each other asks for nothing else, unless it begins with the command's own word. */
const ANSWERS: ReadonlySet<string> = new Set(['brief', 'who', 'ask', 'meetings', 'timeline']);

/** True where overheard words are surely no wish to set something up, to be forgotten, or for help. */
function isTalk(line: string, { text, overheard }: Request): boolean {
  const [first = ''] = line.split(' ', 1);
  return overheard === true && !ANSWERS.has(first) && !text.trim().toLowerCase().replace(/^\//, '').startsWith(first);
}

/** Runs one line and remembers what was answered. Null for overheard words on which there is nothing to brief: they were not meant for the bot. */
async function answerLine(line: Line, context: Asked): Promise<Message | null> {
  const { message, found } = await runRead(line, context);
  if (context.request.overheard && line.path === 'brief' && !found) return null;
  return recorded(line, message, context);
}

/** Null: nothing to answer. */
async function answerSentence(context: Asked): Promise<Message | null> {
  const { request, answers, now, words } = context;
  const talk = smallTalk(request.text);
  if (talk !== null) {
    const text = words.say(talk === 'thanks' ? 'chat.welcome' : 'chat.here');
    return request.overheard ? null : { nodes: [{ kind: 'text', text }], summary: text };
  }
  const before = (await answers?.latest(request.place, request.asker.id)) ?? (await digestBehind(request, context.digests, now));
  const follow = followUp(request.text, before, now);
  const lines = follow ? ([follow] as const) : understand(request.text);
  if (lines.length === 1) return isTalk(lines[0], request) ? null : answerLine(readLine(lines[0]), context);
  if (!request.overheard && (await isTopicAlone(request.text, context))) return answerLine(readLine(lines[0]), context);
  return request.overheard ? null : readings(lines, words);
}

async function answerPress(context: Asked): Promise<Message | null> {
  const [, what] = /^feedback (.+)$/s.exec(context.request.text) ?? [];
  if (what === undefined) return answerLine(readLine(context.request.text), context);
  return (await runCommand({ command: feedback, path: 'feedback' }, { what }, context)).message;
}

/** Typed options come as values, everything else as a line. */
async function answerCommand(context: Asked): Promise<Message | null> {
  const { name, text, values } = context.request;
  if (Object.keys(values).length === 0) return answerLine(readLine(`${name} ${text}`), context);
  const named = commandNamed(`${name} ${text}`);
  const { message } = await runCommand(named, values, context);
  const line = { ...named, text: lineOfValues(values, grammarOf(named)) };
  return recorded(line, message, context);
}

/** A briefing on what a message is about. */
async function answerMessage(context: Asked): Promise<Message | null> {
  const topic = await topicOfMessage(context.request.values.topic ?? '', context);
  return answerCommand({ ...context, request: { ...context.request, values: { topic } } });
}

function answer(context: Asked): Promise<Message | null> {
  if (context.request.fromMessage) return answerMessage(context);
  if (context.request.kind === 'sentence') return answerSentence(context);
  return context.request.kind === 'action' || context.request.name === null ? answerPress(context) : answerCommand(context);
}

/** What is wrong, said to the asker alone; a bug gets an apology with a short id, its stack goes to the log. */
function failed(error: unknown, { log, newId }: RespondPorts, words: Words): Reply {
  const { say, tell } = words;
  if (error instanceof UserError) {
    log.info({ code: error.code }, 'asked wrongly');
    const [text, hint] = [tell(error.what), tell(error.hint)];
    return { message: { ...notice(text, hint), ...spokenIn(words) }, private: true, problem: { code: error.code, text, hint } };
  }
  const id = newId();
  log.error({ id, err: error }, 'a bug while answering');
  return {
    message: { ...notice(say('chat.bug', { id }), say('chat.bugHint')), ...spokenIn(words) },
    private: true,
  };
}

/** What everybody hears who asks too often; null where there is room. */
function createDoor({ rates = usualRates, now, log }: RespondPorts): (request: Request, words: Words) => Reply | null {
  const waitFor = createLimit(rates, () => now().getTime());
  return ({ place: { platform, tenant }, asker }, words) => {
    if (platform === 'terminal') return null;
    const wait = waitFor(`${platform}:${tenant}`, asker.id);
    if (wait === null) return null;
    log.info({ whose: wait.whose }, 'asked too often');
    const text = words.say(wait.whose === 'person' ? 'chat.tooMany' : 'chat.tooManyHere', { count: Math.ceil(wait.waitMs / 1000) });
    const problem = { code: 'too_often', text, hint: '' };
    return { message: { ...notice(text, null), ...spokenIn(words) }, private: true, problem, ...(wait.repeated ? { needless: true } : {}) };
  };
}

/** Drawn by nobody: it stands beside `needless`. */
const nothing = ({ say }: Words): Message => ({ nodes: [], summary: say('chat.nothing') });

/** Answers Requests from any Platform: finds the command, checks it, runs it. */
export function createRespond(ports: RespondPorts): Respond {
  const door = createDoor(ports);
  const greet = createGreeting(ports.state);
  const turn = createTurns();
  const respond = async (request: Request, words: Words): Promise<Reply> => {
    try {
      const topics = await topicsOf(ports.topics, ports.state, request.place.tenant);
      const library = viewFrom(ports.library, request.place);
      const message = await answer({ ...ports, library, keeper: null, topics, words, now: ports.now().toISOString(), request });
      if (message === null) return { message: nothing(words), private: true, needless: true };
      const isPrivate = request.kind !== 'sentence';
      const whole = isPrivate || request.direct ? await greet(request, message, words) : message;
      return { message: { ...whole, ...spokenIn(words) }, private: isPrivate };
    } catch (error) {
      return failed(error, ports, words);
    }
  };
  return async (request) => {
    const words = ports.wordsFor(request.asker.locale);
    const closed = door(request, words);
    return closed ?? turn(`${request.place.platform}:${request.place.tenant}`, () => respond(request, words));
  };
}
