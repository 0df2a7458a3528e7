/** Numbered steps of the schema; a step that was released is never changed, only followed by another. */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE subscriptions (
    id TEXT PRIMARY KEY,
    platform TEXT NOT NULL, tenant TEXT NOT NULL, channel TEXT NOT NULL, thread TEXT,
    body TEXT NOT NULL,
    owner TEXT NOT NULL,
    paused TEXT,
    created_at TEXT NOT NULL,
    removed_at TEXT, removed_by TEXT,
    cursor TEXT NOT NULL,
    cursor_date TEXT NOT NULL DEFAULT '',
    next_due TEXT,
    failures INTEGER NOT NULL DEFAULT 0
  ) STRICT;
  CREATE INDEX due_subscriptions ON subscriptions (next_due) WHERE removed_at IS NULL;
  CREATE INDEX subscriptions_of_tenant ON subscriptions (platform, tenant);

  CREATE TABLE subscription_changes (
    number INTEGER PRIMARY KEY,
    subscription_id TEXT NOT NULL,
    at TEXT NOT NULL, by TEXT NOT NULL, what TEXT NOT NULL
  ) STRICT;
  CREATE INDEX changes_of_subscription ON subscription_changes (subscription_id);

  CREATE TABLE deliveries (
    subscription_id TEXT NOT NULL,
    slot TEXT NOT NULL,
    local_date TEXT NOT NULL,
    due TEXT NOT NULL,
    deadline TEXT NOT NULL,
    platform TEXT NOT NULL, tenant TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('planned', 'ready', 'sending', 'ambiguous',
      'sent', 'skipped-empty', 'skipped-paused', 'expired', 'failed', 'unknown')),
    reason TEXT,
    note TEXT,
    not_before TEXT NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    doubtful INTEGER NOT NULL DEFAULT 0,
    as_of TEXT, audience TEXT, claims TEXT,
    holder TEXT, held_until TEXT,
    ended_at TEXT,
    PRIMARY KEY (subscription_id, slot)
  ) STRICT;
  CREATE INDEX open_deliveries ON deliveries (not_before) WHERE state IN ('planned', 'ready', 'sending', 'ambiguous');

  CREATE TABLE parts (
    subscription_id TEXT NOT NULL, slot TEXT NOT NULL, part INTEGER NOT NULL,
    key TEXT NOT NULL UNIQUE,
    payload TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('ready', 'sending', 'ambiguous', 'sent')),
    intent_at TEXT, first_intent_at TEXT, looks INTEGER NOT NULL DEFAULT 0, message_id TEXT,
    PRIMARY KEY (subscription_id, slot, part)
  ) STRICT;

  CREATE TABLE story (
    number INTEGER PRIMARY KEY,
    subscription_id TEXT NOT NULL, slot TEXT NOT NULL,
    at TEXT NOT NULL, what TEXT NOT NULL
  ) STRICT;
  CREATE INDEX story_of_delivery ON story (subscription_id, slot);

  CREATE TABLE shown (
    audience TEXT NOT NULL, key TEXT NOT NULL, claim TEXT NOT NULL, shown_at TEXT NOT NULL,
    PRIMARY KEY (audience, key)
  ) STRICT;

  CREATE TABLE notices (
    number INTEGER PRIMARY KEY,
    subscription_id TEXT NOT NULL, kind TEXT NOT NULL, ref TEXT NOT NULL,
    message TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('planned', 'sending', 'told', 'given-up')),
    attempts INTEGER NOT NULL DEFAULT 0,
    not_before TEXT NOT NULL,
    UNIQUE (subscription_id, kind, ref)
  ) STRICT;

  CREATE TABLE leases (name TEXT PRIMARY KEY, holder TEXT NOT NULL, until TEXT NOT NULL) STRICT;
  CREATE TABLE downtimes (since TEXT PRIMARY KEY, until TEXT NOT NULL) STRICT;
  CREATE TABLE facts (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
  CREATE TABLE small_values (key TEXT PRIMARY KEY, value TEXT NOT NULL, expires INTEGER) STRICT;
  CREATE INDEX expiring_values ON small_values (expires) WHERE expires IS NOT NULL;
  `,
  // Ended deliveries are listed by their end (run-due) and pruned by it.
  'CREATE INDEX ended_deliveries ON deliveries (ended_at) WHERE ended_at IS NOT NULL;',
  // Where a slot goes stays with it when its Subscription moves: an answer that was lost is looked for where it was sent. NULL: entered before this step.
  'ALTER TABLE deliveries ADD COLUMN channel TEXT; ALTER TABLE deliveries ADD COLUMN thread TEXT;',
  // What people were answered, and what they say of it: theirs to have deleted.
  `
  CREATE TABLE answers (
    id TEXT PRIMARY KEY,
    platform TEXT NOT NULL, tenant TEXT NOT NULL, channel TEXT NOT NULL, thread TEXT NOT NULL, person TEXT NOT NULL,
    line TEXT NOT NULL, subject TEXT NOT NULL, public INTEGER NOT NULL,
    names TEXT NOT NULL, documents TEXT NOT NULL,
    at TEXT NOT NULL
  ) STRICT;
  CREATE INDEX answers_of_person ON answers (platform, tenant, person, at);
  CREATE INDEX answers_in_place ON answers (platform, tenant, channel, thread, at);
  CREATE INDEX old_answers ON answers (at);
  CREATE TABLE verdicts (
    answer_id TEXT NOT NULL REFERENCES answers (id) ON DELETE CASCADE, person TEXT NOT NULL,
    good INTEGER NOT NULL, reason TEXT, name TEXT, at TEXT NOT NULL,
    PRIMARY KEY (answer_id, person)
  ) STRICT;
  CREATE TABLE installations (platform TEXT NOT NULL, tenant TEXT NOT NULL, sealed TEXT NOT NULL, at TEXT NOT NULL, PRIMARY KEY (platform, tenant)) STRICT;
  `,
  // What stands in config/bot.json is known by its name there.
  `ALTER TABLE subscriptions ADD COLUMN settings TEXT;
   CREATE UNIQUE INDEX subscriptions_of_settings ON subscriptions (platform, tenant, settings) WHERE settings IS NOT NULL;`,
  // A notice goes to the owner, or into the channel where there is no owner any more.
  "ALTER TABLE notices ADD COLUMN recipient TEXT NOT NULL DEFAULT 'owner';",
  // Looked for at every tick, however many were told; those are forgotten after a while.
  "CREATE INDEX open_notices ON notices (not_before) WHERE state = 'planned'; CREATE INDEX held_deliveries ON deliveries (holder) WHERE holder IS NOT NULL;",
  // The command line and the prompt are one place, and who sits there is one person.
  `UPDATE subscriptions SET tenant = 'terminal', owner = 'terminal', removed_by = CASE WHEN removed_by = 'local' THEN 'terminal' ELSE removed_by END
     WHERE platform = 'terminal';
   UPDATE deliveries SET tenant = 'terminal',
       audience = CASE WHEN audience = 'terminal/local/channel/terminal' THEN 'terminal/terminal/channel/terminal' ELSE audience END
     WHERE platform = 'terminal';
   UPDATE subscription_changes SET by = 'terminal'
     WHERE by = 'local' AND subscription_id IN (SELECT id FROM subscriptions WHERE platform = 'terminal');
   UPDATE OR REPLACE shown SET audience = 'terminal/terminal/channel/terminal' WHERE audience = 'terminal/local/channel/terminal';`,
];
