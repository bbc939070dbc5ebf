import type { FactDeclaration } from '../model/fact-declaration.js';
import { FACT_IDS, type OwnFactValue } from '../model/fact-kind.js';
import { compileTemplate, type Slot, TemplateError } from './template.js';

/** What is wrong with a declaration, and where in it. */
export interface DeclarationFault {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

const KEBAB = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const TAKEN: ReadonlySet<string> = new Set([...FACT_IDS, 'statement']);

/** The slots that give each kind of value; one of them in every template, none where the list is empty. */
const SLOTS_OF: Readonly<Record<OwnFactValue, readonly Slot[]>> = {
  count: ['count', 'people'],
  name: ['name', 'place', 'operator', 'party'],
  date: ['date'],
  term: [],
  flag: [],
};

/** Everything that keeps a declaration from being a fact; nothing for a good one. */
export function checkDeclaration({ id, value, patterns, movement }: FactDeclaration): DeclarationFault[] {
  const faults: DeclarationFault[] = [];
  if (!KEBAB.test(id))
    faults.push({ path: ['id'], message: `"${id}" is not lower case with hyphens, as in "death-toll"` });
  if (TAKEN.has(id)) faults.push({ path: ['id'], message: `there is a fact "${id}" already` });
  if (isList(patterns) === (value === 'term'))
    faults.push({
      path: ['patterns'],
      message: `must be ${value === 'term' ? 'a mapping of terms to lists' : 'a list'} for value ${value}`,
    });
  if (movement !== undefined && value !== 'count') faults.push({ path: ['movement'], message: 'is for counts only' });
  return [...faults, ...templatesIn(patterns).flatMap(({ path, template }) => checkTemplate(template, path, value))];
}

const isList = (patterns: FactDeclaration['patterns']): patterns is readonly string[] => Array.isArray(patterns);

/** The templates of a declaration with their terms; of a plain list the term is null. */
export function templatesIn(patterns: FactDeclaration['patterns']) {
  const lists: (readonly [string | null, readonly string[]])[] = isList(patterns)
    ? [[null, patterns]]
    : Object.entries(patterns);
  return lists.flatMap(([term, templates]) =>
    templates.map((template, at) => ({ path: ['patterns', ...(term === null ? [] : [term]), at], term, template })),
  );
}

function checkTemplate(template: string, path: DeclarationFault['path'], value: OwnFactValue): DeclarationFault[] {
  const wanted = SLOTS_OF[value];
  const term = path[1];
  if (typeof term === 'string' && !KEBAB.test(term))
    return [{ path, message: `the term "${term}" is not lower case with hyphens` }];
  try {
    const { slots } = compileTemplate(template);
    const isGood = wanted.length === 0 ? slots.length === 0 : slots.length === 1 && wanted.includes(slots[0]!);
    const names = wanted.map((slot) => `{${slot}}`).join(' or ');
    return isGood
      ? []
      : [{ path, message: `value ${value} takes ${names === '' ? 'no value in braces' : `${names}, once`}` }];
  } catch (error) {
    if (error instanceof TemplateError) return [{ path, message: error.message }];
    throw error;
  }
}
