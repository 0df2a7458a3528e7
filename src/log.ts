import { type Logger, pino } from 'pino';

const KEYS = /^(?:.*token|.*secret|authorization|cookie|password|response_url|signature)$/i;
const SHAPES =
  /xox[a-z]-[\w-]+|xapp-[\w-]+|Bot [\w-]{20,}\.[\w-]+\.[\w-]+|Bearer [\w.-]+|(?<=:\/\/)[^/\s:@"]+:[^/\s@"]+(?=@)|(?<=\/(?:webhooks|interactions)\/\d+\/)[\w-]{20,}|(?<=hooks\.slack\.com\/)[\w/]+/g;
const REMOVED = '[removed]';

function scrubKeys(value: unknown, depth = 0): unknown {
  if (depth > 8 || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((entry) => scrubKeys(entry, depth + 1));
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, KEYS.test(key) ? REMOVED : scrubKeys(entry, depth + 1)]));
}

/** Removes secrets from one JSON line of the log: by key at any depth, by the very value, and by the shapes that tokens have. */
export function scrubLine(line: string, secrets: readonly string[]): string {
  let clean = line;
  try {
    clean = `${JSON.stringify(scrubKeys(JSON.parse(line)))}\n`;
  } catch {
    // Not JSON: the values and shapes below still apply.
  }
  for (const secret of secrets)
    if (secret.length >= 6) clean = clean.replaceAll(secret, REMOVED).replaceAll(JSON.stringify(secret).slice(1, -1), REMOVED);
  return clean.replace(SHAPES, REMOVED);
}

/** The log: JSON lines on standard error, secrets removed from keys, values and message strings alike. */
export function createLog(
  level: string,
  secrets: readonly string[],
  write: (line: string) => void = (line) => process.stderr.write(line),
): Logger {
  return pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    { write: (line: string) => write(scrubLine(line, secrets)) },
  );
}
