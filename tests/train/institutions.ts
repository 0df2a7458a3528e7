import { inventPerson, type NameStock } from './people.ts';
import type { Random } from './random.ts';
import { unmarkedWords } from './unmarked.ts';

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

const FOREIGN_PAPERS = list(
  'La Voz de @ | El Diario | Diario de @ | La Prensa | El Heraldo de @ | Le Quotidien | Le Courrier de @ | La Tribune de @ | Le Soir de @ | Jornal de @ | Folha de @ | O Jornal | Gazeta @ | Koran @ | Harian @ | Suara @ | Berita @ | @ Shimbun | @ Ilbo | @ Zeitung | Neue @ Zeitung | Il Corriere di @ | De @ Courant | @ Khabar | Al-@ | Asharq @ | Yeni @ | @ Gazetesi | Nowa @ | Novi @ | @ Pravda | @ Avisen | @ Tidende | Dainik @ | Ta @ Nea | Radio @ FM | Télé @ | Canal @',
);
const FOREIGN_BODIES = list(
  'Partido @ | Partido Nacional de @ | Frente de @ | Movimiento @ | Unión Cívica @ | Confederación de @ | Federación de @ | Sindicato de @ | Universidad de @ | Universidade de @ | Université de @ | Banco de @ | Banco @ | Banque @ | Banque Nationale de @ | Club Atlético @ | Club @ | Deportivo @ | Esporte Clube @ | Real @ | Sporting @ | Atlético @ | AS @ | Stade @ | FC @ | Dinamo @ | Lokomotiv @ | Spartak @ | Hapoel @ | Al-Ahli @ | Bank @ | Bank Negara @ | Partai @ | Parti @ | Union pour @ | Mouvement @ | Rassemblement @ | Jamaat @ | Harakat @ | Hizb @ | Türk @ | Yayasan @ | Institut @ | Hochschule @ | Stiftung @ | Petro@ | @gaz | @neft | @bank | @tel',
);
const SERVICES = list(
  'Police | Police Service | Fire Brigade | City Council | County Council | Municipality | Government | Parliament | Senate | High Court | Supreme Court | Constitutional Court | Court of Appeal | Electoral Commission | Armed Forces | Defence Force | Air Force | Navy | Coast Guard | Central Bank | Stock Exchange | Airways | Railways | Ports Authority | Tourism Board | Football Federation | Cricket Board | Olympic Committee | Bar Association | Red Crescent | Red Cross | Liberation Front | Liberation Army | Salvation Front | People’s Front | Resistance Army | Defence Department | Broadcasting Corporation | News Agency | Water Company | Medical Association | Teachers’ Union',
);
const HALF_SMALL = list(
  'football federation | teachers’ union | fisheries committee | finance ministry | foreign ministry | defence ministry | police | parliament | miners’ union | dock workers’ union | chamber of commerce | cricket board | traders’ guild | nurses’ association | election commission | peace commission',
);

/** A newspaper, station or agency. */
export function inventOutlet({ places }: Stock, random: Random): string {
  const place = random.pick(places);
  if (random.chance(0.25)) return random.pick(FOREIGN_PAPERS).replace('@', random.chance(0.5) ? place : coined(random));
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
  if (random.chance(0.45)) return inventBody(stock, place, random);
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

/** Courts, services, firms of partners, fronts and bodies with foreign names. */
function inventBody(stock: Stock, place: string, random: Random): string {
  const way = random.next();
  const name = inventPerson(stock.people, random);
  if (way < 0.2) return random.pick(FOREIGN_BODIES).replace('@', random.chance(0.4) ? place : coined(random));
  if (way < 0.4) return `${place} ${random.pick(SERVICES)}`;
  if (way < 0.48) return random.pick(SERVICES);
  if (way < 0.56)
    return `${unmarkedWords('A', random)} ${random.pick([random.pick(SERVICES), `${random.pick(TOPICS)} ${random.pick(KINDS_OF_BODY)}`])}`;
  if (way < 0.61) return `${random.pick([place, 'Senate', 'House', unmarkedWords('A', random)])} ${random.pick(HALF_SMALL)}`;
  if (way < 0.66)
    return `${random.pick(['Department of', 'Office of', 'Bureau of', 'Directorate of', 'Council of', 'Faculty of'])} ${random.pick(FIELDS)}`;
  if (way < 0.7)
    return `${random.pick(FIELDS).replace(/^the /u, '')} ${random.pick(['Department', 'Committee', 'Commission', 'Directorate', 'Council', 'Board'])}`;
  if (way < 0.76)
    return `${name.short}${random.chance(0.4) ? `, ${inventPerson(stock.people, random).short}` : ''} & ${random.pick([inventPerson(stock.people, random).short, 'Sons', 'Co.', 'Partners', 'Company'])}`;
  if (way < 0.82) return `${name.short} ${random.pick(COMPANY)}`;
  if (way < 0.9)
    return `${coined(random)} ${random.pick(['Foundation', 'Initiative', 'Movement', 'Trust', 'Project', 'Network', 'Forum'])}`;
  if (way < 0.94)
    return `${name.full} ${random.pick(['University', 'Foundation', 'Academy', 'Hospital', 'College', 'Teachers College', 'Prize Trust', 'Society', 'Memorial Trust', 'Institute of Technology'])}`;
  return `United ${place} ${random.pick(['Movement', 'Party', 'Front', 'Bank', 'Workers', 'Breweries'])}`;
}
