import type { Random } from './random.ts';

const list = (words: string): readonly string[] => words.trim().split(/\s*\|\s*/u);

/** Towns and regions of the countries for which stocks of names in Latin letters have none or few. */
export const TOWNS: readonly string[] = list(`
  Aleppo | Homs | Idlib | Latakia | Deir ez-Zor | Hama | Daraa | Tripoli | Sidon | Tyre | Zahle | Basra | Mosul | Erbil | Kirkuk | Najaf | Karbala | Ramadi | Fallujah | Sulaymaniyah | Irbid | Aqaba | Zarqa |
  Ramallah | Nablus | Hebron | Jenin | Gaza City | Rafah | Khan Younis | Haifa | Eilat | Beersheba | Jeddah | Medina | Dammam | Taif | Abha | Tabuk | NEOM | Al Khobar | Sharjah | Ajman | Fujairah | Salalah | Sohar |
  Nizwa | Aden | Taiz | Hodeidah | Marib | Mukalla | Socotra | Benghazi | Misrata | Sirte | Tobruk | Derna | Sabha | Sfax | Sousse | Bizerte | Gabes | Oran | Annaba | Setif | Tlemcen | Ouargla | Casablanca |
  Marrakesh | Fez | Tangier | Agadir | Laayoune | Alexandria | Suez | Port Said | Luxor | Aswan | Sharm el-Sheikh | Ismailia | Omdurman | Port Sudan | Kassala | El Fasher | Nyala | Darfur | Malakal | Bor | Wau |
  Mekelle | Gondar | Bahir Dar | Dire Dawa | Hawassa | Tigray | Oromia | Amhara | Hargeisa | Kismayo | Baidoa | Puntland | Jubaland | Massawa | Mombasa | Kisumu | Eldoret | Nakuru | Turkana | Garissa | Arusha |
  Mwanza | Zanzibar | Tanga | Kigoma | Gulu | Jinja | Entebbe | Mbarara | Goma | Bukavu | Lubumbashi | Kisangani | Ituri | North Kivu | Katanga | Bangui | Bambari | Douala | Bamenda | Buea | Garoua | Libreville |
  Port-Gentil | Pointe-Noire | Bata | Malabo | Cabinda | Huambo | Benguela | Lobito | Beira | Nampula | Cabo Delgado | Pemba | Palma | Blantyre | Lilongwe | Mzuzu | Ndola | Kitwe | Livingstone | Bulawayo | Mutare |
  Gweru | Francistown | Maun | Swakopmund | Walvis Bay | Maseru | Mbabane | Toamasina | Mahajanga | Moroni | Mayotte | Réunion | Bamako | Gao | Timbuktu | Kidal | Mopti | Segou | Bobo-Dioulasso | Ouahigouya | Djibo |
  Agadez | Zinder | Maradi | Diffa | N'Djamena | Abéché | Cotonou | Parakou | Lomé | Kara | Tamale | Kumasi | Takoradi | Bouaké | San-Pédro | Korhogo | Monrovia | Bo | Kenema | Freetown | Kankan | Nzérékoré | Bissau |
  Banjul | Thiès | Saint-Louis | Ziguinchor | Casamance | Nouadhibou | Praia | Mindelo | Maiduguri | Kaduna | Enugu | Calabar | Borno | Rivers State | Zamfara | Karachi | Lahore | Peshawar | Quetta | Multan |
  Rawalpindi | Faisalabad | Sindh | Punjab | Balochistan | Khyber Pakhtunkhwa | Gilgit | Gwadar | Kandahar | Herat | Jalalabad | Mazar-i-Sharif | Kunduz | Helmand | Panjshir | Mashhad | Isfahan | Shiraz | Tabriz |
  Qom | Bushehr | Bandar Abbas | Khorramshahr | Ahvaz | Natanz | Samarkand | Bukhara | Fergana | Andijan | Nukus | Almaty | Shymkent | Aktau | Karaganda | Osh | Batken | Issyk-Kul | Khujand | Gorno-Badakhshan |
  Mary | Turkmenbashi | Ganja | Nakhchivan | Nagorno-Karabakh | Gyumri | Batumi | Kutaisi | Sukhumi | Tskhinvali | Grozny | Makhachkala | Kazan | Sochi | Yekaterinburg | Novosibirsk | Vladivostok | Yakutsk |
  Rostov-on-Don | Belgorod | Kaliningrad | Odesa | Kharkiv | Dnipro | Mariupol | Zaporizhzhia | Kherson | Mykolaiv | Lviv | Donetsk | Luhansk | Crimea | Bakhmut | Chernihiv | Sumy | Uzhhorod | Brest | Gomel | Tiraspol |
  Chittagong | Sylhet | Khulna | Cox's Bazar | Rajshahi | Kathmandu | Pokhara | Biratnagar | Thimphu | Paro | Jaffna | Kandy | Galle | Trincomalee | Malé | Addu | Mandalay | Naypyidaw | Bago | Sittwe | Myitkyina |
  Rakhine | Kachin | Shan State | Chiang Mai | Phuket | Pattaya | Hat Yai | Udon Thani | Pattani | Luang Prabang | Savannakhet | Pakse | Siem Reap | Battambang | Sihanoukville | Hai Phong | Da Nang | Hue | Can Tho |
  Nha Trang | Penang | Johor Bahru | Kota Kinabalu | Kuching | Sabah | Sarawak | Putrajaya | Bandar Seri Begawan | Surabaya | Bandung | Medan | Makassar | Yogyakarta | Denpasar | Bali | Aceh | Papua | Kalimantan |
  Nusantara | Batam | Dili | Baucau | Cebu | Davao | Zamboanga | Iloilo | Baguio | Mindanao | Marawi | Palawan | Luzon | Lae | Bougainville | Honiara | Port Vila | Nouméa | Nadi | Nuku'alofa | Apia | Tarawa | Funafuti |
  Majuro | Palikir | Koror | Hagåtña | Pago Pago | Papeete | Christchurch | Dunedin | Hamilton | Hobart | Darwin | Cairns | Alice Springs | Newcastle | Ballarat | Shanghai | Shenzhen | Guangzhou | Chengdu | Wuhan |
  Chongqing | Tianjin | Xi'an | Hangzhou | Nanjing | Harbin | Urumqi | Lhasa | Kashgar | Xinjiang | Tibet | Hainan | Sichuan | Yunnan | Guangdong | Kowloon | Macau | Taichung | Kaohsiung | Tainan | Hualien | Kinmen |
  Osaka | Kyoto | Nagoya | Sapporo | Fukuoka | Hiroshima | Nagasaki | Sendai | Okinawa | Naha | Hokkaido | Kobe | Yokohama | Fukushima | Busan | Incheon | Daegu | Daejeon | Gwangju | Jeju | Sejong | Ulsan | Panmunjom |
  Kaesong | Wonsan | Hamhung | Darkhan | Erdenet | Khovd | Rosario | Córdoba | Mendoza | Salta | Tucumán | Patagonia | La Plata | Valparaíso | Concepción | Antofagasta | Temuco | Arequipa | Cusco | Trujillo | Iquitos |
  Cochabamba | Sucre | Potosí | Santa Cruz | El Alto | Guayaquil | Cuenca | Esmeraldas | Medellín | Cali | Barranquilla | Cartagena | Cúcuta | Buenaventura | Maracaibo | Valencia | Barinas | Ciudad del Este | Encarnación |
  Salto | Punta del Este | Manaus | Recife | Salvador | Fortaleza | Belém | Curitiba | Porto Alegre | Belo Horizonte | Brasília | Bahia | Minas Gerais | Tegucigalpa | San Pedro Sula | Granada | Masaya | León | Limón |
  Colón | Darién | Quetzaltenango | Petén | Santa Ana | Belmopan | Port-au-Prince | Cap-Haïtien | Gonaïves | Santiago | Punta Cana | Santiago de Cuba | Guantánamo | Kingston | Montego Bay | Bridgetown | Castries |
  Roseau | Basseterre | Paramaribo | Georgetown | Essequibo | Cayenne | Fort-de-France | Willemstad | Oranjestad | Hamilton | Nassau | Tijuana | Monterrey | Guadalajara | Puebla | Oaxaca | Chiapas | Sinaloa | Cancún |
  Nuuk | Tórshavn | Reykjavík | Tromsø | Bodø | Bergen | Malmö | Gothenburg | Tampere | Turku | Aarhus | Tartu | Narva | Daugavpils | Klaipėda | Kaunas | Gdańsk | Kraków | Wrocław | Brno | Košice | Szeged | Pécs | Cluj |
  Timișoara | Constanța | Plovdiv | Varna | Burgas | Skopje | Bitola | Ohrid | Prizren | Mitrovica | Niš | Novi Sad | Mostar | Banja Luka | Srebrenica | Split | Rijeka | Maribor | Durrës | Shkodër | Thessaloniki | Patras |
  Heraklion | Lesbos | Limassol | Larnaca | Paphos | Famagusta | Izmir | Antalya | Gaziantep | Diyarbakır | Konya | Trabzon | Van | Hatay | Valletta | Gozo | Lampedusa | Palermo | Catania | Bari | Trieste | Nice | Lyon |
  Toulouse | Strasbourg | Lille | Calais | Corsica | Brittany | Liège | Ghent | Antwerp | Maastricht | Utrecht | Rotterdam | Groningen | Bremen | Leipzig | Dresden | Stuttgart | Saxony | Bavaria | Graz | Linz | Salzburg |
  Basel | Lausanne | Lugano | Seville | Bilbao | Galicia | Catalonia | Andalusia | Melilla | Ceuta | Tenerife | Porto | Faro | Madeira | Azores | Cork | Galway | Derry | Belfast | Cardiff | Swansea | Glasgow | Aberdeen |
  Inverness | Leeds | Sheffield | Bristol | Plymouth | Kent | Cornwall | Yorkshire | Wales | Scotland | Winnipeg | Regina | Saskatoon | Halifax | Nunavut | Yukon | Iqaluit | Alberta | Manitoba | Ohio | Nevada | Idaho |
  Montana | Alabama | Detroit | Pittsburgh | Memphis | Tulsa | Omaha | Boise | Anchorage | Honolulu | Fresno | Tucson | El Paso | Buffalo | Albany | Mogadishu | Bujumbura | Nouakchott | Ashgabat | Chișinău | Podgorica`);

const COMPASS = list('North | South | East | West | Northern | Southern | Eastern | Western | Central | Upper | Lower | New | Greater');
const AREAS = list(
  'Province | District | County | Region | State | Governorate | Prefecture | Valley | Island | Islands | Peninsula | Delta | Desert | Highlands | Basin | Coast | Heights | Hills | Village | Township',
);
const WATERS = list(
  'Lake @ | Mount @ | Gulf of @ | Bay of @ | Strait of @ | Port @ | Cape @ | Fort @ | @ Bay | @ River | River @ | @ Canal | Isle of @ | @ Falls | @ Pass | @ Sea | @ Forest | @ National Park',
);

/** A province, lake, island … made of a place's name: `Lomvik Province`, `Lake Lomvik`, `Upper Lomvik`. */
export function inventArea(places: readonly string[], random: Random): string {
  const place = random.pick(places);
  const way = random.next();
  if (way < 0.35) return `${place} ${random.pick(AREAS)}`;
  if (way < 0.7) return random.pick(WATERS).replace('@', place);
  return `${random.pick(COMPASS)} ${place}`;
}
