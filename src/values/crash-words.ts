/** The vocabulary of accidents that several facts share. A lexicon: imports nothing. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Verbs whose subject is the vehicle that comes to grief. */
export const CRASH_VERBS = words(`
  crash crashed crashes crashing crash-landed crash-lands crash-land derailed derails derail derailing collided collides collide colliding capsized
  capsizes capsize capsizing sank sinks sink sunk sinking plunged plunges plunge plunging plummeted plummets plummet slammed slams
  slam smashed smashes smash ditched ditches ditch overturned overturns overturn exploded explodes explode ploughed plowed ploughs plows skidded skids skid veered
  overran nosedived disintegrated downed flipped fell falls overshot rammed rams struck hit hits crumpled tumbled careened crash-lands
  torpedoed torpedoes falling belly-landed keeled foundered burst crash-landing spun disappeared vanished
`);

/** Nouns for what happened. */
export const CRASH_NOUNS = words(`
  crash crashes accident collision derailment disaster tragedy wreck sinking capsizing crash-landing downing shipwreck plunge mishap
  incident pile-up shootdown destruction fire blaze inferno
`);

/** Verbs and nouns that are an accident only with a particle or object; the pair is looked for. */
export const CRASH_PAIRS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['broke', words('apart up')],
  ['breaks', words('apart up')],
  ['went', words('down under missing off')],
  ['goes', words('down')],
  ['going', words('down')],
  ['go', words('down')],
  ['came', words('down contact off')],
  ['come', words('down')],
  ['comes', words('down')],
  ['coming', words('down')],
  ['caught', words('fire')],
  ['catches', words('fire')],
  ['catching', words('fire')],
  ['ran', words('aground off into')],
  ['run', words('aground off into')],
  ['running', words('aground off into')],
  ['flew', words('into off')],
  ['jumped', words('tracks rails track')],
  ['gone', words('down missing under')],
  ['flying', words('into')],
  ['flown', words('into')],
  ['drove', words('into off')],
  ['rolled', words('over')],
  ['turned', words('turtle over')],
  ['rolls', words('over')],
  ['left', words('runway road rails tracks track')],
  ['leaves', words('runway road rails tracks track')],
  ['hits', words('turbulence')],
  ['runs', words('aground')],
  ['shot', words('down past')],
  ['shoots', words('down')],
  ['shoot', words('down')],
  ['shooting', words('down')],
  ['brought', words('down')],
  ['lost', words('control')],
  ['forcing', words('down')],
  ['forces', words('down')],
  ['bring', words('down')],
  ['brings', words('down')],
  ['bringing', words('down')],
  ['made', words('emergency')],
  ['suffered', words('mishap')],
  ['hard', words('landing')],
  ['forced', words('landing down')],
  ['emergency', words('landing')],
  ['crash', words('landing')],
  ['burst', words('into')],
]);

/** Words that need a vehicle nearby before they speak of an accident at all. */
export const WEAK_CRASH_WORDS = words(`
  struck hit hits incident destruction fell falls exploded explodes explode spun burst disaster tragedy incident plunge plunged plunges sank sinks sink sunk
  sinking slammed slams downed disappeared vanished flipped overturned skidded veered smashed fire blaze inferno mishap
  rammed crumpled tumbled wreck falling
`);

/** Who reports: a date or place behind these belongs to the saying. */
export const SAYING_WORDS = words(`
  said says say saying told tells tell announced announces stated states reported reports confirmed confirms added adds
  tweeted wrote revealed published released issued confirmed declared denied cautioned warned called claimed noted
  spokesman spokesperson spokeswoman statement briefing interview accused identified
`);

/** Verbs of what an accident does to people and how it is said to take place. */
export const HARM_VERBS = words(`
  killed kill kills killing died die dies perished injured injures injuring wounded hurt leaving left leaves claimed claims happened
  occurred took injure survived caused involving involved
`);
