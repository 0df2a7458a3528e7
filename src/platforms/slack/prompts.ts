import type { Words } from '../../core/words.ts';

/** A suggested question: what a person reads, and what is then asked. */
interface Prompt {
  readonly title: string;
  readonly message: string;
}

/** Questions that fit any documents; what is asked stays English, which the bot understands. */
export function promptsIn({ say }: Words): readonly [Prompt, ...Prompt[]] {
  return [
    { title: say('slack.assistant.whatIsNew'), message: 'what is new?' },
    { title: say('slack.assistant.whichMeetings'), message: 'which meetings were there' },
    { title: say('slack.assistant.whatCanIAsk'), message: 'help' },
  ];
}

export function promptFor(topic: string, { say }: Words): Prompt {
  return { title: say('slack.assistant.briefOn', { topic }), message: `brief me on ${topic}` };
}
