/**
 * What Discord accepts, each with its source. `openapi`: the official HTTP API description (v10); `docs`: the developer documentation's prose;
 * lengths are UTF-16 code units, which is never less than what Discord counts.
 */
export const LIMITS = {
  /** Components of one message, nested ones counted (docs, "Component Reference", with the flag IS_COMPONENTS_V2). */
  components: 40,
  /** Characters of all text displays of one message together (docs do not say it of the sum; libraries and refusals do). */
  text: 4000,
  /** Characters of `content` (openapi, BaseCreateMessageCreateRequest; 4000 there is for paying people). */
  content: 2000,
  /** Buttons of one action row (openapi, ActionRowComponentForMessageRequest). */
  rowButtons: 5,
  /** Characters of a button's label (openapi, ButtonComponentForMessageRequest). */
  label: 80,
  /** Characters of a custom_id, unique within its message (openapi). */
  customId: 100,
  /** Characters of a link button's url (openapi). */
  url: 512,
  /** Options of one select (openapi, StringSelectComponentForMessageRequest). */
  selectOptions: 25,
  /** Characters of a select option's label, value and description, each (openapi, StringSelectOptionForRequest). */
  selectText: 100,
  /** Characters of a select's placeholder (openapi). */
  placeholder: 150,
  /** Characters of a nonce (openapi, MessageCreateRequest). */
  nonce: 25,
  /** Characters of a command's or option's name and description (openapi, ApplicationCommandUpdateRequest). */
  commandName: 32,
  description: 100,
  /** Options of a command, choices of an option, choices while typing (openapi). */
  options: 25,
  choices: 25,
  /** Characters of a choice's name and value, each (openapi). */
  choice: 100,
  /** Characters of a form's title (openapi, ModalInteractionCallbackRequestData). */
  formTitle: 45,
  /** Characters that we take in the fields of a form: topics, and the short ones (openapi allows 4,000). */
  formTopic: 500,
  formShort: 100,
  /** Messages of one page of a channel's history (openapi, list_messages). */
  historyPage: 100,
} as const;

/** Waits in milliseconds. */
export const WAITS = {
  /** A completion that is slower is answered with no choices: Discord gives 3 s to the first response of any interaction (docs, "Receiving and Responding"). */
  completionMs: 2_000,
  /** The first response: no use after that. */
  firstResponseMs: 2_900,
  /** An interaction's token lasts 15 minutes (docs); half a minute is kept back for the way. */
  tokenMs: 14.5 * 60_000,
  /** One request of ours, its body included. */
  requestMs: 15_000,
  /** So long `start` waits for the first connection before it goes on without it. */
  firstConnectionMs: 20_000,
  /** The first wait between two attempts to connect; each failure doubles it, up to a minute. */
  reconnectMs: 1_000,
  /** How long what a button or select stands for is kept. */
  keptMs: 30 * 24 * 3_600_000,
} as const;

/** The waits that a composition root may change (tests do). */
export type Waits = { readonly [K in keyof typeof WAITS]: number };
