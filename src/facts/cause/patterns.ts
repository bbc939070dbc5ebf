import { indexPhrases } from '../../language/phrase-index.js';
import { isClosedClass } from '../../language/word-classes.js';
import type { Chunk } from '../../model/chunk.js';
import type { ParsedSentence, Pattern, PatternHit } from '../../model/pattern.js';
import { crashWords, isAccidentSentence, mentionsVehicle } from '../../values/accident.js';
import { lexicon } from './lexicon.js';

/** One way to say one cause. */
const says = (term: string, name: string, words: string): Pattern => ({ name, words, lexicon, term });

const span = (from: number, to: number, anchor: number, captures: readonly Chunk[] = []): PatternHit => ({
  from,
  to,
  anchor,
  captures,
});
/** Another clause within a hit: what is denied before it is not what stands in it. */
const hasOpener = (parsed: ParsedSentence, hit: PatternHit) =>
  parsed.tokens.slice(hit.from, hit.to).some((token) => /^(?:after|when|before|survivors?|life)$/.test(token.norm));

const norm = (parsed: ParsedSentence, at: number) => parsed.tokens[at]?.norm ?? '';

/** First words of the ways to run into something. */
const RAM_TRIGGERS = [...new Set(lexicon.ram.map((phrase) => phrase.split(' ')[0]!))];

