import type { Report } from '../../src/core/meetings/report.ts';
import { foldName, type GoldText, samePerson } from '../train/meetings/gold.ts';

const PARTS = ['attended', 'hosted', 'expected'];

/** Running counts of the corpus task, by the same rules as the scorer of the batch interface. */
export class Tally {
  gold = 0;
  said = 0;
  matched = 0;
  state = 0;
  dated = 0;
  date = 0;
  placed = 0;
  place = 0;
  tp = 0;
  fp = 0;
  fn = 0;
  role = 0;
  perfect = 0;
  invented = 0;
  texts = 0;
}

/** The counts of several tallies together. */
export function sumOf(tallies: readonly Tally[]): Tally {
  const sum = new Tally();
  for (const one of tallies) for (const key of Object.keys(sum) as (keyof Tally)[]) sum[key] += one[key];
  return sum;
}

const percent = (x: number): number => Math.round(x * 1000) / 10;
const f1 = (tp: number, fp: number, fn: number): number => percent((2 * tp) / (2 * tp + fp + fn || 1));

const distinct = <T extends { readonly name: string }>(people: readonly T[]): readonly T[] =>
  people.filter((x, i) => !people.slice(0, i).some((y) => samePerson(x.name, y.name)));

/** Scores the reports of one text into the tally; returns what was wrong, in lines for a reader. */
export function scoreText(gold: GoldText, reports: readonly Report[], n: Tally, matched: Set<Report> = new Set()): readonly string[] {
  const wanted = gold.meetings.map((m) => ({
    ...m,
    people: distinct(
      gold.mentions
        .filter((x) => x.kind === 'person' || x.kind === 'reference')
        .flatMap((x) =>
          (x.roles ?? [])
            .filter((q) => q.meeting === m.n && PARTS.includes(q.role))
            .map((q) => ({
              name: x.name ?? x.text,
              role: q.role === 'hosted' && (m.state === 'planned' || m.state === 'cancelled') ? 'expected' : q.role,
            })),
        ),
    ),
  }));
  const said = reports.map((r) => ({
    ...r,
    whole: r,
    people: distinct(r.participants.filter((p) => PARTS.includes(p.role) && p.kind === 'person')),
  }));
  n.texts++;
  n.gold += wanted.length;
  n.said += said.length;
  const isPlace = (q: Report, g: (typeof wanted)[number]): boolean =>
    g.places.some((x) => foldName(q.place?.name ?? '') === foldName(x.text));
  const pairs = wanted
    .flatMap((g) =>
      said.map((q) => ({
        g,
        q,
        like:
          3 * g.people.filter((x) => q.people.some((y) => samePerson(x.name, y.name))).length +
          (g.place && isPlace(q, g) ? 2 : 0) +
          (g.date?.day && q.date?.start === g.date.day ? 2 : 0) +
          (g.state === q.state ? 0.5 : 0) +
          (g.triggers.some((t) => q.participants.some((p) => p.evidence.some((e) => e.start <= t.start && e.end >= t.end))) ? 1 : 0),
      })),
    )
    .filter((x) => x.like > 0.5)
    .sort((a, b) => b.like - a.like);
  const matches = new Map<(typeof wanted)[number], (typeof said)[number]>();
  const used = new Set<(typeof said)[number]>();
  const notes: string[] = [];
  for (const { g, q } of pairs) {
    if (matches.has(g) || used.has(q)) continue;
    matches.set(g, q);
    used.add(q);
    matched.add(q.whole);
    n.matched++;
    if (g.state === q.state) n.state++;
    else notes.push(`${g.n} state ${g.state} said ${q.state}`);
    if (g.date?.day) {
      n.dated++;
      if (q.date?.start?.startsWith(g.date.day)) n.date++;
      else notes.push(`${g.n} date ${g.date.text}=${g.date.day} said ${q.date?.text}=${q.date?.start}`);
    } else if (q.date?.start) {
      n.invented++;
      notes.push(`${g.n} date invented ${q.date.text}=${q.date.start}`);
    }
    if (g.place) {
      n.placed++;
      if (isPlace(q, g)) n.place++;
      else notes.push(`${g.n} place ${g.places.map((p) => p.text).join('/')} said ${q.place?.name}`);
    }
  }
  let good = true;
  for (const g of wanted) {
    const people = matches.get(g)?.people ?? [];
    const hit = g.people.filter((x) => people.some((y) => samePerson(x.name, y.name)));
    const wrong = people.filter((y) => !g.people.some((x) => samePerson(x.name, y.name)));
    n.tp += hit.length;
    n.fn += g.people.length - hit.length;
    n.fp += wrong.length;
    n.role += hit.filter((x) =>
      people.some((y) => samePerson(x.name, y.name) && (y.role === x.role || (x.role !== 'expected' && y.role !== 'expected'))),
    ).length;
    if (hit.length < g.people.length || wrong.length > 0) {
      good = false;
      notes.push(
        `${g.n} ${g.state}/${matches.get(g)?.state ?? 'not found'}: missed ${
          g.people
            .filter((x) => !hit.includes(x))
            .map((x) => x.name)
            .join('; ') || '-'
        } | wrong ${wrong.map((x) => x.name).join('; ') || '-'}`,
      );
    }
  }
  for (const q of said) {
    if (used.has(q)) continue;
    n.fp += q.people.length;
    if (q.people.length > 0) good = false;
    notes.push(
      `extra ${q.state} [${q.triggers.map((t) => gold.text.slice(t.start, t.end)).join('|')}]: ${q.people.map((x) => x.name).join('; ')}`,
    );
  }
  if (good) n.perfect++;
  return notes;
}

export function figures(n: Tally): Record<string, number> {
  return {
    texts: n.texts,
    participantsF1: f1(n.tp, n.fp, n.fn),
    precision: percent(n.tp / (n.tp + n.fp || 1)),
    recall: percent(n.tp / (n.tp + n.fn || 1)),
    perfectTextsPct: percent(n.perfect / (n.texts || 1)),
    meetingsF1: f1(n.matched, n.said - n.matched, n.gold - n.matched),
    meetingsP: percent(n.matched / (n.said || 1)),
    meetingsR: percent(n.matched / (n.gold || 1)),
    statePct: percent(n.state / (n.matched || 1)),
    datePct: percent(n.date / (n.dated || 1)),
    inventedDates: n.invented,
    placePct: percent(n.place / (n.placed || 1)),
    rolePct: percent(n.role / (n.tp || 1)),
  };
}
