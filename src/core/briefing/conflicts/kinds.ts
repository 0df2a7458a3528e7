import type { Figure } from '../figures.ts';
import { keyOf } from '../words.ts';

/** What a figure is a figure of, whatever the words: two reports give the same kind of figure in "18 jobs will go" and "22 workers are to be laid off". */
export interface Kind {
  /** Currency, `%`, a measure (`cm`, `km` …) or `count`. */
  readonly unit: string;
  /** In the unit's base: metres as centimetres. */
  readonly value: number;
  /** `dead`, `jobs`, `cost`, `water level`, or the key of the noun counted. */
  readonly name: string;
  /** Who they are of whom a fate is told: the key of a noun; null where they are people. */
  readonly group: string | null;
  /** What is done with what is counted, by kinds of verb; empty where the sentence does not say. */
  readonly acts: ReadonlySet<string>;
  /** Grows while its happening lasts, so that a later, higher one brings it up to date. */
  readonly running: boolean;
  /** Words the kind is told by: sharing them says nothing of the happening. */
  readonly told: ReadonlySet<string>;
}

const MEASURES: readonly (readonly [RegExp, string, number])[] = [
  [/^(?:km\/h|kph|kilomet(?:re|er)s? (?:per|an) hour)/i, 'km/h', 1],
  [/^(?:mph|miles? (?:per|an) hour)/i, 'mph', 1],
  [/^(?:square|cubic) (\p{L}+)/iu, 'square', 1],
  [/^(?:centimet(?:re|er)s?|cm)\b/i, 'cm', 1],
  [/^(?:millimet(?:re|er)s?|mm)\b/i, 'cm', 0.1],
  [/^(?:met(?:re|er)s?|m)\b/i, 'cm', 100],
  [/^(?:kilomet(?:re|er)s?|km)\b/i, 'km', 1],
  [/^miles?\b/i, 'mile', 1],
  [/^(?:feet|foot|ft)\b/i, 'foot', 1],
  [/^(?:inch(?:es)?)\b/i, 'inch', 1],
  [/^(?:hectares?|ha)\b/i, 'hectare', 1],
  [/^acres?\b/i, 'acre', 1],
  [/^(?:tonnes?|tons?)\b/i, 'tonne', 1],
  [/^(?:kilogram(?:me)?s?|kilos?|kg)\b/i, 'kg', 1],
  [/^lit(?:re|er)s?\b/i, 'litre', 1],
  [/^(?:degrees?|°C)/i, 'degree', 1],
  [/^(?:megawatts?|MW)\b/i, 'MW', 1],
];
/** Looked for first: it is quick, and most figures have none. */
const MEASURE = new RegExp(MEASURES.map(([form]) => form.source).join('|'), 'iu');

/** The measure behind a figure, as written; empty where there is none. */
export function measureAfter(rest: string): string {
  const [gap = ''] = /^[\s-]*/.exec(rest) ?? [];
  if (!MEASURE.test(rest.slice(gap.length))) return '';
  const found = MEASURES.map(([form]) => form.exec(rest.slice(gap.length))?.[0]).find((text) => text !== undefined);
  return found === undefined ? '' : gap + found;
}

