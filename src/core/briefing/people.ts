import type { Briefing } from './briefing.ts';
import type { Candidate } from './candidate.ts';
import type { Numbering } from './citations.ts';

const MOST_PEOPLE = 8;

/** The people the chosen sentences name, most often named first, with how a report describes them and where they are named. */
export function peopleIn(chosen: readonly Candidate[], numbers: Numbering): Briefing['people'] {
  const places = new Map<string, Candidate[]>();
  for (const candidate of chosen) {
    const { sentence, found } = candidate;
    const mentioned = found.analysis.mentions.filter((m) => m.kind === 'person' && m.start >= sentence.start && m.end <= sentence.end);
    for (const name of new Set(mentioned.map((m) => m.name))) places.set(name, [...(places.get(name) ?? []), candidate]);
  }
  const order = [...places].sort(([, a], [, b]) => b.length - a.length).slice(0, MOST_PEOPLE);
  return order.flatMap(([name, [first, ...more]]) => {
    if (!first) return [];
    const at = (candidate: Candidate) => ({ found: candidate.found, span: candidate.sentence });
    return [{ name, role: describedIn([first, ...more], name), citations: numbers.cite([at(first), ...more.map(at)]) }];
  });
}

function describedIn(candidates: readonly Candidate[], name: string): string | null {
  for (const { found } of candidates) {
    for (const report of found.analysis.reports) {
      const described = report.participants.find((participant) => participant.name === name)?.described;
      if (described) return described;
    }
  }
  return null;
}