export const patterns: readonly Pattern[] = [
  // --- brought down on purpose
  {
    name: 'shot-down',
    term: 'shot-down',
    triggers: ['shot', 'shoot', 'shooting', 'shoots', 'shootdown', 'downing', 'downed'],
    find: (parsed, at) => findShotDown(parsed, at),
  },
  says('shot-down', 'struck-by-weapon', '%struck ~2 by ~6 #weapon'),
  says(
    'shot-down',
    'weapon-struck',
    '#weapon ~3 struck|hit|downed|destroyed|brought_down|caused|shot_down|brought_it_down|took_down',
  ),
  says('shot-down', 'weapon-strikes', '#weapon strike|strikes|attack|fire'),
  says('shot-down', 'brought-down-by', 'brought|taken|knocked down by ~4 #weapon'),
  says('shot-down', 'shot-at', 'shot|fired at|on|upon ~1 #vehicle'),
  says('shot-down', 'not-fired-at', 'not|never ~1 fired|shot at|on|upon'),
  says('shot-down', 'hostile-fire', 'hostile|enemy fire'),
  says('bomb', 'bomb', 'bomb|bombs|bombing|bombed|explosive_device|traces_of_explosives|explosive_residue|time-bomb'),
  says('explosion', 'explosion-excluded', 'explosion ~4 ruled_out|excluded|unlikely|possible|suspected'),
  {
    ...says(
      'explosion',
      'no-explosion',
      'no|without evidence|indication|sign|signs|trace|traces of ~~12 explosion|blast',
    ),
    // "no sign of survivors after the explosion"
    guard: (parsed, hit) => !hasOpener(parsed, hit),
  },
  says('explosion', 'exploded-in-the-air', 'exploded|explodes|exploding|blew_up in ~1 mid-air|midair|air|flight'),
  says('explosion', 'explosion-on-board', 'explosion|blast|detonation ~2 %board'),
  says('explosion', 'explosion-brought-down', 'explosion|blast ~3 brought_down|caused|downed|destroyed|tore'),
  says(
    'explosion',
    'caused-by-explosion',
    'caused|downed|destroyed|brought_down|due|result ~2 by|to|of ~2 explosion|blast',
  ),
  says('sabotage', 'sabotage', '%murder'),
  {
    ...says('sabotage', 'no-attack', 'no|without sign|evidence|indication|suggestion|hint of ~1 attack'),
    guard: (parsed, hit) => parsed.startingAt(hit.to).length === 0,
  },
  says('sabotage', 'deliberate-act', 'deliberate|intentional act|wrongdoing|attack|attempt|sabotage|action'),
  says('sabotage', 'foul-play', 'foul play'),
  says('sabotage', 'tampering', 'tampering|tampered with'),
  says('terrorism', 'terrorism', 'terrorism|terrorist|terror ~1 attack|act|link|links|incident|strike|plot'),
  {
    ...says('terrorism', 'terrorism-alone', 'terrorism'),
    // "on no terrorism list", "the terrorism unit"
    guard: (parsed, hit) =>
      !isFought(parsed, hit.from) &&
      !/^(?:list|lists|unit|squad|suspect|suspects|trial|database|watchlist|watch|expert|experts)$/.test(
        norm(parsed, hit.to),
      ),
  },
  says('hijacking', 'hijacking', 'hijack|hijacked|hijacking|hijackers'),
  says(
    'deliberate-crew-act',
    'crashed-on-purpose',
    'deliberately|intentionally|purposely crashed|crash|flew|flown|steered|drove|crashing',
  ),
  says(
    'deliberate-crew-act',
    'crashed-deliberately',
    'crashed|flown|steered|driven|downed deliberately|intentionally|on_purpose',
  ),
  says('deliberate-crew-act', 'pilot-suicide', 'suicide|murder-suicide'),
  says('electronic-warfare', 'electronic-warfare', 'electronic warfare|jamming|interference'),
  says('electronic-warfare', 'gps-jamming', 'gps|signal|radio ~1 jamming|jammed|spoofing|interference'),

  // --- nature
  says('bird-strike', 'bird-strike', 'bird|birds strike|strikes|hit|collision|impact'),
  says('bird-strike', 'birdstrike', 'birdstrike|birdstrikes|bird-strike'),
  says('bird-strike', 'flew-into-birds', 'flew|flown|flying|fly|ran|ploughed|plowed ~3 %birds'),
  says('bird-strike', 'struck-by-birds', '%struck|collided|collision|collide|hitting|striking by|with|from? ~2 %birds'),
  says('bird-strike', 'hit-birds', 'hit|struck|hitting|striking|ingested|sucked_in ~2 %birds'),
  says('bird-strike', 'strike-from-birds', 'flock of birds'),
  {
    ...says('weather', 'because-of-weather', '%because ~1 %storm'),
    guard: (parsed, hit) => !isHindrance(parsed, hit) && !isFair(parsed, hit),
  },
  {
    ...says('weather', 'no-bad-weather', 'no %storm'),
    guard: (parsed, hit) => !/^(?:warning|warnings|surge|damage|alert)$/.test(norm(parsed, hit.to)),
  },
  {
    ...says(
      'weather',
      'hit-by-wave',
      'hit|struck|swamped|capsized|overturned|flipped|toppled by ~3 wave|waves|swell|gust|gusts|winds|storm',
    ),
    guard: (parsed) => mentionsVehicle(parsed),
  },
  says(
    'weather',
    'on-slippery-road',
    'skidded|slid|slipped|skidding|sliding|spun ~2 on ~2 icy|wet|slippery|snowy|rain-slicked ~1 road|roads|highway|street|runway|surface',
  ),
  says('weather', 'cause-was-weather', 'cause ~5 was|is|were ~5 %storm'),
  {
    ...says(
      'weather',
      'weather-blamed',
      '%storm ~3 caused|forced|brought_down|blamed|to_blame|played|may_have|might_have|contributed|factor|overturned|capsized|toppled|flipped|sank|hypotheses|hypothesis|among_the_causes|among_the_leading',
    ),
    // "storms toppled trees": a blow needs its vehicle
    guard: (parsed, hit) =>
      !/^(?:overturned|capsized|toppled|flipped|sank)$/.test(norm(parsed, hit.to - 1)) || mentionsVehicle(parsed),
  },
  says('weather', 'weather-excluded', '%storm ~5 ruled_out|excluded|discounted'),
  says('icing', 'icing', 'icing|ice_build-up|ice_buildup|ice_accumulation'),
  {
    ...says('icing', 'ice-on-wings', 'ice ~~6 wings|wing|engines|tubes'),
    guard: (parsed, hit) => norm(parsed, hit.to - 2) !== 'fire',
  },
  says('icing', 'ice-played-a-part', 'ice %aux* played|built_up|accumulated|contributed|brought|caused'),
  says(
    'turbulence',
    'turbulence',
    'severe|heavy|extreme|clear-air|violent|sudden|unexpected|significant|strong|moderate turbulence',
  ),
  says(
    'turbulence',
    'met-turbulence',
    'hit|hits|encountered|encountering|experienced|experiencing|by|through|into|to|after|struck|encounters ~1 turbulence',
  ),
  says(
    'turbulence',
    'turbulence-hurt',
    'turbulence ~2 injures|injured|injuring|injure|left|leaves|hurt|hurts|on|caused',
  ),

  // --- the machine
  {
    ...says(
      'mechanical-failure',
      'mechanical-failure',
      'mechanical|technical|equipment|hydraulic|gearbox|rotor|steering|tyre|tire %fault',
    ),
    // a fault of the check-in or of the website is none of the vehicle's
    guard: (parsed, hit) =>
      !parsed.tokens.slice(hit.to, hit.to + 5).some((token) => lexicon.office.some((word) => word === token.norm)),
  },
  says(
    'mechanical-failure',
    'technical-failed',
    'landing_gear|rudder|axle|bearing|rotor|gearbox|hydraulics|autopilot|transmission ~2 failed|failure|malfunctioned|malfunction|collapsed|broke|jammed|overheated|overheating',
  ),
  says('mechanical-failure', 'broken-part', '%broken %part'),
  says(
    'mechanical-failure',
    'part-gave-way',
    '%part that? blowout|burst|blew|broke|cracked|fractured|snapped|overheated|failed|malfunctioned',
  ),
  {
    ...says(
      'mechanical-failure',
      'nothing-wrong',
      'no|not problem|fault|defect|defects|problems|faults with|in ~1 aircraft|plane|train|ship|bus|vehicle|jet|helicopter|ferry',
    ),
    // "no fault with the bus company", "no problem with aircraft of this kind"
    guard: (parsed, hit) => {
      const next = parsed.tokens[hit.to];
      return next === undefined || next.kind === 'mark' || (isClosedClass(next.norm) && next.norm !== 'of');
    },
  },
  says(
    'mechanical-failure',
    'no-fault-found',
    'no fault|faults|defect|defects|anomalies %aux* found|reported|detected|identified',
  ),
  says('mechanical-failure', 'sound-machine', 'technically|mechanically sound|fit|airworthy'),
  says('mechanical-failure', 'technical-error', 'technical|mechanical error|errors'),
  says('electrical-failure', 'electrical-failure', 'electrical|electric|power|wiring %fault'),
  says('electrical-failure', 'short-circuit', 'short circuit|short-circuit'),
  says('engine-failure', 'engine-failure', 'engine|engines|motor|turbine %fault'),
  says('engine-failure', 'failure-of-engine', 'failure|failures|loss|malfunction of ~3 engine|engines|motor'),
  says(
    'engine-failure',
    'engine-failed',
    "engine|engines|motor|motors 's? %aux* failed|fail|failing|stopped|quit|died|cut_out|shut_down|stalled|lost_power|gave_out|exploded",
  ),
  says('engine-failure', 'lost-power', 'lost|losing|loss ~2 engine|power|thrust ~1 power|engine?'),
  says(
    'engine-failure',
    'engines-worked',
    'engine|engines %aux* worked|working|functioned|functioning|running ~1 normally|perfectly|properly',
  ),
  says('engine-failure', 'flameout', 'engine ~1 flameout|flame-out|flamed_out'),
  says('engine-failure', 'engine-lost-thrust', 'engine|engines %aux* lost thrust|power'),
  {
    ...says(
      'structural-failure',
      'broke-apart',
      'broke|broken|breaking|breaks|break|came|split apart|up|in_two|in_half',
    ),
    // what breaks after the crash did not cause it
    guard: (parsed, hit) =>
      !crashWords(parsed).some((word) => word.to <= hit.from && !/^(?:broke|breaks)$/.test(norm(parsed, word.at))),
  },
  says('structural-failure', 'structural-failure', 'structural|airframe|metal failure|fatigue|damage|collapse'),
  says('structural-failure', 'disintegrated', 'disintegrated|disintegrate|disintegrating'),
  says(
    'brake-failure',
    'brake-failure',
    'brake|brakes|braking %aux* failure|failed|fail|failing|fault|malfunction|problem|problems|malfunctioned',
  ),
  says('brake-failure', 'lost-brakes', 'faulty|failed|defective|lost|loss|no ~2 brakes|brake|braking'),
  says('brake-failure', 'fault-of-brakes', 'fault|failure|problem|defect of|with|in ~2 brakes|brake|braking'),
  says(
    'signal-failure',
    'signal-failure',
    'signal|signalling|signaling|signals|points|switch|interlocking %aux* %fault|error|failed|faulty|defective|broken',
  ),
  says(
    'signal-failure',
    'fault-in-signals',
    'error|fault|failure|flaw|glitch|problem|defect in|of|with ~4 signal|signals|signalling|signaling|interlocking',
  ),
  says('signal-failure', 'faulty-signal', 'faulty|defective|broken|failed signal|signals|signalling|signaling'),
  says('fuel-exhaustion', 'out-of-fuel', 'ran|run|running|runs out_of|low_on|short_of fuel|petrol|gas'),
  says('fuel-exhaustion', 'fuel-exhaustion', 'fuel exhaustion|starvation|shortage'),
  says('fire', 'no-fire', 'no|without evidence|sign|signs|indication|trace of ~~4 fire'),
  {
    ...says('fire', 'there-was-no-fire', 'was|were|been no fire'),
    guard: (parsed, hit) => parsed.tokens[hit.to]?.kind === 'mark',
  },
  {
    name: 'fire-took-hold',
    term: 'fire',
    triggers: ['fire', 'blaze', 'flames', 'inferno'],
    find: (parsed, at) => findFire(parsed, at),
  },

  // --- people
  says(
    'human-error',
    'brake-not-set',
    'handbrake|hand_brake|parking_brake|parking_brakes|handbrakes ~4 not ~2 set|applied|engaged|pulled|secured',
  ),
  says(
    'human-error',
    'did-not-set-brake',
    'failed|forgot|forgotten|forgetting|failing to? set|apply|engage|pull|secure|applied ~1 handbrake|hand_brake|parking_brake|handbrakes|brakes',
  ),
  says(
    'pilot-error',
    'pilot-error',
    "pilot|pilots|captain|crew|cockpit 's? ~1 error|errors|mistake|mistakes|negligence",
  ),
  says(
    'human-error',
    'human-error',
    'human|driver|operator|stationmaster|station_master|controller|dispatcher error|errors|failure|mistake|factor|factors|negligence',
  ),
  says(
    'human-error',
    'ran-a-signal',
    'passed|ran|running|run|ignored|missed|overran|overshot|stop_at ~1 red|stop|danger signal|light|signals|lights',
  ),
  says('human-error', 'driver-distracted', 'driver ~~8 distracted'),
  says('pilot-error', 'pilot-distracted', 'pilot|pilots|captain|co-pilot ~~8 distracted'),
  says('human-error', 'driver-asleep', 'driver|pilot|captain ~3 fell_asleep|asleep|drunk|dozed_off|intoxicated'),
  says('pilot-error', 'pilot-to-blame', 'pilot|pilots|captain|co-pilot|aircrew ~2 to_blame|at_fault'),
  says('pilot-error', 'blamed-pilot', 'blamed|blames|blaming|blame ~2 pilot|pilots|captain|co-pilot|aircrew'),
  says(
    'pilot-error',
    'wrong-engine',
    'shut_down|shutting_down|switched_off|turned_off|pulled_back|cut|cut_the_power_to ~2 wrong engine|throttle|powerplant|side',
  ),
  says('pilot-error', 'landed-too-far', 'pilot|pilots|crew|captain ~2 landed|touched_down too'),
  says('pilot-error', 'disoriented', 'pilot|pilots|captain|crew|aircrew ~6 disoriented|disorientated|disorientation'),
  says('pilot-error', 'spatial-disorientation', 'spatial disorientation'),
  says('pilot-error', 'lost-bearings', 'pilot|pilots|captain|crew|aircrew ~3 lost|losing their|his|her|its bearings'),
  says('pilot-error', 'descended-too-early', 'pilot|pilots|crew|captain ~4 descended|descend|descending too|below'),
  says(
    'pilot-error',
    'pilot-failed-to',
    'pilot|pilots|captain|co-pilot|aircrew ~1 failed|failure to maintain|keep|control|monitor|follow|manage|notice',
  ),
  says('human-error', 'driver-to-blame', 'driver|stationmaster|station_master|operator|signalman ~2 to_blame|at_fault'),
  says(
    'human-error',
    'blamed-driver',
    'blamed|blames|blaming|blame ~2 driver|stationmaster|station_master|signalman|dispatcher',
  ),
  says(
    'human-error',
    'by-mistake',
    'driver|stationmaster|station_master|signalman|dispatcher|controller ~9 by_mistake|mistakenly|wrongly|in_error',
  ),
  says('speeding', 'speeding', 'speeding|overspeeding|over-speeding'),
  says('speeding', 'excessive-speed', 'excessive|excess|reckless of? speed|speeding|driving'),
  says('speeding', 'too-fast', 'too fast'),
  says('speeding', 'speed-no-cause', 'speed %aux* not ~~4 cause|factor|blame'),
  says('speeding', 'speed-limit', 'over|above|exceeded|exceeding|twice|double ~2 speed_limit'),
  says(
    'speeding',
    'twice-the-limit',
    'travelling|traveling|going|running|driving ~4 twice|double|three_times the limit',
  ),
  says('overcrowding', 'overcrowding', 'overcrowded|overcrowding|overloaded|overloading|over-crowded'),
  {
    ...says(
      'overcrowding',
      'over-capacity',
      'over|above|beyond|exceeded|exceeding|twice|double|three_times|four_times ~3 capacity',
    ),
    // hospitals are over capacity too
    guard: (parsed) =>
      mentionsVehicle(parsed) &&
      !parsed.tokens.some((token) => /^(?:hospital|hospitals|morgue|wards?|shelters?)$/.test(token.norm)),
  },
  says('medical-incapacitation', 'illness-of-driver', 'illness|faintness|collapse of ~1 driver|pilot|captain'),
  says(
    'medical-incapacitation',
    'incapacitation',
    'incapacitated|incapacitation|heart_attack|hypoxia|medical_emergency|taken_ill|fell_ill|sudden_illness|heart_failure|medical_episode|lost_consciousness|passed_out',
  ),

  // --- what the vehicle did
  {
    ...says('derailment', 'derailed', 'derailed|derails|derail|derailing|derailment'),
    guard: (parsed, hit) =>
      /^derailment/.test(norm(parsed, hit.anchor)) || RAILS.test(parsed.tokens.map((token) => token.norm).join(' ')),
  },
  says('derailment', 'left-the-rails', 'off|jumped|left|leaving|leave the? tracks|rails|track'),
  says('capsizing', 'capsized', 'capsized|capsizes|capsize|capsizing|turned_turtle'),
  {
    ...says(
      'capsizing',
      'overturned-at-sea',
      '#vehicle ~5 overturned|overturns|flipped|flips|tipped_over|keeled_over|rolled_over|turned_over',
    ),
    guard: (_parsed, hit) => hit.captures[0]?.kind === 'vehicle' && hit.captures[0].value.vehicle === 'ship',
  },
  {
    ...says('runway-excursion', 'off-runway', '%out ~6 runway|tarmac'),
    // "moments after leaving the runway": it took off
    guard: (parsed, hit) =>
      !(norm(parsed, hit.from) === 'leaving' && /^(?:after|upon|before)$/.test(norm(parsed, hit.from - 1))),
  },
  says('stall', 'stall', 'aerodynamic_stall|stall_speed|entered_a_stall|into_an_aerodynamic_stall|lost_lift|a_stall'),
  {
    ...says('stall', 'plane-stalled', '#vehicle ~6 stalled|stalling|stalls'),
    guard: (parsed, hit) =>
      hit.captures[0]?.kind === 'vehicle' &&
      hit.captures[0].value.vehicle === 'plane' &&
      !parsed.tokens.slice(hit.from, hit.to).some((token) => /^(?:engine|engines|motor)$/.test(token.norm)),
  },
  says('controlled-flight-into-terrain', 'cfit', 'controlled flight into'),
  says('collision', 'collided', '%collide'),
  {
    name: 'rammed-vehicle',
    term: 'collision',
    triggers: RAM_TRIGGERS,
    find: (parsed, at) => findRamming(parsed, at),
  },
  says('collision', 'between-vehicles', 'crash|accident|smash|pile-up|wreck between ~2 #vehicle ~~4 and ~4 #vehicle'),
  says(
    'collision',
    'drove-into',
    'crashed|drove|rammed|ploughed|plowed|smashed|slammed a|the|his|her|its|their ~2 #vehicle into ~3 #vehicle',
  ),
  says('collision', 'clipped-part', '%ram ~2 propeller|rotor|wing|tail|part'),
  says('collision', 'contact', 'come|came|coming|into|any|physical into? contact with|between'),

  // --- nobody knows yet
  says(
    'unknown',
    'cause-unknown',
    'cause ~6 unknown|unclear|not_known|not_clear|undetermined|under_investigation|being_investigated|not_immediately_clear|not_immediately_known|yet_to_be_determined|determined',
  ),
  says('unknown', 'cause-aside-unknown', 'cause ~~12 is|was|remains|remained ~2 unknown|unclear|not_known'),
  says('unknown', 'why-unknown', 'why ~6 unknown|unclear|not_known|not_clear|mystery'),
  says('unknown', 'no-word-on-cause', 'no ~1 word|explanation|indication|details on|of|for|about ~2 cause'),
  says('unknown', 'what-caused-unclear', 'what caused|led ~5 not_clear|not_known|unclear|unknown|mystery'),
  says('unknown', 'determine-cause', 'determine|establish|investigate|investigating|probing|determining ~2 cause'),
  says(
    'unknown',
    'what-caused',
    'unclear|unknown|not_clear|not_known|not_immediately_clear|not_yet_clear|not_yet_known|not_yet_know|not_know|do_not_know|too_early_to_say|too_soon_to_say what|why|how ~6 caused|crashed|crash|overturned|derailed|sank|capsized|accident|derailment|fire|went_down|came_down|led',
  ),
];

