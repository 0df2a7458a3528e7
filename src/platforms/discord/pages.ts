import type { Words, WordsFor } from '../../core/words.ts';
import { type Body, type Button, bodyOf, type Component } from './components.ts';
import { idleId, keptId } from './keys.ts';
import { LIMITS } from './limits.ts';

/** What each page of one answer holds, without the buttons that turn it. */
export type Pages = readonly (readonly Component[])[];

/** One answer as it is kept for turning its pages: `share` is the hash of what its Share button shows, null where it has none. */
export interface KeptPages {
  readonly pages: Pages;
  readonly share: string | null;
  /** The language that it is in; absent: English. */
  readonly locale?: string;
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

function turning(at: number, count: number, hash: string, { say }: Words): readonly Button[] {
  const to = (page: number, label: string): Button => {
    const target = Math.min(Math.max(page, 0), count - 1);
    return { type: 2, style: 2, label, custom_id: keptId('pages', target, hash), ...(target === at ? { disabled: true } : {}) };
  };
  const here: Button = {
    type: 2,
    style: 2,
    label: say('discord.page', { page: at + 1, of: count }),
    custom_id: idleId(hash),
    disabled: true,
  };
  return [to(at - 1, say('discord.previous')), here, to(at + 1, say('discord.next'))];
}

function shareButton(hash: string, { say }: Words): Button {
  return { type: 2, style: 2, label: say('discord.share'), custom_id: keptId('share', 0, hash) };
}

/**
 * One page with the buttons that turn it and share it; a single page has none to turn. The state is in the custom_id: which page, and the hash under which all of
 * them are kept.
 */
export function pageBody({ pages, share, locale }: KeptPages, at: number, hash: string, wordsFor: WordsFor): Body {
  const words = wordsFor(locale);
  const components = pages[at] ?? [];
  const more = share === null ? [] : [shareButton(share, words)];
  if (pages.length < 2) return bodyOf(withButtons(components, more));
  return bodyOf([...components, { type: 1, components: [...turning(at, pages.length, hash, words), ...more] }]);
}

/** A page of what was kept. */
export function keptPage(kept: string, at: number, hash: string, wordsFor: WordsFor): Body {
  // Safe: only `compose` keeps these.
  return pageBody(JSON.parse(kept) as KeptPages, at, hash, wordsFor);
}
