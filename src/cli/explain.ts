/** The commands that say what crashcheck knows: no article is read, nothing is asked of the network. */
import {
  explainRule,
  listFacts,
  listRuleNames,
  listRules,
  renderFacts,
  renderRuleList,
  renderRules,
  toSafeJson,
} from '../explain.js';
import { EXIT } from './exit-code.js';
import type { TellingFlags } from './flags.js';
import type { Io } from './io.js';
import { widthOf } from './look.js';
import { writeAll } from './streams.js';
import { suggest } from './suggest.js';
import { UsageError } from './usage-error.js';

/** Writes the table of facts; the exit code out. */
export async function tellFacts({ format, facts: own }: TellingFlags, io: Io): Promise<number> {
  const facts = listFacts(own);
  await writeAll(io.stdout, format === 'json' ? `${toSafeJson({ facts }, 2)}\n` : renderFacts(facts, widthOf(io)));
  return EXIT.clean;
}

/**
 * Writes what is known of a rule by its name, or of all without one; the exit code out.
 * @throws UsageError for a name that is not known.
 */
export async function explain(name: string | undefined, { format, facts }: TellingFlags, io: Io): Promise<number> {
  const rules = name === undefined ? listRules(facts) : explainRule(name, facts);
  if (name !== undefined && rules.length === 0) throw unknownRule(name, facts);
  const render = name === undefined ? renderRuleList : renderRules;
  await writeAll(io.stdout, format === 'json' ? `${toSafeJson({ rules }, 2)}\n` : render(rules, widthOf(io)));
  return EXIT.clean;
}

function unknownRule(name: string, facts: TellingFlags['facts']): UsageError {
  const hint = suggest(name, listRuleNames(facts)) || '; crashcheck explain lists what there is';
  return new UsageError(`explain: nothing is known by the name "${name}"${hint}`);
}
