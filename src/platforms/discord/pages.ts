import { type Body, type Button, bodyOf, type Component } from './components.ts';
import { idleId, keptId } from './keys.ts';
import { LIMITS } from './limits.ts';
import { TEXTS } from './words.ts';

/** What each page of one answer holds, without the buttons that turn it. */
export type Pages = readonly (readonly Component[])[];

/** One answer as it is kept for turning its pages: `share` is the hash of what its Share button shows, null where it has none. */
export interface KeptPages {
  readonly pages: Pages;
  readonly share: string | null;
}

/** Components of the row that turns pages: the row and its three buttons. */
export const TURNING = { text: 0, components: 4 } as const;

/** Buttons after the last row of buttons where there is room in it, else in a row of their own. */
function withButtons(components: readonly Component[], buttons: readonly Button[]): readonly Component[] {
  if (buttons.length === 0) return components;
  const last = components.at(-1);
  if (last?.type !== 1 || last.components.length + buttons.length > LIMITS.rowButtons)
    return [...components, { type: 1, components: buttons }];
  // Safe: rows at the top level hold buttons; selects stand in the card.
  return [...components.slice(0, -1), { type: 1, components: [...(last.components as readonly Button[]), ...buttons] }];
}

function turning(at: number, count: number, hash: string): readonly Button[] {
  const to = (page: number, label: string): Button => {
    const target = Math.min(Math.max(page, 0), count - 1);
    return { type: 2, style: 2, label, custom_id: keptId('pages', target, hash), ...(target === at ? { disabled: true } : {}) };
  };
  const here: Button = { type: 2, style: 2, label: TEXTS.page(at + 1, count), custom_id: idleId(hash), disabled: true };
  return [to(at - 1, TEXTS.previous), here, to(at + 1, TEXTS.next)];
}

function shareButton(hash: string): Button {
  return { type: 2, style: 2, label: TEXTS.share, custom_id: keptId('share', 0, hash) };
}

/**
 * One page with the buttons that turn it and share it; a single page has none to turn. The state is in the custom_id: which page, and the hash under which all of
 * them are kept.
 */
export function pageBody({ pages, share }: KeptPages, at: number, hash: string): Body {
  const components = pages[at] ?? [];
  const more = share === null ? [] : [shareButton(share)];
  if (pages.length < 2) return bodyOf(withButtons(components, more));
  return bodyOf([...components, { type: 1, components: [...turning(at, pages.length, hash), ...more] }]);
}

/** A page of what was kept. */
export function keptPage(kept: string, at: number, hash: string): Body {
  // Safe: only `compose` keeps these.
  return pageBody(JSON.parse(kept) as KeptPages, at, hash);
}
