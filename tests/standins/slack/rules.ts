/** One thing that Slack refuses: the rule, a payload that breaks it, and the error code. `case` names the same rule in the published list of invalid cases. */
export interface Row {
  readonly rule: string;
  readonly method: string;
  readonly payload: object;
  readonly error: string;
  readonly case?: string;
  /** Another token than the good bot token. */
  readonly token?: string;
}

const x = (length: number) => 'x'.repeat(length);
const times = <T>(count: number, one: T): readonly T[] => Array.from({ length: count }, () => one);
const plain = (text: string) => ({ type: 'plain_text', text });
const url = (length: number) => `https://example.com/${x(length - 20)}`;
const button = (more = {}) => ({ type: 'button', text: plain('Go'), action_id: 'go', ...more });
const option = (more = {}) => ({ text: plain('A'), value: 'a', ...more });
const actions = (...elements: readonly object[]) => ({ type: 'actions', elements });
const select = (more: object) => actions({ type: 'static_select', action_id: 's', ...more });
const input = (element: object, more = {}) => ({ type: 'input', label: plain('L'), element, ...more });
const confirm = (more: object) => ({ title: plain('T'), text: plain('Sure?'), confirm: plain('Yes'), deny: plain('No'), ...more });
const video = (more: object) => ({ type: 'video', alt_text: 'v', title: plain('T'), thumbnail_url: url(30), video_url: url(30), ...more });
const modal = (more: object) => ({ type: 'modal', title: plain('T'), blocks: [{ type: 'divider' }], ...more });

function block(rule: string, breaking: object, known?: string): Row {
  return {
    rule,
    method: 'chat.postMessage',
    payload: { channel: 'C1', text: 'x', blocks: [breaking] },
    error: 'invalid_blocks',
    ...(known === undefined ? {} : { case: known }),
  };
}

function inModal(rule: string, breaking: object, known?: string): Row {
  return view(rule, modal({ blocks: [breaking], submit: plain('OK') }), known);
}

function view(rule: string, breaking: object, known?: string): Row {
  return {
    rule,
    method: 'views.open',
    payload: { trigger_id: 'any', view: breaking },
    error: 'invalid_arguments',
    ...(known === undefined ? {} : { case: known }),
  };
}

function message(rule: string, payload: object, error: string): Row {
  return { rule, method: 'chat.postMessage', payload: { channel: 'C1', text: 'x', ...payload }, error };
}

function method(rule: string, name: string, payload: object, error: string, token?: string): Row {
  return { rule, method: name, payload, error, ...(token === undefined ? {} : { token }) };
}

const blockRows: readonly Row[] = [
  block('no empty text', { type: 'section', text: { type: 'mrkdwn', text: '' } }, 'text-empty'),
  block('text of at most 3000', { type: 'context', elements: [{ type: 'mrkdwn', text: x(3001) }] }, 'text-too-long'),
  block('section text of at most 3000', { type: 'section', text: plain(x(3001)) }, 'section-text-too-long'),
  block('at most 10 fields', { type: 'section', fields: times(11, plain('f')) }, 'section-too-many-fields'),
  block('fields of at most 2000', { type: 'section', fields: [plain(x(2001))] }, 'section-field-too-long'),
  block('a section says something', { type: 'section' }, 'section-missing-content'),
  block('header of at most 150', { type: 'header', text: plain(x(151)) }, 'header-text-too-long'),
  block('header in plain text', { type: 'header', text: { type: 'mrkdwn', text: 'x' } }),
  block('block ids of at most 255', { type: 'divider', block_id: x(256) }, 'block-id-too-long'),
  block('known kinds of block', { type: 'nonsense' }),
  block('known fields', { type: 'divider', colour: 'red' }),
  block('input blocks only in views', input({ type: 'plain_text_input', action_id: 'i' })),
  block('markdown of at most 12,000', { type: 'markdown', text: x(12_001) }, 'markdown-too-long'),
  block('markdown not empty', { type: 'markdown', text: '' }, 'markdown-empty'),
  block('at most 10 in a context', { type: 'context', elements: times(11, plain('c')) }, 'context-too-many-elements'),
  block('only words and pictures in a context', { type: 'context', elements: [button()] }, 'context-invalid-element'),
  block('image urls of at most 3000', { type: 'image', image_url: url(3001), alt_text: 'a' }, 'image-url-too-long'),
  block('alt text of at most 2000', { type: 'image', image_url: url(30), alt_text: x(2001) }, 'image-alt-text-too-long'),
  block(
    'a picture from one place',
    { type: 'image', image_url: url(30), slack_file: { id: 'F1' }, alt_text: 'a' },
    'image-url-and-slack-file',
  ),
  block('rich text of known elements', {
    type: 'rich_text',
    elements: [{ type: 'rich_text_section', elements: [{ type: 'shout', text: 'x' }] }],
  }),
  block('rich text with words in it', {
    type: 'rich_text',
    elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: '' }] }],
  }),
  block('lists of sections', {
    type: 'rich_text',
    elements: [{ type: 'rich_text_list', style: 'bullet', elements: [{ type: 'text', text: 'x' }] }],
  }),
  block('video alt text', video({ alt_text: '' }), 'video-alt-text-empty'),
  block('video alt text of at most 200', video({ alt_text: x(201) }), 'video-alt-text-too-long'),
  block('video title of at most 200', video({ title: plain(x(201)) }), 'video-title-too-long'),
  block('video author of at most 50', video({ author_name: x(51) }), 'video-author-name-too-long'),
  block('video description of at most 200', video({ description: plain(x(201)) }), 'video-description-too-long'),
  block('video provider of at most 50', video({ provider_name: x(51) }), 'video-provider-name-too-long'),
];

