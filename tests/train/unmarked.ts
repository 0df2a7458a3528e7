import type { Random } from './random.ts';

const list = (words: string): readonly string[] => words.trim().split(/\s*\|\s*/u);

const PEOPLES = list(`
  Afghan | Albanian | Algerian | American | Angolan | Argentine | Armenian | Australian | Austrian | Azeri | Bahraini | Bangladeshi | Belarusian | Belgian | Beninese | Bhutanese | Bolivian | Bosnian | Botswanan | Brazilian |
  British | Bulgarian | Burkinabe | Burmese | Burundian | Cambodian | Cameroonian | Canadian | Chadian | Chilean | Chinese | Colombian | Comorian | Congolese | Croatian | Cuban | Cypriot | Czech | Danish | Djiboutian |
  Dominican | Dutch | Ecuadorian | Egyptian | Emirati | English | Eritrean | Estonian | Ethiopian | Fijian | Filipino | Finnish | French | Gabonese | Gambian | Georgian | German | Ghanaian | Greek | Greenlandic | Guatemalan |
  Guinean | Guyanese | Haitian | Honduran | Hungarian | Icelandic | Indian | Indonesian | Iranian | Iraqi | Irish | Israeli | Italian | Ivorian | Jamaican | Japanese | Jordanian | Kazakh | Kenyan | Korean | Kosovar | Kuwaiti |
  Kyrgyz | Lao | Latvian | Lebanese | Liberian | Libyan | Lithuanian | Macedonian | Malagasy | Malawian | Malaysian | Maldivian | Malian | Maltese | Mauritanian | Mauritian | Mexican | Moldovan | Mongolian | Montenegrin |
  Moroccan | Mozambican | Namibian | Nepali | Nicaraguan | Nigerian | Nigerien | Norwegian | Omani | Pakistani | Palestinian | Panamanian | Papuan | Paraguayan | Peruvian | Polish | Portuguese | Qatari | Romanian | Russian |
  Rwandan | Salvadoran | Samoan | Saudi | Scottish | Senegalese | Serbian | Seychellois | Singaporean | Slovak | Slovene | Somali | South African | South Korean | North Korean | South Sudanese | Spanish | Sri Lankan |
  Sudanese | Swedish | Swiss | Syrian | Taiwanese | Tajik | Tanzanian | Thai | Togolese | Tongan | Tunisian | Turkish | Turkmen | Ugandan | Ukrainian | Uruguayan | Uzbek | Venezuelan | Vietnamese | Welsh | Yemeni | Zambian |
  Zimbabwean | African | Asian | European | Arab | Latin American | Caribbean | Western | Balkan | Scandinavian | West African | East African | Central Asian | Kurdish | Uyghur | Tibetan | Rohingya | Karen | Kachin | Hmong |
  Tamil | Sinhalese | Punjabi | Sindhi | Pashtun | Baloch | Hazara | Amazigh | Berber | Tuareg | Fulani | Hausa | Yoruba | Igbo | Tigrayan | Oromo | Amhara | Afar | Kikuyu | Luo | Maasai | Hutu | Tutsi | Zulu | Xhosa | Shona |
  Ndebele | Ashanti | Wolof | Mandinka | Bambara | Dogon | Sámi | Inuit | Cree | Mohawk | Navajo | Cherokee | Māori | Maya | Quechua | Aymara | Mapuche | Guaraní | Basque | Catalan | Chechen | Tatar | Bashkir | Druze |
  Maronite | Yazidi | Alawite | Assyrian | Bedouin | Roma | Malay | Javanese | Dayak | Moro | Visayan`);
