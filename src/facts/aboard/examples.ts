import type { Example } from '../../model/example.js';

/** Everybody in the vehicle, passengers and crew together; never the passengers only, a seat count or a part. */
export const examples: readonly Example[] = [
  // speaks
  { text: 'The plane was carrying 42 people when it crashed.', says: ['42'] },
  { text: 'There were 19 people on board the helicopter.', says: ['19'] },
  { text: 'A ferry with about 300 people aboard sank in Lake Victoria.', says: ['300'] },
  { text: 'All 61 people on board the airliner were killed.', says: ['61'] },
  { text: 'Eighteen people were aboard the minibus when it left the road.', says: ['18'] },
  { text: 'The jet had 67 people on board, including five crew.', says: ['67'] },
  { text: 'At least 90 people were on the boat when it capsized off Gabon.', says: ['90'] },
  { text: 'None of the 176 people on board the plane survived.', says: ['176'] },
  { text: 'A plane with 74 people in it fell near Ludhiana.', says: ['74'] },
  { text: 'The number of people on board the jet was 131, the airline said.', says: ['131'] },
  { text: 'The plane carried 57 passengers and four crew, 61 people in all.', says: ['61'] },
  { text: 'There were 312 passengers and six staff on the train, which makes 318 people in all.', says: ['318'] },
  { text: 'Four people, including two Peruvians, were on board the helicopter that crashed.', says: ['4'] },
  { text: 'Both of the people on board the helicopter were killed when it crashed.', says: ['2'] },
  { text: 'A boat carrying 140 Rohingya capsized.', says: ['140'] },
  { text: 'She was among five people inside the chopper when it crashed.', says: ['5'] },
  { text: "The plane's sole occupant died in the crash.", says: ['1'] },
  { text: 'Crews are scanning the sea for 10 people on board a helicopter that crashed.', says: ['10'] },
  { text: 'A Karthala Air plane with 46 persons crashed into the sea.', says: ['46'] },
  { text: 'She was among 211 people on Baltica Airways flight BQ508 when it left the runway.', says: ['211'] },

  // stays silent
  { text: 'The plane can carry 42 people.', says: [] },
  { text: 'The train was carrying 42 passengers.', says: [] },
  { text: 'The plane was carrying 42 tonnes of cargo.', says: [] },
  { text: 'Eleven children were aboard the bus.', says: [] },
  { text: 'The airliner had 42 seats and was 17 years old.', says: [] },
  { text: 'Rescuers went aboard the ferry 12 hours after it ran aground.', says: [] },
  { text: 'The four crew members aboard the trawler were saved.', says: [] },
  { text: 'Ten of those on board the ferry were students.', says: [] },
  { text: 'A village with 200 people in it was cut off by the crash.', says: [] },
  { text: 'A bus with 12 people injured in the crash was towed away.', says: [] },
  { text: 'A rescue helicopter with five people searched the valley after the crash.', says: [] },
  { text: 'The number of people killed aboard was 30.', says: [] },
  { text: 'Twelve people in total were hurt, including five passengers.', says: [] },
  { text: 'Among 12 people aboard the rescue boat was a doctor.', says: [] },
];
