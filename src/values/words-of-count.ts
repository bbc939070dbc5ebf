/** Words around counted people. A lexicon: imports nothing. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words before a number that make it no count of people. */
export const NOT_COUNTS_BEFORE = words(`
  $ \u20ac \u00a3 \u00a5 flight no number route highway interstate runway gate aged age room terminal channel
  chapter article section boeing airbus page platform track line exit junction mile us$ # : hwy level category
  phase day article radio apollo version engine car carriage coach minus negative \u2212 \u00b1 \u221a per every id km
  kilometre kilometer milepost twice thrice double triple rs usd eur gbp inr pkr aud cad nzd jpy cny rmb chf php
`);

/** People and things that a number behind their singular names: "victim 38", "seat 12". */
export const NUMBERED_SINGLES = words(`
  victim patient passenger suspect witness juror prisoner case exhibit seat berth row bay dock pier hangar stand taxiway
  unit ward sector zone district block squadron battalion brigade regiment pin code item figure fig table page footnote
  note photo invoice docket form model plate channel frequency
`);

/** What a number measures instead of people; years and months are ages and spans. */
export const UNITS_BEHIND = words(`
  % \u066a \u2030 's / \u00b0 \u2032 \u2033 per percent pct pc bn mn mln tn trn m k km kms cm mm mi ft kg kgs lb lbs oz
  mph kph kmh kmph knots kn hr hrs min mins sec secs am pm gmt utc hpa mb gb deg degree degrees celsius fahrenheit
  year years yr yrs month months week weeks days hour hours minute minutes seconds
  metre metres meter meters kilometre kilometres kilometer kilometers mile miles feet inch inches yards
  tonne tonnes ton tons litre litres liter liters gallon gallons barrel barrels acre acres hectare hectares
  dollar dollars euro euros cent cents rupee rupees peso pesos yen yuan naira usd eur gbp times fewer less o'clock
`);

/** Vehicles that go by a number: "Bus 38", "train 12"; with an article before them the number is another word's. */
export const NAMED_BY_NUMBER = words('bus train tram trolley truck ferry boat coach van service unit');

/** What may follow a number that stands for people without naming them; the empty word is the end of the sentence. */
export const BARE_NEXT = words(`
  . , ; : ! ? ) - \u2013 \u2014 " \u201d \u2019 ' in on at after as and when near by during but while were was
  are is have had has been remain remained remains still dead killed injured hurt wounded missing died die dies
  survived survive rescued feared presumed confirmed believed reported unaccounted hospitalized hospitalised
  saved trapped critically seriously severely critical aboard onboard who from with others of lives perished
  drowned to so following over off including drown escaped people slightly also early late lost pulled taken
  sent treated slain when that since for before more may fatally fighting or wednesday monday tuesday thursday
  friday saturday sunday civilian innocent human young got came managed made walked swam went go goes jumped can could would will yet
`);

/** Vehicles one can be in or on: "in the helicopter". */
export const VEHICLE_POST = words(`
  plane aircraft flight jet helicopter train bus ferry boat ship vessel airliner airplane coach chopper minibus
  tugboat yacht craft jetliner tug submersible balloon van capsule drone vehicle
`);

/** Plurals that meet people's fates and are none. */
export const NOT_PEOPLE = words(`
  minnows fish fishes animals creatures species chickens goats deer trees dogs horses cows sheep cattle birds
  animals pets cats pigs times hours minutes days weeks months years miles houses homes buildings others cars
  carriages wagons coaches villages towns crashes accidents incidents families percent
`);
