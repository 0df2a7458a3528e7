import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT, runBot } from '../bot/run.ts';

/** The outputs that README shows, by their marks. */
const SHOWN: Readonly<Record<string, readonly string[]>> = {
  brief: ['brief', 'military', 'aid', '--bullets', '3', '--as-of', '2024-04-15'],
  who: ['who', 'meeting', 'in', 'Kyiv', 'on', '24', 'April', '2022', '--as-of', '2024-04-15'],
  silence: ['who', 'NATO', 'summit', 'in', 'Washington', '--as-of', '2024-04-15'],
};

/** README with every shown output as the bot prints it now. */
export async function refreshed(readme: string): Promise<string> {
  let text = readme;
  for (const [mark, args] of Object.entries(SHOWN)) {
    const { out } = await runBot(args);
    const shown = `<!-- output:${mark} -->\n\`\`\`\n$ npx briefing-bot ${args.join(' ')}\n${out.trim()}\n\`\`\`\n<!-- /output -->`;
    text = text.replace(new RegExp(`<!-- output:${mark} -->[\\s\\S]*?<!-- /output -->`), () => shown);
  }
  return text;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const path = join(ROOT, 'README.md');
  writeFileSync(path, await refreshed(readFileSync(path, 'utf8')));
}