const FAITHS = list(
  'Christian | Muslim | Jewish | Hindu | Buddhist | Sikh | Catholic | Orthodox | Anglican | Sunni | Shia | Sufi | Lutheran | Coptic | Marxist | Islamist | Baptist | Methodist',
);
const LANGUAGES = list(
  'English | French | Arabic | Swahili | Mandarin | Cantonese | Hindi | Urdu | Spanish | Portuguese | Russian | Amharic | Hausa | Malay | Tagalog | Pidgin | Creole | Farsi | Pashto | Welsh | Gaelic | Quechua | Tigrinya',
);
const DAYS = list(
  'Ramadan | Eid al-Fitr | Eid | Christmas | Easter | Diwali | Passover | Hanukkah | New Year’s Eve | Independence Day | Labour Day | Women’s Day | Thanksgiving | Nowruz | Vesak | Lent | Republic Day | Good Friday | Boxing Day | Tet | Holi | Carnival',
);
const THINGS = list(
  'Covid-19 | COVID-19 | Ebola | HIV | AIDS | Cholera | WhatsApp messages | Internet | GDP | VAT | Bitcoin | AK-47 | Boeing 737 | Airbus A320 | Toyota | F-16 | Patriot | Leopard 2 | Kalashnikov | Mercedes | Wi-Fi | iPhone | Android | PDF | SUV | DNA | AI | LGBT | NGO | NGOs | CEO | ATM | SMS | TV | ID',
);
const DISHES = list(
  'Jollof | Kimchi | Pho | Tagine | Injera | Biryani | Sushi | Ceviche | Pad Thai | Fufu | Ugali | Poutine | Haggis | Goulash | Pierogi | Mansaf | Kabsa | Nasi Goreng | Satay | Dim Sum | Feijoada | Champagne | Chardonnay | Merlot | Pinot Noir | Tequila | Arak | Cognac',
);
const OCCASIONS = list(
  'World Cup | Olympic Games | Olympics | Africa Cup of Nations | Asian Games | Commonwealth Games | Champions League | Premier League | Grand Prix | Tour de France | Cold War | First World War | Second World War | Arab Spring | Holocaust | Renaissance | Industrial Revolution | Middle Ages | Great Depression | Euro 2024 | Super Bowl | Nations League | Expo 2025 | Oscars | Eurovision',
);
const OFFICES = list(
  'President | Prime Minister | Member of Parliament | Attorney General | Chief Justice | Governor | Senior Counsel | Accountant General | Vice President | First Lady | Crown Prince | Secretary of State | Minister | Foreign Minister | Speaker | Chairman | Ambassador | Inspector General | Bishop | King | Queen | Emir | Imam | Senator | Mayor | Chief of Staff | Managing Director | Director General | Chief Executive Officer | Deputy Governor | Permanent Secretary | Taoiseach | Chancellor | Sultan | Pope | Dalai Lama | Premier | Grand Mufti | Patriarch | Archbishop | Solicitor General | Health Minister | Defence Secretary | Chief Minister | Home Secretary',
);
const SHIPS = list(
  'MV Aurora | MT Caspian Star | SS Meridian | HMS Valiant | USS Halsey | Rose of Hormuz | Typhoon Lani | Cyclone Idris | Hurricane Petra | Tropical Storm Bela',
);
const PLANTS = list(
  'Boswellia | Acacia | Commiphora | Homo sapiens | Panthera leo | Aedes aegypti | Eucalyptus | Moringa | Jacaranda | Arabica | Robusta | Plasmodium | Salmonella | Amaranthus | Basmati | Jatropha',
);

/** Capitalised words that name no person, body or place, each under the letter by which templates ask for it. */
const STOCKS: Readonly<Record<string, readonly string[]>> = {
  /** A people or its adjective. */
  A: PEOPLES,
  /** Its plural, or the like. */
  B: [
    ...PEOPLES.filter((people) => /an$/u.test(people)).map((people) => `${people}s`),
    ...FAITHS.filter((faith) => /[nmtu]$/u.test(faith)).map((faith) => `${faith}s`),
  ],
  F: FAITHS,
  G: LANGUAGES,
  H: DAYS,
  I: THINGS,
  J: DISHES,
  K: OCCASIONS,
  M: OFFICES,
  N: SHIPS,
  O: PLANTS,
};

/** Words for the template slot `{x…}`: `{xA}` a people. */
export function unmarkedWords(letter: string, random: Random): string {
  return random.pick(STOCKS[letter] ?? ['?']);
}
