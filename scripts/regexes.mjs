// Judges every regular expression of the source: none may take more than linear time on any text.
//   npm run regexes [-- FOLDER]        exit code 1 and one line per fault; FOLDER: src, when not given
import { resolve } from 'node:path';
import { findRegexes } from './regexes/find-regexes.mjs';

// judged in this process: recheck's other ways need Java, or a binary for this machine
process.env.RECHECK_SYNC_BACKEND = 'pure';
const { checkSync } = await import('recheck');

/** Milliseconds for one regular expression. What recheck tries at random is the same in every run. */
const SETTINGS = { timeout: 60_000, randomSeed: 7 };

const [folder] = process.argv.slice(2);
const found = folder === undefined ? findRegexes() : findRegexes(resolve(folder));
const unique = new Map(found.map((regex) => [`/${regex.source}/${regex.flags}`, regex]));
const faults = [...unique.entries()].flatMap(([shown, regex]) => {
  const fault = faultOf(regex);
  return fault === null ? [] : [`${regex.file}:${regex.line} ${shown}: ${fault}`];
});
for (const fault of faults) console.log(fault);
console.log(`${unique.size} regular expressions, ${faults.length} at fault`);
process.exitCode = faults.length === 0 ? 0 : 1;

function faultOf({ source, flags }) {
  if (source === null || flags === null) return 'cannot be worked out from constants of its file';
  const { status, complexity, attack, checker } = checkSync(source, flags, SETTINGS);
  if (status === 'safe') return null;
  if (checker === 'fuzz' && complexity?.degree === 2 && isQuick(new RegExp(source, flags), attack.string)) return null;
  return `${complexity?.summary ?? status}, as on ${attack?.pattern ?? 'no text that is known'}`;
}

/** What squared time would take on the tens of thousands of characters of an attack, many times over. */
const QUICK = 500;

/**
 * Where recheck proves nothing but tries texts, it counts steps and takes many of them for squared time. A text that
 * the expression goes through at once is no attack.
 */
function isQuick(regex, text) {
  if (text.length < 20_000) return false;
  const started = performance.now();
  text.replace(regex, '');
  return performance.now() - started < QUICK;
}
