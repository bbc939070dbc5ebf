/**
 * Names by which newsrooms call a state (its seat of government, its leader's office) and armed groups that are parties
 * of their own. Compiled by hand from public usage. A lexicon: imports nothing.
 */
export interface PartyAlias {
  readonly name: string;
  readonly aliases: readonly string[];
}

export const PARTY_ALIASES: readonly PartyAlias[] = [
  { name: 'Russia', aliases: ['Kremlin', 'Moscow', 'Putin', 'Vladimir Putin', 'Russian Federation', 'Russian forces'] },
  { name: 'Ukraine', aliases: ['Kyiv', 'Kiev', 'Ukrainian forces'] },
  { name: 'United States', aliases: ['Washington', 'Pentagon', 'White House'] },
  { name: 'China', aliases: ['Beijing'] },
  { name: 'Iran', aliases: ['Tehran', 'Revolutionary Guards', 'IRGC', 'Revolutionary Guard'] },
  { name: 'Israel', aliases: ['Tel Aviv', 'IDF'] },
  { name: 'Turkey', aliases: ['Ankara'] },
  { name: 'Azerbaijan', aliases: ['Baku'] },
  { name: 'Armenia', aliases: ['Yerevan'] },
  { name: 'India', aliases: ['New Delhi'] },
  { name: 'Pakistan', aliases: ['Islamabad'] },
  { name: 'North Korea', aliases: ['Pyongyang'] },
  { name: 'South Korea', aliases: ['Seoul'] },
  {
    name: 'Russia-backed rebels',
    aliases: [
      'Russia-backed separatists',
      'pro-Russian rebels',
      'pro-Russian separatists',
      'Russian-backed rebels',
      'Russian-backed separatists',
    ],
  },
  { name: 'Hezbollah', aliases: ['Hizbollah', 'Hizbullah'] },
  { name: 'Hamas', aliases: [] },
  { name: 'Islamic State', aliases: ['ISIS', 'Isil', 'Daesh', 'IS group'] },
  { name: 'al-Qaeda', aliases: ['Al-Qaida', 'Al Qaeda'] },
  { name: 'Taliban', aliases: [] },
  { name: 'Houthis', aliases: ['Houthi', 'Ansar Allah'] },
  { name: 'al-Shabaab', aliases: ['Al-Shabab', 'Al Shabaab'] },
  { name: 'Boko Haram', aliases: [] },
  { name: 'M23', aliases: ['M23 rebels'] },
  { name: 'Rapid Support Forces', aliases: ['RSF'] },
  { name: 'Wagner Group', aliases: ['Wagner'] },
];
