import type { Tenants } from '../../core/library.ts';

/** Whose questions are answered: a tenant's people, or the operator, who sees everything. */
export type Viewer = { readonly tenant: string } | 'operator';

/** True where the viewer may see what these tenants see. */
export function sees(viewer: Viewer, tenants: Tenants): boolean {
  return viewer === 'operator' || tenants === null || tenants.includes(viewer.tenant);
}

/** Tenants in the one form that compares: each once, in order. */
export function orderedTenants(tenants: Tenants): Tenants {
  return tenants && [...new Set(tenants)].sort();
}

export function areSameTenants(a: Tenants, b: Tenants): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
