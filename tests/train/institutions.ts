import { inventPerson, type NameStock } from './people.ts';
import type { Random } from './random.ts';

const list = (words: string): readonly string[] => words.trim().split(/\s*\|\s*/u);

const FIELDS = list(
  'Foreign Affairs | Health | Education | Finance | Defence | Justice | the Interior | Agriculture | Transport | Energy | Trade | Labour | Tourism | Culture | Water | Environment | Information | Science and Technology | Women and Children | Public Works | Economy | Mines | Fisheries',
);
const KINDS_OF_BODY = list(
  'Agency | Authority | Commission | Council | Committee | Board | Institute | Association | Federation | Union | Foundation | Trust | Society | Network | Centre | Center | Office | Bureau | Service | Fund | Alliance | Forum | Coalition | Initiative | Group | Academy | Court | Tribunal | Chamber of Commerce',
);
const TOPICS = list(
  'Climate | Human Rights | Press Freedom | Electoral | National | Central | Regional | Medical | Food Security | Trade Union | Police | Maritime | Border | Nuclear | Space | Football | Olympic | Election | Anti-Corruption | Civil Aviation | Statistics | Disaster Management | Refugee | Development | Peace | Strategic Studies | Public Health | Meteorological | Electricity | Revenue',
);
const PARTIES = list(
  'Democratic | Liberal | Labour | Socialist | Green | National | Progressive | Conservative | Republican | Patriotic | Unity | People’s | Workers | Freedom | Reform | Justice and Development',
);
const COMPANY = list(
  'Group | Holdings | Inc. | Ltd | Corp. | Bank | Airlines | Motors | Energy | Telecom | Steel | Pharma | Insurance | Media | Foods | Mining | Oil | Shipping | Partners | Capital | Securities | Technologies',
);
const CLUB = list('United | City | FC | Rovers | Athletic | Wanderers | Sporting | Stars | Warriors | Tigers | Eagles');
const PAPER = list(
  'Times | Post | Herald | Tribune | Gazette | Guardian | Standard | Chronicle | Observer | Star | Daily | Mail | News | Today | Mirror | Independent | Monitor | Nation | Express | Journal | Echo | Courier | Dispatch',
);
const STATION = list('TV | Radio | News | FM | Television | Broadcasting | Online | 24 | Channel');
const SYLLABLES = list(
  'va | zen | tor | mi | kal | do | ri | sen | po | la | ter | ni | qu | bel | sha | gro | fin | ur | dex | om | al | ber | cy | lo | tra | vi',
);

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const letters = (count: number, random: Random): string =>
  Array.from({ length: count }, () => random.pick([...'ABCDEFGHIJKLMNOPRSTUVW'])).join('');
const coined = (random: Random): string => capital(Array.from({ length: random.pick([2, 2, 3]) }, () => random.pick(SYLLABLES)).join(''));

/** What invented institutions are made of. */
export interface Stock {
  readonly people: readonly NameStock[];
  readonly places: readonly string[];
}

/** A newspaper, station or agency. */
export function inventOutlet({ places }: Stock, random: Random): string {
  const place = random.pick(places);
  const way = random.next();
  if (way < 0.35) return `${random.chance(0.5) ? 'The ' : ''}${place} ${random.pick(PAPER)}`;
  if (way < 0.5)
    return `${random.chance(0.5) ? 'The ' : ''}${random.pick(list('Daily | Sunday | Financial | Weekly | New | Morning | Evening'))} ${random.pick(PAPER)}`;
  if (way < 0.65)
    return `${random.pick([place, coined(random), random.pick(list('Sky | Star | First | Capital | Voice | Open | Free | Al'))])} ${random.pick(STATION)}`;
  if (way < 0.75) return `Al ${coined(random)}`;
  if (way < 0.9) return letters(random.pick([3, 3, 3, 4]), random);
  return random.chance(0.5) ? `Radio ${place}` : coined(random);
}

/** A ministry, company, party, club, body, school or one that bears a person's name. */
export function inventOrganisation(stock: Stock, random: Random): string {
  const place = random.pick(stock.places);
  const way = random.next();
  if (way < 0.12)
    return random.chance(0.5) ? `Ministry of ${random.pick(FIELDS)}` : `${random.pick(FIELDS).replace(/^the /u, '')} Ministry`;
  if (way < 0.24) return `${place} ${random.pick(TOPICS)} ${random.pick(KINDS_OF_BODY)}`;
  if (way < 0.34) return `${random.pick(TOPICS)} ${random.pick(KINDS_OF_BODY)}${random.chance(0.3) ? ` of ${place}` : ''}`;
  if (way < 0.44)
    return random.chance(0.5)
      ? `University of ${place}`
      : `${place} ${random.pick(list('University | State University | Medical College | General Hospital | High School | Central Bank | Polytechnic'))}`;
  if (way < 0.55)
    return `${random.pick([coined(random), coined(random), place, inventPerson(stock.people, random).short])} ${random.pick(COMPANY)}`;
  if (way < 0.62) return coined(random);
  if (way < 0.7) return `${random.pick(PARTIES)} ${random.pick(list('Party | Front | Movement | Congress | Alliance | Union'))}`;
  if (way < 0.76) return `${place} ${random.pick(CLUB)}`;
  if (way < 0.86) return letters(random.pick([3, 3, 4, 4, 5]), random);
  const name = inventPerson(stock.people, random);
  const bearer = random.chance(0.7) ? name.full : name.short;
  return `${bearer} ${random.pick(list('Foundation | Institute | University | Cabinet | Hospital | Centre | School | Trust | Library | Commission'))}`;
}
