import type { Example } from '../../model/example.js';

/** Where the journey was meant to end. */
export const examples: readonly Example[] = [
  // speaks
  { text: 'The plane was flying from Entebbe to Juba when it crashed.', says: ['Juba'] },
  { text: 'The ferry was heading for Chios when fire broke out on board.', says: ['Chios'] },
  { text: 'A Rawalpindi-bound train derailed near Sukkur.', says: ['Rawalpindi'] },
  { text: 'The jet was bound for Porto Alegre with 62 passengers aboard.', says: ['Porto Alegre'] },
  { text: 'The bus had left Oaxaca for Puebla an hour before it overturned.', says: ['Puebla'] },
  { text: 'The aircraft crashed while trying to land at Pokhara.', says: ['Pokhara'] },
  { text: 'A flight to Anadyr with nine people aboard crashed into the sea.', says: ['Anadyr'] },
  { text: 'The train was on its way from Lahore to Multan when it derailed.', says: ['Multan'] },
  { text: 'The plane was due to land in the Chilean resort city of Arica when it crashed.', says: ['Arica'] },
  { text: 'The flight, bound for the Peruvian capital, Lima, crashed on take-off.', says: ['Lima'] },
  { text: 'The Sea Star was on its way from Bari to Durres when it capsized.', says: ['Durres'] },
  { text: 'The flight was meant to go to Tampa, Florida.', says: ['Tampa'] },
  {
    text: 'It was taking troops from Pagadian, a southern city on Mindanao, to Basco when the plane crashed.',
    says: ['Basco'],
  },
  { text: 'The plane was coming in to Basco Airport when it crashed.', says: ['Basco Airport'] },
  { text: 'The bus was taking tourists back to a campsite at Marghera when it crashed.', says: ['Marghera'] },
  { text: 'A boat travelling in the direction of Malta sank off Tunisia.', says: ['Malta'] },
  { text: 'The ferry was on its regular run between Piran and Rovinj when it sank.', says: ['Rovinj'] },
  { text: 'The Madrid to Ferrol service derailed.', says: ['Ferrol'] },

  // stays silent
  {
    text: 'She had sat in his cockpit during a March 2009 flight from Porto to Faro, before the plane crashed.',
    says: [],
  },
  { text: 'The president travelled to Maputo to console relatives of the crash victims.', says: [] },
  { text: 'The injured were taken to Karachi by helicopter.', says: [] },
  { text: 'The driver admitted to police that he had been drinking before the bus crashed.', says: [] },
  { text: 'The airline is heading for bankruptcy after the crash.', says: [] },
  { text: "Investigators flew to Lisbon to question the ferry's owner.", says: [] },
  { text: 'The plane broke up from nose to tail.', says: [] },
  { text: 'The toll rose from 12 to 15 after the bus crash.', says: [] },
  { text: 'The plane made an emergency landing in Peoria.', says: [] },
  { text: 'The plane spilled fuel on tribal land in Washington state.', says: [] },
  { text: 'The damaged jet was told to fly across the sea to Baku.', says: [] },
  { text: 'It had flown to Chester on Friday and was due home.', says: [] },
  { text: 'The airline cancelled all flights to Oslo after the crash.', says: [] },
  { text: 'The flight data recorder was taken to Farnborough after the helicopter crashed.', says: [] },
];
