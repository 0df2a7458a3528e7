import type { Account } from './account.ts';
import { days, isRetold, isSameMeeting, places } from './agree.ts';

/** Accounts that tell of one meeting, at least one. */
export type Group = readonly [Account, ...Account[]];

const documentOf = (account: Account): string => account.found.document.id;

/** True where an account belongs to a group: it agrees with one of its accounts and is at odds with none. */
function belongs(account: Account, group: Group): boolean {
  const own = group.filter((other) => documentOf(other) === documentOf(account));
  if (own.length > 0) return own.every((other) => isRetold(account, other));
  return (
    group.some((other) => isSameMeeting(account, other)) &&
    group.every((other) => isSameMeeting(account, other) || !isApart(account, other))
  );
}

/** True where days or places are both stated and differ. */
function isApart(a: Account, b: Account): boolean {
  return days(a, b) === 'odds' || places(a, b) === 'odds';
}

/** Sorts accounts into meetings, in order of first telling. Accounts that could belong to two groups join the one told first. */
export function groupAccounts(accounts: readonly Account[]): readonly Group[] {
  const groups: [Account, ...Account[]][] = [];
  const byKey = new Map<string, number[]>();
  for (const account of accounts) {
    const candidates = new Set(keysOf(account).flatMap((key) => byKey.get(key) ?? []));
    const at = [...candidates].sort((a, b) => a - b).find((index) => groups[index] && belongs(account, groups[index]));
    if (at === undefined) groups.push([account]);
    else groups[at]?.push(account);
    const index = at ?? groups.length - 1;
    for (const key of keysOf(account)) byKey.set(key, [...(byKey.get(key) ?? []), index]);
  }
  return groups;
}

/** Accounts without a common key cannot be one meeting: the same Document, day or month, or place. */
function keysOf(account: Account): readonly string[] {
  const start = account.report.date?.start;
  return [
    `document:${documentOf(account)}`,
    ...(start ? [`month:${start.slice(0, 7)}`] : []),
    ...(account.place ? [`place:${account.place}`] : []),
  ];
}
