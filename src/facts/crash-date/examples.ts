import type { Example } from '../../model/example.js';

/** The day of the accident, resolved against the article's date; not the day of the saying, a visit or a funeral. */
export const examples: readonly Example[] = [
  // speaks
  { text: 'The bus overturned on Tuesday, killing six people.', says: ['2024-05-14'] },
  { text: 'A ferry sank off Zanzibar on May 3.', says: ['2024-05-03'] },
  { text: 'The plane crashed on 9 April 2024 in northern Ghana.', says: ['2024-04-09'] },
  { text: 'A train derailed yesterday near Nagpur.', says: ['2024-05-15'] },
  { text: 'The helicopter went down on Christmas Day.', says: ['2023-12-25'], published: '2023-12-27' },
  { text: 'On Wednesday, a light aircraft crashed into a lake in Manitoba.', says: ['2024-05-15'] },
  { text: "Sunday's ferry disaster claimed 40 lives.", says: ['2024-05-12'] },
  {
    text: 'The jet crashed on December 30, two days before the airport closed.',
    says: ['2023-12-30'],
    published: '2024-01-02',
  },
  { text: 'Shortly after midnight on May 14, a train derailed near Nagpur.', says: ['2024-05-14'] },
  { text: 'At 5.40am local time on 14 May, a tram jumped the rails.', says: ['2024-05-14'] },
  { text: 'The ferry sank two days ago.', says: ['2024-05-14'] },
  { text: "The town mourned after Monday's bus crash.", says: ['2024-05-13'] },

  // stays silent
  { text: 'The bus overturned before 14 May 2024.', says: [] },
  { text: 'The ferry sank not on 13 May but later.', says: [] },
  { text: 'The plane crashed on 31 April 2024.', says: [] },
  { text: 'The plane crashed on 05/06/2024.', says: [] },
  { text: 'The plane crashed on 14 May 24.', says: [] },
  { text: 'The tram derailed on June 4, 5 and 6.', says: [] },
  { text: 'The airline said on Tuesday that the jet had crashed.', says: [] },
  { text: 'The minister will visit the scene of the crash on Friday.', says: [] },
  { text: 'The stock market crashed on Monday.', says: [] },
  { text: 'The bus had last been inspected on March 4.', says: [] },
  { text: 'The victims of the crash were buried on Saturday.', says: [] },
  { text: 'The plane was built in 2009 and crashed in bad weather.', says: [] },
  { text: 'A plane crashed near Quetta. A plane of the same type crashed on 4 August 2011.', says: [] },
];