/** Talks derail as well as trains. */
const RAILS =
  /\b(?:trains?|rail|railway|railroad|tracks?|carriages?|cars?|coach(?:es)?|locomotives?|tram|engine|express|wagons?|metro|subway)\b/;

const DRONE = /^(?:drones?|uavs?|missiles?|rockets?|balloons?)$/;

/** "shot down", "downed by …", "downed a plane"; never when what is shot at is a drone or a missile. */
function findShotDown(parsed: ParsedSentence, at: number): PatternHit | null {
  const word = norm(parsed, at);
  const to = word === 'shootdown' || word === 'downed' || word === 'downing' ? at + 1 : downAfter(parsed, at);
  if (to === null) return null;
  for (let i = to; i < to + 5; i++) {
    if (DRONE.test(norm(parsed, i)) && !isWeaponPhrase(parsed, to, i)) return null;
  }
  if (word === 'downing' && !parsed.tokens.slice(to, to + 3).some((token) => token.norm === 'of')) return null;
  if (word === 'downed' && /^(?:trees?|power|lines?|tools)$/.test(norm(parsed, to))) return null;
  return span(at, to, at);
}

/** "shot down", "shot the plane down", "shooting down", "shot out of the sky". */
function downAfter(parsed: ParsedSentence, at: number): number | null {
  for (let i = at + 1; i <= at + 5; i++) {
    if (norm(parsed, i) === 'down') return i + 1;
    if (norm(parsed, i) === 'out' && norm(parsed, i + 1) === 'of') return i + 2;
    if (/^(?:,|by|and|;|at)$/.test(norm(parsed, i))) return null;
  }
  return null;
}

