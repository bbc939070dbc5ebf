import type { Example } from '../../model/example.js';

/** Those who lived through the accident, rescued people included. */
export const examples: readonly Example[] = [
  // speaks
  { text: 'Twenty-nine people survived the crash.', says: ['29'] },
  { text: 'There were no survivors, the coastguard said.', says: ['0'] },
  { text: 'Rescuers saved 41 people from the sinking ferry.', says: ['41'] },
  { text: 'Only three of the 44 people on board survived.', says: ['3'] },
  { text: 'A boy of nine was the sole survivor of the crash.', says: ['1'] },
  { text: 'Eleven people were pulled alive from the wreck of the train.', says: ['11'] },
  { text: 'All 88 passengers escaped unharmed when the jet slid off the runway.', says: ['88'] },
  { text: 'Two survivors were found on the mountainside.', says: ['2'] },
  { text: 'Officials said that nobody on board the plane had lived through it.', says: ['0'] },
  { text: 'Of the 99 people on board the plane all but two were killed.', says: ['2'] },
  { text: 'Two passengers came out of the wreck alive.', says: ['2'] },
  { text: 'None of the 12 people in a plane that hit a hangar is alive.', says: ['0'] },
  { text: 'Of those on the ferry, 81 got out alive.', says: ['81'] },
  { text: 'None of those on board had survived the crash.', says: ['0'] },
  { text: 'The crash killed 69 people, and three people lived.', says: ['3'] },
  { text: 'Two people, a man and a woman, were pulled out alive after the plane crashed.', says: ['2'] },
  { text: 'Rescuers have brought 15 people to safety after the plane crashed.', says: ['15'] },
  { text: 'All but two of the passengers died when the bus crashed.', says: ['2'] },

  // stays silent
  { text: 'He survived three earlier crashes.', says: [] },
  { text: 'The airline survived 12 years of losses.', says: [] },
  { text: 'The victim is survived by two children.', says: [] },
  { text: "The plane crashed 30 kilometres from the survivors' camp.", says: [] },
  { text: 'The black boxes survived the crash.', says: [] },
  { text: 'Twenty-nine people were injured in the crash.', says: [] },
  { text: 'Rescuers saved 12 horses from the overturned lorry.', says: [] },
  { text: 'Her neighbours all lived near the crash site.', says: [] },
  { text: 'Three people lived in the house that the plane hit.', says: [] },
  { text: 'One survivor said the bus had been going fast.', says: [] },
];
