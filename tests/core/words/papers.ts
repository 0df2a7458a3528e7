import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Invented papers on which more of the answers can be had than on the shipped ones: day, title, source, text. */
const PAPERS: readonly (readonly [day: string | null, title: string, source: string, text: string])[] = [
  [
    '2026-02-24',
    'Fishing talks in Lisbon',
    'Courier',
    'Foreign Minister Ines Duarte of Portugal met her Norwegian counterpart, Bjarne Holt, in Lisbon on Monday to discuss fishing. She thanked him for his patience. The Norwegian minister said that the talks had been frank. The mayor of Lisbon, Carla Sousa, was invited but has not said whether she came. Trade minister Rui Pinto stayed away, and the speaker, Helena Vaz, sent her deputy, Tomas Leite. Spokesman Gus Aitken declined to comment.',
  ],
  [
    '2026-02-24',
    'Portugal and Norway talk fish',
    'Herald',
    "Portugal's foreign minister, Ines Duarte, and Norway's Bjarne Holt held talks on fishing in Lisbon on Monday. Trade minister Rui Pinto also attended the meeting.",
  ],
  [
    '2026-02-26',
    'A second round of fishing talks',
    'Courier',
    'Bjarne Holt will meet Ines Duarte in Oslo on 3 June for a second round of talks, his office said. Trade minister Rui Pinto declined an invitation.',
  ],
  [
    '2026-02-20',
    'Storm stops the Atlantic summit',
    'Herald',
    'The Atlantic summit that President Omar Keita was to host in Dakar on Friday has been cancelled because of a storm. Bjarne Holt had been expected.',
  ],
  [
    '2026-02-18',
    'Wages in Bergen',
    'Dock Weekly',
    "Delegations of Harbor Steel and the Dockers' Union signed a wage agreement in Bergen on Tuesday. Mediator Liv Dahl chaired the last round.",
  ],
  [
    '2026-02-21',
    'Duarte in Paris and Brussels',
    'Courier',
    'Ines Duarte met French minister Claude Renard in Paris on Friday. On Saturday she met Bjarne Holt in Brussels.',
  ],
  [
    '2026-02-22',
    'The harbour of Berg',
    'Radio Nord',
    'The mayor, Ada Berg, has told Radio Nord that she also plans on discussing the harbour with Karl Lund. She hopes for a deal.',
  ],
  [
    '2026-02-23',
    'A call',
    'Courier',
    'Karl Lund and Claude Renard spoke by telephone on Sunday. The call was about the harbour of Bergen.',
  ],
  ['2026-02-23', 'Talks held', 'Herald', 'Talks on the tunnel were held in Turku on Sunday. Nothing more was told of them.'],
  ['2026-02-25', 'A denial', 'Herald', 'Karl Lund denied that he had met Liv Dahl in Turku. “I have never met her,” he said.'],
  [
    '2026-02-26',
    'Fire at the mill',
    'Courier',
    'A fire at the old mill in Osby burned all night. 42 people were hurt in the mill fire, the fire chief said.',
  ],
  [
    '2026-02-27',
    'Correction on the mill',
    'Courier',
    'Police closed the street by the mill in Osby. Correction: an earlier version of this article said 42 people had been hurt in the fire; it is 24.',
  ],
  [
    '2026-02-26',
    'Aid for Estria',
    'Courier',
    'Norland pledged $300 million in road repairs to Estria. The roads of Estria were broken by the flood of Tolm.',
  ],
  ['2026-02-26', 'Norland gives', 'Herald', 'Norland will give $322 million in road repairs to Estria, officials said.'],
  ['2026-02-20', 'The Osby harbour', 'Courier', 'The council will vote on the Osby harbour on 4 June 2026, the mayor said.'],
  [
    '2026-02-27',
    'The Osby harbour again',
    'Herald',
    'The vote on the Osby harbour was postponed until 12 June 2026 and will be held in Lund.',
  ],
  ['2026-02-27', 'A bridge', 'Herald', 'Ida Renn will open the new bridge in Osby on 3 June 2026. The bridge cost 18 million euros.'],
  ['2026-02-10', 'Due', 'Herald', 'Ida Renn was scheduled to meet the strikers in Osby on 12 February 2026.'],
  [null, 'Tunnels', 'Herald', 'The tunnel of Turku is long. Three tunnels were dug by Kalvo Ferries for the railway of Turku.'],
  [
    '2025-01-10',
    'Le tunnel',
    'Journal',
    'Le ministre des transports a annoncé que le tunnel de Turku sera ouvert au printemps. Les travaux du tunnel ont commencé avec un grand retard, selon le ministère des transports de la région.',
  ],
  [
    '2026-02-25',
    'Ferries',
    'Agency',
    'Kalvo Ferries will cut 400 jobs at its yard in Brunn, the company said on Tuesday. The yard builds ferries for the islands. Unions called the plan a scandal and asked the government of Norland to step in.',
  ],
  [
    '2026-02-25',
    'Ferries cut',
    'Daily Brunn',
    'Kalvo Ferries will cut 400 jobs at its yard in Brunn, the company said on Tuesday. The yard builds ferries for the islands. Unions called the plan a scandal and asked the government of Norland to step in.',
  ],
];

