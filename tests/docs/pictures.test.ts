import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../bot/run.ts';
import { drawnFrom, fingerprintsOf, PICTURES } from './pictures.ts';
import { collectScenes } from './preview/scenes.ts';

const names = Object.keys(drawnFrom());

test('the pictures in README are of what the bot sends now: where not, run node tests/docs/pictures.ts', async () => {
  expect(fingerprintsOf(await collectScenes())).toEqual(drawnFrom());
});

test('README shows each of them, with words for those who cannot see it, and none is large', () => {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  for (const name of names) {
    expect(readme).toMatch(new RegExp(`!\\[[^\\]]{10,}\\]\\(tests/docs/pictures/${name}\\.png\\)`));
    expect(statSync(join(PICTURES, `${name}.png`)).size).toBeLessThan(150_000);
  }
  expect(names.length).toBe(6);
});
