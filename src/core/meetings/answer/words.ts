const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words of a question that say how it asks and not what about. */
export const ASKING = set(`
  a about after all along also am an and any anybody anyone are as at attend attended attendee attendees attending attends be been before between but by call can come could day dates date
  did do does during each else ever everybody everyone find for from gather get give had happen happened has have he held her hers him his hold holding how i if in into involved is it its
  join joined know last list many may me meet meeting meetings meets met might month months more named names next of on one ones or other others our part participant participants participate participated
  participating people person persons place please present said saw say see seen she should show since so some somebody someone spoke speak still take taken takes taking tell than that the their
  them there these they this those time times to today together took us was we week were what when where whether which while who whom whose why will with would year years you your
  leaders leader politicians officials delegates guests ministers figures name there's who's d'you hi hello
  visited visit visits visiting hosted host hosts hosting receive received receives welcomed talked talk talks discuss discussed conference summit session sit sat took around near inside both no not yet upcoming planned
  scheduled due going expected invited take attendees delegation delegations side sides until till through up then early late attendance whoever whomever was there
  first second third fourth fifth sixth seventh eighth ninth tenth day days opening press news ever never actually really officially`);

/** Words of a question who was not there: they ask, and tell nothing of the meeting. */
export const ASKING_AWAY = set(`
  absent missing away stayed stay stays kept keep not skipped skip missed boycotted snubbed declined refused rejected turned down failed fail sent send sends deputy deputies
  representative representatives envoy regrets regret apologies apology excuse excuses stand-in substitute represented able come came show up appear make travel go went absentee absentees didn couldn wouldn wasn weren t`);

/** Words for kinds of meetings, by the kind a Report gives; `meeting` and its like say nothing of the kind. */
export const KINDS: Readonly<Record<string, string>> = {
  talks: 'talks',
  negotiation: 'talks',
  negotiations: 'talks',
  discussions: 'talks',
  consultations: 'talks',
  summit: 'summit',
  summits: 'summit',
  conference: 'summit',
  conferences: 'summit',
  congress: 'summit',
  forum: 'summit',
  visit: 'visit',
  visits: 'visit',
  trip: 'visit',
  tour: 'visit',
  visited: 'visit',
  call: 'call',
  phone: 'call',
  phoned: 'call',
  telephone: 'call',
  telephoned: 'call',
  dinner: 'dinner',
  lunch: 'dinner',
  breakfast: 'dinner',
  supper: 'dinner',
  hearing: 'hearing',
  hearings: 'hearing',
  trial: 'hearing',
  court: 'hearing',
  tribunal: 'hearing',
  inquest: 'hearing',
  testified: 'hearing',
  funeral: 'funeral',
  burial: 'funeral',
  wedding: 'wedding',
  gala: 'reception',
  banquet: 'dinner',
  luncheon: 'dinner',
  ceremony: 'ceremony',
  signing: 'ceremony',
  inauguration: 'ceremony',
  reception: 'reception',
  audience: 'audience',
  session: 'session',
  sitting: 'session',
  briefing: 'press conference',
  retreat: 'retreat',
  debate: 'debate',
};

/** Other words by which an account may tell of a kind. */
export const TOLD_AS: Readonly<Record<string, readonly string[]>> = {
  hearing: ['hearing', 'trial', 'court', 'tribunal', 'inquest', 'testified', 'testify'],
  funeral: ['funeral', 'burial', 'buried', 'mourners', 'requiem', 'cremation'],
  wedding: ['wedding', 'married'],
  reception: ['reception', 'gala', 'cocktail'],
  dinner: ['dinner', 'lunch', 'luncheon', 'breakfast', 'supper', 'banquet', 'dined'],
  'press conference': ['press conference', 'news conference', 'press briefing', 'news briefing', 'reporters', 'journalists'],
  ceremony: ['ceremony', 'signing', 'signed', 'inauguration', 'inaugurated', 'sworn'],
  call: ['call', 'phone', 'telephone', 'phoned', 'telephoned'],
};

/** Kinds that a question's word does not tell apart: people say "the Paris meeting" of talks, and "talks" of a visit. */
export const LOOSE_KINDS: ReadonlySet<string> = set('talks visit meeting');

/** Function words: never part of what is asked about. */
export const FUNCTION = set(
  'a an and any are as at be been but by did do does for from had has have he her him his how i if in into is it its me of on or our she so some than that the their them there these they this those to up was we were what when where whether which while who whom whose why will with would you your',
);
