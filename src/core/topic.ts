/** A topic that many ask about: other words for it widen the search. */
export interface StandingTopic {
  readonly title: string;
  readonly aliases: readonly string[];
}

/** `briefings/topics.json`, validated, plus what tenants added. */
export interface TopicBook {
  readonly topics: readonly StandingTopic[];
}
