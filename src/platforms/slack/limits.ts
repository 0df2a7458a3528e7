/**
 * What Slack accepts. Sources: Block Kit reference (docs.slack.dev/reference/block-kit), chat.postMessage and response_url reference; the whole
 * message's limit is not documented: failures were measured from about 11,300 characters of block text.
 * Lengths are counted in UTF-16 code units, which is never less than Slack's own count of characters.
 */
export const limits = {
  message: { blocks: 50, characters: 11_000 },
  modal: { blocks: 100, title: 24 },
  header: 150,
  contextText: 3000,
  /** What a text field of a form takes. */
  formText: 2000,
  button: { text: 75, value: 2000, label: 75 },
  actions: 25,
  select: { options: 100, text: 75, value: 150 },
  home: { blocks: 100 },
  /** Not documented for rich text: a section's limit is kept, which clients are known to draw. */
  richText: 3000,
  linkUrl: 3000,
  blockId: 255,
  /** `text` beside blocks is cut at 40,000; notifications show far less. */
  fallback: 3000,
  metadata: { eventType: 'briefing_part' },
  responseUrl: { uses: 5, ageMs: 29 * 60_000 },
  /** Answers go through response_url, which takes 5 messages; the fifth is kept for a failure notice. */
  answerParts: 4,
  digestParts: 5,
} as const;
