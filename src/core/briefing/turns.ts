import { perCandidate } from './candidate.ts';

/** What changes a matter for good: losses, deaths, ends, arrests, rulings, bans, releases. */
const TURN =
  /\b(?:died|dies|dead|killed|kills|drowned|lost|sank|sunk|crashed|collapsed|exploded|burst|burned down|burnt down|broke (?:in|apart|down|out)|destroyed|kidnapped|abducted|freed|released|rescued|arrested|detained|charged|convicted|acquitted|sentenced|jailed|ruled|overturned|struck down|fined|resigned|resigns|resign|steps? down|stepped down|quits?|dismissed|sacked|fired|suspended|closed|closes|shut|shuts|banned|bans|halted|stopped|stops|scrapped|cancelled|canceled|withdrew|withdrawn|recalled|insolven(?:t|cy)|bankrupt(?:cy)?|evacuated|denied|denies|rejected|accepted|approved|agreed|elected|appointed|succeeds?|took over|takes over)\b/iu;
const NEGATED = /\b(?:no|not|nobody|none|never|without|would|could|might|may)\b|n['’]t\b/iu;

/** True where a sentence tells a turn of events that came about. */
export const tellsTurn = perCandidate(({ text }) => TURN.test(text) && !NEGATED.test(text));
