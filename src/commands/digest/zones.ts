import { distance } from 'fastest-levenshtein';
import { UserError } from '../../core/errors.ts';
import { wording } from '../../core/words.ts';
import { isZone } from '../../core/zone.ts';

/** IANA's newer names that `Intl` accepts but does not list. */
const NEWER = [
  'Europe/Kyiv',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Asia/Ho_Chi_Minh',
  'Asia/Yangon',
  'America/Nuuk',
  'Atlantic/Faroe',
  'Pacific/Kanton',
  'America/Argentina/Buenos_Aires',
  'UTC',
];
/** Where an engine lists an older name for the same zone, the newer one is offered. */
const OLDER = new Set([
  'Europe/Kiev',
  'Asia/Calcutta',
  'Asia/Katmandu',
  'Asia/Saigon',
  'Asia/Rangoon',
  'America/Godthab',
  'Atlantic/Faeroe',
  'Pacific/Enderbury',
  'America/Buenos_Aires',
]);

const known: readonly string[] = [...new Set([...Intl.supportedValuesOf('timeZone').filter((zone) => !OLDER.has(zone)), ...NEWER])];
const byLower = new Map(known.map((zone) => [zone.toLowerCase(), zone]));
const cityOf = (zone: string): string => zone.slice(zone.lastIndexOf('/') + 1).toLowerCase();

function nearest(text: string): string {
  const wanted = text.toLowerCase().replace(/\s+/g, '_');
  const city = wanted.slice(wanted.lastIndexOf('/') + 1);
  // Of equally near ones that of the same length: letters are swapped more often than left out.
  const far = (zone: string): number =>
    Math.min(distance(zone.toLowerCase(), wanted), distance(cityOf(zone), city)) + Math.abs(zone.length - wanted.length) / 100;
  return known.reduce((best, zone) => (far(zone) < far(best) ? zone : best));
}

/** True for what looks like a zone: `Europe/Kyiv`, `UTC`, `GMT`, `+03:00`, `Z`. */
export const looksLikeZone = (word: string): boolean =>
  /^[A-Za-z_]+\/[A-Za-z_/+-]+\d*$|^(?:utc|gmt|z|cet|est|pst)$|^(?:utc|gmt)?[+-]\d/i.test(word);

/** The city of a zone on its own (`kyiv`), as people write it; null for any other word. */
export function zoneOfCity(word: string): string | null {
  return known.find((zone) => zone.includes('/') && cityOf(zone) === word.toLowerCase()) ?? null;
}

/**
 * The IANA name of a zone, in its own spelling.
 * @throws UserError `bad_zone` with the nearest real zone
 */
export function readZone(text: string): string {
  const word = text.trim();
  const listed = byLower.get(word.toLowerCase()) ?? zoneOfCity(word);
  if (listed) return listed;
  if (word.toLowerCase() === 'gmt' || word.toLowerCase() === 'z') return 'UTC';
  // A fixed offset or a short name (CET, EST) would ignore the clock changes of the place that is meant.
  if (word.includes('/') && isZone(word)) return word;
  throw new UserError(
    'bad_zone',
    wording('digest.bad.zone', { text: word.slice(0, 60) }),
    wording('digest.bad.zoneHint', { nearest: nearest(word) }),
  );
}

/** Zones for what somebody is typing, best first: those whose city begins so, then those that hold it anywhere; the common ones' order is the alphabet's. */
export function zonesLike(typed: string, limit: number): readonly string[] {
  const wanted = typed.trim().toLowerCase().replace(/\s+/g, '_');
  const begins = known.filter((zone) => cityOf(zone).startsWith(wanted));
  const holds = known.filter((zone) => zone.toLowerCase().includes(wanted));
  return [...new Set([...begins, ...holds])].slice(0, limit);
}
