/** Words of saying, doubting, denying and taking back. A lexicon: imports nothing. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Verbs that put words into a voice's mouth. */
export const REPORTING_VERBS = words(`
  said says say saying told tells tell stated states announced announces confirmed confirms reported reports added adds
  claimed claims insisted insists alleged alleges believe believes believed suggested suggests wrote tweeted posted
  declared concluded concludes explained acknowledged admitted revealed reveals disclosed estimated estimates noted
  warned denied denies rejected rejects dismissed argued asserted testified maintained maintains reiterated stressed
  described according accused blamed suspect suspects think thinks cautioned recalled offered indicated conceded counted
`);

/** Nouns that may be a voice by themselves, without a name. */
export const VOICE_NOUNS = words(`
  officials official sources source authorities authority police investigators investigator prosecutors prosecutor
  insiders witnesses witness experts expert analysts analyst spokesman spokesperson spokeswoman ministry government
  airline regulator watchdog agency media reports report governor mayor president minister firefighters rescuers doctors
  hospital company operator union lawyer attorney military army navy department embassy locals residents residents
  coastguard guard troopers sheriff deputies coroner chief commander kremlin pentagon parliament broadcaster website
  newspaper channel channels channel's television tv people relatives family statement assessment committee commission
  producer crew representative responders services service brigade council board administration office headquarters command
`);

export const PRONOUN_VOICES = words('he she they it');

/** How sure: words that lower a claim to probable or possible. */
export const PROBABLE = words(`
  likely probably presumably believed suspected suspects suspect thought apparently appears appeared appear presumed seems seem seemed
  expected feared fears understood assumed believe believes reckon suspects seemingly evidently think thinks consistent indications
  indication similar suggests suggest suggested suggesting resembling reminiscent pointed points hints hinted hint
`);
export const POSSIBLE = words(
  'may might could possibly perhaps maybe possible potentially potential possibility speculated speculation speculate rumoured rumored contributed unconfirmed theory theories hypothesis',
);

export const UNCOMMITTED = words('whether if unless');

export const NEGATIONS = words(`
  not n't never neither nor without cannot can't didn't doesn't don't wasn't weren't isn't aren't hasn't haven't hadn't won't
`);

/** Verbs that deny what follows. */
export const DENYING = words(
  'denied denies deny denying rejected rejects reject rejecting dismissed dismisses dismiss refuted refutes refute disputed disputes discounted contradicted',
);

/** Phrases that deny, told by their first word and the words that must follow within a few tokens. */
export const DENYING_PHRASES: readonly (readonly string[])[] = [
  ['no', 'indication'],
  ['no', 'indications'],
  ['no', 'evidence'],
  ['no', 'sign'],
  ['no', 'signs'],
  ['nothing', 'to', 'do'],
  ['no', 'suggestion'],
  ['no', 'reason', 'to'],
  ['ruled', 'out'],
  ['rules', 'out'],
  ['rule', 'out'],
  ['ruling', 'out'],
  ['no', 'basis'],
  ['no', 'proof'],
];

/** Withdrawing what was said. */
export const RETRACTING = words(
  'withdrawing withdrew withdrawn retracted retracting retract backtracked deleted recanted withdraw rescinded',
);

/** Words of war, crime and nature: counts beside them, with no vehicle, belong to something else. */
export const OTHER_HARM = words(`
  shelling shelled airstrike airstrikes strikes strike bombardment earthquake flood floods flooding landslide shooting
  gunman gunmen stabbing bombing bomber attack attacks clashes fighting war wildfire wildfires tornado hurricane typhoon
  cyclone heatwave massacre riot riots protest protests raid raids drone drones invasion battle epidemic outbreak avalanche militants
`);

/** Words that set another accident beside this one. */
export const OTHER_ACCIDENT = words(
  'previous earlier similar another reminiscent recalled previously unrelated separate anniversary resembled echoes recall comparable',
);
