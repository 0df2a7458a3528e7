import { runBot } from '../../src/bot.ts';
import { loadSettings } from '../../src/config.ts';
import { startingAt, systemClock } from '../../src/digests/clock.ts';

/** The real bot, but for its clock: it shows the day given as the first argument, so that it says the same whenever the pictures are drawn. */
process.exitCode = await runBot(loadSettings(), { clock: startingAt(systemClock, Date.parse(process.argv[2] ?? '')) });
