// Writes docs/rules.md from the built tool's own words and examples.
//   node scripts/update-rules.mjs
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderRulePage } from '../dist/explain.js';
import { ROOT } from './built-tool.mjs';

writeFileSync(join(ROOT, 'docs/rules.md'), renderRulePage());
console.log('docs/rules.md is written anew');
