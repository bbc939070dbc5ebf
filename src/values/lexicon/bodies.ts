/**
 * National bodies that speak about accidents, by the name reports use beside a description ("Russia's aviation watchdog").
 * Public names, compiled by hand. A lexicon: imports nothing.
 */
export interface BodyEntry {
  readonly names: readonly string[];
  readonly country: string;
  readonly field: 'aviation authority' | 'accident investigators';
}

export const BODIES: readonly BodyEntry[] = [
  {
    names: ['Rosaviatsia', 'Rosaviatsiya', 'Rosaviation', 'Federal Air Transport Agency'],
    country: 'Russia',
    field: 'aviation authority',
  },
  { names: ['FAA', 'Federal Aviation Administration'], country: 'United States', field: 'aviation authority' },
  { names: ['EASA', 'European Union Aviation Safety Agency'], country: 'European Union', field: 'aviation authority' },
  { names: ['DGCA', 'Directorate General of Civil Aviation'], country: 'India', field: 'aviation authority' },
  { names: ['CAAC', 'Civil Aviation Administration of China'], country: 'China', field: 'aviation authority' },
  { names: ['CASA', 'Civil Aviation Safety Authority'], country: 'Australia', field: 'aviation authority' },
  { names: ['Civil Aviation Authority of Nepal', 'CAAN'], country: 'Nepal', field: 'aviation authority' },
  {
    names: ['NTSB', 'National Transportation Safety Board'],
    country: 'United States',
    field: 'accident investigators',
  },
  { names: ['AAIB', 'Air Accidents Investigation Branch'], country: 'United Kingdom', field: 'accident investigators' },
  { names: ['ATSB', 'Australian Transport Safety Bureau'], country: 'Australia', field: 'accident investigators' },
  { names: ['BEA', 'Bureau of Enquiry and Analysis'], country: 'France', field: 'accident investigators' },
  {
    names: ['KNKT', 'National Transportation Safety Committee'],
    country: 'Indonesia',
    field: 'accident investigators',
  },
  { names: ['CENIPA'], country: 'Brazil', field: 'accident investigators' },
  { names: ['JTSB', 'Japan Transport Safety Board'], country: 'Japan', field: 'accident investigators' },
  { names: ['TSB', 'Transportation Safety Board of Canada'], country: 'Canada', field: 'accident investigators' },
];
