/** Lines longer than this are prose: no pattern of page furniture is tried on them. */
const FURNITURE_MAX = 400;

/** How a line or sentence of page furniture begins. */
const OPENINGS = new RegExp(
  `^(?:${[
    '(?:previous|next) (?:article|(?:post|story|page)\\b)',
    'share (?:this|on|via)\\b(?! (?:view|opinion|concern))',
    'share$',
    '(?:read|see|watch|listen|learn|view|show|find out|discover) more\\b',
    'click (?:here|to|on)\\b',
    'tap here\\b',
    '(?:sign|log) (?:up|in)\\b(?= (?:for|to|here|now)|$)',
    'subscribe (?:to|now|here|for|today)\\b|subscribe$',
    'newsletters?$',
    'get (?:our|the|your) (?:[\\w-]+ ){0,4}(?:newsletter|briefing|alerts?|app|email)\\b',
    'follow (?:us|@|our|[\\p{Lu}][\\w.]+ on)\\b',
    'like us on\\b',
    'join (?:us on|our (?:newsletter|channel|group|whatsapp|telegram))\\b',
    'download (?:our|the) (?:[\\w-]+ )?app\\b',
    '(?:we|this (?:site|website|page)) uses? cookies\\b',
    '(?:by continuing|your privacy|accept (?:all|cookies)|manage (?:cookies|preferences))\\b',
    'advertisement$|sponsored(?: content)?$|story continues\\b|continue reading\\b|skip (?:to|ad)\\b|loading(?:\\.{3}|…|$)|please (?:enable|turn on)\\b',
    'all rights reserved\\b|copyright (?:©|\\(c\\)|\\d{4})|©|\\(c\\) \\d{4}',
    'image (?:copyright|caption|source|credit)\\b|media caption\\b|getty images\\b|file photo\\b|photograph:',
    '(?:photo|photos|picture|pictures|image|images|video|videos|caption|credit|credits|gallery|graphic|audio)\\s*(?:by\\b|credit|:|/|\\|)',
    '(?:press|media) (?:contact|enquiries|inquiries)\\b|contact(?: us)?:|for (?:more|further) information\\b',
    '(?:related|recommended|more on|also read|read also|see also|also see|read next|up next|most (?:read|popular|viewed)|trending|latest news|top stories|you may also|don.t miss|more from|more stories|editor.s picks)\\b[^.]{0,60}$',
    '(?:related|read|watch|see|more|listen)(?: \\w+)?:',
    'tags?:|filed under\\b|topics?:|categor(?:y|ies):|posted in\\b|keywords:',
    '(?:leave a|post a|view|add a?) comments?\\b|\\d+ comments?$|comments?$',
    '(?:\\(|\\[)?(?:additional |further )?(?:reporting|writing|editing|compiled|edited|written|reported|translat(?:ion|ed)|with inputs?|with (?:files|agency inputs?))(?:,? (?:and )?(?:additional )?(?:reporting|writing|editing))* (?:by\\b|from (?:agencies|reuters|afp|ap)\\b)',
    '(?:updated|last updated|published|posted|first published|last modified)(?: (?:on|at))?:? (?=[\\d\\p{Lu}])',
    'story highlights\\b|article excerpt\\b|minutes? read$|\\d+ min(?:ute)?s? read\\b',
    'have (?:a|any) (?:tip|news tip|story)\\b|send (?:us )?(?:your )?tips?\\b',
    'tweet (?:with|this)\\b|you can add location information\\b',
    'dow jones reprints\\b|this copy is for your personal\\b',
    'this (?:story|article|post|report) (?:has been|was|is|originally|first) (?:updated|corrected|amended|first published|originally published|published|auto|generated)',
    'home$|menu$|search$|print$|email$|facebook$|twitter$|whatsapp$|close$|back to top\\b|view gallery\\b',
    '_{3,}$|-{3,}$|\\*{3,}$|={3,}$',
  ].join('|')})`,
  'iu',
);