/** What trains, ships and buses run into. */
const OBSTACLES = new Set([
  'crane',
  'iceberg',
  'rock',
  'rocks',
  'reef',
  'bridge',
  'pole',
  'tree',
  'wall',
  'barrier',
  'pier',
  'dock',
  'boulder',
  'landslide',
  'rockfall',
  'embankment',
  'pillar',
  'equipment',
  'machinery',
  'excavator',
  'buffers',
  'platform',
  'container',
  'log',
  'tower',
  'vehicle',
  'vehicles',
  'tractor-trailer',
  'tractor-trailers',
  'lorries',
]);

/** "the back of another", "the rear of the other". */
const isOther = (word: string) => word === 'another' || word === 'other';

const isOnGround = (chunk: Chunk) =>
  chunk.kind === 'vehicle' && /^(?:train|ship|bus|truck|car)$/.test(chunk.value.vehicle);

const ramming = indexPhrases(lexicon.ram);

/** One vehicle runs into another: a vehicle on both sides of the verb, and no weapon between. */
function findRamming(parsed: ParsedSentence, at: number): PatternHit | null {
  const phrase = ramming.match(parsed.tokens, at);
  if (phrase === null) return null;
  const length = phrase.to - at;
  const isVehicle = (chunk: Chunk) => chunk.kind === 'vehicle';
  const ahead = parsed.tokens.slice(at + length, at + length + 6).map((token) => token.norm);
  const obstacle = ahead.findIndex((word) => isOther(word) || OBSTACLES.has(word));
  const behind = parsed.chunks.find(
    (chunk) => isVehicle(chunk) && chunk.from >= at + length && chunk.from <= at + length + 5,
  );
  const before = parsed.chunks.find((chunk) => isVehicle(chunk) && chunk.to <= at && at - chunk.to <= 12);
  const hasWeapon = parsed.chunks.some(
    (chunk) => chunk.kind === 'weapon' && chunk.from >= at - 12 && chunk.to <= at + 12,
  );
  // "crashed into the back of another", "the train hit a crane": not what a plane comes down on
  const isStopped = before !== undefined && obstacle >= 0 && (isOther(ahead[obstacle]!) || isOnGround(before));
  if (isStopped && !hasWeapon) return span(at, at + length + obstacle + 1, at);
  // "was hit by a barge": the one that was hit may only be a pronoun
  const isPassive = norm(parsed, at + length - 1) === 'by' || norm(parsed, at + length) === 'by';
  return behind === undefined || (before === undefined && !isPassive) || hasWeapon ? null : span(at, behind.to, at);
}

