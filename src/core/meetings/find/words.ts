/** Words by class, in the forms in which they stand in a text. General English; nothing here names a person, a place or a text. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Auxiliaries and copulas: finite verbs that carry tense, mood and voice. */
export const AUXILIARIES = set(`
  is are was were be been being am 's 're has have had having 've will would shall should can could may might must 'll 'd do does did
  wo ca isn't aren't wasn't weren't hasn't haven't hadn't won't wouldn't can't couldn't don't doesn't didn't shouldn't mustn't`);

export const NEGATIONS = set(`
  not never n't no nobody none neither nor without isn't aren't wasn't weren't hasn't haven't hadn't won't wouldn't can't couldn't don't
  doesn't didn't shouldn't cannot nothing`);

export const FUTURES = set(`will shall 'll won't tomorrow tonight next upcoming forthcoming due expected scheduled planned plans plan set`);

/** Past and base forms of verbs that news is told with and that the endings -ed, -ing do not give away. */
const IRREGULAR = set(`
  said say says told tell tells met meet meets came come comes went go goes left leave leaves sat sit sits spoke speak speaks took take
  takes gave give gives held hold holds saw see sees sent send sends brought bring brings made make makes got get gets heard hear hears
  stood stand stands led lead leads flew fly flies drove drive drives lost lose loses won win wins kept keep keeps let lets put puts read
  reads wrote write writes found find finds began begin begins broke break breaks chose choose chooses thought think thinks felt feel
  feels ate eat eats drank drink drinks rose rise rises fell fall falls ran run runs paid pay pays lay lies lent lend lends slept sleep
  sleeps wept weep weeps swore swear swears sought seek seeks understood knew know knows showed show shows shown became become becomes
  grew drew draw draws threw throw throws wore wear wears rode ride rides rang ring rings sang sing sings shook shake shakes spent spend
  spends built build builds cut cuts set sets hit hits quit quits shut shuts cost costs bid bids split splits met wants want needs need
  asks ask calls call hosts host joins join visits visit receives receive attends attend chairs chair opens open presides preside thinks
  believes believe insists insist denies deny refuses refuse declines decline remains remain stays stay waits wait works work lives live
  arrives arrive travels travel signs sign welcomes welcome greets greet gathers gather convenes convene confers confer dines dine lunches
  faces face agrees agree discusses discuss briefs brief addresses address appears appear testifies testify follows follow serves serve
  represents represent accompanies accompany sends leads plays play reports report claims claim adds add warns warn hopes hope expects
  expect doubts doubt listens listen argues argue answers answer explains explain learns learn watches watch reckons reckon recalls recall
  mentions mention names name praises praise thanks thank urges urge notes note states state announces announce heads head owns own
  forgot forgave withdrew woke bore born stuck caught taught bought fought struck swept dealt meant laid bound hung hurt forbade`);

const NOT_VERBS = set(`
  united red need hundred indeed breed seed feed speed united-nations exiled jailed late-born united armed retired outgoing visiting
  meeting hearing sitting gathering signing briefing morning evening building king ring thing nothing something everything spring string
  wing being during beijing talks visiting leading acting ruling standing working closing opening wedding ceremony-opening mining fishing
  farming housing planning shipping banking according including following disputed alleged divided wounded`);

/** Words that open a new clause. */
export const CLAUSE_OPENERS = set(`
  while when whenever but because although though since after before until unless whether where that if as so than whereas who whom whose
  which what why how and or nor yet`);

export const PREPOSITIONS = set(`
  with by for to from of in at on under between among against about over through into near beside alongside behind during within without
  off via aboard around across towards toward after before despite besides including except outside inside beyond opposite per like
  together along up down out back`);

export const DETERMINERS = set(`
  the a an this that these those his her its their our my your each every some any no another both all several two three four five six
  seven eight nine ten first second third last next`);

/** Words that are nouns as often as verbs: verbs only after a name, a pronoun, "to", "who" or a modal. */
export const NOUN_OR_VERB = set(`
  head heads name names state states report reports claim claims note notes call calls host hosts chair chairs visit visits face faces sign
  signs brief briefs address addresses play plays work works lead leads need needs want play shows show hope hopes doubt doubts watch rose
  lunches talks exchange answer answers welcome read cut set hit run runs cost costs bid bids split splits shows left praise thanks`);

/** Whether a lower-cased word can be a finite or non-finite verb, by list and by ending; nouns of the same form are told apart by context. */
export function looksLikeVerb(lower: string): boolean {
  if (AUXILIARIES.has(lower) || IRREGULAR.has(lower)) return true;
  return lower.length > 4 && (lower.endsWith('ed') || lower.endsWith('ing')) && !NOT_VERBS.has(lower);
}

/** Cue words by class, as Porter stems are too coarse for them: a word belongs to the first class that lists it. */
const CUES: Readonly<Record<string, ReadonlySet<string>>> = {
  absent: set(`
    absent missing missed miss skipped skip skips boycotted boycott boycotts absence away snubbed snub ill sick bedridden hospital fever flu
    cold unwell stranded stuck delayed grounded excused barred banned elsewhere regrets regret funeral holiday leave uninvited recalled
    visa travelling stayed stays stay remained remains busy unable suspended bereavement jailed prison detained custody empty`),
  declined: set(`
    declined decline declines refused refuse refuses refusing rejected withdrew withdrawn withdraw snubbed boycotted boycott pulled turned
    begged pleaded cancelled excused preferred`),
  represented: set(`
    represented represent deputy stand-in proxy behalf instead place sent sends send deputised substitute delegated emissary nephew junior`),
  invited: set(
    `invited invite invites invitation invitations asked replied answered decided summoned undecided open pending ticket confirm`,
  ),
  reported: set(`
    said says say told tells wrote writes writing thinks reckons believes warned warns noted according called calls claimed claims editing
    reporting edited photo credit announced declared argued recalled added observed insisted insists quoted interview published`),
  hosted: set(`
    host hosts hosted hosting chaired chairs chair chairing presided presides preside presiding received receives receive welcomed welcomes
    welcome greeted convened convenes convene summoned opened opens mediated mediator moderated led invitation home residence office guest
    guests chairmanship hostess organiser patronage`),
  attended: set(`
    attended attends attend joined joins join came comes coming took took-part present participated participate listened testified
    accompanied flanked alongside together beside brought among included sat signed arrived round table spoke spoken handed room hall`),
  background: set(`
    late former predecessor successor died dead founder named buried killed memory son daughter father mother widow wife husband brother
    sister recalled history earlier born fugitive accused namesake award prize poet`),
  observer: set(`
    spokesman spokeswoman spokesperson analyst economist historian reporter journalist columnist critic researcher professor expert
    observer editor correspondent campaigner blogger biologist hydrologist watchdog`),
};

/** The cue classes a lower-cased word belongs to. */
export function cueClasses(lower: string): readonly string[] {
  return CUE_INDEX.get(lower) ?? [];
}

const CUE_INDEX: ReadonlyMap<string, readonly string[]> = (() => {
  const index = new Map<string, string[]>();
  for (const [name, words] of Object.entries(CUES)) for (const word of words) index.set(word, [...(index.get(word) ?? []), name]);
  return index;
})();

/** Words too common to tell anything by themselves. */
export const COMMON = set(`
  a an the and or of to in on at by for with from as is are was were be been being am has have had having do does did will would can could may
  might must shall should it its he she they them his her their him this that these those there here who whom whose which what when where why
  how if than then so but not no nor i we you my our your me us s t also only just very more most some any all each both other one two three
  into over up out off about after before under again once too own same such both between while during 's`);
