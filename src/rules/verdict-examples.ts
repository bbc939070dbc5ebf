import type { Verdict } from '../model/comparison.js';

/** A small article of an example. */
export interface ExampleArticle {
  readonly path: string;
  readonly outlet: string;
  /** ISO date. */
  readonly published: string;
  readonly text: string;
}

/** Articles and everything that is found in them: a test and its documentation at once. */
export interface VerdictExample {
  readonly articles: readonly ExampleArticle[];
  readonly gives: readonly { readonly rule: string; readonly message: string }[];
}

const THURSDAY = '2024-05-16';
const FRIDAY = '2024-05-17';

const harbour = (text: string): ExampleArticle => ({
  path: 'a.txt',
  outlet: 'Harbour Times',
  published: THURSDAY,
  text,
});
const valley = (text: string, published = THURSDAY): ExampleArticle => ({
  path: 'b.txt',
  outlet: 'Valley Herald',
  published,
  text,
});

/** For each verdict an example that gives it, and one that comes near it and must not. */
export const VERDICT_EXAMPLES: Readonly<
  Record<Verdict, { readonly hit: VerdictExample; readonly silent: VerdictExample }>
> = {
  contradiction: {
    hit: {
      articles: [
        harbour('Nordvik Air Flight 8243 crashed near Sucre on Tuesday.'),
        valley('Nordvik Air Flight 8432 crashed near Sucre on Tuesday.'),
      ],
      gives: [
        {
          rule: 'flight-number/contradiction',
          message:
            'The articles give different answers for the flight number: 8243 (Harbour Times) against 8432 (Valley Herald).',
        },
      ],
    },
    silent: {
      articles: [
        harbour('A bus overturned near Sucre on Tuesday, killing 38 people.'),
        valley('A bus overturned near Sucre on Tuesday, killing 41 people.', FRIDAY),
      ],
      gives: [
        { rule: 'death-toll/update', message: 'The death toll moved: 38 (Harbour Times), then 41 (Valley Herald).' },
      ],
    },
  },
  dispute: {
    hit: {
      articles: [
        harbour('A plane crashed near Sucre on Tuesday. The plane was shot down, the airline said.'),
        valley('A plane crashed near Sucre on Tuesday. The defence ministry denied that the plane had been shot down.'),
      ],
      gives: [
        { rule: 'cause/dispute', message: 'The cause is disputed: shot down (airline; denied by defence ministry).' },
      ],
    },
    silent: {
      articles: [
        harbour('A plane crashed near Sucre on Tuesday. The plane was shot down, the airline said.'),
        valley('A plane crashed near Sucre on Tuesday. The defence ministry said it would not comment.'),
      ],
      gives: [],
    },
  },
  drift: {
    hit: {
      articles: [
        harbour(
          'A plane crashed near Sucre on Tuesday. Governor Amina Diallo said a bird strike may have caused the crash.',
        ),
        valley('A plane crashed near Sucre on Tuesday. Governor Amina Diallo said a bird strike caused the crash.'),
      ],
      gives: [
        {
          rule: 'cause/drift',
          message:
            'The same statement on the cause is told differently: bird strike, possible (Harbour Times); bird strike, certain (Valley Herald).',
        },
      ],
    },
    silent: {
      articles: [
        harbour(
          'A plane crashed near Sucre on Tuesday. Governor Amina Diallo said a bird strike may have caused the crash.',
        ),
        valley('A plane crashed near Sucre on Tuesday. Mayor Kofi Asante said a bird strike caused the crash.'),
      ],
      gives: [],
    },
  },
  update: {
    hit: {
      articles: [
        harbour('A bus overturned near Sucre on Tuesday, killing 38 people.'),
        valley('A bus overturned near Sucre on Tuesday, killing 41 people.', FRIDAY),
      ],
      gives: [
        { rule: 'death-toll/update', message: 'The death toll moved: 38 (Harbour Times), then 41 (Valley Herald).' },
      ],
    },
    silent: {
      articles: [
        harbour('A bus with 38 passengers overturned near Sucre on Tuesday.'),
        valley('A bus with 41 passengers overturned near Sucre on Tuesday.', FRIDAY),
      ],
      gives: [
        {
          rule: 'passengers/contradiction',
          message:
            'The articles give different answers for the passengers: 38 (Harbour Times) against 41 (Valley Herald).',
        },
      ],
    },
  },
  reconciliation: {
    hit: {
      articles: [
        harbour('A plane with 67 people on board crashed near Sucre on Tuesday.'),
        valley('A plane carrying 62 passengers and five crew crashed near Sucre on Tuesday.'),
      ],
      gives: [
        {
          rule: 'aboard/reconciliation',
          message: 'Different figures for the people aboard that fit together: 62 passengers + 5 crew = 67 aboard.',
        },
      ],
    },
    silent: {
      articles: [
        harbour('A plane with 67 people on board crashed near Sucre on Tuesday.'),
        valley('A plane carrying 62 people crashed near Sucre on Tuesday.'),
      ],
      gives: [
        {
          rule: 'aboard/contradiction',
          message:
            'The articles give different answers for the people aboard: 67 (Harbour Times) against 62 (Valley Herald).',
        },
      ],
    },
  },
  refinement: {
    hit: {
      articles: [
        harbour('An Embraer crashed near Sucre on Tuesday.'),
        valley('An Embraer 190 crashed near Sucre on Tuesday.'),
      ],
      gives: [
        {
          rule: 'vehicle-type/refinement',
          message:
            'The vehicle is given more and less specifically: Embraer (Harbour Times); Embraer 190 (Valley Herald).',
        },
      ],
    },
    silent: {
      articles: [
        harbour('A plane crashed near Sucre on Tuesday.'),
        valley('An Embraer 190 crashed near Sucre on Tuesday.'),
      ],
      gives: [],
    },
  },
};