const elementRows: readonly Row[] = [
  block(
    'at most 25 in a row',
    actions(...Array.from({ length: 26 }, (_, i) => button({ action_id: `b${i}` }))),
    'actions-too-many-elements',
  ),
  block('known elements in a row', actions({ type: 'knob' })),
  block('action ids of at most 255', actions(button({ action_id: x(256) })), 'button-action-id-too-long'),
  block('action ids once in a row', actions(button(), button())),
  block('button text of at most 75', actions(button({ text: plain(x(76)) })), 'button-text-too-long'),
  block('button url of at most 3000', actions(button({ url: url(3001) })), 'button-url-too-long'),
  block('button value of at most 2000', actions(button({ value: x(2001) })), 'button-value-too-long'),
  block('button label of at most 75', actions(button({ accessibility_label: x(76) })), 'button-accessibility-label-too-long'),
  block('button styles', actions(button({ style: 'loud' }))),
  block('confirm title of at most 100', actions(button({ confirm: confirm({ title: plain(x(101)) }) })), 'confirmation-title-too-long'),
  block('confirm text of at most 300', actions(button({ confirm: confirm({ text: plain(x(301)) }) })), 'confirmation-text-too-long'),
  block('confirm yes of at most 30', actions(button({ confirm: confirm({ confirm: plain(x(31)) }) })), 'confirmation-confirm-too-long'),
  block('confirm no of at most 30', actions(button({ confirm: confirm({ deny: plain(x(31)) }) })), 'confirmation-deny-too-long'),
  block('option text of at most 75', select({ options: [option({ text: plain(x(76)) })] }), 'option-text-too-long'),
  block('option value of at most 150', select({ options: [option({ value: x(151) })] }), 'option-value-too-long'),
  block('option description of at most 75', select({ options: [option({ description: plain(x(76)) })] }), 'option-description-too-long'),
  block(
    'option url of at most 3000',
    actions({ type: 'overflow', action_id: 'o', options: [option({ url: '😀'.repeat(3001) })] }),
    'option-url-too-long',
  ),
  block(
    'group label of at most 75',
    select({ option_groups: [{ label: plain(x(76)), options: [option()] }] }),
    'option-group-label-too-long',
  ),
  block('groups not empty', select({ option_groups: [{ label: plain('G'), options: [] }] }), 'option-group-empty'),
  block(
    'at most 100 in a group',
    select({ option_groups: [{ label: plain('G'), options: times(101, option()) }] }),
    'option-group-too-many-options',
  ),
  block('placeholder of at most 150', select({ options: [option()], placeholder: plain(x(151)) }), 'select-placeholder-too-long'),
  block('at most 100 options', select({ options: times(101, option()) }), 'select-too-many-options'),
  block(
    'at most 100 groups',
    select({ option_groups: times(101, { label: plain('G'), options: [option()] }) }),
    'select-too-many-option-groups',
  ),
  block(
    'options or groups',
    select({ options: [option()], option_groups: [{ label: plain('G'), options: [option()] }] }),
    'static-select-options-and-groups',
  ),
  block('overflow not empty', actions({ type: 'overflow', action_id: 'o', options: [] }), 'overflow-empty'),
  block(
    'at most 5 in an overflow',
    actions({ type: 'overflow', action_id: 'o', options: times(6, option()) }),
    'overflow-too-many-options',
  ),
  block('checkboxes not empty', actions({ type: 'checkboxes', action_id: 'c', options: [] }), 'checkboxes-empty'),
  block(
    'at most 10 checkboxes',
    actions({ type: 'checkboxes', action_id: 'c', options: times(11, option()) }),
    'checkboxes-too-many-options',
  ),
  block('radio buttons not empty', actions({ type: 'radio_buttons', action_id: 'r', options: [] }), 'radio-buttons-empty'),
  block(
    'at most 10 radio buttons',
    actions({ type: 'radio_buttons', action_id: 'r', options: times(11, option()) }),
    'radio-buttons-too-many-options',
  ),
];

