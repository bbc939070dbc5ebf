/**
 * Words without which a text tells of no accident: what came to grief, how, and whom it harmed. `*` stands for any
 * ending. Wide on purpose: what holds none of them is not read at all. A lexicon: imports nothing.
 */
const words = (list: string): readonly string[] => list.trim().split(/\s+/);

const VEHICLES = words(`
  plane* airplane* aeroplane* aircraft airliner* airline* airway* aviat* jet jets jetliner* helicopter* chopper* copter* rotorcraft
  glider* airship* balloon* paraglid* microlight* ultralight* seaplane* floatplane* biplane* turboprop* airbus boeing cessna antonov
  tupolev ilyushin embraer bombardier fokker sukhoi mig* flight* takeoff* airport* airfield* runway* airspace cockpit pilot* copilot*
  train* railway* railroad* railcar* rail rails locomotive* tram trams tramway* streetcar* metro subway* monorail* funicular* cable* gondola*
  chairlift* bus buses minibus* coach* lorry lorries truck* van vans car cars vehicle* motor* taxi* ambulance* trailer* tanker*
  rickshaw* bike* cyclist* scooter* ferry ferries boat* rowboat* speedboat* sailboat* ship ships steamship* warship* vessel* yacht*
  barge* tug tugs tugboat* trawler* dinghy* dinghies canoe* kayak* launch* catamaran* submarine* submersible* frigate* destroyer* freighter*
  tanker* liner* raft rafts craft hull convoy* drone* uav* rocket* spacecraft shuttle* carriage* wagon*
`);

const EVENTS = words(`
  crash* derail* collid* collis* capsiz* sank sink* sunk* wreck* shipwreck* plung* plummet* nosediv* slam* smash* ditch* overturn*
  explo* blast* skid* veer* disintegrat* down downed downing overshot rammed ramming rams tumbl* careen* torpedo* keel* founder* burst* fire* blaze* ablaze
  inferno* flame* accident* disaster* traged* tragic* mishap* incident* pile pileup* shootdown* shot missile* mayday* distress* emergenc* evacuat* debris fuselage* collaps*
  impact* strand* aground adrift struck strike* hit hits hitting hurtl* flipp* crumpl* crush* vanish* disappear* derelict turbulen* stall* bomb* attack* sabotag* avalanche*
  landslid* mudslid* stamped* flood* quake* earthquake*
`);

const PEOPLE = words(`
  kill* dead deadl* death* die died dies dying fatal* casualt* toll tolls victim* perish* drown* decease* succumb* bodies body corpse* remains injur* hurt* wound*
  surviv* missing unaccounted rescu* aboard onboard board passenger* crew* steward* captain* driver* hospital* stretcher* mourn* bereav*
  search* salvag* trapped alive unharmed unscathed unhurt lives burn* burnt mortal* slain murder* massacr* martyr*
`);

const CAUSES = words(`
  caus* engine* mechanical* weather fog icing lightning overload* brake brakes recorder* investigat* inquest inquir*
`);

export const ACCIDENT_SIGNS: readonly string[] = [...VEHICLES, ...EVENTS, ...PEOPLE, ...CAUSES];
