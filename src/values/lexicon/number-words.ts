/** Number words by what they are worth. Imports nothing. */
export const UNIT_WORDS = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
} as const;

export const TENS_WORDS = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fourty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
} as const;

export const SCALE_WORDS = {
  hundred: 100,
  thousand: 1000,
  lakh: 100_000,
  million: 1_000_000,
  crore: 10_000_000,
  billion: 1_000_000_000,
  trillion: 1_000_000_000_000,
} as const;

/** Nouns that count by the dozen or the score. */
export const GROUP_WORDS = { dozen: 12, dozens: 12, 'half-dozen': 6, score: 20 } as const;

/** Plurals that name no number: the least they can mean. */
export const VAGUE_WORDS = {
  dozens: 24,
  scores: 40,
  tens: 20,
  hundreds: 200,
  thousands: 2000,
  millions: 2_000_000,
} as const;

/** Whole numbers in one word, beside the units and tens. */
export const WHOLE_WORDS = { zero: 0, threescore: 60, fourscore: 80, 'half-a-dozen': 6, 'half-dozen': 6 } as const;