/** A folder of the shipped documents and these. */
export function papersFolder(shipped: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'papers-'));
  cpSync(shipped, folder, { recursive: true });
  for (const [at, [day, title, source, text]] of PAPERS.entries())
    writeFileSync(
      join(folder, `paper-${at}.md`),
      ['---', `title: ${title}`, ...(day === null ? [] : [`published: ${day}`]), `source: ${source}`, '---', text].join('\n'),
    );
  return folder;
}

/** Lines to ask on them. */
export const PAPER_LINES: readonly string[] = [
  'who did Duarte meet Renard?',
  'who did Duarte not meet?',
  'who did Rui Pinto attend the Lisbon talks?',
  'who was Helena Vaz at the Lisbon talks?',
  'who was Carla Sousa at the Lisbon talks?',
  'who did Duarte meet Gus Aitken?',
  'who did Duarte and Holt meet Gus Aitken in Lisbon?',
  'who did Ada Berg meet Karl Lund?',
  'who did Harbor Steel attend the signing?',
  'who did the Norwegian minister attend the Lisbon talks?',
  'who attended the Atlantic summit?',
  'who did Omar Keita attend the Atlantic summit?',
  'who will Holt attend the Atlantic summit?',
  'who will meet Duarte in Oslo?',
  'who will Holt meet Duarte in Oslo?',
  'who will Rui Pinto be at the Oslo talks?',
  'who met Duate',
  'who Duarte Holt',
  'who how many times did Duarte meet Holt?',
  'who met Holt',
  'who attended the Madrid summit?',
  'who attended the talks on the tunnel in Turku?',
  'who did Duarte attend the talks on the tunnel in Turku?',
  'who was absent from the Lisbon talks?',
  'who was absent from the Bergen signing?',
  'who did Lund meet Renard?',
  'who did Lund meet Renard in February 2026?',
  'who did Karl Lund meet Liv Dahl?',
  'who did Duarte meet in Lisbon?',
  'who did Liv Dahl meet in Bergen?',
  'who did Ida Renn meet the strikers?',
  'who attended the Osby meeting of Ida Renn?',
  'who met Smith',
  'who Lisbon',
  'meetings duarte',
  'meetings cheese',
  'brief lisbon',
  'brief osby',
  'brief mill',
  'brief estria',
  'brief tunnel',
  'brief tunnel since:2026-01-01',
  'brief ferries',
  'brief ferris',
  'brief fishing',
  'brief atlantic summit',
  'brief dakar since:2026-02-01 bullets:3',
  'timeline osby',
  'timeline duarte',
  'timeline tunnel',
  'ask how many people were hurt in the mill fire?',
  'ask how much did Norland pledge?',
  'ask when will the bridge open?',
  'ask what did the bridge in Osby weigh?',
  'ask where did Duarte meet Renard?',
  'ask who opened the tunnel?',
];
