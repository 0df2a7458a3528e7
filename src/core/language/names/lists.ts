const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Words for a person's office, trade or family tie: what stands right before a name. Lower case, no dots, no accents. */
export const ROLES = words(`
  mr mrs ms mx miss dr sir lord lady dame prof professor president vice-president premier chancellor minister secretary senator sen rep governor gov mayor
  king queen prince princess crown sheikh sheikha sheik emir sultan general gen colonel col major maj captain capt lieutenant lt sergeant sgt brigadier admiral
  judge justice chairman chairwoman chairperson chair chief director spokesman spokeswoman spokesperson coach ambassador pope bishop archbishop cardinal rabbi
  imam ayatollah mp analyst leader founder ceo commissioner congressman congresswoman duke duchess uncle aunt father sister brother rev reverend singer actor
  actress author striker midfielder defender goalkeeper lawyer activist economist researcher envoy counterpart deputy manager wife husband son daughter mother
  councillor editor farmer engineer eng engr teacher head inspector superintendent detective officer comrade barrister advocate attorney counsel`);

/** Verbs of speech and words that follow a person's name. */
export const SPEECH = words(
  'said says told added adds asked replied explained noted argued insisted warned wrote writes tells explains admitted claimed recalled recalls stated believes thinks who whose aged',
);

/** Small words inside names of persons. */
export const PARTICLES = words(
  "de da do dos das del della der den van von bin ibn bint al el la di du le ter ten wa ould san d' d’ e y af av zu",
);

/** Titles that are never part of a person's name, stripped from its front. */
export const TITLES = words(`
  mr mrs ms mx miss dr prof professor president vice-president governor senator minister justice judge sir dame lady lord uncle aunt grandmother grandfather mother
  father sister brother captain general colonel major sergeant lieutenant brigadier admiral sheikh sheikha sheik chief king queen prince princess pope bishop
  archbishop cardinal rev reverend mayor ambassador secretary chairman chairwoman coach sen rep gov gen col maj capt sgt lt st premier chancellor engr eng
  barrister comrade hon mme mlle inspector superintendent detective alhaji alhaja hajia hajj daw dato datuk datin pehin padoh owek shri smt otunba oba ustaz
  sayyid sayyida emir amir monsignor msgr pastor imam taoiseach lehendakari brig adm amb cmdr supt insp hajah cr cllr councillor councilman councilwoman
  alderman emperor empress ustadz ustad ustadh maitre tengku tunku raden monsieur madame signor signora signore herr frau senor senora senhor senhora
  rabbi ayatollah deacon canon provost baroness viscount countess marquess archduke archduchess puan encik`);

/** Words that make a longer title of the one after them: `Prime Minister`. */
export const BEFORE_TITLES = words('vice prime ex former foreign first crown - .');

/** Prepositions before places. */
export const BEFORE_PLACES = words('in at from to near outside across');

/** Short names of months: capitalised before a figure, they are dates. */
export const MONTHS = words(
  'jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july august september october november december',
);