/** "by a missile" names the means, not the target. */
const isWeaponPhrase = (parsed: ParsedSentence, from: number, at: number) =>
  parsed.tokens.slice(from, at).some((token) => token.norm === 'by' || token.norm === 'with');

/** Fire as what happened, not as what followed a crash. */
function findFire(parsed: ParsedSentence, at: number): PatternHit | null {
  const before = norm(parsed, at - 1);
  const isOutbreak =
    /^(?:caught|catching|catches|catch|on|a|the|ferry|boat|ship|bus|train|engine|massive|huge|deadly|into|in)$/.test(
      before,
    ) ||
    /^(?:broke|breaks|broken|engulfed|swept|ripped|tore|rages|raged|on|aboard|onboard|kills|incident|erupted|leaves|started|leaves)$/.test(
      norm(parsed, at + 1),
    );
  if (!isOutbreak) return null;
  const hasVehicle = parsed.chunks.some((chunk) => chunk.kind === 'vehicle');
  const crashedFirst = crashWords(parsed).some(
    (word) =>
      word.to <= at &&
      norm(parsed, word.at) !== 'caught' &&
      norm(parsed, word.at) !== 'catches' &&
      norm(parsed, word.at) !== 'burst',
  );
  if (
    !hasVehicle ||
    crashedFirst ||
    (!isAccidentSentence(parsed) &&
      !/^(?:broke|erupted|on|aboard|kills|engulfed|breaks|leaves)$/.test(norm(parsed, at + 1)) &&
      !/^(?:caught|catches|catching|ferry|boat|ship|bus|train)$/.test(before))
  )
    return null;
  if (
    norm(parsed, at + 1) === 'service' ||
    norm(parsed, at + 1) === 'brigade' ||
    /^(?:department|chief|officials?|crews?|truck|trucks|engine|station|rescue|safety)$/.test(norm(parsed, at + 1))
  )
    return null;
  // "burst into flames after derailing": what followed, not what began it
  if (
    /^(?:after|following|upon|when)$/.test(norm(parsed, at + 1)) ||
    (norm(parsed, at + 1) === 'on' && norm(parsed, at + 2) === 'impact')
  )
    return null;
  return span(Math.max(0, at - 1), at + 1, at);
}

/** "the fight against terrorism": no part of this. */
const isFought = (parsed: ParsedSentence, at: number) =>
  parsed.tokens
    .slice(Math.max(0, at - 3), at)
    .some((token) => /^(?:against|fight|fighting|counter|combat|combating|war)$/.test(token.norm));

/** "in clear weather": none to speak of. */
const isFair = (parsed: ParsedSentence, hit: PatternHit) =>
  parsed.tokens
    .slice(hit.from, hit.to)
    .some((token) => /^(?:clear|good|sunny|fine|calm|perfect|normal|fair|ideal|better)$/.test(token.norm));

/** "left late because of fog", "the search was suspended due to storms": weather that hindered, not weather that felled. */
const isHindrance = (parsed: ParsedSentence, hit: PatternHit): boolean =>
  parsed.tokens.slice(Math.max(0, hit.from - 8), hit.from).some((token) => HINDERED.has(token.norm)) &&
  !crashWords(parsed).some((word) => word.at < hit.from && word.at >= hit.from - 8);
const HINDERED: ReadonlySet<string> = new Set(lexicon.hindered);
