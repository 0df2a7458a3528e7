/** Nouns for people and groups of people, in the singular; plurals are read off them. General English. */
const PEOPLE = new Set(
  `adviser advisor advocate agent aide airman ally ambassador analyst archbishop architect artist attorney author baker banker baron bishop boss boy
   bride brother businessman businesswoman candidate captain cardinal cellist chairman chairwoman chairperson champion chancellor chaplain chef
   chief child citizen clergy clergyman cleric clerk client coach colleague colonel commandant commander commissioner committee communist composer
   conductor congressman congresswoman constable consul consultant convenor convener corporal council counsel counsellor counselor counterpart
   couple cousin creditor crew crowd curator czar daughter dealer dean defendant delegate delegation demonstrator deputy designer detective diplomat
   director dissident doctor donor driver duchess duke economist editor elder emir emissary emperor employee employer engineer entourage envoy
   examiner executive exile expert family fan farmer father fellow financier fisherman foe footballer foreman founder fugitive general girl governor
   grower guest guild head headman headmaster headmistress headteacher heir helper herder hero historian host hostess husband imam industrialist
   infant inmate inspector interpreter investigator investor journalist judge juror jury justice king lady landlord landlady landowner lawmaker lawyer
   leader leadership legislator lieutenant lobbyist lord magistrate magnate major man manager mayor mediator member merchant migrant militant miner
   minister monk mother mourner mufti musician nationalist negotiator neighbour neighbor nephew niece nobleman novelist nun nurse officer official
   ombudsman opponent organiser organizer owner panel parent parishioner parliamentarian partner passenger pastor patient patriarch patron peasant
   pensioner people person physician pianist pilgrim pilot player poet police policeman policewoman politician pontiff pope premier president priest
   prime-minister prince princess principal prisoner producer professor prosecutor protester publisher pupil queen rabbi ranger rebel rector refugee
   regent relative reporter representative researcher resident rival ruler sailor scholar scientist secretary sect senator sergeant servant settler
   shareholder sheikh sherpa sheriff shopkeeper sibling singer sister skipper soldier son speaker spokesman spokesperson spokeswoman staff statesman
   student successor sultan supporter surgeon survivor sympathiser teacher team technician tenant theologian tourist trader trainer treasurer tribe
   troops trustee tutor tycoon uncle undersecretary unionist vet veteran viceroy vicar vice-president victim villager visitor volunteer voter warden
   widow widower wife winner witness woman worker youth`.split(/\s+/),
);

const IRREGULAR: Readonly<Record<string, string>> = { men: 'man', women: 'woman', children: 'child', wives: 'wife', families: 'family' };

function singular(lower: string): string {
  const last = lower.slice(lower.lastIndexOf('-') + 1);
  if (IRREGULAR[last]) return IRREGULAR[last];
  const men = last.replace(/men$/, 'man');
  if (men !== last) return men;
  if (last.endsWith('ies')) return `${last.slice(0, -3)}y`;
  return last.endsWith('s') && !last.endsWith('ss') ? last.slice(0, -1) : last;
}

/** True for a noun that names people by what they are or do: whom one meets, and who meets. Lower case, singular or plural. */
export function isHuman(lower: string): boolean {
  return PEOPLE.has(lower) || PEOPLE.has(singular(lower)) || /[a-z]{3}(?:ists?|ologists?|sm[ae]n|wom[ae]n)$/.test(lower);
}
