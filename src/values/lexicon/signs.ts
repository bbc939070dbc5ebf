/**
 * Words without which a text tells of no accident: what came to grief, how, and whom it harmed. `*` stands for any
 * ending. Wide on purpose: what holds none of them is not read at all. A lexicon: imports nothing.
 */
const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Each tells of an accident by itself. */
const SURE = words(`
  crash* derail* collid* collis* capsiz* sank sunk* wreck* shipwreck* plummet* nosediv* ditch* overturn* explod* explosi* skid* veer*
  disintegrat* downed downing shootdown* overshot rammed ramming careen* torpedo* inferno* ablaze accident* disaster* traged* mishap*
  pileup* mayday* fuselage* aground turbulen* crumpl* avalanche* landslid* mudslid* stamped* sabotag* foundered
  kill* deadl* death* dead died dies dying fatal* casualt* perish* drown* decease* succumb* corpse* injur* wound* surviv* unaccounted
  massacr* aboard onboard unharmed unscathed unhurt
  airplane* aeroplane* aircraft airliner* jetliner* helicopter* rotorcraft seaplane* floatplane* biplane* turboprop* airbus boeing
  cessna antonov tupolev ilyushin embraer bombardier fokker sukhoi minibus* ferry ferries trawler* tugboat* speedboat* rowboat*
`);

/** Two of them in a sentence tell of one: they are said of markets, teams and plans as well. */
const LIKELY = words(`
  plane* airline* airway* aviat* jet jets chopper* copter* glider* airship* balloon* paraglid* microlight* ultralight* mig* flight* takeoff*
  airport* airfield* runway* airspace cockpit pilot* copilot* train* railway* railroad* railcar* rail rails locomotive* tram trams tramway*
  streetcar* metro subway* monorail* funicular* cable* gondola* chairlift* bus buses coach* lorry lorries truck* van vans car cars
  vehicle* motor* taxi* ambulance* trailer* tanker* rickshaw* bike* cyclist* scooter* boat* sailboat* ship ships steamship* warship* vessel*
  yacht* barge* tug tugs dinghy* dinghies canoe* kayak* launch* catamaran* submarine* submersible* frigate* destroyer* freighter* liner*
  raft rafts craft hull convoy drone* uav* rocket* spacecraft shuttle* carriage* wagon* road* highway* bridge*
  sink* plung* slam* smash* blast* down rams tumbl* keel* founder* burst* fire* blaze* flame* tragic* incident* pile shot missile* distress*
  emergenc* evacuat* debris collaps* impact* strand* adrift struck strike* hit hits hitting hurtl* flipp* crush* vanish* disappear*
  derelict stall* bomb* attack* flood* quake* earthquake*
  die toll tolls victim* bodies body remains hurt* missing rescu* board passenger* crew* steward* captain* driver* hospital* stretcher*
  mourn* bereav* search* salvag* trapped alive lives burn* mortal* slain murder* martyr*
  caus* engine* mechanical* weather fog icing lightning overload* brake brakes recorder* investigat* inquest inquir* failure* error*
`);

export const ACCIDENT_SIGNS = { sure: SURE, likely: LIKELY };
