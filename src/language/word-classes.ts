/** Closed classes of English, as sets of folded words. A lexicon: imports nothing. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const AUXILIARIES = words(`
  is are was were be been being am has have had having do does did will would shall should can could may might must
  isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't
`);

export const PREPOSITIONS = words(`
  of in on at by for from with to into onto over under near off about after before during between among against through
  across along around behind below beneath beside beyond despite down inside outside since than toward towards until up
  upon via within without as per aboard onboard amid following
`);

const CONJUNCTIONS = words(
  'and or but nor so yet while when where whereas although though because if unless that which who whom whose what how why as',
);

const DETERMINERS = words(
  'the a an this that these those its his her their our my your some any each every all both no another such',
);

const PRONOUNS = words('i he she it we they you me him them us himself itself themselves who which that one there');

/** Adverbs that may stand between an auxiliary and its participle. */
export const ADVERBS = words(`
  also already now still later then since all just only reportedly allegedly apparently tragically instantly immediately
  officially initially earlier confirmed believed feared presumed thought known said reported understood listed declared
  pronounced found left likely probably possibly certainly sadly fatally critically seriously severely badly slightly
  not never so far today yesterday subsequently collectively together either eventually almost nearly about to even
  expected estimated considered unfortunately safely successfully finally directly actually however
`);

const CLOSED = new Set([
  ...AUXILIARIES,
  ...PREPOSITIONS,
  ...CONJUNCTIONS,
  ...DETERMINERS,
  ...PRONOUNS,
  'not',
  "n't",
  'then',
  'there',
  'here',
  'also',
  'still',
  'killed',
  'died',
  'said',
  'told',
]);

/** Whether a folded word belongs to a closed class: it can be neither a noun's modifier nor a name. */
export function isClosedClass(word: string): boolean {
  return CLOSED.has(word);
}
