/** Words around place names. A lexicon: imports nothing. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** "southern Pakistan", "south-west Virginia": narrow a place without naming another. */
export const COMPASS = words(`
  north south east west northern southern eastern western central north-east north-west south-east south-west northeast
  northwest southeast southwest northeastern northwestern southeastern southwestern north-eastern north-western
  south-eastern south-western upper lower mid greater outer inner
`);

/** The same with words that only describe: "rural Manitoba" is Manitoba. */
export const DIRECTIONS: ReadonlySet<string> = new Set([
  ...COMPASS,
  ...words('remote rural far coastal inland mainland downtown suburban mountainous upstate downstate'),
]);

/** Nouns that say what kind of place follows or precedes ("the city of Aktau", "Trigg County"). */
export const PLACE_NOUNS = words(`
  city town village suburb district county province region state community island islands airport airfield airbase
  base aerodrome airstrip runway port harbor harbour bay lake river mountain mountains hills forest desert valley park
  highway motorway bridge station railway coast coastline shore shores outskirts area capital municipality neighborhood neighbourhood
  peninsula territory republic hamlet settlement township borough oblast prefecture ranch farm field reservoir strait canyon
  canal reef archipelago resort beach theme beaches waters gorge ravine volcano woods range interchange expressway road street avenue parish commune locality
  tunnel viaduct creek pond marsh swamp island islet atoll reserve reservation canton governorate racecourse airshow
`);

/** Words allowed between a preposition and the name. */
export const LEADS = words(`
  the a an its their his her city town village suburb district county province region state community island airport airbase airfield
  base outskirts suburbs coast coastline shore shores area capital of in near small remote port border mountainous northern southern
  eastern western central north-eastern north-western south-eastern south-western northeastern northwestern southeastern southwestern
  north south east west northeast northwest southeast southwest far upper lower waters off neighborhood neighbourhood mountain village
  international main busy nearby rural coastal and popular regional resort military domestic local farming fishing holiday tourist
  north-east north-west south-east south-west opposite largest second-largest hilly forested snowy isolated tiny industrial gorge ravine steep slopes slope side bank banks flank field foothills edge house home suburban resorts villages towns ports islands village cliffs cliff ridge hill hills mountainside forest woods part parts middle heart centre center foot top mouth corner
`);

/** Prepositions that put something at a place. */
export const AT_WORDS = words(
  'in near at off over outside into onto on around above beside inside within along across under below upon between',
);

/** "the flank of Mount Ruapehu": parts of a mountain, a water or a town. */
export const FLANKS = words('flank slope slopes side bank banks shore shores edge foot outskirts foothills');

/** Nouns that a headline's capitals turn into names: "Crashes Into House Near Leeds". */
export const BARE_NOUNS = words(`
  ground house houses home homes building buildings field fields woods forest tree trees water sea ocean river lake bay mountain
  mountains hill hillside gorge ravine canyon ditch highway motorway road street interstate runway airport bridge barrier wall crowd
  traffic parade car cars truck trucks bus van train crane restaurant school daycare church hospital neighborhood neighbourhood storm fog
  snow ice rain wind winds weather waters rapids beach border coast island capital city town village
`);

/** Capitalised words that start no place name. */
export const NOT_PLACES = words(`
  i he she it we they the a an this that these those but and or if when while after before because as at by for from in of on to
  mr mrs ms dr gen lt col capt sgt maj president minister prime secretary governor gov senator sen judge king queen prince
  police army navy god christmas easter ramadan sunday monday tuesday wednesday thursday friday saturday january february
  march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec gmt est utc am pm facebook twitter x instagram
  youtube telegram tiktok whatsapp covid-19 ntsb faa us-led nato un eu least most more once first all about around over home
  work night dawn noon midnight new year years midair mid-air air least second third new-year
`);

/** Prepositions of movement, beside those of place. */
export const ROUTE_WORDS = new Set([
  'from',
  'to',
  'for',
  'toward',
  'towards',
  'between',
  'via',
  'through',
  'leaving',
  'reach',
  'reaching',
  'reached',
  'departing',
  'departed',
  'left',
  'during',
]);

/** Whether a place may stand behind a word (folded). */
export const mayLeadToPlace = (word: string): boolean =>
  AT_WORDS.has(word) || ROUTE_WORDS.has(word) || word === 'of' || word === 'and';
