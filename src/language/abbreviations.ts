/**
 * Abbreviations and words the sentence splitter looks at, grouped by what a full stop after them means.
 * Keys are case-sensitive and leave out the final stop ("a.m", "U.S"): lower-case "gov" or "sat" is an ordinary word.
 */

/** What a stop after an abbreviation does when the next word could start a sentence. */
export type AbbreviationKind =
  /** Never ends a sentence: something has to follow. */
  | 'joins'
  /** Joins to a name, but not to "The", "He", "It" ("promoted to Lt. Gen. The ministry ..."). */
  | 'rank'
  /** Saint before a name, Street after one. */
  | 'saint'
  /** Joins only to a number. */
  | 'number'
  /** Joins to a number only when a number stands before it too ("5 ft. 8 in."), as "in" is a word as well. */
  | 'unit'
  /** Joins to a day of the month or a year. */
  | 'month'
  /** Joins to a number or to a month. */
  | 'weekday'
  /** Joins to a time zone, a day or a date. */
  | 'clock'
  /** Joins unless the next word is a known sentence starter. */
  | 'company'
  | 'place'
  /** As a place, but adjectival after a comma even before a plural: "shot down, U.S. Officials Say". */
  | 'country'
  /** A place only after a comma ("Jackson, Miss."), otherwise a word or another title. */
  | 'state'
  /** Ends the sentence before any capital. */
  | 'ends';

const words = (list: string): string[] => list.split(' ');

const GROUPS: readonly (readonly [AbbreviationKind, string])[] = [
  ['joins', 'Mr Mrs Ms Mx Dr Drs Prof Messrs Mme Mlle Hon Rev Fr Msgr Bp Abp Bro Ing Dipl'],
  // Titles, places and money as the press of South Asia, Nigeria and the Philippines abbreviates them.
  ['joins', 'Smt Alh Engr Barr Atty Sta Sto Brgy Rs Dy Addl Jt'],
  // "v" stands in the names of court cases, "j.g" in the rank of a lieutenant junior grade.
  ['joins', 'Mt Mts Ft Pt vs Vs v i.e I.e e.g E.g cf Cf viz j.g MR MRS DR PROF REV VS'],
  // Two-letter initials, as Russian and Kazakh names are printed: "Yu. Petrov", "Zh. Akhmetov".
  ['joins', 'Yu Ya Kh Zh Sh Ts Shch'],
  [
    'rank',
    'Gen Lt Col Maj Sgt Capt Cpt Cmdr Cdr Comdr Adm Brig Cpl Pvt Pfc Spc Ens Comm Commr Supt Insp Det Const Cst',
  ],
  [
    'rank',
    'Lieut Commdt Sqn Flt Wg Cmd Gov Govs Sen Sens Rep Reps Pres Amb Asst Assoc Intl Gens Lts Cols Sgts Chmn Cptn',
  ],
  // In capitals as headlines print them, and "(Ret.)" between a rank and a name.
  ['rank', 'GEN LT COL MAJ SGT CAPT CMDR ADM GOV SEN REP Ret ret Retd retd'],
  ['rank', 'Ldr Gp Ofc Tpr Dep Cllr Ald Dir Mgr Supdt Hav LCpl SSgt TSgt MSgt Lcdr'],
  ['saint', 'St Ste Sts ST'],
  // "Art" is a word too, so it joins to a number only; "no" is checked once more against what stands before it.
  [
    'number',
    'No Nos no nos NO NOS Nr nr Fig Figs fig figs Art art Arts Vol vol Vols Ch ch Chap Sect Para para Reg reg Rte Hwy',
  ],
  ['number', 'p pp approx Approx appx ca Ca c est Circa max Ext ext Apt Tel tel Ver ver'],
  ['unit', 'ft in lb lbs oz mi yd yds hr hrs min mins sec secs deg'],
  // "May" is never an abbreviation; "Mar", "Jun" and "Jul" are rare in print but no English words.
  ['month', 'Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec JAN FEB MAR APR AUG SEPT OCT NOV DEC'],
  ['weekday', 'Mon Tue Tues Wed Weds Thu Thur Thurs Fri Sat Sun'],
  ['clock', 'a.m p.m A.M P.M'],
  // "Sec" is Secretary before a name and Section before a number: both join.
  [
    'company',
    'Inc Corp Ltd Co Cos Bros Mfg LLC Pty Plc plc Jr Sr Esq Ph.D M.D Dept Univ Sec Natl Govt Bldg INC CORP LTD CO',
  ],
  ['company', 'Ave Blvd Rd Pkwy Dr.Sc al'],
  ['country', 'U.S U.K U.N E.U U.S.A U.A.E U.S.S.R'],
  ['place', 'D.C N.Y N.J N.C S.C N.D S.D N.M N.H R.I W.Va B.C P.E.I P.R L.A N.Z N.Y.C'],
  ['place', 'Calif Fla Ky Tex Tenn Minn Mich Wis Okla Ariz Conn Colo Nev Neb Mont Wyo Ont Que Alta Sask Dak'],
  // Maryland, and the first name Mohammed in Bangladesh, which opens sentences.
  ['place', 'Md'],
  ['state', 'Ala Ark Del Ga Ill Ind Kan La Mass Miss Mo Ore Pa Va Vt Wash'],
  ['ends', 'etc Etc'],
];

