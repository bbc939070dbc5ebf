/** Lines that pages put between the paragraphs of an article and that say nothing of its matter. */

/** The whole line, but for what may stand at its end. Bounded throughout: a line of 100 units is the longest tried. */
const LABELS: readonly string[] = [
  // advertisements
  'ad(?:vert(?:isements?|ising|s)?)?',
  '(?:sponsored|promoted)(?: content)?',
  '(?:this )?(?:article|story|content) continues (?:below|after)(?: (?:this |the )?(?:ad|advertisement|video|promotion))?',
  '(?:remaining |more )?(?:article|story) (?:after|below) (?:this |the )?(?:ad|advertisement|video)',
  'scroll (?:down )?to continue(?: (?:reading|with (?:the )?(?:content|article)))?',
  'skip (?:past|to|ad|advertisement)(?: .{1,60})?',
  // other stories
  'continue reading(?: (?:below|the main story))?',
  'read (?:more|also|next|on|full (?:article|story)|the full (?:article|story))',
  'related(?: (?:articles?|content|coverage|items?|links?|news|posts?|reading|stor(?:y|ies)|tags?|topics?|videos?))?',
  'more (?:from .{1,40}|headlines|like this|news|on (?:the|this)(?: .{1,40})?|stories|to read)',
  'recommended(?: (?:articles|for you|reading|stories|videos?))?',
  'most (?:commented|popular|read|recent|shared|viewed|watched)(?: .{1,20})?',
  'you (?:could|may|might) (?:also )?(?:be interested in|have missed|like)',
  '(?:breaking|featured|latest|other|popular|recent|top|trending) (?:articles|headlines|news|now|posts|stories|videos)',
  'also read|don.t miss|editors?.?s?.? picks?|in other news|popular|see also|trending|up next|what to read next',
  // buttons
  'share(?: (?:article|on|save|story|the|this|via)(?: .{1,60})?)?',
  'copy (?:the )?link|email|facebook|link copied|linkedin|pin it|print|reddit|save|telegram|tweet|whatsapp',
  'follow (?:us|.{1,40} on .{1,40})',
  'join (?:now|us)|log in|register(?: now)?|sign (?:in|up)(?: (?:here|now|today))?|subscribe(?: (?:here|now|today))?',
  '(?:click|tap) here|(?:download (?:our|the)|get the) app|(?:learn|load|see|show|view) more|newsletters?|view all',
  '(?:\\d{1,5} )?comments?(?: \\(?\\d{1,5}\\)?)?|(?:add|leave|post|write) a (?:comment|reply)',
  '(?:read|show|view) (?:all )?(?:\\d{1,5} )?comments|join the (?:conversation|discussion)',
  'listen(?: (?:now|to (?:this )?(?:article|story)))?|loading|play(?: (?:audio|video))?|watch(?: (?:live|now))?',
  'back to top|jump to(?: .{1,40})?|next|previous|(?:next|previous) (?:article|post|story)|table of contents',
  // labels of things that are left out
  '(?:comments|hits|likes|reads?|shares|views|votes)\\s?:?\\s?[\\d.,]{1,9}k?|[\\d.,]{1,9}k? (?:hits|likes|reads|shares|views|votes)',
  'categories|category|filed under|keywords|sections?|source|tags?|topics?',
  '(?:image|photo|picture|video) (?:caption|credit|source)',
  '\\d{1,3}[- ]min(?:ute)?s?(?: read)?|read(?:ing)? time:? .{1,20}',
  '(?:please )?enable javascript(?: .{1,60})?|your browser does not support .{1,60}|this video can.{0,3}not be played.{0,40}',
];
const LABEL = new RegExp(`^(?:${LABELS.join('|')})[ :!.\u2026\u203a\u00bb>]{0,3}$`, 'i');

/** The start of a line that is no part of the text, whatever follows. */
const OPENINGS: readonly string[] = [
  '\u00a9|\\(c\\) \\d{4}|copyright (?:\u00a9|\\(c\\)|\\d{4})|all rights reserved',
  'sign up (?:for|to) (?:get|our|receive|the)|subscribe to (?:our|receive|the)|get (?:our|the) (?:best|daily|free|latest)',
  'we use cookies|this (?:site|website) uses cookies|by (?:clicking|continuing|signing up|subscribing)\\b.{0,80}\\byou\\b',
  '(?:find|follow|like) us on|download our|(?:click|tap) here (?:for|to)',
  '(?:listen|read|see|watch)(?: also| more| next)?:|(?:read|see) (?:also|more) [\u2013\u2014|-]',
  '(?:also read|don.t miss|more on this|must read|recommended|related)\\s?[:\u2013\u2014|-]',
];
const OPENING = new RegExp(`^(?:${OPENINGS.join('|')})`, 'i');

/** No label is longer than the first, no such line longer than the second. */
const LONGEST_LABEL = 100;
const LONGEST_LINE = 300;

/** One line of a page, white space collapsed, in; whether it is furniture out. */
export function isFurniture(line: string): boolean {
  if (line.length > LONGEST_LINE) return false;
  return OPENING.test(line) || (line.length <= LONGEST_LABEL && LABEL.test(line));
}

const COMMENTS = new RegExp(
  `^(?:${[
    '(?:(?:all|reader|readers.?|user) )?comments?(?: \\(?\\d{1,6}\\)?)?',
    '(?:conversation|discussion|replies|responses) \\(?\\d{1,6}\\)?',
    '\\d{1,6} (?:comments?|replies|reply|responses?|thoughts?)(?: (?:on|to) .{1,200})?',
  ].join('|')}):?$`,
  'i',
);

/** The heading above readers' comments. */
export function isCommentsHeading(line: string): boolean {
  return line.length <= LONGEST_LINE && COMMENTS.test(line);
}
