import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { freshFolder, ROOT } from '../bot/run.ts';
import { discordPage } from './preview/discord.ts';
import { fewerColours } from './preview/png.ts';
import { collectScenes, fingerprint, type Scene } from './preview/scenes.ts';
import { slackPage } from './preview/slack.ts';

/** Where README's pictures stand, and what they were drawn from. */
export const PICTURES = join(ROOT, 'tests/docs/pictures');
const DRAWN_FROM = join(PICTURES, 'drawn-from.json');

const BROWSER = 'chromium';

/** Pixels of the picture for one of the page. */
const SCALE = 1.5;

/** What each picture was drawn from when it was drawn, by file name. */
export function drawnFrom(): Readonly<Record<string, string>> {
  return JSON.parse(readFileSync(DRAWN_FROM, 'utf8')) as Record<string, string>;
}

/** The fingerprints of what the bot sends now. */
export function fingerprintsOf(scenes: Readonly<Record<string, Scene>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(scenes).map(([name, scene]) => [name, fingerprint(scene)]));
}

function chromium(...args: readonly string[]): string {
  // The fonts load after the page: time runs ahead until they are there.
  const quiet = [
    '--headless=new',
    '--no-sandbox',
    '--disable-gpu',
    '--hide-scrollbars',
    '--font-render-hinting=none',
    '--virtual-time-budget=3000',
  ];
  const { stdout, error } = spawnSync(BROWSER, [...quiet, ...args], { encoding: 'utf8', timeout: 60_000 });
  if (error) throw new Error('the pictures are drawn by a browser: install chromium', { cause: error });
  return stdout;
}

/** The height that a page takes. */
function heightOf(page: string, file: string): number {
  writeFileSync(
    file,
    page.replace('</body>', '<script>document.fonts.ready.then(()=>{document.title=document.body.scrollHeight})</script></body>'),
  );
  return Number(/<title>(\d+)<\/title>/.exec(chromium('--window-size=640,200', '--dump-dom', pathToFileURL(file).href))?.[1] ?? 800);
}

function draw(name: string, scene: Scene, folder: string): void {
  const page = scene.platform === 'slack' ? slackPage(scene) : discordPage(scene);
  const file = join(folder, `${name}.html`);
  const height = heightOf(page, file);
  writeFileSync(file, page);
  const size = [`--window-size=640,${height}`, `--force-device-scale-factor=${SCALE}`];
  const shot = join(folder, `${name}.png`);
  chromium(...size, `--screenshot=${shot}`, pathToFileURL(file).href);
  const picture = fewerColours(readFileSync(shot));
  writeFileSync(join(PICTURES, `${name}.png`), picture);
  console.log(`${name}: 640 × ${height}, ${Math.ceil(picture.length / 1000)} kB`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const scenes = await collectScenes();
  const folder = freshFolder();
  mkdirSync(PICTURES, { recursive: true });
  for (const [name, scene] of Object.entries(scenes)) draw(name, scene, folder);
  writeFileSync(DRAWN_FROM, `${JSON.stringify(fingerprintsOf(scenes), null, 2)}\n`);
}
