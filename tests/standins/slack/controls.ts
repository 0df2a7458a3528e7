import type { Fields } from './message-rules.ts';

/** Something that a person can press or choose, as they see it, and what Slack says of it to the app. */
export interface Control {
  readonly label: string;
  readonly blockId: string;
  readonly action: Fields;
}

const labelOf = (value: unknown): string => {
  const text = (value as Fields | undefined)?.text;
  return typeof text === 'string' ? text : typeof text === 'object' && text !== null ? String((text as Fields).text) : '';
};

function controlsOf(element: Fields): readonly Omit<Control, 'blockId'>[] {
  const { type, action_id } = element;
  if (type === 'button') return [{ label: labelOf(element), action: { type, action_id, text: element.text, value: element.value } }];
  if (type === 'feedback_buttons')
    return [element.positive_button, element.negative_button].map((half) => {
      const { text, value } = half as Fields;
      return { label: labelOf(half), action: { type, action_id, text, value } };
    });
  const options = Array.isArray(element.options) ? (element.options as readonly Fields[]) : [];
  if (type !== 'static_select' && type !== 'overflow') return [];
  return options.map((option) => ({ label: labelOf(option), action: { type, action_id, selected_option: option } }));
}

/** Everything in these blocks that can be pressed or chosen. */
export function controlsIn(blocks: readonly unknown[]): readonly Control[] {
  return (blocks as readonly Fields[]).flatMap((block) => {
    const elements = Array.isArray(block.elements) ? (block.elements as readonly Fields[]) : [];
    return elements.flatMap(controlsOf).map((control) => ({ ...control, blockId: String(block.block_id ?? 'b1') }));
  });
}

/** The control whose label is, or begins with, these words. */
export function controlNamed(blocks: readonly unknown[], label: string): Control | undefined {
  const all = controlsIn(blocks);
  return all.find((control) => control.label === label) ?? all.find((control) => control.label.includes(label));
}
