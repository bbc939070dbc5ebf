import type { Example } from '../../model/example.js';

/** Those who run the vehicle. */
export const examples: readonly Example[] = [
  // speaks
  { text: 'The plane was carrying 62 passengers and five crew.', says: ['5'] },
  { text: 'The plane was carrying 117 people, including nine crew members.', says: ['9'] },
  { text: 'The plane carried 96 passengers and eight foreign crew members.', says: ['8'] },
  { text: 'There were 312 passengers and six staff on the train.', says: ['6'] },
  { text: 'There were four crew members on board the freighter.', says: ['4'] },
  { text: 'The trawler, with a crew of 14, sank off Iceland.', says: ['14'] },
  { text: 'Two crew members were aboard the helicopter when it crashed.', says: ['2'] },
  { text: 'A three-member crew was flying the cargo plane.', says: ['3'] },
  { text: 'All nine crew on the tanker were rescued.', says: ['9'] },
  { text: 'The bus carried 40 passengers and two crew.', says: ['2'] },
  { text: 'One of the five crew members was a trainee.', says: ['5'] },
  { text: 'The dead were nine passengers and two members of the crew.', says: ['2'] },
  { text: 'All 11 aboard, nine passengers and two pilots, died when the turboprop crashed.', says: ['2'] },
  { text: 'There were 44 people aboard, four of them crew, when it crashed.', says: ['4'] },

  // stays silent
  { text: 'The plane crash killed nine people, including two crew members.', says: [] },
  { text: 'The crew spent 14 hours fighting the fire on the ferry.', says: [] },
  { text: 'Cabin crew went on strike 3 days before the crash.', says: [] },
  { text: 'The pilot had 5,000 hours of experience.', says: [] },
  { text: 'Three fire crews reached the wreck of the bus.', says: [] },
  { text: 'The film crew of six was not hurt when the stunt car crashed.', says: [] },
  { text: 'The helicopter was carrying 12 people.', says: [] },
  { text: 'The captain, 46, survived the crash.', says: [] },
  { text: 'It carried 44 passengers, two pilots and two flight attendants.', says: [] },
  { text: 'Rescuers found two survivors, both members of the crew.', says: [] },
];
