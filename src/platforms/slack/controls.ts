import type { ActionsBlock, Button, ContextActionsBlock } from '@slack/types';
import type { Action, QuoteNote } from '../../core/message.ts';
import type { Words } from '../../core/words.ts';
import { oneLine } from './escape.ts';
import { menuValue, quoteValue } from './kept.ts';
import { limits } from './limits.ts';

/** At most `max` code units of one line, whole words and a mark where it is longer. For labels of our own buttons only, never for content. */
export function label(text: string, max: number): string {
  const line = oneLine(text) || '–';
  return line.length <= max
    ? line
    : `${line
        .slice(0, max - 1)
        .toWellFormed()
        .replace(/\ufffd$/, '')
        .replace(/\s+\S*$/, '')}…`;
}

function button(text: string, id: string, value: string, more: Partial<Button> = {}): Button {
  return {
    type: 'button',
    action_id: id,
    text: { type: 'plain_text', text: label(text, limits.button.text), emoji: false },
    value,
    ...more,
  };
}

/** So many stand as buttons beside each other; more are offered in a menu, which takes one line on any screen. */
const BUTTONS_MAX = 5;

interface Choice {
  readonly text: string;
  readonly value: string;
}

/** One menu for each hundred choices. Values longer than a menu takes are kept under a key. */
function menus(id: string, placeholder: string, choices: readonly Choice[]): ActionsBlock[] {
  return Array.from({ length: Math.ceil(choices.length / limits.select.options) }, (_, at) => ({
    type: 'actions',
    elements: [
      {
        type: 'static_select',
        action_id: id,
        placeholder: { type: 'plain_text', text: placeholder, emoji: false },
        options: choices.slice(at * limits.select.options, (at + 1) * limits.select.options).map(({ text, value }) => ({
          text: { type: 'plain_text', text: label(text, limits.select.text), emoji: false },
          value: menuValue(value),
        })),
      },
    ],
  }));
}

function row(buttons: readonly Button[]): ActionsBlock[] {
  return buttons.length > 0 ? [{ type: 'actions', elements: [...buttons] }] : [];
}

function quoteButton(note: QuoteNote, { say }: Words): Button {
  const { n, title } = note;
  return button(say('slack.quote', { n }), 'quote', quoteValue(note), {
    accessibility_label: label(say('slack.openQuote', { n, title }), limits.button.label),
  });
}

/** Slack's own feedback buttons, small and under everything else; their words stand in the label too, so that no meaning hangs on a thumb. */
export function feedbackRow(good: Action, bad: Action): ContextActionsBlock {
  const half = (thumb: string, { label: text, ask }: Action) => ({
    text: { type: 'plain_text' as const, text: label(`${thumb} ${text}`, limits.button.text), emoji: true },
    accessibility_label: label(text, limits.button.label),
    value: oneLine(ask),
  });
  const buttons = { type: 'feedback_buttons' as const, action_id: 'feedback' };
  return { type: 'context_actions', elements: [{ ...buttons, positive_button: half('👍', good), negative_button: half('👎', bad) }] };
}

/** What can be asked next: few as buttons, many as a menu. */
export function askControls(actions: readonly Action[], { say }: Words): readonly ActionsBlock[] {
  if (actions.length > BUTTONS_MAX) {
    const choices = actions.map(({ label: text, ask }) => ({ text, value: oneLine(ask) }));
    return menus('ask', say('slack.choose', { number: actions.length }), choices);
  }
  return row(actions.map(({ label: text, ask, style }) => button(text, 'ask', oneLine(ask), style === undefined ? {} : { style })));
}

/** What opens each source: few as buttons, many as a menu. */
export function quoteControls(quotes: readonly QuoteNote[], words: Words): readonly ActionsBlock[] {
  if (quotes.length <= BUTTONS_MAX) return row(quotes.map((note) => quoteButton(note, words)));
  const choices = quotes.map((note) => ({
    text: words.say('slack.quoteOf', { n: note.n, title: note.title }),
    value: JSON.stringify(note),
  }));
  return menus('quote', words.say('slack.openSource', { number: quotes.length }), choices);
}
