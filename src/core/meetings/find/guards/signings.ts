import type { Report, ReportedParticipant } from '../../report.ts';
import { describe } from '../describe.ts';
import type { Line, Page, Token } from '../page.ts';
import { sightingsOf } from '../sightings.ts';
import { sentenceAt, triggersOf } from './around.ts';

const SIGNED = /^(?:signed|initialled|initialed|inked)$/;
const PAPER =
  /^(?:agreements?|accords?|deals?|treaty|treaties|pacts?|contracts?|memorandum|protocols?|charter|convention|truce|ceasefire|settlement|communiqué|declaration)$/;
/** Right before the verb: no signing that took place. */
const OTHERWISE = /^(?:to|not|never|yet|be|being|who|which|nothing|could|would|will|can|may|should|must|if)$/;
/** Papers that nobody signs together. */
const ALONE = /^(?:law|bill|decree|order|petition|letter|budget|autograph|autographs|book|register)$/;

interface Signing {
  readonly token: number;
  readonly line: Line;
  /** Tokens of those who signed. */
  readonly signatories: readonly number[];
}

const before = (token: Token | undefined): string => token?.lower ?? '';

/** People who signed: those before the verb with nothing but themselves there, or those behind "by". */
function signatoriesOf(page: Page, at: number, line: Line): readonly number[] {
  const people = (from: number, to: number): readonly number[] => {
    const found: number[] = [];
    for (let i = from; i < to; i++) if (page.tokens[i]?.kind === 'person') found.push(i);
    return found;
  };
  for (let i = at + 1; i < line.lastToken; i++) {
    const token = page.tokens[i];
    if (
      !token ||
      /^[.;:]$/.test(token.lower) ||
      (token.lower === ',' && people(at, i).length > 0 && !/^(?:and|the)$/.test(before(page.tokens[i + 1])))
    )
      break;
    if (token.lower !== 'by') continue;
    let end = i + 1;
    while (end < line.lastToken && !/^(?:;|:|will|which|that|after|while|in|on)$/.test(before(page.tokens[end]))) end++;
    return people(i + 1, end);
  }
  let from = line.firstToken;
  for (let i = at - 1; i >= line.firstToken; i--) {
    if (/^(?:;|:|when|after|before|while|said|says|that|as|but)$/.test(before(page.tokens[i]))) {
      from = i + 1;
      break;
    }
  }
  return people(from, at);
}

/** Where people put their names under one paper, told as what was done. */
function signingsIn(page: Page): readonly Signing[] {
  return page.tokens.flatMap((token, at): readonly Signing[] => {
    if (!SIGNED.test(token.lower) || token.quoted || OTHERWISE.test(before(page.tokens[at - 1]))) return [];
    const line = page.sentences[token.sentence];
    if (!line) return [];
    const isNamed = (each: Line | undefined): boolean =>
      page.tokens.slice(each?.firstToken ?? 0, each?.lastToken ?? 0).some(({ lower }) => PAPER.test(lower));
    const paper = page.tokens.slice(at + 1, at + 6).find(({ lower }) => ALONE.test(lower));
    if (paper || !(isNamed(line) || isNamed(page.sentences[token.sentence - 1]))) return [];
    const signatories = signatoriesOf(page, at, line);
    const names = new Set(signatories.map((i) => page.tokens[i]?.name));
    return names.size < 2 ? [] : [{ token: at, line, signatories }];
  });
}

/** The token of a kind in the sentence that stands nearest to the verb and before what comes next. */
function nearest(page: Page, { token, line }: Signing, fits: (index: number) => boolean): Token | null {
  let best: number | null = null;
  for (let i = line.firstToken; i < line.lastToken; i++)
    if (fits(i) && (best === null || Math.abs(i - token) < Math.abs(best - token))) best = i;
  return best === null ? null : (page.tokens[best] ?? null);
}

