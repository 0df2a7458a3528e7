/** The two indexes: of Documents, and of what they say of meetings. They are searched in the same way. */
export type IndexName = 'document' | 'meeting';

/** The column of `documents` that holds the number of words in that index; null where the Document is not in it. */
export function lengthColumn(index: IndexName): string {
  return index === 'document' ? 'length' : 'meeting_length';
}
