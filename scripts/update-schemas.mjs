// Writes the JSON Schemas that are shipped, as the built program prints them.
//   npm run update-schemas
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './built-tool.mjs';

for (const name of ['report', 'config', 'claims', 'baseline']) {
  const schema = execFileSync(process.execPath, [join(ROOT, 'bin/crashcheck.js'), 'schema', name]);
  writeFileSync(join(ROOT, `schemas/${name}.schema.json`), schema);
}
