import { UserError } from '../core/errors.ts';
import type { Log } from '../core/log.ts';
import type { Message, Node } from '../core/message.ts';
import type { Reply, Request, Respond } from '../core/request.ts';
import type { CommandAnswer, CommandContext } from './command.ts';
import { commandNamed, readLine, runCommand, runLine } from './run.ts';
import { topicsOf } from './topics.ts';
import { understand } from './understand.ts';

/** What answering needs: everything of a CommandContext that does not change from one Request to the next, a clock and a source of short ids. */
export interface RespondPorts extends Omit<CommandContext, 'now' | 'request'> {
  readonly now: () => Date;
  readonly log: Log;
  readonly newId: () => string;
}

const SUBJECT_TTL_MS = 7 * 86_400_000;
const FOLLOW_UP =
  /^(?:and )?(?:who (?:was|were|is|are) there|who (?:attended|took part)(?: in it)?|(?<timeline>the timeline|timeline|when was that)|(?<more>more|tell me more|go on))[\s?.!]*$/i;

function notice(text: string, hint: string | null): Message {
  const nodes: Node[] = [{ kind: 'notice', tone: 'warning', text }];
  return { nodes: hint ? [...nodes, { kind: 'text', text: hint }] : nodes, summary: hint ? `${text} ${hint}` : text };
}

function readings(lines: readonly string[]): Message {
  return {
    nodes: [
      { kind: 'text', text: 'I am not sure which you mean:' },
      { kind: 'actions', actions: lines.map((line) => ({ label: line.slice(0, 70), ask: line })) },
    ],
    summary: `I am not sure which you mean: ${lines.join(', or ')}.`,
  };
}

const subjectKey = ({ platform, tenant, channel, thread }: Request['place']): string =>
  `subject:${platform}:${tenant}:${channel}:${thread ?? ''}`;

/** "and who was there?" in a thread is about what the thread was about. */
async function followUp(request: Request, { state }: RespondPorts): Promise<string | null> {
  const match = FOLLOW_UP.exec(request.text.trim());
  const subject = match ? await state?.get(subjectKey(request.place)) : null;
  if (!match || !subject) return null;
  if (match.groups?.timeline) return `timeline ${subject}`;
  return match.groups?.more ? `brief ${subject} bullets:10` : `who ${subject}`;
}

async function answerSentence(request: Request, context: CommandContext, ports: RespondPorts): Promise<CommandAnswer | Message> {
  const follow = await followUp(request, ports);
  const lines = follow ? ([follow] as const) : understand(request.text);
  if (lines.length > 1) return readings(lines);
  const line = readLine(lines[0]);
  if (!follow && line.text !== '') await ports.state?.set(subjectKey(request.place), line.text, SUBJECT_TTL_MS);
  return runLine(lines[0], context);
}

async function answer(request: Request, context: CommandContext, ports: RespondPorts): Promise<CommandAnswer | Message> {
  if (request.kind === 'sentence') return answerSentence(request, context, ports);
  if (request.kind === 'action' || request.name === null) return runLine(request.text, context);
  if (Object.keys(request.values).length > 0) return runCommand(commandNamed(`${request.name} ${request.text}`), request.values, context);
  return runLine(`${request.name} ${request.text}`, context);
}

/** What is wrong, said to the asker alone; a bug gets an apology with a short id, its stack goes to the log. */
function failed(error: unknown, { log, newId }: RespondPorts): Reply {
  if (error instanceof UserError) {
    log.info({ code: error.code }, 'asked wrongly');
    return { message: notice(error.message, error.hint), private: true };
  }
  const id = newId();
  log.error({ id, err: error }, 'a bug while answering');
  return {
    message: notice(
      `Sorry, that went wrong on my side (${id}). Nothing was lost.`,
      'The operator can find the reason in the log under that id.',
    ),
    private: true,
  };
}

/** Answers Requests from any Platform: finds the command, checks it, runs it. */
export function createRespond(ports: RespondPorts): Respond {
  return async (request) => {
    try {
      const topics = await topicsOf(ports.topics, ports.state, request.place.tenant);
      const context: CommandContext = { ...ports, topics, now: ports.now().toISOString(), request };
      const said = await answer(request, context, ports);
      return { message: 'message' in said ? said.message : said, private: request.kind !== 'sentence' };
    } catch (error) {
      return failed(error, ports);
    }
  };
}
