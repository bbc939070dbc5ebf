/** Facts that are declared as data, beside those of the catalogue. */
import type { Chunk } from '../model/chunk.js';
import type { Relation } from '../model/comparison.js';
import type { FactDeclaration } from '../model/fact-declaration.js';
import type {
  CountValue,
  DateValue,
  FactKind,
  FactValue,
  NameValue,
  OwnFactValue,
  TermValue,
} from '../model/fact-kind.js';
import { canonicalCount, labelCount, relateCounts } from '../values/count-measure.js';
import { canonicalName, relateNames } from '../values/name-measure.js';
import { checkDeclaration, templatesIn } from './check-declaration.js';
import { compileTemplate } from './template.js';

/** The one term of a fact that is either stated or not. */
const STATED = 'yes';

/**
 * A declaration in, a fact out that `crosscheck` and its halves take beside those of `FACTS`. Pure.
 * @throws TypeError for a declaration that `checkDeclaration` finds fault with, naming every fault.
 */
export function defineFact(declaration: FactDeclaration): FactKind {
  const faults = checkDeclaration(declaration);
  if (faults.length > 0)
    throw new TypeError(
      `fact "${declaration.id}": ${faults.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')}`,
    );
  const { id, title = id.replaceAll('-', ' '), summary = `${title}.`, value, patterns } = declaration;
  const { compare = 'single', clash = 'contradiction', movement = 'fixed' } = declaration;
  const templates = templatesIn(patterns);
  return {
    id,
    title,
    summary,
    doubt: 'It finds what its templates fit, and nothing else.',
    holds: compare,
    identifies: false,
    movement,
    clash,
    patterns: templates.map(({ term, template }, at) => {
      const { words, lexicon } = compileTemplate(template);
      const stands = value === 'flag' ? STATED : term;
      return { name: nameOf(id, at), words, lexicon, ...(stands === null ? {} : { term: stands }) };
    }),
    normalise: (mention) => {
      const { template } = templates.find((_, at) => nameOf(id, at) === mention.pattern)!;
      const denied = isNegated(mention.words) && !isNegated(template);
      const values = mention.term === null ? mention.captures.flatMap(valueIn) : [{ term: mention.term }];
      return values.map((one) => (denied ? { value: one, denied } : { value: one }));
    },
    ...measureOf(value, compare),
  };
}

/** "recorder-state-2": of the second template, counted over all terms. */
const nameOf = (id: string, at: number) => `${id}-${at + 1}`;

/** "have not been found", where the template says nothing of "not". */
const isNegated = (words: string) => /\bnot\b|\bnever\b|n['\u2019]t\b/i.test(words);

/** What a captured chunk says. */
function valueIn(chunk: Chunk): FactValue[] {
  switch (chunk.kind) {
    case 'number':
    case 'count':
      return [chunk.value];
    case 'date':
      return chunk.value === null ? [] : [chunk.value];
    case 'place':
      return [{ name: chunk.value.name, parent: chunk.value.parents[0] ?? null }];
    case 'operator':
    case 'party':
    case 'name':
      return [{ name: chunk.name, parent: null }];
    default:
      return [];
  }
}

type Measure = Pick<FactKind, 'canonical' | 'label' | 'relate'>;

/** How the values of a kind are written and set against each other. */
function measureOf(value: OwnFactValue, compare: FactKind['holds']): Measure {
  const measure = MEASURES[value] as Measure;
  if (compare === 'single') return measure;
  const relate = (a: FactValue, b: FactValue): Relation => {
    const relation = measure.relate(a, b);
    return relation === 'conflicting' ? 'compatible' : relation;
  };
  return { ...measure, relate };
}

interface MeasureOf<V> {
  canonical(value: V): string;
  label(value: V): string;
  relate(a: V, b: V): Relation;
}

const term: MeasureOf<TermValue> = {
  canonical: (value) => value.term,
  label: (value) => value.term.replaceAll('-', ' '),
  relate: (a, b) => (a.term === b.term ? 'equal' : 'conflicting'),
};
const MEASURES = {
  count: { canonical: canonicalCount, label: labelCount, relate: relateCounts } satisfies MeasureOf<CountValue>,
  name: { canonical: canonicalName, label: canonicalName, relate: relateNames } satisfies MeasureOf<NameValue>,
  date: { canonical: writeDays, label: writeDays, relate: relateDays } satisfies MeasureOf<DateValue>,
  term,
  flag: term,
};

function writeDays({ from, to }: DateValue): string {
  return from === to ? from : `${from}/${to}`;
}

function relateDays(a: DateValue, b: DateValue): Relation {
  if (a.from === b.from && a.to === b.to) return 'equal';
  return a.from <= b.to && b.from <= a.to ? 'narrower' : 'conflicting';
}
