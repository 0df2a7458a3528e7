import { blocksProblems, charactersIn, viewProblems } from './blocks.ts';
import { Refusal } from './refusal.ts';

/** Beyond this `msg_blocks_too_long` was seen (undocumented; measured from about 11,300 characters). */
const BLOCK_CHARACTERS = 11_300;
const TEXT_CHARACTERS = 40_000;

export type Fields = Readonly<Record<string, unknown>>;

function parsed(value: unknown, code: string): unknown {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch {
    throw new Refusal(code);
  }
}

/** Blocks as Slack reads them. @throws Refusal */
function readBlocks(value: unknown): readonly unknown[] {
  if (value === undefined) return [];
  const blocks = parsed(value, 'invalid_blocks_format');
  if (!Array.isArray(blocks)) throw new Refusal('invalid_blocks_format');
  const problems = blocksProblems(blocks);
  if (problems.length > 0)
    throw new Refusal(
      'invalid_blocks',
      problems.map((problem) => `[ERROR] ${problem}`),
    );
  if (charactersIn(blocks) > BLOCK_CHARACTERS) throw new Refusal('msg_blocks_too_long');
  return blocks;
}

function readMetadata(value: unknown): Fields | null {
  if (value === undefined) return null;
  const metadata = parsed(value, 'invalid_metadata_format');
  if (typeof metadata !== 'object' || metadata === null) throw new Refusal('invalid_metadata_format');
  const { event_type, event_payload } = metadata as Fields;
  if (typeof event_type !== 'string' || event_type === '' || typeof event_payload !== 'object' || event_payload === null) {
    throw new Refusal('invalid_metadata_schema');
  }
  if (JSON.stringify(metadata).length > 8_000) throw new Refusal('metadata_too_large');
  return metadata as Fields;
}

export interface Content {
  readonly text: string;
  readonly blocks: readonly unknown[];
  readonly metadata: Fields | null;
  readonly warnings: readonly string[];
}

/** A message's content, or the refusal that Slack would give it. @throws Refusal */
export function readContent(fields: Fields): Content {
  const blocks = readBlocks(fields.blocks);
  const text = typeof fields.text === 'string' ? fields.text : '';
  if (text.trim() === '' && blocks.length === 0) throw new Refusal('no_text');
  if ([...text].length > TEXT_CHARACTERS) throw new Refusal('msg_too_long');
  return { text, blocks, metadata: readMetadata(fields.metadata), warnings: text.trim() === '' ? ['missing_text_in_message'] : [] };
}

/** @throws Refusal */
export function readView(value: unknown): Fields {
  const view = parsed(value, 'invalid_arguments');
  const problems = viewProblems(view);
  if (problems.length > 0)
    throw new Refusal(
      'invalid_arguments',
      problems.map((problem) => `[ERROR] ${problem}`),
    );
  return view as Fields;
}

/** What would ping people: special mentions in any text that Slack reads as mrkdwn (a message's `text`, mrkdwn objects), and rich text that names them. */
export function pingsIn({ text, blocks }: Pick<Content, 'text' | 'blocks'>): readonly string[] {
  const walk = (value: unknown): readonly string[] => {
    if (Array.isArray(value)) return value.flatMap(walk);
    if (typeof value !== 'object' || value === null) return [];
    const node = value as Fields;
    if (node.type === 'mrkdwn') return specials(String(node.text));
    if (node.type === 'broadcast') return [`<!${String(node.range)}>`];
    if (node.type === 'user') return [`<@${String(node.user_id)}>`];
    if (node.type === 'usergroup') return [`<!subteam^${String(node.usergroup_id)}>`];
    return Object.values(node).flatMap(walk);
  };
  const specials = (words: string) => words.match(/<[!@#][^>]*>/g) ?? [];
  return [...specials(text), ...walk(blocks)];
}

/** Links that a reader could follow, with the label they see. */
export function linksIn({ text, blocks }: Pick<Content, 'text' | 'blocks'>): readonly { readonly url: string; readonly label: string }[] {
  const walk = (value: unknown): readonly { url: string; label: string }[] => {
    if (Array.isArray(value)) return value.flatMap(walk);
    if (typeof value !== 'object' || value === null) return [];
    const node = value as Fields;
    if (node.type === 'mrkdwn') return written(String(node.text));
    if (node.type === 'link') return [{ url: String(node.url), label: String(node.text ?? node.url) }];
    return Object.values(node).flatMap(walk);
  };
  const written = (words: string) =>
    [...words.matchAll(/<(https?:[^>|]*)\|?([^>]*)>/g)].map(([, url = '', label = '']) => ({ url, label: label || url }));
  return [...(blocks.length > 0 ? [] : written(text)), ...walk(blocks)];
}

/** Everything that a reader sees of a message: labels of buttons in square brackets. */
export function visibleText({ text, blocks }: Pick<Content, 'text' | 'blocks'>): string {
  const walk = (value: unknown): string => {
    if (Array.isArray(value)) return value.map(walk).join('');
    if (typeof value !== 'object' || value === null) return '';
    const node = value as Fields;
    if (node.type === 'button') return `[${walk(node.text)}] `;
    if (node.type === 'feedback_buttons') return [node.positive_button, node.negative_button].map((half) => `[${walk(half)}] `).join('');
    if (Array.isArray(node.options)) return node.options.map((option) => `[${walk(option)}] `).join('');
    if (node.type === 'user') return `@${String(node.user_id)}`;
    if (typeof node.text === 'string') return node.text;
    if (node.type === undefined && node.text !== undefined) return walk(node.text);
    const ends = ['rich_text_section', 'header', 'actions', 'context_actions', 'section', 'context', 'rich_text_quote'].includes(
      String(node.type),
    )
      ? '\n'
      : '';
    return walk([node.title, node.text, node.elements, node.fields, node.blocks]) + ends;
  };
  return blocks.length > 0 ? walk(blocks) : text;
}
