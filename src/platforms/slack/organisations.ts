import { z } from 'zod';
import type { endingPayload } from './payloads.ts';

/** Who an installation ended for: the organisation where it was its own, else the workspace. */
export function endedFor({ team_id, enterprise_id, authorizations }: z.infer<typeof endingPayload>): string {
  const [first] = authorizations ?? [];
  const org = first?.is_enterprise_install === true ? (first.enterprise_id ?? enterprise_id) : null;
  return org ?? team_id ?? enterprise_id ?? '';
}

const flag = z.union([z.boolean(), z.string()]).nullish();
const anyPayload = z.object({
  is_enterprise_install: flag,
  enterprise_id: z.string().nullish(),
  enterprise: z.object({ id: z.string() }).nullish(),
  team_id: z.string().nullish(),
  team: z.object({ id: z.string() }).nullish(),
  user: z.object({ team_id: z.string().nullish() }).nullish(),
  authorizations: z.array(z.object({ enterprise_id: z.string().nullish(), is_enterprise_install: flag })).nullish(),
});

/** The workspace of any payload and the organisation that installed the bot for it; null where the workspace did so itself. */
export function orgOf(payload: unknown): { readonly team: string; readonly org: string } | null {
  const { success, data } = anyPayload.safeParse(payload);
  if (!success) return null;
  const [first] = data.authorizations ?? [];
  if (![true, 'true'].includes(first?.is_enterprise_install ?? data.is_enterprise_install ?? false)) return null;
  const org = first?.enterprise_id ?? data.enterprise?.id ?? data.enterprise_id;
  const team = data.team?.id ?? data.team_id ?? data.user?.team_id;
  return org && team ? { team, org } : null;
}
