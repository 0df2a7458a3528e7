import { fold } from '../../language/fold.ts';

/** Names of countries, and the wider regions that news place things in: what lies in one of them may also be told with its city. */
const WIDE: ReadonlySet<string> = new Set(
  `afghanistan,albania,algeria,andorra,angola,argentina,armenia,australia,austria,azerbaijan,bahamas,bahrain,bangladesh,barbados,belarus,belgium,belize,benin,
bhutan,bolivia,bosnia,bosnia and herzegovina,botswana,brazil,britain,great britain,brunei,bulgaria,burkina faso,burma,burundi,cambodia,cameroon,canada,cape verde,chad,
chile,china,colombia,comoros,congo,costa rica,croatia,cuba,cyprus,czech republic,czechia,denmark,djibouti,dominica,dominican republic,ecuador,egypt,el salvador,
england,equatorial guinea,eritrea,estonia,eswatini,ethiopia,fiji,finland,france,gabon,gambia,gaza,georgia,germany,ghana,greece,grenada,guatemala,guinea,guinea-bissau,guyana,
haiti,honduras,hungary,iceland,india,indonesia,iran,iraq,ireland,israel,italy,ivory coast,jamaica,japan,jordan,kazakhstan,kenya,kiribati,kosovo,kuwait,
kyrgyzstan,laos,latvia,lebanon,lesotho,liberia,libya,liechtenstein,lithuania,luxembourg,madagascar,malawi,malaysia,maldives,mali,malta,mauritania,mauritius,
mexico,moldova,monaco,mongolia,montenegro,morocco,mozambique,myanmar,namibia,nauru,nepal,netherlands,new zealand,nicaragua,niger,nigeria,north korea,
north macedonia,northern ireland,norway,oman,pakistan,palau,palestine,panama,papua new guinea,paraguay,peru,philippines,poland,portugal,qatar,romania,russia,rwanda,samoa,
saudi arabia,scotland,senegal,serbia,seychelles,sierra leone,singapore,slovakia,slovenia,solomon islands,somalia,south africa,south korea,south sudan,spain,sri lanka,sudan,
suriname,sweden,switzerland,syria,taiwan,tajikistan,tanzania,thailand,timor-leste,togo,tonga,trinidad and tobago,tunisia,turkey,turkiye,turkmenistan,
tuvalu,u.k.,u.s.,uae,uganda,uk,ukraine,united arab emirates,united kingdom,united states,united states of america,uruguay,us,usa,uzbekistan,vanuatu,vatican,venezuela,vietnam,wales,
west bank,yemen,zambia,zimbabwe,africa,asia,europe,middle east,latin america,north america,south america,central america,european union,eu`
    .split(/,\s*/)
    .map((name) => name.trim()),
);

/** True for countries and wider regions, false for what lies within them. */
export function isWide(place: string): boolean {
  return WIDE.has(fold(place).replace(/^the /, ''));
}
