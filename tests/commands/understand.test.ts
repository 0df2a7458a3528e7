import { describe, expect, test } from 'vitest';
import { smallTalk, understand } from '../../src/commands/understand.ts';

describe('a plain sentence', () => {
  test.each([
    ['who attended the Paris meeting?', ['who who attended the Paris meeting']],
    ['Did Macron attend the talks?', ['who Did Macron attend the talks']],
    ['brief me on sanctions since March', ['brief sanctions since:"march"']],
    ["what's new on Ukraine?", ['brief Ukraine']],
    ['Please give me a briefing on the grain deal', ['brief the grain deal']],
    ['the timeline of the strike', ['timeline the strike']],
    ['which meetings were there with Dlamini?', ['who which meetings were there with Dlamini']],
    ['how much aid was pledged?', ['ask how much aid was pledged']],
    ['brief ukraine', ['brief ukraine']],
    ['timeline ukraine', ['timeline ukraine']],
    ['digest list', ['digest list']],
    ['', ['help']],
    ['hello', ['help']],
    ['What can you do?', ['help']],
    ['what is new?', ['brief since:last']],
    ['brief me', ['brief since:last']],
    ['hi there!', ['help']],
    ['who was in Paris?', ['who who was in Paris']],
    ['send us a digest on sanctions every weekday at 9', ['digest add sanctions at 9 weekdays']],
    ['please send me news about ukraine every day at 9:30 am', ['digest add ukraine at 9:30am daily']],
    ['send me a digest about grain every Monday', ['digest add grain at 08:00 mon']],
    ['subscribe to sanctions', ['digest add sanctions at 08:00 weekdays']],
    ['stop sending me the ukraine digest', ['digest list']],
    ['unsubscribe', ['digest list']],
    ['pause the ukraine digest', ['digest list']],
    ['give me an update on ukraine', ['brief ukraine']],
    ['tell me about ukraine', ['brief ukraine']],
    ['anything new on nato?', ['brief nato']],
    ['what can you tell me about sanctions?', ['brief sanctions']],
    ['I would like a briefing about sanctions, please', ['brief sanctions']],
    ['I need to know what happened in Paris', ['brief Paris']],
    ['whats new with grain today?', ['brief grain']],
    ['was Anna Lindqvist in Delta City?', ['who was Anna Lindqvist in Delta City']],
    ['set up a digest on grain every day at 8', ['digest add grain at 8 daily']],
    ['notify me about grain', ['digest add grain at 08:00 weekdays']],
    ['how do I set up a digest?', ['help']],
    ['help me with digests', ['help']],
    ['delete my data', ['forget me']],
    ['morning!', ['help']],
  ])('%j', (sentence, lines) => {
    expect(understand(sentence)).toEqual(lines);
  });

  test('where it is not clear, the readings are offered', () => {
    expect(understand('harbour strike')).toEqual(['brief harbour strike', 'who harbour strike', 'ask harbour strike']);
  });

  test.each([
    ['thanks!', 'thanks'],
    ['Thank you so much', 'thanks'],
    ['great, thanks a lot!', 'thanks'],
    ['ok, got it', 'nod'],
    ['thank you, great work', 'thanks'],
    ['good job!', 'nod'],
    ['lol', 'nod'],
  ])('%j asks nothing', (sentence, talk) => {
    expect(smallTalk(sentence)).toBe(talk);
  });

  test.each(['thanks, and who was there?', 'ok what is new on sanctions', 'good news from the harbour?', ''])(
    '%j may ask something',
    (sentence) => {
      expect(smallTalk(sentence)).toBeNull();
    },
  );
});
