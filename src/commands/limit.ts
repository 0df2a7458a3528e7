/** How often one person, or all people of a tenant together, may ask. */
export interface Rates {
  /** Questions a minute; as many may come at once. */
  readonly person: number;
  readonly tenant: number;
}

export const usualRates: Rates = { person: 20, tenant: 300 };

const MINUTE_MS = 60_000;
/** A notice is not repeated to somebody within so long. */
const NOTICE_MS = 10_000;
/** People whose allowance is remembered; who has not asked for a minute has a full one anyway. */
const REMEMBERED = 20_000;

interface Bucket {
  left: number;
  at: number;
  noticedAt: number;
}

/** Who has to wait, for how long, and whether the asker was told so a moment ago. */
export interface Wait {
  readonly waitMs: number;
  readonly whose: 'person' | 'tenant';
  readonly repeated: boolean;
}

/** Token buckets that refill steadily: one a person, one a tenant. Null: there is room. A question that the tenant has no room for costs the person nothing. */
export function createLimit(rates: Rates, now: () => number): (tenant: string, person: string) => Wait | null {
  const buckets = new Map<string, Bucket>();

  const bucketOf = (key: string, rate: number): Bucket => {
    const at = now();
    const known = buckets.get(key) ?? { left: rate, at, noticedAt: Number.NEGATIVE_INFINITY };
    known.left = Math.min(rate, known.left + (Math.max(0, at - known.at) * rate) / MINUTE_MS);
    known.at = at;
    // Moved to the end: the first in the map is the one that has been silent for longest.
    buckets.delete(key);
    buckets.set(key, known);
    const oldest = buckets.size > REMEMBERED ? buckets.keys().next().value : undefined;
    if (oldest !== undefined) buckets.delete(oldest);
    return known;
  };

  return (tenant, person) => {
    const own = bucketOf(`${tenant}/${person}`, rates.person);
    const all = bucketOf(tenant, rates.tenant);
    const [whose, short, rate] = own.left < 1 ? (['person', own, rates.person] as const) : (['tenant', all, rates.tenant] as const);
    if (short.left >= 1) {
      own.left -= 1;
      all.left -= 1;
      return null;
    }
    const repeated = now() - own.noticedAt < NOTICE_MS;
    if (!repeated) own.noticedAt = now();
    return { waitMs: Math.ceil(((1 - short.left) * MINUTE_MS) / rate), whose, repeated };
  };
}
