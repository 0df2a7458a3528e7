import type { AnswerBook, GivenAnswer } from '../core/answers.ts';
import type { Message, Node } from '../core/message.ts';
import type { Request } from '../core/request.ts';
import type { Words } from '../core/words.ts';
import { subjectOf } from './follow.ts';
import { parseWords } from './parse.ts';
import { grammarOf, type Line } from './run.ts';

/** Commands whose answers rest on documents and can be right or wrong. */
const JUDGED: ReadonlySet<string> = new Set(['brief', 'who', 'ask', 'meetings', 'timeline']);
const LONGEST_LINE = 1_500;

function collected<T>(message: Message, of: (node: Node) => readonly T[]): readonly T[] {
  return [...new Set(message.nodes.flatMap(of))];
}

/** The words that a line's command is about. */
function topicOf(line: Line): string {
  const grammar = grammarOf(line);
  return grammar.positional === null ? '' : (parseWords(line.text, grammar)[grammar.positional] ?? '');
}

function answerOf(line: Line, message: Message, { place, asker, kind }: Request, at: string): GivenAnswer {
  return {
    place,
    person: asker.id,
    line: `${line.path} ${line.text}`.trim().slice(0, LONGEST_LINE),
    subject: subjectOf(topicOf(line)),
    public: kind === 'sentence',
    names: collected(message, (node) => (node.kind === 'participant' ? [node.name] : [])),
    documents: collected(message, (node) => (node.kind === 'sources' ? node.quotes.map((quote) => quote.documentId) : [])),
    at,
  };
}

interface RecordPorts {
  readonly request: Request;
  readonly answers?: AnswerBook | null;
  readonly now: string;
  readonly words: Words;
}

/** Keeps what was answered and asks under it whether it was right. Other answers, and those on the command line, stay as they are. */
export async function recorded(line: Line, message: Message, { request, answers, now, words }: RecordPorts): Promise<Message> {
  if (!answers || !JUDGED.has(line.path) || request.place.platform === 'terminal') return message;
  const id = await answers.record(answerOf(line, message, request, now));
  const ask: Node = {
    kind: 'feedback',
    good: { label: words.say('feedback.good'), ask: `feedback ${id} good` },
    bad: { label: words.say('feedback.bad'), ask: `feedback ${id} bad` },
  };
  return { ...message, nodes: [...message.nodes, ask] };
}
