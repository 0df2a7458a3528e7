import { describe, expect, it } from 'vitest';
import { composeBriefing } from '../../../src/core/briefing/compose.ts';
import { readTopic } from '../../../src/core/briefing/topic.ts';
import { english } from '../../words.ts';
import { type Draft, resultOf } from './build.ts';

const NAMES = {
  person: ['Ida Renn', 'Renn', 'Olav Strand', 'Strand', 'Petra Voss', 'Voss'],
  organisation: ['Carden Glass', 'Lowmoor Foods', 'Northern Post', 'Valley Radio', 'Court of Audit', 'Metal Union', 'Bellmont'],
  place: [
    'Osby',
    'Pelham',
    'Corby',
    'Harwick',
    'Marlow',
    'Lund',
    'Malden',
    'Korsa',
    'Vardal',
    'Skarn',
    'Tessin',
    'Norland',
    'Lenn',
    'Brae',
  ],
};

type Report = readonly [title: string, text: string, published?: string];

const drafts = (reports: readonly Report[]): readonly Draft[] =>
  reports.map(([title, text, published = '2024-03-05'], i) => ({ id: `r${i}`, title, text, published, ...NAMES }));

const brief = (topic: string, reports: readonly Report[], bullets = 6) =>
  composeBriefing({
    words: english,
    topic: readTopic(topic, { topics: [] }),
    result: resultOf(drafts(reports)),
    asOf: '2024-03-20',
    bullets,
  });

/** Sources of each conflict's sides, and what it is about. */
const conflicts = (topic: string, reports: readonly Report[]) => {
  const { conflicts, citations } = brief(topic, reports);
  return conflicts.map(({ about, claims }) => [
    about,
    ...claims.map((claim) => citations.find((citation) => citation.n === claim.citations[0])?.documentId),
  ]);
};

