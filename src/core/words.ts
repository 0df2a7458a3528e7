import { createInstance, type i18n } from 'i18next';
import type english from '../../config/words/en.json';

/** What one language says: text by key. `{{name}}` takes a value, `{{name, day}}`, `{{name, instant}}` and `{{name, number}}` one written as the language writes it; keys ending in `_one`, `_other`, … are the plural forms for `count`. */
export type Catalogue = Readonly<Record<string, string>>;

type Bare<Key> = Key extends `${infer Base}_${'zero' | 'one' | 'two' | 'few' | 'many' | 'other'}` ? Base : Key;

/** Everything the bot can say, by its name in the English catalogue. */
export type WordKey = Bare<keyof typeof english>;

/** A text of the catalogues with its values: said once it is known who reads it. Values may be such texts themselves, or lists. Plain data. */
export interface Wording {
  readonly key: WordKey;
  readonly values?: Values;
}

type Value = string | number | Wording | readonly (string | Wording)[];
type Values = Readonly<Record<string, Value>>;

/** The bot's words in one language. */
export interface Words {
  /** As the catalogue is named: `en`, `de`. */
  readonly locale: string;
  /** What `Intl` calls the manner in which days and lists are written. */
  readonly tag: string;
  /** The text of `key` with `values` put in; English where this language lacks it. Values are put in as they are: platforms make text inert. */
  readonly say: (key: WordKey, values?: Values) => string;
  /** The text of a Wording. */
  readonly tell: (wording: Wording) => string;
  /** `A, B and C`, `A, B or C` as the language joins them. */
  readonly list: (items: readonly string[], joint?: 'and' | 'or') => string;
  /** `24 April 2022` for an ISO day. */
  readonly day: (iso: string) => string;
  /** An ISO day as lists show it: as it is in English, which has two ways to read `04/05`; `24.04.2022`. What is no whole day stays as it is. */
  readonly date: (iso: string) => string;
  /** An ISO instant, by UTC: `24.04.2022, 08:00 UTC`. */
  readonly instant: (iso: string) => string;
  /** `April 2022` for an ISO day or month. */
  readonly month: (iso: string) => string;
  /** The name of a language by its ISO 639-3 code, null where it has none here. */
  readonly language: (code: string) => string | null;
  /** `2,000` for 2000. */
  readonly number: (value: number) => string;
}

/** The words for a reader's locale (`de-AT`, `en_GB`, null): the nearest language there is, else English. */
export type WordsFor = (locale: string | null | undefined) => Words;

/** What a Message or a Subscription says of its language: nothing of English. */
export const spokenIn = ({ locale }: Words): { readonly locale?: string } => (locale === 'en' ? {} : { locale });

/** A text of the catalogues, to be said later. */
export function wording(key: WordKey, values?: Values): Wording {
  return values === undefined ? { key } : { key, values };
}

/** Lists, days and numbers in the manner of British English: no comma before "and", the day before the month. */
const TAGS: Readonly<Record<string, string>> = { en: 'en-GB' };

function wordsIn(bot: i18n, locale: string): Words {
  const translate = bot.getFixedT(locale);
  const tag = TAGS[locale] ?? locale;
  const lists = {
    and: new Intl.ListFormat(tag, { type: 'conjunction' }),
    or: new Intl.ListFormat(tag, { type: 'disjunction' }),
  };
  const days = new Intl.DateTimeFormat(tag, { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' });
  const short = new Intl.DateTimeFormat(tag, { timeZone: 'UTC', dateStyle: 'medium' });
  const instants = new Intl.DateTimeFormat(tag, { timeZone: 'UTC', dateStyle: 'medium', timeStyle: 'short' });
  const months = new Intl.DateTimeFormat(tag, { timeZone: 'UTC', month: 'long', year: 'numeric' });
  const languages = new Intl.DisplayNames(tag, { type: 'language', fallback: 'none' });
  const numbers = new Intl.NumberFormat(tag);
  const told = (value: Value): string | number => {
    if (typeof value !== 'object') return value;
    return 'key' in value ? tell(value) : list(value.map((one) => String(told(one))));
  };
  const say: Words['say'] = (key, values = {}) =>
    translate(key, Object.fromEntries(Object.entries(values).map(([name, value]) => [name, told(value)])));
  const tell: Words['tell'] = ({ key, values }) => say(key, values);
  const list: Words['list'] = (items, joint = 'and') => lists[joint].format(items);
  return {
    locale,
    tag,
    say,
    tell,
    list,
    day: (iso) => days.format(Date.parse(iso.slice(0, 10))),
    date: (iso) => (locale === 'en' || !/^\d{4}-\d\d-\d\d/.test(iso) ? iso : short.format(Date.parse(iso.slice(0, 10)))),
    instant: (iso) => (Number.isNaN(Date.parse(iso)) ? iso : `${instants.format(Date.parse(iso))} UTC`),
    month: (iso) => months.format(Date.parse(iso.slice(0, 7))),
    language: (code) => languages.of(code) ?? null,
    number: (value) => numbers.format(value),
  };
}

/** The words of all languages from their catalogues, by language. */
export function createWords(catalogues: Readonly<Record<string, Catalogue>> & { readonly en: Catalogue }): WordsFor {
  const bot = createInstance();
  bot.init({
    initAsync: false,
    lng: 'en',
    fallbackLng: 'en',
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    resources: Object.fromEntries(Object.entries(catalogues).map(([language, translation]) => [language, { translation }])),
  });
  const english = wordsIn(bot, 'en');
  const all = new Map(Object.keys(catalogues).map((language) => [language, wordsIn(bot, language)]));
  const wordsFor: WordsFor = (locale) => all.get(locale?.split(/[-_]/, 1)[0]?.toLowerCase() ?? 'en') ?? english;
  bot.services.formatter?.add('day', (value, language) => wordsFor(language).date(String(value)));
  bot.services.formatter?.add('instant', (value, language) => wordsFor(language).instant(String(value)));
  return wordsFor;
}
