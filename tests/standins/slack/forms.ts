import type { Fields } from './message-rules.ts';

/** What a person puts into a form: text, a time, a conversation, an option's value, or several; null empties a field. */
export type Filled = Readonly<Record<string, string | readonly string[] | null>>;

const first = (value: Filled[string]): string | null => (typeof value === 'string' || value === null ? value : (value[0] ?? null));

function optionOf({ options, initial_option }: Fields, value: string): Fields {
  const listed = [...((options as readonly Fields[] | undefined) ?? []), ...(initial_option ? [initial_option as Fields] : [])];
  // An external menu's entries come from the app: the person chose one that it had offered.
  return listed.find((option) => option.value === value) ?? { text: { type: 'plain_text', text: value }, value };
}

/** The state of one field, as Slack words it for each kind. */
function stateOf(element: Fields, filled: Filled[string] | undefined): Fields {
  const { type } = element;
  const chosen = (initial: unknown) => (filled === undefined ? (initial ?? null) : first(filled));
  switch (type) {
    case 'plain_text_input':
      return { type, value: chosen(element.initial_value) };
    case 'timepicker':
      return { type, selected_time: chosen(element.initial_time) };
    case 'conversations_select':
      return { type, selected_conversation: chosen(element.initial_conversation) };
    case 'checkboxes': {
      const values = filled === undefined ? null : ([filled].flat() as readonly (string | null)[]).filter((one) => one !== null);
      return {
        type,
        selected_options: values === null ? (element.initial_options ?? []) : values.map((value) => optionOf(element, value)),
      };
    }
    default: {
      const value = filled === undefined ? undefined : first(filled);
      return {
        type,
        selected_option: value === undefined ? (element.initial_option ?? null) : value === null ? null : optionOf(element, value),
      };
    }
  }
}

function isEmpty({ type, ...state }: Fields): boolean {
  return Object.values(state).every((value) => value === null || value === '' || (Array.isArray(value) && value.length === 0));
}

/** The values of a form as they are sent with it; Slack itself does not let a person leave a required field empty. */
export function submitted(view: Fields, filled: Filled): Fields {
  const inputs = (view.blocks as readonly Fields[]).filter(({ type }) => type === 'input');
  const unknown = Object.keys(filled).find((id) => !inputs.some((input) => input.block_id === id));
  if (unknown !== undefined) throw new Error(`the form has no field "${unknown}"`);
  return Object.fromEntries(
    inputs.map((input) => {
      const element = input.element as Fields;
      const id = String(input.block_id);
      const state = stateOf(element, filled[id]);
      // Checkboxes may be left empty though they are required: Slack asks for an answer, and none is one.
      if (input.optional !== true && isEmpty(state) && element.type !== 'checkboxes') throw new Error(`"${id}" is required`);
      return [id, { [String(element.action_id)]: state }];
    }),
  );
}