describe('sources that differ, each in its own words', () => {
  it.each<[string, string, readonly RegExp[], ...Report[]]>([
    [
      'what a bridge cost',
      'footbridge',
      [/18 million euros/, /24 million euros/],
      [
        'New footbridge opens in Harwick',
        'The new footbridge over the Lenn in Harwick opened on Saturday after three years of work. It cost 18 million euros, the city’s works office said. Some 2,000 people crossed it on the first day.',
      ],
      [
        'Auditors look at the Harwick bridge',
        'The footbridge in Harwick has a price tag of 24 million euros, according to the Court of Audit. Its report was published on Monday.',
        '2024-03-07',
      ],
    ],
    [
      'how many died',
      'coach crash',
      [/Nine/, /eleven/],
      [
        'Coach crash near Osby',
        'Nine people were killed when a coach left the road near Osby on Friday night. The driver survived. The road is closed.',
        '2024-03-03',
      ],
      [
        'Crash of a coach shocks Osby',
        'The accident outside Osby claimed eleven lives, the hospital said on Saturday. The coach was on its way to the coast.',
        '2024-03-03',
      ],
    ],
    [
      'how many jobs go',
      'Carden Glass',
      [/340/, /500/],
      [
        'Carden Glass to cut jobs',
        'Carden Glass will cut 340 jobs at its works in Pelham, the company announced on Monday. The furnaces there are forty years old.',
      ],
      [
        'Union angry at Carden Glass',
        'About 500 workers at Carden Glass in Pelham are to be laid off by the summer, the Metal Union said. It called a meeting for Thursday.',
        '2024-03-06',
      ],
    ],
    [
      'how many patients were moved',
      'clinic fire',
      [/62/, /48/],
      [
        'Fire at Marlow clinic',
        'A fire in the cellar of the clinic in Marlow was put out on Sunday. The clinic moved 62 patients to other hospitals, its director Ida Renn said.',
      ],
      [
        'After the clinic fire',
        'After the fire at the Marlow clinic 48 patients were taken to other hospitals, the fire service said. Smoke had filled two wards.',
      ],
    ],
    [
      'how high a river stood',
      'flood Korsa',
      [/742 centimetres/, /689 centimetres/],
      [
        'Flood on the Korsa',
        'The flood reached the old town on Tuesday. The river stood at 742 centimetres at the town gauge at noon, the water office said.',
      ],
      [
        'Korsa floods the old town',
        'At noon on Tuesday the town gauge of the Korsa showed a water level of 689 centimetres, Valley Radio reported. Cellars in the old town were full.',
      ],
    ],
    [
      'how much snow fell',
      'snow',
      [/60 cm/, /85 centimetres/],
      [
        'Snow closes the pass',
        'Heavy snow closed the Skarn pass on Monday. Some 60 cm of snow fell on the pass overnight, the road office said.',
      ],
      [
        'Pass shut after snowfall',
        'The Skarn pass was shut on Monday. Overnight 85 centimetres of fresh snow came down on the pass, the mountain rescue service said.',
      ],
    ],
    [
      'how many voted',
      'referendum',
      [/61 per cent/, /54 per cent/],
      [
        'Tessin votes on the dam',
        'Voters in Tessin rejected the dam in a referendum on Sunday. Turnout was 61 per cent, the town hall said.',
      ],
      [
        'No to the dam',
        'The referendum in Tessin went against the dam. According to Northern Post turnout in Tessin stood at 54 per cent.',
        '2024-03-06',
      ],
    ],
    [
      'how much burned',
      'forest fire',
      [/1,200 hectares/, /2,000 hectares/],
      [
        'Forest fire near Brae',
        'A forest fire near Brae has burned 1,200 hectares of pine, the fire chief said. Two villages were warned.',
      ],
      [
        'Brae fire still out of hand',
        'Flames near Brae have destroyed 2,000 hectares of forest, farmers there said. Helicopters dropped water all day.',
      ],
    ],
    [
      'how many marched',
      'march rents',
      [/8,000/, /20,000/],
      ['March against rents', 'Some 8,000 people marched through Lund against high rents on Saturday, police said.'],
      ['Lund marches', 'The march against rents in Lund drew a crowd of 20,000 demonstrators on Saturday, its organisers said.'],
    ],
    [
      'how many houses were lost',
      'landslide',
      [/120/, /90/],
      ['Landslide in Vardal', 'A landslide destroyed 120 houses in Vardal on Monday. No one was hurt.'],
      ['Mud buries part of Vardal', 'The landslide in Vardal flattened 90 homes, the district said. The school is a shelter.'],
    ],
    [
      'how large the damage is',
      'storm damage',
      [/3 million euros/, /5.5 million euros/],
      [
        'Storm hits Malden harbour',
        'The storm tore boats from their moorings in Malden harbour. The town put the damage to the harbour at 3 million euros.',
      ],
      ['Malden counts the cost', 'Insurers estimate the storm damage in the harbour of Malden at 5.5 million euros.'],
    ],
    [
      'how many were aboard',
      'ferry',
      [/86/, /112/],
      ['Ferry runs aground', 'A ferry with 86 people on board ran aground off Skarn on Monday. Nobody was hurt.'],
      ['Ferry stuck off Skarn', 'The ferry that ran aground off Skarn was carrying 112 passengers, the coast guard said.'],
    ],
    [
      'how large a fine is',
      'Lowmoor Foods',
      [/2 million euros/, /3.5 million euros/],
      ['Lowmoor Foods fined', 'A court in Corby fined Lowmoor Foods 2 million euros for selling old meat.'],
      ['Meat firm must pay', 'Lowmoor Foods must pay a fine of 3.5 million euros for selling old meat, Northern Post reported.'],
    ],
    [
      'how long a tunnel is',
      'tunnel',
      [/4.2 kilometres/, /5.1 km/],
      ['Tunnel opens', 'The rail tunnel under the Brae opened on Monday. The tunnel is 4.2 kilometres long and took six years.'],
      [
        'First train through the Brae',
        'The first train passed the rail tunnel under the Brae on Monday. With a length of 5.1 km the tunnel is the longest in the county.',
      ],
    ],
  ])('%s', (_, topic, about, ...reports) => {
    const found = conflicts(topic, reports);
    expect(found).toHaveLength(1);
    for (const form of about) expect(found[0]?.[0]).toMatch(form);
    expect(found[0]?.slice(1).sort()).toEqual(['r0', 'r1']);
  });
});

