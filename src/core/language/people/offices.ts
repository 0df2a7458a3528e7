import { TITLES } from '../names/lists.ts';

/** Offices, trades and ties by which a text speaks of a person again: `the minister`, `the insurer`. */
export const OFFICES: ReadonlySet<string> = new Set(
  (
    'president premier chancellor minister secretary senator governor mayor king queen prince princess emir sultan general colonel major admiral judge justice chairman chairwoman director ' +
    'spokesman spokeswoman coach ambassador pope bishop archbishop cardinal rabbi imam leader founder commissioner congressman congresswoman duke duchess singer actor actress author striker ' +
    'goalkeeper lawyer activist economist researcher envoy deputy manager widow editor farmer engineer teacher inspector detective attorney counsel insurer banker mediator negotiator diplomat ' +
    'commander captain professor historian analyst doctor surgeon healer pilot skipper trader owner shipowner financier broker publisher journalist reporter photographer artist painter writer poet ' +
    'novelist musician conductor composer dancer producer scientist physicist biologist chemist astronomer investor entrepreneur billionaire tycoon magnate minister governor regent sheikh patriarch ' +
    'abbot monk nun priest pastor cleric preacher magistrate prosecutor witness defendant veteran candidate lawmaker legislator deputy politician congressman vicar rector dean principal curator ' +
    'librarian surveyor fisherman rancher miner carpenter baker chef champion midfielder defender winger captain referee chairperson spokesperson premier taoiseach president-elect'
  ).split(' '),
);

/** Further words for what a person is or does; words of their endings need not stand here. */
const OTHERS: ReadonlySet<string> = new Set(
  (
    'chair head chief boss deputy aide host guest delegate councillor counterpart colleague spokesperson president-designate vice-president vice-minister vice-chair co-chair co-founder chairperson ' +
    'executive official representative negotiator rep member envoy consul nuncio legate prefect sheriff clerk bursar treasurer steward trustee accountant consultant merchant lieutenant sergeant ' +
    'corporal commodore brigadier adviser advisor attache legislator parliamentarian mp mep mla ceo cfo coo cto md atty capt cllr dr prof rabbi imam sheikh mufti elder monk nun sister brother father ' +
    'mother son daughter widow widower nephew niece cousin uncle aunt heir patriarch metropolitan mullah ayatollah lama guru swami sultan emir king queen prince princess baron duke count lord lady ' +
    'mayoress midwife nurse surgeon physicist chemist chef cook guide judge justice magistrate coroner notary marshal ombudsman warlord rebel activist loyalist whistleblower hostage refugee student ' +
    'pupil graduate tycoon magnate mogul owner partner analyst expert specialist scholar academic fellow coach captain striker keeper athlete star champion goalkeeper referee umpire skipper bishop ' +
    'assistant attendant inhabitant resident tenant immigrant president superintendent agent correspondent ally rival opponent protege architect'
  ).split(' '),
);
/** What the endings of trades stand on that is no person. */
const NO_PERSON: ReadonlySet<string> = new Set(
  (
    'after under over other another whether however never ever later earlier together rather former latter further either neither number order paper newspaper river tower water power letter winter ' +
    'summer dinner supper chapter matter quarter corner border computer chamber december september october november weather offer answer center corner shoulder silver copper border order layer ' +
    'cover charter barter quarter easter per her their sever counter encounter register gather utter better bitter outer inner upper lower inter super hyper centimeter meter litre easter ' +
    'for nor or floor door error motor factor sector corridor harbor labor color favor honor humor vigor terror tremor minor interior exterior superior prior ' +
    'list exist assist persist insist resist consist twist mist fist west-list shopping-list midst'
  ).split(' '),
);

function isTrade(word: string): boolean {
  if (OFFICES.has(word) || OTHERS.has(word) || TITLES.has(word.replace(/\.$/, ''))) return true;
  return word.length > 4 && /(?:er|or|ist|ian|eer|man|woman|person)$/.test(word) && !NO_PERSON.has(word);
}

/** The word for what one person is or does, in the singular: `ministers` → `minister`; null where the word says nothing of the kind. */
export function officeOf(word: string): string | null {
  const lower = word.toLowerCase();
  if (/\s/.test(word)) return null;
  if (isTrade(lower)) return word;
  const singular = /men$/i.test(word)
    ? word.replace(/en$/i, 'an')
    : /ies$/i.test(word)
      ? word.replace(/ies$/i, 'y')
      : word.replace(/s$/i, '');
  return singular !== word && !NO_PERSON.has(lower) && isTrade(singular.toLowerCase()) ? singular : null;
}
