import german from '../config/words/de.json' with { type: 'json' };
import english from '../config/words/en.json' with { type: 'json' };
import { createWords, type WordsFor } from './core/words.ts';

/** All that the bot can say, in every language it speaks. */
export const wordsFor: WordsFor = createWords({ en: english, de: german });
