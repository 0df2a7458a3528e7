import { isInside } from '../../language/people/capitals.ts';
import { type Quote, quoteOf } from '../../passage.ts';
import type { Disagreement } from '../meeting.ts';
import type { Role } from '../report.ts';
import type { Account } from './account.ts';
import type { Group } from './group.ts';
import { fullestName, partsOf } from './participants.ts';
import type { People } from './people.ts';

type Claim = Disagreement['claims'][number];

const THERE: readonly Role[] = ['attended', 'hosted'];
const AWAY: readonly Role[] = ['absent', 'declined', 'represented'];

/** Claims by what they say, one entry for each side, with the quotes of all who say it. */
function sides(claims: readonly (Omit<Claim, 'quotes'> & { readonly quote: Quote })[]): readonly Claim[] {
  const bySide = Map.groupBy(claims, ({ text, there }) => `${text}\n${there}`);
  return [...bySide.values()].flatMap(([first, ...more]): readonly Claim[] => {
    if (!first) return [];
    const { quote, ...side } = first;
    return [{ ...side, quotes: [quote, ...more.map((one) => one.quote)] }];
  });
}

function sentenceAt({ found, report }: Account, span: { readonly start: number; readonly end: number }): Quote {
  const sentence = found.analysis.sentences.find((one) => one.start <= span.start && span.end <= one.end);
  return quoteOf(found.document, sentence ?? report.sentences[0] ?? span);
}

/** Points on which accounts in different Documents contradict each other, each side with its words. */
export function disagreementsOf(group: Group, people: People): readonly Disagreement[] {
  if (new Set(group.map(({ found }) => found.document.id)).size < 2) return [];
  return [...onDate(group), ...onPlace(group), ...onState(group), ...onPeople(group, people)];
}

function onDate(group: Group): readonly Disagreement[] {
  const dated = group.flatMap((account) =>
    account.report.date?.start && account.report.date.precision === 'day' ? [{ account, date: account.report.date }] : [],
  );
  const claims = sides(dated.map(({ account, date }) => ({ text: date.start ?? '', quote: sentenceAt(account, date.span) })));
  return claims.length > 1 ? [{ about: 'date', claims }] : [];
}

function onPlace(group: Group): readonly Disagreement[] {
  const placed = group.flatMap((account) => (account.report.place ? [{ account, place: account.report.place }] : []));
  const claims = sides(placed.map(({ account, place }) => ({ text: place.name, quote: sentenceAt(account, place.span) })));
  const differ = claims.some((a) => claims.some((b) => !isInside(a.text, b.text) && !isInside(b.text, a.text)));
  return differ ? [{ about: 'place', claims }] : [];
}

/** Held by one paper, cancelled by another. A plan that a later paper tells as held or cancelled is no contradiction. */
function onState(group: Group): readonly Disagreement[] {
  const settled = group.filter(({ report }) => report.state === 'held' || report.state === 'cancelled');
  const claims = sides(settled.map((account) => ({ text: account.report.state, quote: sentenceAt(account, account.report.triggers[0]) })));
  return claims.length > 1 ? [{ about: 'state', claims }] : [];
}

/** Somebody was there by one paper and not by another. */
function onPeople(group: Group, people: People): readonly Disagreement[] {
  return partsOf(group, people).flatMap((parts): readonly Disagreement[] => {
    const name = fullestName(parts.map(({ participant }) => participant.name));
    const claims = sides(
      parts.flatMap(({ account, participant: { role, evidence } }) => {
        const there = THERE.includes(role);
        return there || AWAY.includes(role) ? [{ text: name, there, quote: quoteOf(account.found.document, evidence[0]) }] : [];
      }),
    );
    return claims.length > 1 ? [{ about: 'participants', claims }] : [];
  });
}
