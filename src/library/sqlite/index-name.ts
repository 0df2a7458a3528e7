/** The two indexes: of Documents, and of what they say of meetings. They are searched in the same way. */
export const INDEXES = ['document', 'meeting'] as const;
export type IndexName = (typeof INDEXES)[number];

/** The column of `documents` that holds the number of words in that index; null where the Document is not in it. */
export function lengthColumn(index: IndexName): string {
  return index === 'document' ? 'length' : 'meeting_length';
}
