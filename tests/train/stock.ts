import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Stock } from './institutions.ts';
import { TOWNS } from './places.ts';

const LATIN = /^[\p{Script=Latin}'’ .-]+$/u;

/** All texts anywhere below a value of faker's locale tables. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return LATIN.test(value) ? [value] : [];
  if (typeof value === 'object' && value !== null) {
    if ('value' in value) return textsIn(value.value);
    return Object.values(value).flatMap(textsIn);
  }
  return [];
}

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Object.getOwnPropertyDescriptor(value, name)?.value : undefined;

/** Names of people and places in Latin letters, from the package @faker-js/faker in the scratch folder. */
export function readStock(scratch: string): Stock {
  const faker: unknown = createRequire(join(scratch, 'package.json'))('@faker-js/faker');
  const locales = Object.values(field(faker, 'allLocales') ?? {});
  const people = locales.flatMap((locale: unknown) => {
    const person = field(locale, 'person');
    const first = [...new Set(textsIn(field(person, 'first_name')))];
    const last = [...new Set(textsIn(field(person, 'last_name')))];
    return first.length > 20 && last.length > 20 ? [{ first, last }] : [];
  });
  const english = locales.filter((locale: unknown) => textsIn(field(field(locale, 'location'), 'country')).includes('Germany'));
  const countries = [...new Set(english.flatMap((locale: unknown) => textsIn(field(field(locale, 'location'), 'country'))))];
  const cities = locales
    .map((locale: unknown) => textsIn(field(field(locale, 'location'), 'city_name')))
    .filter((names) => names.length > 0);
  // Every country's cities count alike, so that none with a long list drowns the others.
  const places = cities.flatMap((names) => Array.from({ length: 60 }, (_, at) => names[(at * 7) % names.length] ?? ''));
  return { people, places: [...places, ...TOWNS, ...TOWNS, ...countries, ...countries, ...countries] };
}