const half = (more = {}) => ({ text: plain('Good'), value: 'good', ...more });
const contextActions = (...elements: readonly object[]) => ({ type: 'context_actions', elements });
const feedback = (more = {}) => contextActions({ type: 'feedback_buttons', positive_button: half(more), negative_button: half() });
const icon = (more = {}) => ({ type: 'icon_button', icon: 'trash', text: plain('Delete'), ...more });

const contextRows: readonly Row[] = [
  block('at most 5 context actions', contextActions(...times(6, icon())), 'context-actions-too-many-elements'),
  block('feedback text of at most 75', feedback({ text: plain(x(76)) }), 'feedback-button-text-too-long'),
  block('feedback value of at most 2000', feedback({ value: x(2001) }), 'feedback-button-value-too-long'),
  block('feedback label of at most 75', feedback({ accessibility_label: x(76) }), 'feedback-button-accessibility-label-too-long'),
  block(
    'an icon for at most 10 people',
    contextActions(icon({ visible_to_user_ids: times(11, 'U1') })),
    'icon-button-too-many-visible-users',
  ),
  block('no feedback buttons in an ordinary row', actions({ type: 'feedback_buttons', positive_button: half(), negative_button: half() })),
  view('no context actions in views', modal({ blocks: [feedback()] })),
];

const viewRows: readonly Row[] = [
  view('views have blocks', modal({ blocks: [] }), 'view-missing-blocks'),
  view('at most 100 blocks in a view', modal({ blocks: times(101, { type: 'divider' }) }), 'view-too-many-blocks'),
  view('private metadata of at most 3000', modal({ private_metadata: x(3001) }), 'view-private-metadata-too-long'),
  view('callback id of at most 255', modal({ callback_id: x(256) }), 'view-callback-id-too-long'),
  view('title of at most 24', modal({ title: plain(x(25)) }), 'view-title-too-long'),
  view('close of at most 24', modal({ close: plain(x(25)) }), 'view-close-too-long'),
  view('submit of at most 24', modal({ submit: plain(x(25)) }), 'view-submit-too-long'),
  view('known kinds of view', { type: 'window', blocks: [] }),
  view('inputs need a submit', modal({ blocks: [input({ type: 'plain_text_input', action_id: 'i' })] })),
  inModal('label of at most 2000', input({ type: 'plain_text_input', action_id: 'i' }, { label: plain(x(2001)) }), 'input-label-too-long'),
  inModal('hint of at most 2000', input({ type: 'plain_text_input', action_id: 'i' }, { hint: plain(x(2001)) }), 'input-hint-too-long'),
  inModal('inputs hold inputs', input(button()), 'input-invalid-element'),
  inModal(
    'at most 3000 to type',
    input({ type: 'plain_text_input', action_id: 'i', max_length: 3001 }),
    'plain-text-input-max-length-too-large',
  ),
  inModal(
    'numbers in order',
    input({ type: 'number_input', action_id: 'i', is_decimal_allowed: false, min_value: '9', max_value: '1' }),
    'number-input-inverted-range',
  ),
  inModal('one file at least', input({ type: 'file_input', action_id: 'i', max_files: 0 }), 'file-input-max-files-too-small'),
  inModal('ten files at most', input({ type: 'file_input', action_id: 'i', max_files: 11 }), 'file-input-max-files-too-large'),
];

