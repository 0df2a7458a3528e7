import { anything, bool, type Check, list, num, obj, oneOf, str, union } from './shape.ts';

/** Block Kit objects and elements with their limits (docs.slack.dev/reference/block-kit), written down apart from the product's own numbers. */
const type = anything;

export const plain = (max: number): Check => obj({ type: oneOf('plain_text'), text: str(max, 1) }, { emoji: bool });
export const text = (max: number): Check =>
  union('text', { plain_text: plain(max), mrkdwn: obj({ type, text: str(max, 1) }, { verbatim: bool }) });

export const confirm = obj(
  { title: plain(100), text: text(300), confirm: plain(30), deny: plain(30) },
  { style: oneOf('primary', 'danger') },
);
export const option = obj({ text: text(75), value: str(150, 1) }, { description: text(75), url: str(3000) });
export const optionGroup = obj({ label: plain(75), options: list(option, 100, 1) });
export const dispatchAction = obj({ trigger_actions_on: list(oneOf('on_enter_pressed', 'on_character_entered')) });
export const conversationFilter = obj(
  {},
  { include: list(oneOf('im', 'mpim', 'private', 'public')), exclude_external_shared_channels: bool, exclude_bot_users: bool },
);
const slackFile = obj({}, { id: str(), url: str() });
const inputParameter = obj({ name: str(), value: str() });
const trigger = obj({ url: str() }, { customizable_input_parameters: list(inputParameter) });
const workflow = obj({ trigger });

const common = { action_id: str(255, 1), confirm, focus_on_load: bool };
const placeholder = { placeholder: plain(150) };
const either = (a: string, b: string) => (value: Readonly<Record<string, unknown>>) =>
  (value[a] === undefined) === (value[b] === undefined) ? `must define exactly one of ${a} and ${b}` : null;

const staticChoice = { ...common, ...placeholder, options: list(option, 100, 1), option_groups: list(optionGroup, 100, 1) };
const select = (more: Record<string, Check>): Check => obj({ type }, { ...common, ...placeholder, ...more });
const many = { max_selected_items: num(1) };

export const image: Check = obj(
  { type, alt_text: str(2000) },
  { image_url: str(3000, 1), slack_file: slackFile },
  either('image_url', 'slack_file'),
);

export const button: Check = obj(
  { type, text: plain(75) },
  { action_id: str(255, 1), url: str(3000), value: str(2000), style: oneOf('primary', 'danger'), confirm, accessibility_label: str(75) },
);

const feedbackHalf = obj({ text: plain(75), value: str(2000) }, { accessibility_label: str(75) });

/** Elements of a context_actions block. */
export const contextual: Readonly<Record<string, Check>> = {
  feedback_buttons: obj({ type, positive_button: feedbackHalf, negative_button: feedbackHalf }, { action_id: str(255, 1) }),
  icon_button: obj(
    { type, icon: oneOf('trash'), text: plain(75) },
    { action_id: str(255, 1), value: str(2000), confirm, accessibility_label: str(75), visible_to_user_ids: list(str(), 10) },
  ),
};

const inverted = (value: Readonly<Record<string, unknown>>) =>
  Number(value.min_value) > Number(value.max_value) ? 'min_value must not exceed max_value' : null;