describe('what is no dispute', () => {
  it.each<[string, string, ...Report[]]>([
    [
      'a toll that rose',
      'coach crash',
      ['Coach crash near Osby', 'Nine people were killed when a coach left the road near Osby on Friday night.', '2024-03-02'],
      ['Coach crash: toll rises', 'The coach crash near Osby has now claimed eleven lives, the hospital said on Monday.', '2024-03-04'],
    ],
    [
      'some of the dead',
      'coach crash',
      ['Coach crash near Osby', 'Nine people were killed when a coach left the road near Osby on Friday night.'],
      ['Children among the dead of Osby', 'The coach crash near Osby killed nine people, including five children, the hospital said.'],
    ],
    [
      'the hurt and the dead',
      'coach crash',
      ['Coach crash near Osby', 'Nine people were killed when a coach left the road near Osby on Friday night.'],
      ['Coach crash near Osby', 'Fourteen people were injured when the coach left the road near Osby.'],
    ],
    [
      'two works of one company',
      'Carden Glass',
      ['Carden Glass to cut jobs', 'Carden Glass will cut 340 jobs at its works in Pelham.'],
      ['Carden Glass to cut jobs', 'Carden Glass will cut 500 jobs at its works in Corby.'],
    ],
    [
      'one works and all of them',
      'Carden Glass',
      ['Carden Glass to cut jobs', 'Carden Glass will cut 340 jobs in Pelham and 160 jobs in Corby.'],
      ['Carden Glass shrinks', 'Carden Glass is to cut 500 jobs, the Metal Union said.'],
    ],
    [
      'jobs made and jobs lost',
      'Carden Glass',
      ['Carden Glass to cut jobs', 'Carden Glass will cut 340 jobs at its works in Pelham.'],
      ['Carden Glass builds', 'Carden Glass will create 500 jobs at its works in Pelham when the new furnace is lit.'],
    ],
    [
      'what was planned and what it cost',
      'footbridge',
      ['Footbridge opens in Harwick', 'The footbridge in Harwick cost 24 million euros, the works office said.'],
      ['Harwick bridge late', 'The footbridge in Harwick was originally budgeted to cost 18 million euros.'],
    ],
    [
      'what one party pays',
      'footbridge',
      ['Footbridge opens in Harwick', 'The footbridge in Harwick cost 24 million euros, the works office said.'],
      ['County pays for the bridge', 'The county contributed 14 million euros to the cost of the footbridge in Harwick.'],
    ],
    [
      'two buildings',
      'Harwick',
      ['Footbridge opens in Harwick', 'The footbridge in Harwick cost 24 million euros, the works office said.'],
      ['Library opens in Harwick', 'The library in Harwick cost 18 million euros, the works office said.'],
    ],
    [
      'a measure and its limit',
      'flood Korsa',
      ['Flood on the Korsa', 'The river stood at 742 centimetres at the Korsa town gauge on Tuesday.'],
      ['Korsa flood', 'The Korsa floods the old town when the town gauge exceeds the flood mark of 600 centimetres.'],
    ],
    [
      'a measure and that of an earlier year',
      'flood Korsa',
      ['Flood on the Korsa', 'The river stood at 742 centimetres at the Korsa town gauge on Tuesday.'],
      ['Korsa flood', 'In 2013 the Korsa flood brought a level of 811 centimetres at the town gauge.'],
    ],
    [
      'a measure on two days',
      'flood Korsa',
      ['Flood on the Korsa', 'On Tuesday the river stood at 742 centimetres at the Korsa town gauge.'],
      ['Korsa flood falls', 'On Thursday the river stood at 640 centimetres at the Korsa town gauge.', '2024-03-08'],
    ],
    [
      'a forecast and a measure',
      'flood Korsa',
      ['Flood on the Korsa', 'The river stood at 742 centimetres at the Korsa town gauge on Tuesday.'],
      ['Korsa flood', 'The level at the Korsa town gauge could reach 800 centimetres on Tuesday, the water office forecast.', '2024-03-04'],
    ],
    [
      'two gauges',
      'flood Korsa',
      ['Flood on the Korsa', 'The river stood at 742 centimetres at the gauge in Marlow on Tuesday.'],
      ['Korsa flood', 'The river stood at 640 centimetres at the gauge in Lund on Tuesday.'],
    ],
    [
      'patients and beds',
      'clinic Marlow',
      ['Fire at Marlow clinic', 'The clinic in Marlow moved 62 patients to other hospitals after the fire.'],
      ['Marlow clinic', 'The clinic in Marlow has room for 140 patients.'],
    ],
    [
      'patients moved and patients treated',
      'clinic Marlow',
      ['Fire at Marlow clinic', 'The clinic in Marlow moved 62 patients to other hospitals after the fire.'],
      ['Marlow clinic', 'Doctors treated 40 patients for smoke after the fire at the Marlow clinic.'],
    ],
    [
      'a demand and an offer',
      'strike Lowmoor Foods',
      ['Strike at Lowmoor Foods', 'Workers at Lowmoor Foods in Corby went on strike on Monday. The union demands 8 per cent more pay.'],
      ['Strike at Lowmoor Foods', 'Lowmoor Foods offered its workers in Corby 4 per cent more pay before the strike.'],
    ],
    [
      'two crashes',
      'coach crash',
      ['Coach crash near Osby', 'Nine people were killed when a coach left the road near Osby on Friday night.'],
      ['Coach crash near Lund', 'Seven people were killed when a coach hit a lorry near Lund on Friday night.'],
    ],
    [
      'a year and a crash',
      'coach crash',
      ['Coach crash near Osby', 'Nine people were killed when a coach left the road near Osby on Friday night.'],
      ['Coach crash near Osby', 'Since the start of the year 15 people have died in crashes on the road near Osby.'],
    ],
    [
      'an upper bound',
      'ferry',
      ['Ferry runs aground', 'A ferry with 86 people on board ran aground off Skarn on Monday.'],
      ['Ferry off Skarn', 'The ferry that ran aground off Skarn can carry up to 200 passengers.'],
    ],
    [
      'a lower bound',
      'march rents',
      ['March against rents', 'More than 8,000 people marched through Lund against high rents on Saturday, police said.'],
      ['Lund marches', 'The march against rents in Lund drew a crowd of 9,000 demonstrators on Saturday.'],
    ],
    [
      'police and marchers',
      'march rents',
      ['March against rents', 'Some 800 people marched through Lund against high rents on Saturday.'],
      ['Lund marches', 'About 300 police officers watched the march against rents in Lund on Saturday.'],
    ],
    [
      'sums a month and a year',
      'rents Lund',
      ['Rents in Lund', 'A flat in Lund costs 900 euros a month.'],
      ['Lund rents', 'A room in a shared flat in Lund costs 500 euros.'],
    ],
    [
      'two phases',
      'tunnel',
      ['Tunnel begun', 'The first phase of the rail tunnel under the Brae cost 200 million euros.'],
      ['Tunnel under the Brae', 'The rail tunnel under the Brae cost 340 million euros.'],
    ],
    [
      'one that knows the other figure',
      'footbridge',
      ['Footbridge opens in Harwick', 'The footbridge in Harwick cost 24 million euros, the works office said.'],
      [
        'Bridge for Harwick',
        'The footbridge in Harwick has cost 20 million euros so far. With the lamps the bridge will cost 24 million euros.',
      ],
    ],
    [
      'votes of two sides',
      'referendum',
      ['Tessin votes', 'In the referendum in Tessin 61 per cent voted against the dam.'],
      ['Tessin votes', 'In the referendum in Tessin 39 per cent voted for the dam.'],
    ],
    [
      'houses burned and houses hit',
      'landslide',
      ['Landslide in Vardal', 'A landslide destroyed 40 houses in Vardal on Monday.'],
      ['Landslide in Vardal', 'The landslide damaged 90 homes in Vardal.'],
    ],
    [
      'years apart',
      'Carden Glass',
      ['Carden Glass to cut jobs', 'Carden Glass will cut 340 jobs at its works in Pelham.', '2022-03-05'],
      ['Carden Glass to cut jobs', 'Carden Glass will cut 500 jobs at its works in Pelham.', '2024-03-05'],
    ],
    [
      'what was revised',
      'footbridge',
      ['Footbridge for Harwick', 'The footbridge in Harwick costs 18 million euros, the works office said.', '2024-03-01'],
      [
        'Harwick bridge dearer',
        'The cost of the footbridge in Harwick has risen to 24 million euros, the works office said.',
        '2024-03-08',
      ],
    ],
  ])('%s', (_, topic, ...reports) => expect(conflicts(topic, reports)).toEqual([]));
});

describe('a figure that grew', () => {
  const reports: readonly Report[] = [
    ['Coach crash near Osby', 'Nine people were killed when a coach left the road near Osby on Friday night.', '2024-03-02'],
    ['Coach crash: toll rises', 'The number of dead in the coach crash near Osby rose to eleven on Monday.', '2024-03-04'],
  ];

  it('is told as it is now, with what it was, both cited', () => {
    const { bullets, citations } = brief('coach crash', reports);
    expect(bullets.map(({ text, moved }) => [text, moved])).toEqual([[reports[1]?.[1], { from: 'Nine', to: 'eleven' }]]);
    expect(citations.map(({ documentId }) => documentId).sort()).toEqual(['r0', 'r1']);
  });
});