const messageRows: readonly Row[] = [
  message('at most 50 blocks', { blocks: times(51, { type: 'divider' }) }, 'invalid_blocks'),
  message('block ids once', { blocks: times(2, { type: 'divider', block_id: 'same' }) }, 'invalid_blocks'),
  message('blocks in a list', { blocks: { type: 'divider' } }, 'invalid_blocks_format'),
  message('blocks in JSON', { blocks: 'divider' }, 'invalid_blocks_format'),
  message(
    'blocks of about 11,300 characters in all',
    { blocks: times(5, { type: 'section', text: plain(x(2500)) }) },
    'msg_blocks_too_long',
  ),
  message('something to say', { text: '' }, 'no_text'),
  message('more than spaces', { text: '  ' }, 'no_text'),
  message('text of at most 40,000', { text: x(40_001) }, 'msg_too_long'),
  message('metadata in JSON', { metadata: 'key' }, 'invalid_metadata_format'),
  message('metadata with a type', { metadata: { event_payload: {} } }, 'invalid_metadata_schema'),
  message('metadata with a payload', { metadata: { event_type: 'x' } }, 'invalid_metadata_schema'),
  message('metadata of a sane size', { metadata: { event_type: 'x', event_payload: { key: x(9_000) } } }, 'metadata_too_large'),
  message('a channel that is there', { channel: 'C404' }, 'channel_not_found'),
  message('a private channel with the bot in it', { channel: 'G1' }, 'channel_not_found'),
  message('a channel with the bot in it', { channel: 'C2' }, 'not_in_channel'),
  message('a channel that is not archived', { channel: 'C3' }, 'is_archived'),
];

const callRows: readonly Row[] = [
  method('methods that exist', 'chat.shout', {}, 'unknown_method'),
  method('a token', 'auth.test', {}, 'not_authed', ''),
  method('a good token', 'auth.test', {}, 'invalid_auth', 'xoxb-unknown'),
  method('a bot token where one is needed', 'auth.test', {}, 'not_allowed_token_type', 'xapp-stand-in'),
  method('an app token where one is needed', 'apps.connections.open', {}, 'not_allowed_token_type'),
  method('the scope', 'conversations.history', { channel: 'C1' }, 'missing_scope'),
  method('a user that is there', 'users.info', { user: 'U404' }, 'user_not_found'),
  method('an asker who is in the channel', 'chat.postEphemeral', { channel: 'C1', user: 'U3', text: 'x' }, 'user_not_in_channel'),
  method('something to say in private', 'chat.postEphemeral', { channel: 'C1', user: 'U1' }, 'no_text'),
  method('a view that is there', 'views.update', { view_id: 'V404', view: modal({}) }, 'not_found'),
  method('an update that is a view', 'views.update', { view_id: 'V404', view: modal({ title: plain(x(25)) }) }, 'invalid_arguments'),
  method(
    'a modal, and no home',
    'views.open',
    { trigger_id: 'any', view: { type: 'home', blocks: [{ type: 'divider' }] } },
    'invalid_arguments',
  ),
  method(
    'a status in a thread that is there',
    'assistant.threads.setStatus',
    { channel_id: 'C1', thread_ts: '1.1', status: 'x' },
    'invalid_thread_ts',
  ),
  method(
    'a status in a channel that is there',
    'assistant.threads.setStatus',
    { channel_id: 'C404', thread_ts: '1.1', status: 'x' },
    'channel_not_found',
  ),
  method(
    'at most four suggested questions',
    'assistant.threads.setSuggestedPrompts',
    { channel_id: 'D1', thread_ts: '1.1', prompts: times(5, { title: 't', message: 'm' }) },
    'invalid_arguments',
  ),
  method(
    'suggested questions that say something',
    'assistant.threads.setSuggestedPrompts',
    { channel_id: 'D1', thread_ts: '1.1', prompts: [{ title: '', message: 'm' }] },
    'invalid_arguments',
  ),
  method('an app that is known', 'oauth.v2.access', { client_id: 'x', client_secret: 'x', code: 'x' }, 'invalid_client_id'),
  method('the app’s secret', 'oauth.v2.access', { client_id: '1.2', client_secret: 'x', code: 'x' }, 'bad_client_secret'),
  method(
    'a code that was given',
    'oauth.v2.access',
    { client_id: '1.2', client_secret: 'client-secret-of-the-stand-in', code: 'x' },
    'invalid_code',
  ),
  method(
    'a refresh token that was given',
    'oauth.v2.access',
    { client_id: '1.2', client_secret: 'client-secret-of-the-stand-in', grant_type: 'refresh_token', refresh_token: 'x' },
    'invalid_refresh_token',
  ),
  method('a home that is one', 'views.publish', { user_id: 'U1', view: modal({}) }, 'invalid_arguments'),
];

export const rows: readonly Row[] = [...blockRows, ...elementRows, ...contextRows, ...viewRows, ...messageRows, ...callRows];