/** The Report of a signing by itself. */
function reportOf(page: Page, signing: Signing): Report {
  const { token, line, signatories } = signing;
  const isWhere = (i: number): boolean => page.tokens[i]?.kind === 'place' && /^(?:in|at|near)$/.test(before(page.tokens[i - 1]));
  const place = nearest(page, signing, isWhere);
  const date = nearest(page, signing, (i) => Boolean(page.tokens[i]?.date))?.date ?? null;
  const verb = page.tokens[token];
  const span = { start: verb?.start ?? line.start, end: verb?.end ?? line.end };
  const people = sightingsOf(page);
  const participants = [...new Set(signatories.map((i) => page.tokens[i]?.name ?? ''))].map(
    (name): ReportedParticipant => ({
      name,
      kind: 'person',
      described: describe(page, people.get(name) ?? []),
      role: 'attended',
      evidence: [{ start: line.start, end: line.end }],
      reasons: [{ rule: 'tells-of-meeting', words: span }],
    }),
  );
  return {
    triggers: [span],
    kind: 'ceremony',
    title: place ? `signing in ${place.name}` : 'signing',
    state: 'held',
    place: place ? { name: place.name, span: { start: place.start, end: place.end } } : null,
    date: date && (!page.published || !date.start || date.start <= page.published) ? date : null,
    participants,
    mentioned: [],
    sentences: [{ start: line.start, end: line.end }],
  };
}

/** What is left of a Report that a signing was read into; null where nothing is. */
function without(page: Page, report: Report, { token, line, signatories }: Signing): Report | null {
  const start = page.tokens[token]?.start;
  const [first, ...more] = report.triggers.filter((one) => one.start !== start);
  if (!first) return null;
  const triggers = [first, ...more] as const;
  const lines = new Set(triggers.map((one) => sentenceAt(page, one)));
  const isHere = (span: { readonly start: number } | null): boolean =>
    span !== null && lines.has(sentenceAt(page, { start: span.start, end: span.start }));
  const names = new Set(signatories.map((i) => page.tokens[i]?.name ?? ''));
  const stays = ({ name }: { readonly name: string }): boolean =>
    !names.has(name) ||
    page.tokens.some(
      (one) => one.kind === 'person' && one.name === name && lines.has(one.sentence) && one.sentence !== page.tokens[token]?.sentence,
    );
  const gone = report.participants.filter((one) => !stays(one));
  const place =
    isHere(report.place?.span ?? null) && !(report.place && signedBeside(page, report.place.span.start, triggers[0].start, line, token))
      ? report.place
      : null;
  return {
    ...report,
    triggers,
    place,
    title: place === report.place ? report.title : report.title.replace(/ in [^,]+$/, ''),
    date: isHere(report.date?.span ?? null) ? report.date : null,
    participants: report.participants.filter(stays),
    mentioned: [...report.mentioned, ...gone.map(({ name, evidence }) => ({ name, why: 'elsewhere' as const, span: evidence[0] }))],
  };
}

/** True for a place in the signing's own sentence that stands nearer to the signing than to the meeting that is to come. */
function signedBeside(page: Page, place: number, trigger: number, line: Line, token: number): boolean {
  const verb = page.tokens[token]?.start ?? 0;
  return line.start <= place && place < line.end && Math.abs(place - verb) < Math.abs(place - trigger);
}

/** The Reports, with every signing that was held as a meeting of its own, however much is said of the next one. */
export function withSignings(page: Page, reports: readonly Report[]): readonly Report[] {
  return signingsIn(page).reduce<readonly Report[]>((kept, signing) => {
    const at = kept.findIndex((report) => triggersOf(page, report).includes(signing.token));
    const told = kept[at];
    if (told?.state === 'held') return kept;
    const sentence = page.tokens[signing.token]?.sentence;
    // Another held meeting of the same sentence or place tells of the occasion: "met in Oslo and signed".
    const isTold = kept.some(
      (report) =>
        report.state === 'held' && triggersOf(page, report).some((i) => Math.abs((page.tokens[i]?.sentence ?? -9) - (sentence ?? 0)) <= 1),
    );
    const left = told ? without(page, told, signing) : null;
    const others = kept.flatMap((report, i) => (i !== at ? [report] : left ? [left] : []));
    if (isTold) return others;
    return [...others, reportOf(page, signing)].sort((a, b) => a.triggers[0].start - b.triggers[0].start);
  }, reports);
}