/** Elements of actions blocks and section accessories. */
export const interactive: Readonly<Record<string, Check>> = {
  button,
  workflow_button: obj(
    { type, text: plain(75), workflow },
    { action_id: str(255), style: oneOf('primary', 'danger'), accessibility_label: str(75) },
  ),
  overflow: obj({ type, options: list(option, 5, 1) }, common),
  checkboxes: obj({ type, options: list(option, 10, 1) }, { ...common, initial_options: list(option, 10, 1) }),
  radio_buttons: obj({ type, options: list(option, 10, 1) }, { ...common, initial_option: option }),
  static_select: obj({ type }, { ...staticChoice, initial_option: option }, either('options', 'option_groups')),
  multi_static_select: obj({ type }, { ...staticChoice, ...many, initial_options: list(option) }, either('options', 'option_groups')),
  external_select: select({ min_query_length: num(0), initial_option: option }),
  multi_external_select: select({ min_query_length: num(0), initial_options: list(option), ...many }),
  users_select: select({ initial_user: str() }),
  multi_users_select: select({ initial_users: list(str()), ...many }),
  conversations_select: select({
    initial_conversation: str(),
    default_to_current_conversation: bool,
    response_url_enabled: bool,
    filter: conversationFilter,
  }),
  multi_conversations_select: select({
    initial_conversations: list(str()),
    default_to_current_conversation: bool,
    filter: conversationFilter,
    ...many,
  }),
  channels_select: select({ initial_channel: str(), response_url_enabled: bool }),
  multi_channels_select: select({ initial_channels: list(str()), ...many }),
  datepicker: select({ initial_date: str() }),
  timepicker: select({ initial_time: str(), timezone: str() }),
  datetimepicker: obj({ type }, { ...common, initial_date_time: num() }),
};

/** Elements that only stand in input blocks. */
const inputOnly: Readonly<Record<string, Check>> = {
  plain_text_input: select({
    initial_value: str(3000),
    multiline: bool,
    min_length: num(0, 3000),
    max_length: num(1, 3000),
    dispatch_action_config: dispatchAction,
  }),
  email_text_input: select({ initial_value: str(), dispatch_action_config: dispatchAction }),
  url_text_input: select({ initial_value: str(), dispatch_action_config: dispatchAction }),
  number_input: obj(
    { type, is_decimal_allowed: bool },
    { ...common, ...placeholder, initial_value: str(), min_value: anything, max_value: anything, dispatch_action_config: dispatchAction },
    inverted,
  ),
  rich_text_input: select({ initial_value: anything, dispatch_action_config: dispatchAction }),
  file_input: obj({ type }, { ...common, filetypes: list(str()), max_files: num(1, 10) }),
};

const { button: _button, workflow_button: _workflow, overflow: _overflow, ...choices } = interactive;
export const inputs: Readonly<Record<string, Check>> = { ...choices, ...inputOnly };
export const everyElement: Readonly<Record<string, Check>> = { ...interactive, ...inputOnly, ...contextual, image };

const style = obj(
  {},
  { bold: bool, italic: bool, strike: bool, code: bool, underline: bool, highlight: bool, client_highlight: bool, unlink: bool },
);
const styled = { style };
export const richTextElement = union('rich text element', {
  text: obj({ type, text: str(Number.POSITIVE_INFINITY, 1) }, styled),
  link: obj({ type, url: str(3000, 1) }, { text: str(), unsafe: bool, style }),
  user: obj({ type, user_id: str() }, styled),
  channel: obj({ type, channel_id: str() }, styled),
  usergroup: obj({ type, usergroup_id: str() }, styled),
  broadcast: obj({ type, range: oneOf('here', 'channel', 'everyone') }, styled),
  emoji: obj({ type, name: str() }, { unicode: str(), skin_tone: num(1, 6) }),
  color: obj({ type, value: str() }),
  date: obj({ type, timestamp: num(), format: str() }, { url: str(), fallback: str(), style }),
});
const border = { border: num(0, 1) };
export const richTextParts: Readonly<Record<string, Check>> = {
  rich_text_section: obj({ type, elements: list(richTextElement, Number.POSITIVE_INFINITY, 1) }),
  rich_text_list: obj(
    {
      type,
      style: oneOf('bullet', 'ordered'),
      elements: list(
        union('list item', { rich_text_section: obj({ type, elements: list(richTextElement, Number.POSITIVE_INFINITY, 1) }) }),
        Number.POSITIVE_INFINITY,
        1,
      ),
    },
    { indent: num(0, 8), offset: num(0), ...border },
  ),
  rich_text_quote: obj({ type, elements: list(richTextElement, Number.POSITIVE_INFINITY, 1) }, border),
  rich_text_preformatted: obj({ type, elements: list(richTextElement, Number.POSITIVE_INFINITY, 1) }, { ...border, language: str() }),
};
