import type { Span } from '../../passage.ts';
import { fold } from '../fold.ts';
import { nameParts } from './parts.ts';
import { samePerson } from './same.ts';

/** A surface form under which people stand in one text. */
interface Form {
  readonly text: string;
  readonly words: number;
  readonly count: number;
  /** Offset of the first mention. */
  readonly first: number;
}

interface Cluster {
  readonly forms: Form[];
  /** The full names in it, folded, for the comparison with others. */
  readonly names: string[];
}

/** The mention's words on one line, possessives and stray marks off its ends. */
export function surface(text: string, span: Span): string {
  return text
    .slice(span.start, span.end)
    .replace(/\s+/g, ' ')
    .replace(/['’]s$/u, '')
    .replace(/^["“”'‘’(]+|["“”),;:]+$/gu, '')
    .trim();
}

function formsOf(text: string, spans: readonly Span[]): readonly Form[] {
  const forms = new Map<string, { text: string; words: number; count: number; first: number }>();
  for (const span of spans) {
    const words = surface(text, span);
    const key = fold(words);
    const form = forms.get(key);
    if (form) {
      form.count += 1;
      if (/\p{Ll}/u.test(words) && !/\p{Ll}/u.test(form.text)) form.text = words;
    } else forms.set(key, { text: words, words: nameParts(words).words.length, count: 1, first: span.start });
  }
  return [...forms.values()];
}

/** Full names that can be one person's; a name that fits two people joins neither. */
function clusterFull(forms: readonly Form[]): Cluster[] {
  const clusters: Cluster[] = [];
  for (const form of forms) {
    const fits = clusters.filter((cluster) => cluster.names.every((name) => samePerson(name, form.text)));
    const only = fits.length === 1 ? fits[0] : undefined;
    if (only) {
      only.forms.push(form);
      only.names.push(form.text);
    } else clusters.push({ forms: [form], names: [form.text] });
  }
  return clusters;
}

type Fit = 'surname' | 'first' | 'none';

function fitOf(single: string, cluster: Cluster): Fit {
  const word = nameParts(single).last;
  if (cluster.names.some((name) => samePerson(single, name, 'exact'))) return 'surname';
  const parts = cluster.names.map(nameParts);
  return parts.some((part) => part.words.length > 1 && part.words.slice(0, -1).includes(word)) ? 'first' : 'none';
}

/** The one cluster a single name belongs to: by surname first, then by spelling, then by first name; none where two fit. */
function ownerOf(form: Form, clusters: readonly Cluster[]): Cluster | null {
  const bySurname = clusters.filter((cluster) => fitOf(form.text, cluster) === 'surname');
  if (bySurname.length > 0) return bySurname.length === 1 ? (bySurname[0] ?? null) : lately(form, bySurname);
  const bySpelling = clusters.filter((cluster) => cluster.names.some((name) => samePerson(form.text, name)));
  if (bySpelling.length === 1) return bySpelling[0] ?? null;
  const byFirst = clusters.filter((cluster) => fitOf(form.text, cluster) === 'first');
  return byFirst.length === 1 ? (byFirst[0] ?? null) : null;
}

/** Of several people with one surname, the one that the text had introduced before the bare surname, if only one; else none. */
function lately(form: Form, clusters: readonly Cluster[]): Cluster | null {
  const before = clusters.filter((cluster) => cluster.forms.some((other) => other.first < form.first));
  return before.length === 1 ? (before[0] ?? null) : null;
}

/** The fullest form; of two equally full the more frequent, then the first. Forms all in capitals only where there is no other. */
function canonicalOf(forms: readonly Form[]): string {
  const shouted = (form: Form): number => (/\p{Ll}/u.test(form.text) ? 0 : 1);
  const best = [...forms].sort((a, b) => shouted(a) - shouted(b) || b.words - a.words || b.count - a.count || a.first - b.first)[0];
  return best?.text ?? '';
}

/**
 * One canonical name for every person of a text: surnames, first names and spelling variants join the full name they clearly belong to; what fits
 * two people stays apart. Answers by folded surface form.
 */
export function clusterPeople(text: string, spans: readonly Span[]): (span: Span) => string {
  const forms = formsOf(text, spans);
  const clusters = clusterFull(forms.filter((form) => form.words > 1).sort((a, b) => b.words - a.words || a.first - b.first));
  const singles = forms.filter((form) => form.words <= 1);
  const owned = singles.map((form) => ({ form, owner: ownerOf(form, clusters) }));
  for (const { form, owner } of owned) owner?.forms.push(form);
  for (const { form } of owned.filter((one) => one.owner === null)) {
    const like = clusters.find((cluster) =>
      cluster.names.every((name) => nameParts(name).words.length === 1 && samePerson(name, form.text)),
    );
    if (like) like.forms.push(form);
    else clusters.push({ forms: [form], names: [form.text] });
  }
  const names = new Map<string, string>();
  for (const cluster of clusters) {
    const canonical = canonicalOf(cluster.forms);
    for (const form of cluster.forms) names.set(fold(form.text), canonical);
  }
  return (span) => names.get(fold(surface(text, span))) ?? surface(text, span);
}
