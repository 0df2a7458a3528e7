import type { Document } from '../../src/core/document.ts';
import type { Library } from '../../src/core/library.ts';
import { type Desk, deskOf } from './desk.ts';

const OWN = 'T1';
const OTHERS = [['T2'], ['T2', 'T3'], []];

/** Texts that answer much of what the contract asks. */
const TEXTS = [
  'Aid was sent. Talks began. Security guarantee of drought, alpha and beta news, 🔥 🇺🇦 经济 the and of many word.',
  'Ana Roy met Bo Lee in Paris',
  'Cy Fox met Ana Roy in Rome',
  'Antony Blinken spoke. Emmanuel Macron left. Ben Ali stayed.',
  'same number1 number2 short',
];

/** A tenant's view of a library in which other tenants have documents too, whose words are those that the contract asks for. */
export async function amongOthers(library: Library): Promise<Desk> {
  for (const [at, tenants] of OTHERS.entries()) {
    const documents = TEXTS.flatMap((text, n) =>
      ['2024-04-02', '2023', null].map((published, m): Document => {
        return { id: `${at}//${n}.${m}`, title: n % 2 ? 'Security of drought aid' : null, text, source: 'test', published, url: null };
      }),
    );
    await library.put(documents, '2024-05-31T00:00:00.000Z', tenants);
  }
  return deskOf(library, library.for(OWN), [OWN]);
}