/** Sentence lengths, ages and waits are told of too many things to be compared by kind. */
const TIMES =
  /^(?:hours?|minutes?|seconds?|days?|nights?|weeks?|months?|years?|decades?|centur\w+|times|points?|goals?|percentage|o'clock)\b/i;

type Named = readonly (readonly [string, RegExp])[];

const DIMENSIONS: Named = [
  ['snow', /\bsnow\w*/i],
  ['rain', /\brain\w*|\bprecipitation\b/i],
  ['water level', /\b(?:water levels?|levels?|gauges?|river|stood|crest\w*|tide|flood\w*)\b/i],
  ['length', /\b(?:long|length|stretch\w*|route|lane|tunnel|line|road|trail|kilomet\w+ of)\b/i],
  ['height', /\b(?:high|height|tall|waves?|summit)\b/i],
  ['depth', /\b(?:deep|depth)\b/i],
  ['width', /\b(?:wide|width)\b/i],
  ['speed', /\b(?:speed\w*|travell?ing|driving|doing)\b/i],
  ['area', /\b(?:burn\w*|hectares?|acres?|area|forest|land|fields?)\b/i],
  ['spill', /\b(?:spill\w*|leak\w*|escaped|oil|discharged)\b/i],
  ['weight', /\b(?:weigh\w*|weight|heavy|cargo|load|seized|cocaine|catch)\b/i],
  ['size', /\b(?:across|diameter|measur\w+|hailstones?)\b/i],
];
const SUMS: Named = [
  ['damage', /\b(?:damages?|losses)\b/i],
  ['fine', /\b(?:fine[sd]?|penalt\w+)\b/i],
  ['ransom', /\bransom\b/i],
  ['debt', /\b(?:debts?|owe[sd]?|arrears)\b/i],
  ['profit', /\bprofits?\b/i],
  ['loss', /\bloss\b/i],
  ['revenue', /\b(?:revenues?|turnover|sales|takings)\b/i],
  ['price paid', /\b(?:bought|buys?|buying|purchased?|acquir\w+|takeover|sold|auction\w*|hammer)\b/i],
  ['loot', /\b(?:stole|stolen|robb\w+|got away with|haul|loot|made off)\b/i],
  ['cost', /\b(?:cost(?:s|ing)?|c[ao]mes? to|construction|price tag|bill|spent|spend(?:s|ing)?|priced)\b/i],
];
const RATES: Named = [
  ['turnout', /\bturnout\b|\bof (?:eligible |registered )?(?:voters|electors) (?:took part|voted|cast)\b|\bwent to the polls\b/i],
];

const ACTS: Named = [
  [
    'dead',
    /\b(?:kill(?:ed|s|ing)?|dead|die[sd]?|dying|deaths?|claimed|lost their lives|lives (?:were )?lost|fatalit\w+|drown\w*|perish\w*|death toll|bodies)\b/i,
  ],
  ['hurt', /\b(?:injur\w+|wounded|hurt|hospitali[sz]ed)\b/i],
  ['missing', /\b(?:missing|unaccounted)\b/i],
  ['held', /\b(?:arrest(?:s|ed)?|detain\w*|held|jailed|custody)\b/i],
  [
    'moved',
    /\b(?:displaced|evacuat\w+|fled|homeless|transferr?\w*|moved|relocat\w+|taken (?:in|to)|brought to|rehoused|carried out|flown|airlifted|brought .{0,30}ashore)\b/i,
  ],
  [
    'infected',
    /\b(?:infect\w*|f[ae]ll(?:en)? ill|(?:made|be|were|are|was) .{0,40}\bsick|sicken\w*|contract(?:ed|ing)|tested positive|poison\w*|cases)\b/i,
  ],
  ['trapped', /\b(?:trapped|stranded|stuck|cut off|buried)\b/i],
  [
    'cut',
    /\b(?:costs? (?:the )?[\d,]+ jobs|cut(?:s|ting)?|axe[ds]?|axing|shed(?:s|ding)?|lay(?:s|ing)? off|laid off|lay-?offs?|redundan\w+|eliminat\w+|slash\w*|los(?:e|es|ing|s|ses)|lost|go|going|dismiss\w*|sack\w*|scrapp\w*)\b/i,
  ],
  ['made', /\b(?:creat\w+|new (?:jobs|posts|positions|workers|staff)|hir(?:e|es|ed|ing)|recruit\w*|add(?:s|ed|ing)?)\b/i],
  ['treated', /\b(?:treat(?:s|ed|ing|ment)?|admitt?\w*|operat\w+)\b/i],
  ['destroyed', /\b(?:destroy\w*|burn(?:ed|t)(?: down)?|gutted|razed|flatten\w*|collapsed|levell?ed|to ashes)\b/i],
  ['damaged', /\bdamag\w+\b/i],
  ['flooded', /\b(?:flooded|under water|inundated)\b/i],
  ['protested', /\b(?:march\w*|protest\w*|rall(?:y|ied|ies)|demonstrat\w*|took to the streets)\b/i],
  ['signed', /\b(?:sign|signed|signing|signatures?|signatories)\b/i],
  ['aboard', /\b(?:aboard|on board|carrying|passengers?)\b/i],
  ['watched', /\b(?:attend\w*|watch\w*|visit\w*|came|crowds?|spectators?|audience|flocked|turned out)\b/i],
  ['struck', /\b(?:strik\w+|struck|walk(?:ed)? out|stopped work|downed tools)\b/i],
  ['dark', /\b(?:without (?:power|electricity|light)|blackouts?|power cuts?|in the dark|outages?|lost power)\b/i],
  ['built', /\b(?:buil[dt]\w*|erect\w*)\b/i],
  ['opened', /\bopen(?:s|ed|ing)?\b/i],
  ['closed', /\b(?:clos(?:e|es|ed|ing|ure)|shut\w*)\b/i],
  ['planted', /\bplant(?:ed|s|ing)\b/i],
  ['felled', /\b(?:fell(?:ed|ing)|chopped|uprooted)\b/i],
  ['delivered', /\b(?:deliver\w*|sent|sends?|donat\w+|suppl(?:y|ied|ies)|hand(?:ed|s)? over|ship(?:ped|s))\b/i],
  ['sold', /\b(?:sold|sells?|sale)\b/i],
  ['bought', /\b(?:bought|buys?|order(?:ed|s)?|purchas\w+)\b/i],
  ['rescued', /\b(?:rescu\w+|saved|pulled (?:from|out)|freed|released|swapp?\w*|exchang\w+)\b/i],
  ['charged', /\b(?:charged|accused|indicted|sentenced|convicted)\b/i],
  ['vaccinated', /\b(?:vaccinat\w+|inoculat\w+|jabbed)\b/i],
  ['stolen', /\b(?:stole\w*|theft|robbed|looted)\b/i],
  ['fought', /\b(?:battl\w+|fought|fighting|tackl\w+|deployed|combed|searched)\b/i],
  ['found', /\b(?:found|discover\w+|recover\w+|turned up|retriev\w+)\b/i],
  ['escaped', /\b(?:escap\w+|got (?:out|away)|broke (?:out|free))\b/i],
  ['culled', /\b(?:cull\w*|slaughter\w*|put down)\b/i],
];
/** Fates of people: what became of them is the kind, whoever they are. */
const FATES = new Set(['dead', 'hurt', 'missing', 'held', 'infected', 'trapped']);
const RUNNING = new Set(['trapped', 'dead', 'hurt', 'missing', 'held', 'infected', 'moved', 'dark', 'rescued']);

const NOUNS: readonly (readonly string[])[] = [
  ['jobs', 'posts', 'positions', 'workers', 'employees', 'staff', 'staffers', 'redundancies', 'layoffs'],
  ['homes', 'houses', 'dwellings', 'households', 'properties', 'buildings'],
  ['protesters', 'demonstrators', 'marchers'],
  ['visitors', 'spectators', 'fans', 'guests', 'attendees', 'onlookers'],
  ['cars', 'vehicles'],
  ['pupils', 'students', 'schoolchildren'],
  ['ships', 'vessels', 'boats'],
  ['patients', 'inpatients'],
  ['prisoners', 'detainees', 'captives', 'inmates'],
];
const NOUN_OF = new Map(NOUNS.flatMap((group) => group.map((noun) => [keyOf(noun), keyOf(group[0] ?? noun)] as const)));
/** Whoever is counted as one of these is told apart by what became of them alone. */
const PEOPLE = new Set(
  'people persons person residents inhabitants men women others civilians villagers lives victims deaths dead injured wounded bodies fatalities locals citizens toll'
    .split(' ')
    .map(keyOf),
);
/** People by what they do where they are counted as people. */
const CROWDS: Readonly<Record<string, string>> = {
  protested: 'protesters',
  signed: 'signatures',
  aboard: 'passengers',
  watched: 'visitors',
  moved: 'people',
  struck: 'strikers',
  dark: 'homes',
  rescued: 'people',
  vaccinated: 'people',
  charged: 'people',
  treated: 'patients',
};
const CUTTING = new Set([...(NOUNS[0] ?? []).map(keyOf), keyOf('people')]);

const ROLES: Named = [
  [
    'plan',
    /\b(?:budget\w*|plann?ed|originally|initially|at first|once (?:put|priced)|target\w*|goals?|aim(?:s|ed|ing)?|was to|were to|had been due|intended|tender)\b/i,
  ],
  [
    'limit',
    /\b(?:limit\w*|maximum|minimum|capacity|room for|space for|allow\w*|permit\w*|threshold|mark|flood stage|warning stage|must not|may not|exceed\w*|beds|seats|holds up to|ceiling|cap(?:ped)?)\b/i,
  ],
  ['record', /\b(?:record|highest|previous high|since records)\b/i],
  ['ahead', /\b(?:forecast\w*|predict\w*|could|might|may|would|should|if|if not|unless|project(?:ed|s)|risk\w*|threat\w*|feared)\b/i],
  ['demand', /\b(?:demand\w*|ask(?:s|ed|ing)? for|seek\w*|sought|want\w*|calls? for|called for|claims? for)/i],
  ['offer', /\b(?:offer\w*|propos\w*|bids?)\b/i],
  ['whole', /\bof (?:the|its|their|his|her|our)\s*#/i],
  ['from', /\bfrom\s+(?:about |some )?\s*#/i],
  [
    'by',
    /\b(?:r[oi]se\w*|increase\w*|extend\w*|lengthen\w*|long\w*|high\w*|up|down|f[ae]ll\w*|cut|reduc\w+|shr[aiu]nk\w*|dearer|low\w+|grew|grow\w*)\s(?:\p{L}+\s){0,3}by\s+(?:about |some |another |at least |nearly )?\s*#/iu,
  ],
  [
    'part',
    /\b(?:includ\w+|among (?:them|those|whom)|of (?:them|those|which|whom)|a (?:further|second)|another|additional(?:ly)?|extra|first (?:phase|stage|part|section)|second (?:phase|stage|part|section)|only|alone|share|portion|half|third|quarter|contribut\w+|other)\b/i,
  ],
  ['rate', /\b(?:per|each|every|an? (?:day|week|month|year|hour|head|night)|daily|weekly|monthly|annual(?:ly)?|yearly|average)\b/i],
  [
    'before',
    /\b(?:last (?:year|month|week|season|time)|previous(?:ly)?|earlier|a year (?:ago|earlier|before)|compared (?:with|to)|than in|used to|formerly|former|instead|back then|in those days|until (?:now|then))\b/i,
  ],
  [
    'sum',
    /\b(?:this year|so far|since (?:january|the (?:start|beginning)|19\d\d|20\d\d)|to date|over the (?:past|last)|in the (?:past|last)|brings?|bringing|cumulative|combined|nationwide|across the country|altogether)\b/i,
  ],
];

/** What kind of figure it is; null where it cannot be told, or is told of too many things. `segment`: the part of the sentence it stands in, `at`: its place there. */
export function kindOf(figure: Figure, segment: string, at: number): Kind | null {
  const after = segment.slice(at + figure.text.length).replace(/^[\s-]+/, '');
  const before = segment.slice(0, at);
  if (/\b(?:aged?|number|no\.|route|room|flight|article|section|chapter|page|magnitude)\s*$/i.test(before)) return null;
  if (figure.unit !== 'count') {
    const named = nearest((figure.unit === '%' ? FIND.rates : FIND.sums)(segment), at);
    return named
      ? { unit: figure.unit, value: figure.value, name: named.name, group: null, acts: NONE, running: false, told: named.keys }
      : null;
  }
  if (TIMES.test(after)) return null;
  const measure = MEASURE.test(after) ? MEASURES.find(([form]) => form.test(after)) : undefined;
  if (measure) {
    const [form, unit, scale] = measure;
    const exact = unit === 'square' ? (form.exec(after)?.[0].toLowerCase() ?? unit) : unit;
    const dimension = nearest(FIND.dimensions(segment), at);
    if (!dimension) return null;
    return {
      unit: exact,
      value: figure.value * scale,
      name: dimension.name,
      group: null,
      acts: NONE,
      running: false,
      told: dimension.keys.difference(OBJECTS),
    };
  }
  return countKind(figure, segment, at);
}

function countKind(figure: Figure, segment: string, at: number): Kind | null {
  const head = headOf(segment.slice(at + figure.text.length)) ?? headBefore(segment.slice(0, at));
  if (!head) return null;
  const key = keyOf(head);
  const noun = NOUN_OF.get(key) ?? key;
  const found = FIND.acts(segment);
  const acts = new Set(found.map(({ name }) => name));
  const told = new Set([key, noun, ...found.flatMap(({ keys }) => [...keys])]);
  const fate = nearest(
    found.filter(({ name }) => FATES.has(name)),
    at,
  )?.name;
  const base = { unit: 'count', value: figure.value, told, group: null };
  const run = [...acts].some((act) => RUNNING.has(act));
  const isPeople = PEOPLE.has(key);
  if (acts.has('cut') && !acts.has('made') && CUTTING.has(key) && !fate)
    return { ...base, name: 'jobs cut', group: null, acts: NONE, running: false };
  if (fate) return { ...base, name: fate, group: isPeople ? null : noun, acts: NONE, running: true };
  if (!isPeople) return { ...base, name: noun, acts, running: run };
  const crowd = Object.keys(CROWDS).find((act) => acts.has(act));
  return crowd ? { ...base, name: keyOf(CROWDS[crowd] ?? crowd), acts, running: run } : null;
}

/** Words of a dimension that say what has it. */
const OBJECTS = new Set('tunnel line road route trail lane river gauge forest land field oil cargo catch'.split(' ').map(keyOf));
const NONE: ReadonlySet<string> = new Set();

const BOUND = /\b(?:more|less|fewer|higher|lower) than\s*$/i;

/** In what roles a figure stands: a plan, a limit, a part, an earlier year …; only equal roles can be compared. */
export function rolesOf(figure: Figure, segment: string, at: number): string {
  const paid = figure.unit !== 'count' && /\b(?:will|is to|are to|going to) (?:\w+ ){0,2}cost/i.test(segment.slice(0, at)) ? ['will'] : [];
  // May is a month.
  const around =
    `${segment.slice(Math.max(0, at - 60), at).replace(BOUND, '')} # ${segment.slice(at + figure.text.length).slice(0, 60)}`.replace(
      /\bMay\b/g,
      '',
    );
  return [
    ...new Set(
      FIND.roles(around)
        .map(({ name }) => name)
        .sort(),
    ),
    ...paid,
  ].join(' ');
}

interface Match extends Told {
  readonly text: string;
  readonly index: number;
}

/** What a text that a list matches is told by: the name in the list, and the keys of its words. */
interface Told {
  readonly name: string;
  readonly keys: ReadonlySet<string>;
}

/** Texts matched before; hardly any is new. A memory only; emptied when full. */
const MOST_TOLD = 5_000;

type Finder = (text: string) => readonly Match[];

/** All of a list in one pass over a text: many passes are slow. Where two begin at one place the first of the list is found. */
function finderOf(list: Named): Finder {
  const whole = new RegExp(list.map(([, form]) => form.source).join('|'), 'giu');
  const alone = list.map(([name, form]) => [name, new RegExp(`^(?:${form.source})$`, 'iu')] as const);
  const known = new Map<string, Told>();
  const toldBy = (text: string): Told => {
    const before = known.get(text);
    if (before) return before;
    if (known.size >= MOST_TOLD) known.clear();
    const told = { name: alone.find(([, form]) => form.test(text))?.[0] ?? '', keys: keysIn(text) };
    known.set(text, told);
    return told;
  };
  return (text) => {
    const found: Match[] = [];
    whole.lastIndex = 0;
    for (let match = whole.exec(text); match !== null; match = whole.exec(text)) {
      const { name, keys } = toldBy(match[0]);
      found.push({ name, keys, text: match[0], index: match.index });
    }
    return found;
  };
}

const FIND = {
  dimensions: finderOf(DIMENSIONS),
  sums: finderOf(SUMS),
  rates: finderOf(RATES),
  acts: finderOf(ACTS),
  roles: finderOf(ROLES),
};

function nearest(matches: readonly Match[], at: number): Match | null {
  const far = ({ index, text }: Match): number => (index < at ? at - index - text.length : index - at);
  return matches.reduce<Match | null>((best, match) => (best === null || far(match) < far(best) ? match : best), null);
}

function keysIn(text: string): ReadonlySet<string> {
  return new Set((text.match(/\p{L}+/gu) ?? []).map(keyOf));
}

const BREAK =
  /^(?:of|in|at|on|from|for|by|with|to|near|after|before|during|who|which|that|and|or|but|as|when|while|were|was|are|is|has|have|had|will|would|could|can|must|may|might|did|do|does|since|under|over|into|off|out|up|down|between|among|than|more|less|because|if|there|it|they|he|she|not|also|still|being|been|so|already|just|only|around|across|outside|inside|without|within|along|against|through|until|per|a|an|the|its|their|his|her|aboard|died|fell|lost|went|came|took|left|lie|stood|got|gave|said|says?|go|altogether|instead|worldwide|here|now|yesterday|today|tomorrow|last|this|next|each|every|all|both|underground|ashore|afloat|alive|away|back|home)$/i;

/** The noun that a figure counts: "340 skilled jobs at", "340 of its workers". */
function headOf(rest: string): string | null {
  const own = rest.replace(/^\s+of (?:the|its|their|his|her|our|these|those)\s+(?:[\d,]+\s+|some\s+)?/i, ' ');
  const words = /^[\s-]*((?:[\p{L}'’-]+\s*)+)/u.exec(own)?.[1]?.trim().split(/\s+/) ?? [];
  const run: string[] = [];
  for (const word of words) {
    if (BREAK.test(word) || (run.length > 0 && /(?:ed|ing)$/.test(word))) break;
    run.push(word);
  }
  return run.at(-1)?.replace(/['’]s?$/, '') ?? null;
}

/** "The number of patients rose to 62", "a toll of 12", "the death toll stands at 12". */
function headBefore(before: string): string | null {
  return (
    /\bnumber of (?:the )?(?:\p{L}+ )*?(\p{L}+) (?:(?:in|who|at|from|on|with|after|has|have|is|was|rose|fell|had|now|stood|stands|hurt|killed|reached|climbed|grew)\b[^,;]{0,60}?)?(?:at|to|is|was|as|reached)\s*(?:about |some |around )?$/iu.exec(
      before,
    )?.[1] ??
    /\b(toll|crowd|deaths|injured)\b(?: \p{L}+){0,3} (?:of|at|to|is|was|as)\s*(?:about |some |around )?$/iu.exec(before)?.[1] ??
    /\b(deaths|victims|redundancies|layoffs|injuries) (?:at|to|was|is)\s*$/iu.exec(before)?.[1] ??
    /\b(?:killed|killing|injured|injuring|wounded|wounding)\s+(?:at least |about |some )?$/iu
      .exec(before)?.[0]
      .trim()
      .replace(/^.*$/, 'people') ??
    null
  );
}
