import type { Verdict } from '../core/answers.ts';

/** What the bot says around answers, as functions of their values. */
export const words = {
  greeting:
    'Hello! I brief you from your documents, and every line cites the exact words it rests on: open a source to read them. “help” shows what you can ask.',
  tooMany: (seconds: number): string =>
    `You ask faster than I may answer. Please ask again in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`,
  tooManyHere: (seconds: number): string =>
    `Many people here are asking at once. Please ask again in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`,
  welcome: 'You are welcome.',
  here: 'I am here: ask me about your documents, or say “help”.',
  nothing: 'Nothing to answer.',
  good: 'Helpful',
  bad: 'Not right',
  thanks: 'Thank you. It is noted with the question.',
  whatWasWrong: 'Thank you. It is noted with the question. What was wrong?',
  whoWasNot: 'Who is listed and took no part?',
  notListed: 'Somebody else is missing',
  reason: (reason: NonNullable<Verdict['reason']>): string =>
    ({
      attendee: 'A wrong attendee',
      missing: 'Something is missing',
      outdated: 'It is out of date',
      wrong: 'A wrong day, place or fact',
      other: 'Something else',
    })[reason],
  noSuchAnswer: 'That answer is no longer stored.',
  askAgain: 'Ask the question again and say under the new answer whether it is right.',
  forgotten: (questions: number, verdicts: number): string =>
    `Deleted what was stored of you here: ${questions} ${questions === 1 ? 'question' : 'questions'} and ${verdicts} ${verdicts === 1 ? 'word' : 'words'} of feedback.`,
  digestsStay: 'Your digests go on; end them with: digest list, then digest remove.',
} as const;
