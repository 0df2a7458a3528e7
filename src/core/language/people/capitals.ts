import { placeKey } from './others.ts';

/** Capitals (and a few seats of government) by country: a meeting in Kyiv is one in Ukraine. */
const CAPITALS = `
afghanistan: kabul; albania: tirana; algeria: algiers; angola: luanda; argentina: buenos aires; armenia: yerevan;
australia: canberra; austria: vienna; azerbaijan: baku; bahrain: manama; bangladesh: dhaka; belarus: minsk; belgium: brussels;
benin: porto-novo; bhutan: thimphu; bolivia: la paz; bosnia: sarajevo; botswana: gaborone; brazil: brasilia; bulgaria: sofia;
burkina faso: ouagadougou; burundi: gitega; cambodia: phnom penh; cameroon: yaounde; canada: ottawa; chad: n'djamena;
chile: santiago; china: beijing; colombia: bogota; congo: brazzaville; costa rica: san jose; croatia: zagreb; cuba: havana;
cyprus: nicosia; czech republic: prague; denmark: copenhagen; djibouti: djibouti; dominican republic: santo domingo;
ecuador: quito; egypt: cairo; el salvador: san salvador; eritrea: asmara; estonia: tallinn; ethiopia: addis ababa; fiji: suva;
finland: helsinki; france: paris; gabon: libreville; georgia: tbilisi; germany: berlin; ghana: accra; greece: athens;
guatemala: guatemala city; guinea: conakry; guyana: georgetown; haiti: port-au-prince; honduras: tegucigalpa; hungary: budapest;
iceland: reykjavik; india: new delhi; indonesia: jakarta; iran: tehran; iraq: baghdad; ireland: dublin; israel: jerusalem;
italy: rome; ivory coast: yamoussoukro; jamaica: kingston; japan: tokyo; jordan: amman; kazakhstan: astana; kenya: nairobi;
kosovo: pristina; kuwait: kuwait city; kyrgyzstan: bishkek; laos: vientiane; latvia: riga; lebanon: beirut; lesotho: maseru;
liberia: monrovia; libya: tripoli; lithuania: vilnius; luxembourg: luxembourg; madagascar: antananarivo; malawi: lilongwe;
malaysia: kuala lumpur; maldives: male; mali: bamako; malta: valletta; mauritania: nouakchott; mauritius: port louis;
mexico: mexico city; moldova: chisinau; mongolia: ulaanbaatar; montenegro: podgorica; morocco: rabat; mozambique: maputo;
myanmar: naypyidaw; namibia: windhoek; nepal: kathmandu; netherlands: the hague, amsterdam; new zealand: wellington;
nicaragua: managua; niger: niamey; nigeria: abuja; north korea: pyongyang; north macedonia: skopje; norway: oslo; oman: muscat;
pakistan: islamabad; panama: panama city; papua new guinea: port moresby; paraguay: asuncion; peru: lima; philippines: manila;
poland: warsaw; portugal: lisbon; qatar: doha; romania: bucharest; russia: moscow; rwanda: kigali; saudi arabia: riyadh;
senegal: dakar; serbia: belgrade; sierra leone: freetown; singapore: singapore; slovakia: bratislava; slovenia: ljubljana;
somalia: mogadishu; south africa: pretoria; south korea: seoul; south sudan: juba; spain: madrid; sri lanka: colombo;
sudan: khartoum; suriname: paramaribo; sweden: stockholm; switzerland: bern, geneva; syria: damascus; taiwan: taipei;
tajikistan: dushanbe; tanzania: dodoma; thailand: bangkok; togo: lome; tunisia: tunis; turkey: ankara, istanbul;
turkmenistan: ashgabat; uganda: kampala; ukraine: kyiv, lviv, odesa, kharkiv; united arab emirates: abu dhabi, dubai;
united kingdom: london; united states: washington, new york; uruguay: montevideo; uzbekistan: tashkent; venezuela: caracas;
vietnam: hanoi; yemen: sanaa; zambia: lusaka; zimbabwe: harare`;

const INSIDE: ReadonlySet<string> = new Set(
  CAPITALS.trim()
    .split(/;\s*/)
    .flatMap((entry) => {
      const [country = '', towns = ''] = entry.split(': ');
      return towns.split(', ').map((town) => `${placeKey(town)}<${placeKey(country)}`);
    }),
);

/** All countries, by their key. */
export const COUNTRIES: ReadonlySet<string> = new Set([...INSIDE].map((pair) => pair.slice(pair.indexOf('<') + 1)));

/** True where the first place is known to lie in the second, or is it under another spelling. */
export function isInside(place: string, area: string): boolean {
  const [a, b] = [placeKey(place), placeKey(area)];
  return a === b || INSIDE.has(`${a}<${b}`) || new RegExp(`, ${b.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`).test(a);
}

/** Places known to lie in a country. */
export function placesInside(area: string): readonly string[] {
  const key = placeKey(area);
  return [...INSIDE].filter((pair) => pair.endsWith(`<${key}`)).map((pair) => pair.slice(0, pair.indexOf('<')));
}

const KNOWN: ReadonlySet<string> = new Set([...INSIDE].flatMap((pair) => pair.split('<')));

/** True for a country or capital that everybody knows. */
export function isKnownPlace(name: string): boolean {
  return KNOWN.has(placeKey(name));
}
