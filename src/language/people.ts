/** Nouns for counted people, by what they say of their role. A lexicon: imports nothing. */

/** Everybody: the noun does not narrow the group. */
export const PEOPLE_NOUNS = words(`
  people persons person individuals souls occupants victims casualties humans others men women males females
  soldiers soldier troops servicemen servicewomen servicemembers servicepeople servicemember marines sailors airmen
  paratroopers officers personnel military troopers guards firefighters paramedics nurses doctors workers worker
  employees staff miners fishermen fisherman seafarers mariners migrants refugees asylum-seekers tourists travellers
  travelers holidaymakers pilgrims commuters riders residents citizens civilians adults consultants engineers
  skydivers climbers hikers players teammates athletes students pupils guests journalists officials executives
  friends relatives colleagues operatives commandos rescuers sightseers swimmers rangers scientists aviators aerialists
  survivors evacuees wedding-goers partygoers worshippers churchgoers drivers cadets recruits labourers laborers
  forces boys girls children child teenagers teens infants babies toddlers minors youths women man woman boy girl
  members member prisoners prisoner pows captives slaves rohingya kurds schoolchildren pensioners footballers musicians monks nuns
  dancers singers contractors inmates detainees aircrew airwomen deportees settlers
`);

export const PASSENGER_NOUNS = words('passengers passenger holidaymakers commuters tourists riders pilgrims skydivers');

export const CREW_NOUNS = words(`
  crew crewmembers crewmember crewmen crewman crewwoman pilots pilot co-pilot copilots aircrew stewards stewardesses
  sailors seafarers cabin-crew seamen attendants conductors staffers
`);

/** People who were not in the vehicle. */
export const GROUND_NOUNS = words(
  'motorists motorist bystanders bystander pedestrians pedestrian onlookers villagers residents cyclists motorcyclists',
);

export const DEAD_NOUNS = words('deaths death fatalities fatality dead');
export const BODY_NOUNS = words('bodies body corpses corpse remains');
export const HURT_NOUNS = words('injured injuries wounded');
export const SURVIVOR_NOUNS = words('survivors survivor');

/** Sub-groups: a count of these is a part unless nothing else is counted. */
export const FACET_NOUNS = words(`
  children child boys girls boy girl teenagers teens infants infant babies baby toddlers minors youths women nationals
  citizens foreigners foreign
`);

/** Those counted by their flag as a whole: "nine American soldiers" are all of them. */
export const SERVING_NOUNS = words(`
  soldiers soldier troops servicemen servicewomen servicemembers servicepeople marines sailors airmen paratroopers officers personnel military troopers forces
  members member crew crewmen crewmembers pilots people passengers commandos deaths fatalities bodies survivors sailor pilot
`);

/** Those who travel as one party: "19 African migrants" are the boat's, where "two Americans" are some of many. */
export const TRAVELLING_NOUNS = words(`
  migrants refugees asylum-seekers seekers pilgrims tourists holidaymakers workers miners fishermen students pupils sailors
  seafarers schoolchildren labourers laborers prisoners deportees rohingya
`);

/** Words that may stand between the number and the noun it counts. */
export const PEOPLE_MODIFIERS = words(`
  young elderly old local foreign other more additional unidentified unnamed male female adult innocent injured wounded
  critically seriously severely lightly slightly badly missing dead british american armed special operations forces
  military service navy army police fire flight cabin crew passenger bank school college company railway train bus ferry
  confirmed known on-board onboard remaining surviving rescued us u.s u.s. air force coast guard marine national senior junior
  active-duty active duty off-duty volunteer emergency rescue staff team family wedding hospital medical security cargo
  construction oil mine factory technical ground indian
`);

/** Second halves of compounds whose first half is a role ("crew members", "service members", "police officers"). */
export const COMPOUND_HEADS = words(
  'members member personnel officers officer staff workers attendants people men women',
);

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
