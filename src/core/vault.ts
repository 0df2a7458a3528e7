import type { Place } from './request.ts';

/** Secrets of tenants, such as the tokens that an installation gave: encrypted at rest. */
export interface Vault {
  /** Null where nothing is kept, or it was encrypted with a key that is gone. */
  open(tenant: Pick<Place, 'platform' | 'tenant'>): Promise<string | null>;
  /** Keeps the secret, in the place of an earlier one. */
  keep(tenant: Pick<Place, 'platform' | 'tenant'>, secret: string): Promise<void>;
  /** All tenants of a platform for which something is kept. */
  tenants(platform: Place['platform']): Promise<readonly string[]>;
  /** False where nothing was kept. */
  remove(tenant: Pick<Place, 'platform' | 'tenant'>): Promise<boolean>;
}
