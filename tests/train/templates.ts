/**
 * News-like sentences of our own with open places: {P} person in full, {S} the same person's short name, {Q} and {U} a second person, {O} {M} organisations, {N} an
 * outlet, {L} {K} places, {R} a role, {D} a weekday, {C} a place in capitals, {J} a short date. They teach what the marked texts have too little of: who is told what, offices before names, bodies in lists.
 */
export const TEMPLATES: readonly string[] = [
  '“We are ready to talk,” {P} told {N} on {D}. {S} did not say when.',
  '{P} told {N} that the {O} had not been asked. “Nobody called us,” {S} said.',
  'Speaking to {N} in {L}, {R} {P} denied the report. {N} had cited two officials.',
  '{N} reported on {D} that {P} would travel to {L}. The {O} declined to comment.',
  'According to {N}, the {O} and {M} signed the deal in {L}, {K}.',
  '{R} {P}, who chairs the {O}, met {Q} of {M} in {L} on {D}. {U} later left for {K}.',
  '{P}, a researcher at the {O}, said the figures were wrong. {S} blamed {M}.',
  'In an interview with {N}, {Q} accused {P} of lying. {S} has rejected this.',
  '{L} ({N}) – {R} {P} arrived here on {D} for talks with {Q}, his host {U} said.',
  'The {O}, the {M} and {R} {P} did not respond to questions from {N}.',
  '{P} ({O}), {Q} ({M}) and three others were elected. {S} won in {L}.',
  'Those present included {P}, {Q}, {O} director {P2}, and {R} {Q2}.',
  '“It is over,” said {P}. “We lost,” {U} added; {Q} was injured in {L}.',
  '{O} beat {M} 2-1 in {L} after {S} scored late. Coach {P} praised {Q}.',
  '{P}’s lawyer, {Q}, said {S} had never been to {L}. {U} spoke to {N}.',
  'The {L} government said {R} {P} had resigned. {S} led the {O} for six years.',
  'Workers at {O} in {L} went on strike on {D}, union leader {P} told {N}.',
  'Shares in {O} fell 3% in {L} after {M} cut its forecast, {N} said.',
  '{R} {P} will host {Q} in {L} next week. {S} and {U} last met in {K}.',
  'Police in {L} arrested {P}, {Q} and a third man near {K}, {N} reported.',
  'A spokesman for the {O}, {P}, told reporters in {L} that {M} was informed.',
  '{P} of {L} and {Q} of {K} shared the prize, which the {O} awards each year.',
  'From {L} to {K}, people queued for hours, said {P}, who works for the {O}.',
  'The {O} is based in {L}; its head, {P}, used to run {M}.',
  '{N}: What did you tell {P}? {Q}: I told {S} that {L} was unsafe.',
  'By {P}, {N} | {L}, {K}',
  'Reporting by {P} and {Q} in {L}; editing by {P2}.',
  'Photo: {P}/{N}. {R} {Q} greets {S} in {L} on {D}.',
  '{R} {P} and {R} {Q} signed the text. “Good day for {L},” {S} said. {U} nodded.',
  'His Highness Sheikh {P} received {Q} at the palace in {L}. {S} thanked him.',
  'H.E. {P}, Eng. {Q} and Dr. {P2} attended on behalf of the {O}.',
  '{P} and his wife {Q} live in {L}. {S}, 54, works for {O}.',
  '{S} defeated {U} in {L} on {D}. {P} will play {Q} in the final.',
  'The {L}-based {O} said {P} had been detained in {K}.',
  '{P} was born in {L} and studied at the {O}, where {Q} taught.',
  'Former {R} {P} of the {O} died on {D} in {L}, his son {Q} told {N}.',
  'Asked by {N} whether {S} knew, {Q} said: “Ask {S}.” {P} was in {L}.',
  '{D}’s meeting of the {O} in {L} was chaired by {P}. {S} called it useful.',
  'In {L}, {K} and elsewhere, the {O} opened centres run by {M}.',
  '{C} — {R} {P} arrived on {D}. {S} will see {Q}.',
  '{C}, {L}, {J} ({N}) – {P} sat down with {Q} of the {O} on {D}.',
  '{C}, {J} – The {O} said on {D} that {P} had left for {K}.',
  '{C} ({N}) — Talks between {S} and {U} went on in {L}.',
  'Posted {J} by {P} in {L}',
  '{J}: {O} opens in {L}. {J}: {P} meets {Q}. {J}: {S} leaves.',
  '{R} {P} - then head of the {O} - met {Q} in {L}, {N} wrote.',
  'Among the guests were U {P}, Daw {Q}, Dato {P2}, Alhaji {Q2} and Hajj {P3}.',
  'Also there: Ma {P}, Ko {Q}, Shri {P2}, Chief {Q2}, Pehin {P3} of {O}.',
  'The Dane {P}, the Kenyan {Q} and Brazil’s {P2} finished ahead of {S}.',
  'Opposition leader {P}’s party, the {O}, holds {L}. {S}’s rival {Q} leads the {M}.',
  'The weekly {N} and the daily {O} wrote that {P} owned a house in {L}.',
  'Russian supplier {O}, its rival {M} and the {L} newspaper {N} were fined.',
  'The Judge told {P} to sit down. The Minister, {Q}, left. The President praised {S}.',
  'The {O} ({M}) and {N} published the list. {P} leads it, {Q} follows.',
];

export const ROLES: readonly string[] = (
  'President|Prime Minister|Foreign Minister|Minister|Senator|Governor|Mayor|Ambassador|Professor|Dr|Dr.|Mr|Mr.|Ms|Mrs|Judge|General|Gen.|Colonel|Chairman|Secretary-General|' +
  'Deputy Prime Minister|Defence Minister|Finance Minister|spokesman|spokeswoman|Sheikh|Crown Prince|Emir|King|Queen|Bishop|Pope|captain|coach|analyst|Chancellor|Premier|Speaker|Chief Justice|' +
  'Inspector|director|economist|activist|lawyer|opposition leader|Education Minister|Health Minister|Chief Executive|Prince|Princess|Lieutenant General|Vice President|Envoy|Commissioner'
).split('|');

export const WEEKDAYS: readonly string[] = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
