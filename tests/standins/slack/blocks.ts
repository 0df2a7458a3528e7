import { contextual, everyElement, image, inputs, interactive, plain, richTextParts, text } from './elements.ts';
import { anything, bool, type Check, list, obj, oneOf, type Problem, str, union } from './shape.ts';

const type = anything;
const id = { block_id: str(255, 1) };

const blockKinds: Readonly<Record<string, Check>> = {
  header: obj({ type, text: plain(150) }, id),
  divider: obj({ type }, id),
  section: obj(
    { type },
    { ...id, text: text(3000), fields: list(text(2000), 10, 1), accessory: union('accessory', { ...interactive, image }), expand: bool },
    (block) => (block.text === undefined && block.fields === undefined ? 'must define either text or fields' : null),
  ),
  context: obj({ type, elements: list(union('context element', { image, plain_text: text(3000), mrkdwn: text(3000) }), 10, 1) }, id),
  actions: obj({ type, elements: list(union('actions element', interactive), 25, 1) }, id),
  context_actions: obj({ type, elements: list(union('context actions element', contextual), 5, 1) }, id),
  image: obj({ type, alt_text: str(2000) }, { ...id, image_url: str(3000, 1), slack_file: anything, title: plain(2000) }, (block) =>
    (block.image_url === undefined) === (block.slack_file === undefined) ? 'must define exactly one of image_url and slack_file' : null,
  ),
  rich_text: obj({ type, elements: list(union('rich text part', richTextParts), Number.POSITIVE_INFINITY, 1) }, id),
  markdown: obj({ type, text: str(12_000, 1) }, id),
  file: obj({ type, external_id: str(), source: oneOf('remote') }, id),
  video: obj(
    { type, alt_text: str(200, 1), title: plain(200), thumbnail_url: str(), video_url: str() },
    { ...id, author_name: str(50), description: plain(200), provider_icon_url: str(), provider_name: str(50), title_url: str() },
  ),
};

const input = obj(
  { type, label: plain(2000), element: union('input element', inputs) },
  { ...id, hint: plain(2000), optional: bool, dispatch_action: bool },
);

/** Context actions stand in messages alone (docs.slack.dev, context actions block). */
const { context_actions: _messageOnly, ...everywhere } = blockKinds;
const viewBlock = union('block', { ...everywhere, input });

/** Kinds of block that this stand-in knows. Others are refused as Slack refuses an unknown type, though Slack may know them. */
export const knownBlocks: ReadonlySet<string> = new Set([...Object.keys(blockKinds), 'input']);

function idsOf(value: unknown, key: 'block_id' | 'action_id'): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((one) => idsOf(one, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => (name === key && typeof inner === 'string' ? [inner] : idsOf(inner, key)));
}

function repeated(blocks: unknown, key: 'block_id' | 'action_id'): readonly Problem[] {
  const ids = idsOf(blocks, key);
  return [...new Set(ids.filter((one, index) => ids.indexOf(one) < index))].map(
    (one) => `${key} "${one}" already exists [json-pointer:/blocks]`,
  );
}

/** Slack refuses a repeated action_id within one block; a repeated block_id anywhere. */
function repeatedIds(blocks: unknown): readonly Problem[] {
  const inBlocks = Array.isArray(blocks) ? blocks.flatMap((block) => repeated(block, 'action_id')) : [];
  return [...repeated(blocks, 'block_id'), ...inBlocks];
}

/** What Slack says of a message's blocks; nothing where it takes them. */
export function blocksProblems(blocks: unknown): readonly Problem[] {
  return [...list(union('block', blockKinds), 50)(blocks, '/blocks'), ...repeatedIds(blocks)];
}

const modal = obj(
  { type, title: plain(24), blocks: list(viewBlock, 100, 1) },
  {
    close: plain(24),
    submit: plain(24),
    private_metadata: str(3000),
    callback_id: str(255),
    clear_on_close: bool,
    notify_on_close: bool,
    external_id: str(255),
    submit_disabled: bool,
  },
  (view) =>
    view.submit === undefined && Array.isArray(view.blocks) && view.blocks.some((block) => block?.type === 'input')
      ? 'submit is required with input blocks'
      : null,
);
const home = obj({ type, blocks: list(viewBlock, 100, 1) }, { private_metadata: str(3000), callback_id: str(255), external_id: str(255) });

/** What Slack says of a view. */
export function viewProblems(view: unknown): readonly Problem[] {
  const blocks = typeof view === 'object' && view !== null && 'blocks' in view ? view.blocks : [];
  return [...union('view', { modal, home })(view, '/view'), ...repeatedIds(blocks)];
}

/** What Slack says of one block or element on its own: for fixtures. */
export function blockProblems(block: unknown): readonly Problem[] {
  return union('block', { ...blockKinds, input })(block, '');
}

export function elementProblems(element: unknown): readonly Problem[] {
  return union('element', { ...everyElement, ...richTextParts })(element, '');
}

/** Characters of a message's blocks, as far as anybody outside has measured what `msg_blocks_too_long` counts. */
export function charactersIn(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, one) => sum + charactersIn(one), 0);
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).reduce(
    (sum, [key, inner]) => sum + (typeof inner === 'string' ? (key === 'text' ? [...inner].length : 0) : charactersIn(inner)),
    0,
  );
}
