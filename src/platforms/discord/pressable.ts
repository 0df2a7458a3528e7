import type { Action, QuoteNote } from '../../core/message.ts';
import type { Words } from '../../core/words.ts';
import type { Button, Row, Select } from './components.ts';
import { label } from './escape.ts';
import { askId, hashOf, type Kept, keptId, keptKey } from './keys.ts';
import { LIMITS } from './limits.ts';

/** A line that is asked about a guild from a person's direct messages. */
export interface Away {
  readonly ask: string;
  readonly tenant: string;
}

/** Whose buttons are drawn: they are pressed in `tenant`, and ask about `about` where that is another one. */
export interface Whose {
  readonly tenant: string;
  readonly about?: string;
  /** The language of what is drawn. */
  readonly words: Words;
}

const STYLES = { primary: 1, danger: 4 } as const;

/** What is kept for presses, by key. */
export type Values = Readonly<Record<string, string>>;

/** The hash of a value, and the value under its key in the state. */
export function keep(tenant: string, of: Kept, value: string): { readonly hash: string; readonly kept: Values } {
  const hash = hashOf(value);
  return { hash, kept: { [keptKey(tenant, of, hash)]: value } };
}

/** A button, and what is kept of what it asks where that does not fit its id. */
export function drawButton(
  { tenant, about }: Omit<Whose, 'words'>,
  { ask, label: shown, style }: Action,
  index: number,
): { readonly button: Button; readonly kept: Values } {
  const button = (custom_id: string): Button => ({
    type: 2,
    style: style === undefined ? 2 : STYLES[style],
    label: label(shown, LIMITS.label),
    custom_id,
  });
  const short = about === undefined ? askId(index, ask) : null;
  if (short !== null) return { button: button(short), kept: {} };
  const away: Away | null = about === undefined ? null : { ask, tenant: about };
  const { hash, kept } = away === null ? keep(tenant, 'ask', ask) : keep(tenant, 'away', JSON.stringify(away));
  return { button: button(keptId(away === null ? 'ask' : 'away', index, hash)), kept };
}

interface Selects {
  readonly rows: readonly Row[];
  readonly kept: Values;
}

/** Selects of at most 25 options each; what they stand for is kept under a hash of all of them. */
function selectsOf<T>(
  tenant: string,
  of: Kept,
  placeholder: string,
  all: readonly T[],
  from: number,
  draw: (one: T, at: number) => Select['options'][number],
): Selects {
  const { hash, kept } = keep(tenant, of, JSON.stringify(all));
  const options = all.map(draw);
  const rows: Row[] = [];
  for (let at = 0; at < options.length; at += LIMITS.selectOptions) {
    const custom_id = keptId(of, from + rows.length, hash);
    rows.push({ type: 1, components: [{ type: 3, custom_id, placeholder, options: options.slice(at, at + LIMITS.selectOptions) }] });
  }
  return { rows, kept };
}

/** Selects that open the exact words of sources. */
export function quoteSelects({ tenant, words }: Whose, quotes: readonly QuoteNote[], from: number): Selects {
  return selectsOf(tenant, 'quotes', words.say('discord.openQuote'), quotes, from, ({ n, title, quote }) => {
    const description = label(quote, LIMITS.selectText);
    return { label: label(`${n} · ${title}`, LIMITS.selectText), value: String(n), ...(description === '' ? {} : { description }) };
  });
}

/** Selects of what may have been meant. */
export function choiceSelects({ tenant, words }: Whose, actions: readonly Action[], from: number): Selects {
  const placeholder = words.say(actions[0]?.ask.startsWith('who ') ? 'discord.chooseMeeting' : 'discord.choose');
  const asks = actions.map(({ ask }) => ask);
  return selectsOf(tenant, 'choices', placeholder, asks, from, (_, at) => ({
    label: label(actions[at]?.label ?? '', LIMITS.selectText) || String(at + 1),
    value: String(at),
  }));
}
