import { findDates } from '../../../src/core/language/dates.ts';
import type { Recognise } from '../../../src/core/language/names/recogniser.ts';
import { readPage } from '../../../src/core/language/page.ts';
import { linkNames } from '../../../src/core/language/people.ts';
import type { PageInput } from '../../../src/core/meetings/find/page.ts';
import { type GoldRole, type GoldText, strongestOf } from './gold.ts';

/** The reader's input with the names that the recogniser finds, as a Document's reading has them: right and wrong ones. */
export function foundInput(gold: GoldText, recognise: Recognise): PageInput {
  const { text } = gold;
  const { published, title, sentences } = readPage({
    id: gold.id,
    title: gold.title,
    text,
    source: 'corpus',
    published: gold.published,
    url: null,
  });
  const dates = findDates(text, sentences, published);
  return { text, sentences, ...linkNames(text, sentences, recognise(text, sentences)), dates, published, title };
}

/** The marked part of a found person: the union over the marks that this name's mentions touch. */
export function foundPart(gold: GoldText, input: PageInput, name: string, meeting: number): GoldRole['role'] | 'none' {
  const own = [...input.mentions.filter((m) => m.kind === 'person'), ...input.references].filter((m) => m.name === name);
  const touched = gold.mentions.filter(
    (m) => (m.kind === 'person' || m.kind === 'reference') && own.some((o) => o.start < m.end && o.end > m.start),
  );
  return strongestOf(touched, meeting);
}
