import { fold } from '../fold.ts';
import { COUNTRIES } from './capitals.ts';
import { placeKey } from './others.ts';

/** Peoples that the name of their country does not begin, and names under which a country is meant too. */
const NAMED: ReadonlyMap<string, string> = new Map(
  (
    'french:france german:germany british:united kingdom english:united kingdom scottish:united kingdom welsh:united kingdom england:united kingdom scotland:united kingdom wales:united kingdom ' +
    'spanish:spain polish:poland turkish:turkey dutch:netherlands danish:denmark swedish:sweden finnish:finland greek:greece irish:ireland swiss:switzerland philippine:philippines ' +
    'filipino:philippines peruvian:peru cypriot:cyprus afghan:afghanistan kazakh:kazakhstan uzbek:uzbekistan kyrgyz:kyrgyzstan tajik:tajikistan turkmen:turkmenistan norwegian:norway ' +
    'portuguese:portugal czech:czech republic slovak:slovakia slovene:slovenia serb:serbia croat:croatia american:united states thai:thailand lao:laos burmese:myanmar emirati:united arab emirates ' +
    'ivorian:ivory coast congolese:congo malagasy:madagascar belgian:belgium argentine:argentina argentinian:argentina chilean:chile icelandic:iceland maltese:malta hungarian:hungary'
  )
    .split(/ (?=\p{L}+:)/u)
    .map((pair) => pair.split(':') as [string, string]),
);
const PEOPLE_ENDING = /(?:an|ese|i|ish|ic)$/;
const known = new Map<string, string | null>();
const KNOWN_MAX = 20_000;

/** The country that a word or two name, or whose people they name: `Ukrainian` → `ukraine`, `U.S.` → `united states`; null where they name none. */
export function countryOf(words: string): string | null {
  const text = fold(words)
    .replace(/['’]s?$/, '')
    .replace(/^the /, '');
  const kept = known.get(text);
  if (kept !== undefined) return kept;
  const key = placeKey(text);
  const country = NAMED.get(text) ?? (COUNTRIES.has(key) ? (NAMED.get(key) ?? key) : beginsWith(text));
  if (known.size >= KNOWN_MAX) known.clear();
  known.set(text, country);
  return country;
}

/** `iraqi` → `iraq`, `south african` → `south africa`: a people by the beginning of its country's name. */
function beginsWith(text: string): string | null {
  if (text.length < 5 || !PEOPLE_ENDING.test(text)) return null;
  for (const country of COUNTRIES) {
    const stem = country.replace(/[aeiouy]+$/, '');
    if (stem.length > 2 && text.startsWith(stem) && text.length - stem.length <= 4) return country;
  }
  return null;
}

/** All countries that a text names by themselves or by their people, in order. */
export function countriesIn(text: string): readonly string[] {
  const words = fold(text).match(/[\p{L}][\p{L}.'’-]*/gu) ?? [];
  const found: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const pair = at + 1 < words.length ? countryOf(`${words[at]} ${words[at + 1]}`) : null;
    const country = pair ?? countryOf(words[at] ?? '');
    if (pair) at += 1;
    if (country && !found.includes(country)) found.push(country);
  }
  return found;
}