/** The kind of every known abbreviation, by its spelling without the final stop. */
export const ABBREVIATIONS: ReadonlyMap<string, AbbreviationKind> = new Map(
  GROUPS.flatMap(([kind, list]) => words(list).map((word): [string, AbbreviationKind] => [word, kind])),
);

/** The longest spelling above: anything longer before a stop needs no look-up. */
export const LONGEST_ABBREVIATION: number = Math.max(...[...ABBREVIATIONS.keys()].map((word) => word.length));

/** Words that open a sentence and hardly ever continue a name, so they end it even after a rank or an initial. */
export const FUNCTION_STARTERS: ReadonlySet<string> = new Set(
  words(
    'The A An He She It They We I You His Her Its Their Our My This That These Those There Here When While After ' +
      'Before As At In On By For From With Without But And Or So Yet If Although Though Because Since Until Despite ' +
      'During Under Among About Around According Also However Meanwhile Then Still Now Later Earlier Instead What Who ' +
      'Where Why How Which Both Neither Nobody No Not None Some Several Many Most Few All Each Every Another Other ' +
      'Others Only Even Once One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve Dozens Hundreds Thousands ' +
      'Nearly Almost Today Yesterday To',
  ),
);

/** Plural nouns news sentences open with; in lower case they would be the rest of a name ("the U.S. officials"). */
export const NOUN_STARTERS: ReadonlySet<string> = new Set(
  words(
    'Officials Police Rescuers Authorities Investigators Witnesses Firefighters Survivors Passengers Relatives Experts ' +
      'Residents Divers Crews Prosecutors Reporters Shares Families Doctors Pilots Controllers Engineers Soldiers Troops ' +
      'Workers Paramedics Medics Villagers Analysts Lawmakers Critics Searchers Debris Wreckage Rescue Footage Video ' +
      'Videos Photos Images Flights Emergency Further Details',
  ),
);

/** Words after "a.m." and "p.m." that still belong to the time. */
export const CLOCK_FOLLOWERS: ReadonlySet<string> = new Set(
  words(
    'EST EDT CST CDT MST MDT PST PDT AKST HST ET CT PT GMT UTC BST IST CET CEST EET MSK JST AEST AEDT Eastern Central ' +
      'Pacific Mountain Greenwich Coordinated Zulu Monday Tuesday Wednesday Thursday Friday Saturday Sunday January ' +
      'February March April May June July August September October November December Jan Feb Mar Apr Aug Sep Sept Oct ' +
      'Nov Dec Mon Tue Tues Wed Thu Thurs Fri Sat Sun',
  ),
);

/** Verbs of a clause that names the speaker, in the forms news uses after a quote. */
export const REPORTING_VERBS: ReadonlySet<string> = new Set(
  words(
    'said says asked asks told added replied answered wrote shouted cried recalled continued explained wondered ' +
      'exclaimed insisted noted remarked warned radioed called demanded joked quipped responded',
  ),
);

/** Verbs that show a capitalised word before them to be a subject, so a sentence has begun. */
export const PREDICATE_VERBS: ReadonlySet<string> = new Set(
  words('said says told is are was were has have had will would could did does'),
);

/** Nouns a single letter labels: "Terminal B." ends a sentence where "George B." does not. */
export const LABEL_NOUNS: ReadonlySet<string> = new Set(
  words(
    'Terminal terminal Gate gate Plan plan Class class Group group Hangar hangar Concourse concourse Pier pier Type type ' +
      'Section section Block block Team team Zone zone Vitamin vitamin Hepatitis hepatitis Exhibit exhibit Appendix ' +
      'appendix Phase phase Wing wing Stand stand Point point Category category Platform platform Building building ' +
      'Option option Level level Influenza influenza Car car Deck deck War Part Act Title Chapter',
  ),
);

/** Verbs and others before a "no." that is an answer, not a number. */
export const ANSWER_CUES: ReadonlySet<string> = new Set(
  words('said says answered replied was is saying answer answers simply still voted'),
);

/** Names written with an exclamation mark. */
export const BANG_NAMES: ReadonlySet<string> = new Set(words('Yahoo Jeopardy Yum Chips Kahoot Joomla'));

/** Words a line of running text can end with, but a headline or a finished line cannot. */
export const UNFINISHED_WORDS: ReadonlySet<string> = new Set(
  words(
    'a an the of in on at to by for from with and or as into onto over under near between its his her their this that ' +
      'these those which who whose while when where than but nor per via is are was were had has have been be ' +
      'least about around nearly almost approximately roughly',
  ),
);

/** Last parts of host and file names, as printed after the stop when someone capitalises them. */
export const NAME_SUFFIXES: ReadonlySet<string> = new Set(
  words('com org net gov edu int info news tv co uk ru az kz io ai js ts py pdf html htm jpg png mp4 doc docx xls csv'),
);
