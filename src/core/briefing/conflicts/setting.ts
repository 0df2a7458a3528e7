import type { AnalysedDocument, Mention } from '../../analysis.ts';
import { type Candidate, candidatesOf, perCandidate } from '../candidate.ts';
import { isStopWord, keyOf, skeleton, wordsOf, wordsOfName } from '../words.ts';
import { isWide } from './countries.ts';

/** Where and among whom a sentence's happening stands: what tells it from other happenings. */
export interface Setting {
  /** Keys of its common words, and of the sentence before where it leans on that. */
  readonly words: ReadonlySet<string>;
  /** Places within countries, organisations and people named in it, by sound. */
  readonly places: ReadonlySet<string>;
  readonly others: ReadonlySet<string>;
  /** Places and others together. */
  readonly named: ReadonlySet<string>;
}

/** What a document is about, by its title and beginning. */
interface Scene extends Setting {
  readonly title: ReadonlySet<string>;
}

/** Words that stand for one another in reports of one happening. */
const SAME: readonly (readonly string[])[] = [
  ['crash', 'collision', 'accident', 'collided', 'crashed', 'wreck', 'pile-up', 'pileup'],
  ['fire', 'blaze', 'flames', 'inferno', 'burned', 'burnt'],
  ['plant', 'factory', 'works', 'mill', 'site'],
  ['company', 'firm', 'maker', 'manufacturer', 'group'],
  ['coach', 'bus', 'minibus'],
  ['ferry', 'ship', 'boat', 'vessel', 'trawler'],
  ['quake', 'earthquake', 'tremor'],
  ['flood', 'floods', 'flooding', 'flooded'],
  ['storm', 'hurricane', 'cyclone', 'gale', 'typhoon'],
  ['blast', 'explosion', 'exploded', 'detonation'],
  ['hospital', 'clinic', 'infirmary'],
  ['landslide', 'mudslide', 'landslip'],
  ['protest', 'demonstration', 'march', 'rally', 'marched', 'protesters', 'demonstrators', 'marchers'],
  ['attack', 'assault', 'raid', 'shelling'],
  ['train', 'railway', 'rail'],
  ['road', 'motorway', 'highway', 'street'],
  ['painting', 'picture', 'canvas'],
  ['avalanche', 'snowslide'],
  ['outbreak', 'epidemic', 'infection', 'infections'],
  ['petition', 'signatures'],
  ['museum', 'gallery'],
  ['pool', 'baths'],
  ['plane', 'aircraft', 'airliner', 'jet'],
  ['bridge', 'footbridge', 'crossing', 'viaduct'],
];
const ONE = new Map(SAME.flatMap((group) => group.map((word) => [keyOf(word), keyOf(group[0] ?? word)] as const)));
/** Words of any report: sharing them says nothing. */
const EMPTY = new Set(
  `said say says told people person officials official police report reported reports year years month months week weeks day days hour hours monday tuesday
  wednesday thursday friday saturday sunday january february march april may june july august september october november december today yesterday tomorrow
  morning evening night afternoon new news number total according spokesman spokeswoman statement announced million billion thousand euros dollars pounds
  town city village country local national state government ministry minister council authorities mayor region area now first last time part place way
  least most including put confirmed still two three four five six seven eight nine ten eleven twelve hundred thousand cent per percent
  building project scheme structure construction newspaper accounts figures show
  kilometres kilometers metres meters centimetres centimeters km cm hectares miles tonnes`
    .split(/\s+/)
    .map(keyOf),
);

/** The key under which words that stand for one another meet. */
export function oneKey(key: string): string {
  return ONE.get(key) ?? key;
}

/** The setting of a sentence. */
export const settingOf = perCandidate((candidate): Setting => {
  const { previous, leans, dangles } = candidate;
  const own = wordsIn(candidate);
  const near = (leans || dangles) && previous ? own.union(wordsIn(previous)) : own;
  const names = namesBetween(candidate.found, candidate.sentence.start, candidate.sentence.end);
  const led =
    (leans || dangles) && previous && names.length === 0
      ? namesBetween(candidate.found, previous.sentence.start, previous.sentence.end)
      : names;
  return { words: near, ...soundsOf(led) };
});

/** "…, the works office said on Monday", "according to the works office": who says it is no part of what is told. */
const SAYING =
  /^according to (?:(?:the|a) )?(?:\p{Lu}[\p{L}’'.-]*\s)+|,? ?\baccording to [^,;.]+(?=[,;.])|, [^,;]{2,60} (?:said|says|reported|announced|estimated|added|told \p{L}+)\b[^,;]*(?=[.,;]|$)|^[^,;]{2,60}? (?:said|says|announced|reported)(?: on \p{L}+)?(?: that)? /giu;

/** Looked for first: it is quick, and most sentences say what they say themselves. */
const SAID = /\b(?:said|says|according|words|report|announc|estimat|added|told)/i;

const wordsIn = perCandidate(({ text, names, keys }: Candidate): ReadonlySet<string> => {
  const named = new Set(names.flatMap((name) => wordsOfName(name).map((word) => word.key)));
  if (SAID.test(text)) return keysOf(text.replace(SAYING, ' '), named);
  return new Set(keys.filter((key) => !/^\d/.test(key) && !EMPTY.has(key) && !named.has(key)).map(oneKey));
});

function keysOf(text: string, without: ReadonlySet<string>): ReadonlySet<string> {
  const keys = wordsOf(text).filter(({ raw, key }) => !isStopWord(raw) && !/^\d/.test(key) && !EMPTY.has(key) && !without.has(key));
  return new Set(keys.map(({ key }) => oneKey(key)));
}

const SCENES = new WeakMap<AnalysedDocument, Scene>();
const LEAD = 2;

/** The scene of a document. */
export function sceneOf(found: AnalysedDocument): Scene {
  const known = SCENES.get(found);
  if (known) return known;
  const lead = candidatesOf(found).slice(0, LEAD);
  const names = new Set(found.analysis.mentions.flatMap(({ name }) => wordsOfName(name).map((word) => word.key)));
  const title = keysOf(found.analysis.title ?? '', names);
  const all = soundsOf(found.analysis.mentions);
  const scene = {
    title,
    words: lead.reduce((all, candidate) => all.union(wordsIn(candidate)), title),
    ...namedAs(all.places, all.others.union(namesIn(found.analysis.title ?? ''))),
  };
  SCENES.set(found, scene);
  return scene;
}

/** Capitalised words of a title that is no title in capitals: its names, as far as one can see. */
function namesIn(title: string): ReadonlySet<string> {
  const [, ...words] = title.split(/\s+/);
  const names = words.filter((word) => /^\p{Lu}\p{Ll}{2}/u.test(word));
  return new Set(names.length * 2 > words.length ? [] : names.map(skeleton));
}

function namesBetween({ analysis }: AnalysedDocument, start: number, end: number): readonly Mention[] {
  return analysis.mentions.filter((mention) => mention.start >= start && mention.end <= end);
}

function soundsOf(mentions: readonly Mention[]): Pick<Setting, 'places' | 'others' | 'named'> {
  const places = new Set<string>();
  const others = new Set<string>();
  for (const { kind, name } of mentions) {
    if (kind !== 'place') others.add(soundOf(name));
    else if (!isWide(name)) places.add(soundOf(name));
  }
  return namedAs(places, others);
}

function namedAs(places: ReadonlySet<string>, others: ReadonlySet<string>): Pick<Setting, 'places' | 'others' | 'named'> {
  return { places, others, named: places.union(others) };
}

function soundOf(name: string): string {
  return skeleton(name.slice(name.lastIndexOf(' ') + 1));
}
