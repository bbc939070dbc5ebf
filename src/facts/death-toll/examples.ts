import type { Example } from '../../model/example.js';

/** Everybody who died in the accident, on board and on the ground together; parts of the toll are facets. */
export const examples: readonly Example[] = [
  // speaks
  { text: 'The plane crashed near Sucre, killing 38 people.', says: ['38'] },
  { text: 'At least 12 people died when a bus overturned in Peru.', says: ['12'] },
  { text: 'Nine people were killed in a helicopter crash in Norway.', says: ['9'] },
  { text: 'The death toll from the ferry disaster rose to 114.', says: ['114'] },
  { text: 'The number of people killed in the ferry disaster was lowered by one to 113.', says: ['113'] },
  { text: 'The derailment left 20 people dead and 60 injured.', says: ['20'] },
  {
    text: 'The crash claimed the lives of 17 people, including three children.',
    says: ['17', '3 [children]'],
    gap: 'a sub-group named after "including" is left out of the toll',
  },
  { text: 'Thirty-one people have died in the train collision.', says: ['31'] },
  { text: 'Two dozen bodies were recovered from the wreck of the ferry.', says: ['24'] },
  { text: 'Up to 40 people are feared dead after a boat sank off Yemen.', says: ['40 (probable)'] },
  { text: 'No one was killed when the bus overturned.', says: ['0'] },
  { text: 'No one on the ground was killed.', says: ['0 [on the ground]'] },
  { text: 'Officials denied that 12 people had died in the crash.', says: ['12 (denied)'] },
  { text: 'The crash cost ten people their lives.', says: ['10'] },
  { text: 'The ferry disaster claimed 298 civilian lives.', says: ['298'] },
  { text: 'A train collision that killed 57 led to protests.', says: ['57'] },
  { text: 'A plane crash in Oregon that killed a man is being investigated.', says: ['1'] },
  { text: 'The army lost nine soldiers in the helicopter crash.', says: ['9'] },
  { text: 'A crash in Mali killed 19 African migrants on a bus.', says: ['19'] },
  { text: 'Rescuers have recovered the bodies of 12 people from the sunken boat.', says: ['12'] },
  { text: 'The number of dead has risen from 26 to 36 after the trains collided.', says: ['36'] },
  { text: 'Three farmers were killed on the ground when the jet crashed.', says: ['3 [on the ground]'] },
  { text: 'The bus overturned on Monday and two soldiers died in hospital.', says: ['2 [later]'] },

  // stays silent
  { text: 'The crash killed 38-year-old pilot Marta Lindqvist.', says: [] },
  { text: 'The bus plunged 120 metres into a gorge.', says: [] },
  { text: 'Traffic was dead for 9 hours after the crash.', says: [] },
  { text: 'Every year 1,200 people are killed in road accidents in Kenya.', says: [] },
  {
    text: 'A plane crashed near Quetta on Tuesday. The crash was the worst since 1998, when 44 people died.',
    says: [],
  },
  { text: 'On average, 30 people die on the railway each year.', says: [] },
  { text: 'The flood killed 30 people and a drone attack killed 12.', says: [] },
  { text: 'About 40 percent of those on board died.', says: [] },
  {
    text: 'A plane crashed near Quetta on Tuesday. The accident came ten years after 298 people were killed when a plane crashed in 2014.',
    says: [],
  },
  { text: 'The dead pilot had worked for the airline for 12 years.', says: [] },
  { text: 'Twelve cows were killed when the train derailed.', says: [] },
  { text: 'Of the 99 people on board the plane all but two were rescued.', says: [] },
  { text: 'Five bodies have still to be identified after the train crash.', says: [] },
  { text: 'The airline lost 300 workers after the crash.', says: [] },
];
