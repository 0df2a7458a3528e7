/** How strongly a word tells of a meeting before its surroundings are read. */
export type TriggerStrength = 'noun' | 'verb' | 'weak';

export interface TriggerWord {
  readonly strength: TriggerStrength;
  /** What kind of meeting it tells of, a lower-case noun. */
  readonly kind: string;
}

const index = new Map<string, TriggerWord>();

function add(strength: TriggerStrength, kind: string, words: string): void {
  for (const word of words.trim().split(/\s+/)) if (!index.has(word)) index.set(word, { strength, kind });
}

// Nouns of coming together.
add('noun', 'meeting', 'meeting meetings encounter encounters pull-aside tete-a-tete rendezvous handshake appointment reunion');
add(
  'noun',
  'talks',
  'talks negotiation negotiations discussions consultation consultations dialogue parley bargaining mediation arbitration',
);
add('noun', 'talks', 'round rounds conversation conversations exchange chat bilateral trilateral deliberations conciliation');
add(
  'noun',
  'session',
  'session sessions sitting sittings plenary assembly assemblies convention conclave synod council cabinet panel board',
);
add('noun', 'hearing', 'hearing hearings trial inquest questioning tribunal court testimony');
add('noun', 'summit', 'summit summits conference conferences congress forum symposium workshop seminar webinar colloquium');
add('noun', 'round table', 'roundtable table');
add('noun', 'press conference', 'briefing briefings');
add('noun', 'visit', 'visit visits trip tour stopover pilgrimage');
add('noun', 'mission', 'mission delegation');
add('noun', 'call', 'call phone-call teleconference videoconference hotline');
add('noun', 'dinner', 'dinner dinners lunch luncheon breakfast supper banquet meal barbecue iftar tea coffee brunch feast picnic toast');
add('noun', 'reception', 'reception receptions party gala garden-party cocktail');
add('noun', 'audience', 'audience audiences');
add(
  'noun',
  'retreat',
  'retreat retreats gathering gatherings get-together huddle vigil jirga shura indaba hui fono majlis powwow caucus town-hall',
);
add(
  'noun',
  'ceremony',
  'ceremony ceremonies signing signings inauguration enthronement handover commemoration swearing-in investiture opening',
);
add('noun', 'ceremony', 'wedding weddings funeral funerals burial christening baptism graduation unveiling launch launches premiere');
add(
  'noun',
  'ceremony',
  'premieres coronation ribbon-cutting groundbreaking groundbreaking-ceremony dedication installation celebration celebrations',
);
add('noun', 'visit', 'inspection inspections excursion outing walkabout walk-through tours visitation');
add(
  'noun',
  'talks',
  'discussion presentation presentations catch-up debrief debriefing kick-off stand-up review sync all-hands one-on-one',
);
add('noun', 'session', 'agm egm sub-committee evening event events occasion screening screenings rally fair');
add('noun', 'hearing', 'evidence cross-examination deposition inquiry appearance');
add('noun', 'debate', 'debate debates interview interrogation reading mass service');

// Verbs of coming together.
add('verb', 'meeting', 'met meet meets saw see sees seen faced face faces');
add(
  'verb',
  'talks',
  'conferred confer confers conferring negotiated negotiate bargained discussed discuss discusses discussing talked talk talking',
);
add('verb', 'talks', 'spoke speak speaks speaking spoken consulted chatted huddled huddle huddles parleyed haggled mediated shuttled');
add('verb', 'session', 'convened convene convenes reconvened reconvene assembled assemble assembles gathered gather gathers sat sit sits');
add('verb', 'session', 'summoned chaired chairs presided preside co-chaired adjourned');
add('verb', 'hearing', 'heard hear hears testified testify testifies testifying questioned grilled quizzed cross-examined');
add('verb', 'visit', 'visited visiting travelled traveled travel travels flew fly flies arrived arrives arrive toured inspected inspect');
add('verb', 'visit', 'came drove called calls stopped landed');
add(
  'verb',
  'meeting',
  'received receive receives receiving welcomed welcome welcomes hosted host hosts hosting greeted greets greet entertained',
);
add('verb', 'call', 'phoned telephoned telephone phones rang');
add('verb', 'talks', 'negotiating conferred haggling mediating huddling bargaining parleying');
add('verb', 'visit', 'tours touring inspects inspecting');
add('verb', 'dinner', 'ate eat eats drank drinks drinking dined dine dines lunched breakfasted supped dining feted');
add('verb', 'meeting', 'attended attend attends attending joined join joins');
add('verb', 'ceremony', 'signed sign signs inked initial initialled initialed sealed');
add('verb', 'briefing', 'briefed brief briefs addressed address addresses');
add(
  'weak',
  'meeting',
  'present together invited arranged appeared held hold holds gave planned linked unclear opened open opens attempt shook shake interviewed interviews interviewing broke embraced embracing squeezed reached ran try went withdrew shared share begun began begin gave give gives shuttled explained joined-up phone telephone video link address banquet pact accord agreed agree reconciled appear appears appearing inaugurated unveiled launched celebrated prayed voted sentenced mingled toasted showed shown introduced coming holding',
);

/** The trigger sense of a lower-cased word, or undefined. */
export function triggerWord(lower: string): TriggerWord | undefined {
  return index.get(lower);
}
