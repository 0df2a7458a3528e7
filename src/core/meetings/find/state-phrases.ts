import { type Phrase, phrase } from './phrases.ts';

/** Phrases that tell of a meeting's state, over the words of its sentences. */
export const STATE_PHRASES: readonly Phrase[] = [
  phrase(
    'called-off',
    `(?:called|calls|call|calling|put|puts|broke|broken|is|was|are|were|fell|fallen) off|put back|postpone[ds]?|postponing|cancel(?:led|ed|s)?|scrap(?:ped|s)?|shelved|dropped|drops|suspended|abandoned|aborted|scuttled|wiped out|struck from|axed|pulled|deferred|put on hold|withdrawn|rained off`,
  ),
  phrase(
    'fell-through',
    `(?:fell|fallen|falls|fall) through|came to nothing|failed to (?:convene|meet|take place)|never (?:happened|took place|came|got)|(?:did|will|would|does|could) not (?:take place|open|be held|go ahead|happen|meet)|won't (?:take place|open|be held|go ahead|happen)|there (?:will|would) be no|no longer`,
  ),
  phrase(
    'not-come-off',
    `did not materialise|came to naught|could not be|would not be coming|should have [^ ]+|until [^ ]+(?: [^ ]+){0,6} (?:refused|cancelled|said no)`,
  ),
  phrase(
    'fixed-for',
    `(?:was|were|is|are|been|be) (?:fixed|set|called|arranged|down|fixed again) for|follows? (?:on|in|at)|(?:is|are) (?:on )?(?:<date>|today)`,
  ),
  phrase(
    'told-ahead',
    `would (?:be held|meet|meet again|reconvene|resume|return|visit|travel|receive|host|take place|continue|speak|see|ask)|to (?:meet|sit|talk|gather) again|to be (?:held|hosted|convened|opened|chaired)|the next (?:meeting|session|round|sitting|hearing|one|assembly|talks|summit)|next (?:meeting|session|sitting) (?::|<date>)`,
  ),
  phrase(
    'asked-for',
    `(?:ask|asks|asked|asking|applied|calls|called|pressing|push|pushed) for (?:a|an|another|talks|urgent|new)|wants? (?:a|an|to)`,
  ),
  phrase(
    'was-to-have',
    `(?:was|were) (?:to have|to|due|supposed|set|scheduled|meant)|had been (?:due|set|to|planned|called|expected|coming|scheduled)|had (?:planned|called for|hoped)`,
  ),
  phrase('no-quorum', `(?:no|without a|want of a|lack of a|short of a) quorum|before it began|empty (?:chairs|hall|room)`),
  phrase('new-date', `(?:no|a|without a|any|new) (?:new )?(?:date|day)`),
  phrase('because', `because|after|when|by (?:a|an|the) (?:storm|strike|cyclone|flood|fire|landslide|typhoon|fog)`),
  phrase('may-have', `(?:may|might|could) (?:or may not )?have|may|might`),
  phrase('whether', `whether|did they|did`),
  phrase(
    'alleged',
    `allegedly|alleged|purported|supposedly|reportedly|rumou?r(?:ed|s)?|said to have|is said to|are said to|reported to have|according to one|leaked|unconfirmed`,
  ),
  phrase(
    'claims',
    `claim(?:s|ed)?|report(?:s|ed)? (?:in|by|that|has)|accord(?:s|ing) to (?:a|the) (?:paper|website|portal|report|weekly|leaked)|says so|say so|lists|has (?:him|her|it)|puts`,
  ),
  phrase(
    'denied',
    `den(?:y|ies|ied|ying)|neither confirm(?:ed)?|nor denied|no such|could not recall|cannot recall|does not recall|met nobody|was elsewhere|disput(?:e|es|ed)|in dispute|differ|contradict(?:s|ed)?`,
  ),
  phrase('unclear', `unclear|not clear|a question|depends on|if (?:it|the memo|there)|genuine|nobody (?:knows|will say)|would not say`),
  phrase(
    'future',
    `will|shall|'ll|(?:is|are) (?:to|due|expected|set|going|scheduled|planned|coming)|tomorrow|tonight|next (?:week|month|year|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|upcoming|forthcoming|plans? to|hopes? to|wants? to|has been called|is planned|pencilled`,
  ),
  phrase('said-yes', `(?:has|have) (?:confirmed|accepted|agreed|been invited|been asked|promised|said yes)`),
  phrase(
    'done',
    `agreed|ended|ended with|signed|after (?:two|three|a|an)|yesterday|last (?:week|night|month|year)|closed|broke up|walked out|lasted|afterwards`,
  ),
];
