import { describe, expect, it } from 'vitest';
import type { PageInput } from '../../../src/core/meetings/find/page.ts';
import { findReports } from '../../../src/core/meetings/find.ts';
import type { Report } from '../../../src/core/meetings/report.ts';
import { goldInput } from '../../train/meetings/gold.ts';
import { readMarked } from '../../train/meetings/marked.ts';

/** A page whose names are marked by hand: `[Ann Lee|-]` a person, `[Oslo|L]` a place, `[the Board|O]` an organisation. */
function page(marked: string, published = '2024-05-15', title = '-'): PageInput {
  const [text] = readMarked(`= test | ${published} | ${title}\n${marked}`);
  if (!text) throw new Error('no text');
  return goldInput(text);
}

const people = (report: Report | undefined): Record<string, string> =>
  Object.fromEntries((report?.participants ?? []).map((p) => [p.name, p.role]));
const named = (report: Report | undefined): readonly string[] => (report?.mentioned ?? []).map((m) => m.name);

describe('findReports', () => {
  it('finds who met, where and when', () => {
    const [report, ...more] = findReports(
      page('Foreign Minister [Ann Lee|-] met her Danish counterpart [Bo Holm|-] in [Oslo|L] on Monday to discuss fishing.'),
    );
    expect(more).toEqual([]);
    expect(Object.keys(people(report)).sort()).toEqual(['Ann Lee', 'Bo Holm']);
    expect(report).toMatchObject({ state: 'held', place: { name: 'Oslo' }, date: { start: '2024-05-13' } });
  });

  it('makes the one who receives the host', () => {
    const [report] = findReports(page('President [Ann Lee|-] received Prime Minister [Bo Holm|-] in [Oslo|L] on Tuesday.'));
    expect(people(report)).toEqual({ 'Ann Lee': 'hosted', 'Bo Holm': 'attended' });
  });

  it('expects the people of a planned meeting, none attended', () => {
    const [report] = findReports(page('Minister [Ann Lee|-] will meet union leader [Bo Holm|-] in [Oslo|L] on Friday, her office said.'));
    expect(report?.state).toBe('planned');
    expect(people(report)).toEqual({ 'Ann Lee': 'expected', 'Bo Holm': 'expected' });
    expect(report?.date?.start).toBe('2024-05-17');
  });

  it('knows a cancelled meeting', () => {
    const [report] = findReports(
      page('A meeting between Minister [Ann Lee|-] and envoy [Bo Holm|-], due in [Oslo|L] on Tuesday, was called off without a new date.'),
    );
    expect(report?.state).toBe('cancelled');
    expect(Object.values(people(report))).toEqual(['expected', 'expected']);
  });

  it('keeps the absent and the represented apart from those who came', () => {
    const [report] = findReports(
      page(
        'Minister [Ann Lee|-] chaired the talks in [Oslo|L] on Monday with envoy [Bo Holm|-]. The mayor, [Cy Wood|-], stayed away. ' +
          'Union head [Dee Park|-] sent her deputy, [Eli Stone|-].',
      ),
    );
    expect(people(report)).toMatchObject({
      'Bo Holm': 'attended',
      'Cy Wood': 'absent',
      'Dee Park': 'represented',
      'Eli Stone': 'attended',
    });
  });

  it('only mentions whoever speaks about it, with a reason', () => {
    const [report] = findReports(
      page(
        'Spokesman [Cy Wood|-] said that President [Ann Lee|-] met Chancellor [Bo Holm|-] in [Oslo|L] on Monday. Analyst [Dee Park|-] was not impressed.',
      ),
    );
    expect(named(report)).toContain('Cy Wood');
    expect(named(report)).toContain('Dee Park');
    for (const mention of report?.mentioned ?? []) expect(mention.why).not.toBe('');
  });

  it.each([
    'The new ferry met every target, engineer [Ann Lee|-] wrote, and her critic [Bo Holm|-] conceded it.',
    'Candidate [Ann Lee|-] received 930 votes and her rival [Bo Holm|-] 412, the commission said.',
    'President [Ann Lee|-] has called on Senator [Bo Holm|-] to resign.',
    'Judge [Ann Lee|-] met all the requirements for the post, lawyer [Bo Holm|-] argued.',
    'Senator [Ann Lee|-] has called for talks on the harbour.',
    'Envoy [Ann Lee|-] praised the bilateral agreement that [Bo Holm|-] drafted.',
  ])('finds no meeting in: %s', (marked) => {
    expect(findReports(page(marked)).flatMap((r) => r.participants)).toEqual([]);
  });

  it.each([
    ['Minister [Ann Lee|-] told [Radio Nord|O] that she plans to discuss the harbour with envoy [Bo Holm|-].', ['Ann Lee', 'Bo Holm']],
    ['The upcoming [Baltic Council|O] summit in [Oslo|L] is not yet prepared.', []],
    ['Negotiations between [Norway|L] and [Peru|L] on fish will begin next week, adviser [Ann Lee|-] declared.', []],
  ])('takes what lies ahead for planned, and expects only who is said to come: %s', (marked, expected) => {
    const [report] = findReports(page(marked));
    expect([report?.state, Object.keys(people(report)).sort(), new Set(Object.values(people(report)))]).toEqual([
      'planned',
      expected,
      new Set(expected.length > 0 ? ['expected'] : []),
    ]);
  });

  it('lists organisations that met, and none that only gives the meeting its name', () => {
    const [signing] = findReports(
      page('Delegations of [Harbor Steel|O] and the [Dockers Union|O] signed an accord in [Bergen|L] on Monday.'),
    );
    expect(people(signing)).toEqual({ 'Harbor Steel': 'attended', 'Dockers Union': 'attended' });
    const [summit] = findReports(
      page('Minister [Ann Lee|-] attended the [Baltic Council|O] summit in [Oslo|L] on Monday, [Radio Nord|O] reported.'),
    );
    expect(people(summit)).toEqual({ 'Ann Lee': 'attended' });
  });

  it('takes a paper that two people signed for a meeting, and what was only signed for none', () => {
    const signed = findReports(
      page(
        'Minister [Blerta Hox|-] and the chief executive of [Sund|O], [Jens Thrane|-], signed the concession in [Tirana|L] on Tuesday. The mud holds mercury from a factory closed in 1992.',
      ),
    );
    expect(signed.map(({ participants, place, date }) => [participants.map(({ name }) => name), place?.name, date?.text])).toEqual([
      [['Blerta Hox', 'Jens Thrane'], 'Tirana', 'Tuesday'],
    ]);
    expect(findReports(page('[Ann Bee|-], who had read the lease, and [Cay Dee|-] said that the contract was signed by post.'))).toEqual(
      [],
    );
  });

  it('takes "hosted the meeting" for the talks of the sentence before, whoever is named with each', () => {
    const reports = findReports(
      page(
        'The bank will lend 150 million, its vice-president, [Hendrik Maas|-], said after talks in [Manila|L] on Tuesday. Energy secretary [Ana Villar|-] hosted the meeting.',
      ),
    );
    expect(reports.map(people)).toEqual([{ 'Hendrik Maas': 'attended', 'Ana Villar': 'hosted' }]);
  });

  it('takes the day that lies ahead for a meeting to come, not the one on which it was announced', () => {
    const [report] = findReports(
      page('Mayor [Ann Bee|-] and [Cay Dee|-] will meet in [Oslo|L] on 22 October, the town hall announced on Monday.', '2025-10-06'),
    );
    expect([report?.state, report?.date?.start]).toEqual(['planned', '2025-10-22']);
  });

  it.each([
    ['an office', '[Norland|L] Secretary of State [Ann Bee|-] met President [Cay Dee|-] for talks on the dam.'],
    [
      'a country that another sentence speaks of',
      '[Ann Bee|-] told reporters that she plans to meet [Cay Dee|-]. [Norland|L] pulled back some troops.',
    ],
    ['whose president it is', '[Ann Bee|-] held a press conference with [Cay Dee|-], the President of [Norland|L].'],
  ])('takes no place from %s', (_, marked) => expect(findReports(page(marked)).map(({ place }) => place)).toEqual([null]));

  it('takes neither who asked somebody to come nor who was asked for people of the meeting told of before', () => {
    const told =
      '[Boris Bee|-] paid a visit to [Norland|L] weeks ago to see the harbour. President [Eve Eff|-] had asked [Cay Dee|-] to come to [Oslo|L] as well.';
    expect(findReports(page(told)).map(people)).toEqual([{ 'Boris Bee': 'attended' }]);
  });

  it('names a visit by its kind where a verb tells of it', () =>
    expect(findReports(page('[Ann Bee|-] visits [Oslo|L] for talks with [Cay Dee|-].')).map(({ title }) => title)).toEqual([
      'talks in Oslo',
    ]));

  it('keeps an earlier meeting apart that is told of in passing, with its own day', () => {
    const reports = findReports(
      page(
        '[Ann Bee|-] met [Cay Dee|-] in [Oslo|L] on 3 March 2025 to talk about the dam. [Bee|-] had met [Eve Eff|-] in [Bergen|L] on 15 January 2025 as well.',
      ),
    );
    expect(reports.map(({ date }) => date?.start)).toEqual(['2025-03-03', '2025-01-15']);
  });

  it('keeps two meetings of one text apart', () => {
    const reports = findReports(
      page(
        'Envoy [Ann Lee|-] met Minister [Bo Holm|-] in [Oslo|L] on Monday. On Tuesday [Ann Lee|-] flew to [Riga|L] for talks with President [Cy Wood|-].',
      ),
    );
    expect(reports).toHaveLength(2);
    expect(people(reports[0])).toHaveProperty('Bo Holm');
    expect(people(reports[0])).not.toHaveProperty('Cy Wood');
    expect(people(reports[1])).toHaveProperty('Cy Wood');
    expect(reports.map((r) => r.place?.name)).toEqual(['Oslo', 'Riga']);
  });

  it('knows a meeting again however often the text speaks of it', () => {
    const reports = findReports(
      page(
        'Secretary [Ann Lee|-] met President [Bo Holm|-] in [Oslo|L] on Monday. The meeting was friendly. During the talks [Lee|-] thanked [Holm|-]. ' +
          'The discussions also touched on trade. In conclusion, the meeting between [Lee|-] and [Holm|-] was a success.',
      ),
    );
    expect(reports).toHaveLength(1);
  });

  it('lets page furniture play no part', () => {
    const input = page('Minister [Ann Lee|-] met envoy [Bo Holm|-] in [Oslo|L] on Monday.\n//\nRead more: [Cy Wood|-] meets the press');
    const furniture = input.sentences.map((s) =>
      input.text.slice(s.start, s.end).startsWith('Read more') ? { ...s, kind: 'furniture' as const } : s,
    );
    const reports = findReports({ ...input, sentences: furniture });
    expect(reports.flatMap((r) => [...r.participants, ...r.mentioned]).map((p) => p.name)).not.toContain('Cy Wood');
  });

  it('says nothing of an empty page', () => {
    expect(findReports({ text: '', sentences: [], mentions: [], references: [], dates: [], published: null, title: null })).toEqual([]);
  });

  it('gives the same reports again, with every span inside its text', () => {
    const input = page(
      '[OSLO|L] – Minister [Ann Lee|-] on Monday received envoy [Bo Holm|-] for talks. [Cy Wood|-], who was ill, missed them.',
    );
    const reports = findReports(input);
    expect(findReports(input)).toEqual(reports);
    for (const report of reports)
      for (const participant of report.participants) {
        for (const span of participant.evidence) {
          expect(input.sentences.some((s) => s.start === span.start && s.end === span.end)).toBe(true);
          expect(input.text.slice(span.start, span.end)).not.toBe('');
        }
        for (const { words } of participant.reasons) expect(words.end).toBeGreaterThan(words.start);
      }
  });
});
