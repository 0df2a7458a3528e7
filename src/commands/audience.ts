import type { Request } from '../core/request.ts';

/** The key of whoever sees the answer: the asker for a command of their own, the channel for what is said in public; null on the command line. */
export function audienceOf(request: Request | null): string | null {
  if (!request) return null;
  const { platform, tenant, channel } = request.place;
  return request.kind === 'sentence' ? `${platform}/${tenant}/channel/${channel}` : `${platform}/${tenant}/person/${request.asker.id}`;
}