/** What stands anywhere in a short line of page furniture. */
const WITHIN = new RegExp(
  [
    '\\b(?:contributed|contributing) to this (?:report|story|article)\\b',
    '\\bcan be reached (?:at|on|via)\\b',
    '\\((?:[^()]{0,60}[/|] ?)?(?:ap|afp|reuters|getty|epa|staff|file|pool|courtesy|handout|associated press)(?:[ /][^()]{0,80})?\\)$',
    '\\((?:ap|file|staff|courtesy|handout) photos?\\b[^()]*\\)',
    '\\b(?:ap|afp|reuters|epa|upi|xinhua|tass|getty images)\\s?(?:photo)?/\\p{Lu}',
    '\\b(?:reuters|afp|epa|getty)/[\\p{L}. ]+$',
    '\\bfile photo\\b[^.]*$',
  ].join('|'),
  'iu',
);

/** Without one of these none of them is there. */
const WITHIN_HINT = /[)/@]|contribut|reached|photo/i;

/** A photo credit at the end of a sentence; before it may stand prose. */
const CREDIT = /(?:^|\s)(?:photo|picture|credit|image)(?: credit)?: [^.]{2,60}$/iu;

/** A caption or a photo credit, which tells something only where a page has nothing else. */
const CAPTION = /^(?:photo|photos|picture|image|caption)\s*:/iu;

/** The heading of a list of links: what follows it, until prose begins again, is links. */
const LINK_LIST =
  /^(?:related|recommended|more on|also read|read also|see also|read next|most (?:read|popular|viewed)|trending|latest news|top stories|you may also|more from|more stories|editor.s picks)\b[^.]{0,60}:?$/iu;

const BYLINE = /^(?:by|from|words:|author:|reporter:)\s+(?:(?:the|our)\s+)?\p{Lu}/iu;
const BYLINE_SMALL = new Set(
  'by from and in for of the at our with staff reporter reporters writer writers correspondent correspondents editor author special desk agency agencies'.split(
    ' ',
  ),
);
const AGENCY =
  /^[([]?(?:reuters|ap|afp|associated press|agence france-presse|the associated press|upi|dpa|xinhua|tass|interfax|ani|pti|efe|ansa|kyodo|yonhap|bloomberg|cnn|bbc news?|agencies|staff|news desk|web desk)(?:\s*[/|,]\s*\w+)*[)\]]?\.?$/iu;

/** True for a line that names who wrote the text: `By Ann Bee and Cay Dee`, `Ann Bee, staff writer`. */
export function isByline(line: string): boolean {
  if (line.length > 120 || /[.!?]$/.test(line.replace(/\b\p{Lu}\.$/u, ''))) return false;
  if (/^[\p{Lu}][\p{L}.'’ -]{3,50},\s+(?:staff|special|senior|chief)?\s*(?:writer|reporter|correspondent|editor)\b/iu.test(line))
    return true;
  if (!BYLINE.test(line)) return false;
  const words = line.replace(/[|,•·–—].*$/u, '').split(/\s+/);
  return (
    words.length <= 14 &&
    words.every(
      (word) =>
        BYLINE_SMALL.has(word.toLowerCase()) ||
        /^[\p{Lu}\d(]/u.test(word) ||
        /^(?:de|da|di|del|al|el|bin|van|von|der|den|la|le)$/iu.test(word),
    )
  );
}

/** True where a line or sentence belongs to the site and not to the text. */
export function isFurniture(line: string): boolean {
  if (line.length > FURNITURE_MAX) return false;
  return OPENINGS.test(line) || (WITHIN_HINT.test(line) && WITHIN.test(line)) || AGENCY.test(line) || isByline(line);
}

/** True where one sentence (never a line of several) belongs to the site and not to the text. */
export function isFurnitureSentence(sentence: string): boolean {
  return isFurniture(sentence) || (sentence.length <= FURNITURE_MAX && (isCaption(sentence) || CREDIT.test(sentence)));
}

/** True for `Photo: …` and its like. */
export function isCaption(line: string): boolean {
  return line.length <= FURNITURE_MAX && CAPTION.test(line);
}

/** True for the heading of a list of links. */
export function opensLinks(line: string): boolean {
  return line.length <= 80 && LINK_LIST.test(line);
}
