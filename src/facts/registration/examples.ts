import type { Example } from '../../model/example.js';

/** The mark painted on the vehicle, introduced as such; never a phone number, a part number or a flight. */
export const examples: readonly Example[] = [
  // speaks
  { text: 'The plane, registered as 5H-KLV, crashed near Mwanza.', says: ['5H-KLV'] },
  { text: 'The helicopter, registration G-XQRT, hit a power line in Kent.', says: ['G-XQRT'] },
  { text: 'A Cessna 208 with tail number N482QT went down in Alaska.', says: ['N482QT'] },
  { text: 'The aircraft bore the registration number VH-ZQP.', says: ['VH-ZQP'] },
  { text: 'Investigators said the wreck was that of a turboprop registered 9N-QAB.', says: ['9N-QAB'] },
  { text: 'The jet with registration mark D-AXYZ slid off the runway in Bremen.', says: ['D-AXYZ'] },
  { text: 'The Antonov, registration EK-12001, crashed on take-off from Goma.', says: ['EK-12001'] },
  { text: 'The aircraft PS-VPB crashed near Curitiba.', says: ['PS-VPB'] },
  { text: 'The Airbus, matriculated D6-CKA, crashed.', says: ['D6-CKA'] },
  { text: 'The transport, bearing the tail number 4412, crashed.', says: ['4412'] },
  { text: 'The airplane, N77QZ, departed with 12 people aboard.', says: ['N77QZ'] },

  // stays silent
  { text: 'Voter registration crashed in three counties on Tuesday.', says: [] },
  { text: 'The registered nurse pulled two people from the burning bus.', says: [] },
  { text: 'Flight QZ-8501 disappeared from radar over the Java Sea.', says: [] },
  { text: 'The ferry was registered in Panama and built in 1994.', says: [] },
  { text: 'A spokesman for the Boeing 747-8 programme declined to comment on the crash.', says: [] },
  { text: 'The bus driver registered a blood alcohol level of 0.08 after the crash.', says: [] },
  { text: 'The registration desk was moved after the F-16 crashed nearby.', says: [] },
  { text: 'The helicopter MI-8 crashed in Chad.', says: [] },
  { text: 'The tail of the KC-135 broke off.', says: [] },
];
