/**
 * The sample report in every format, byte by byte. After a change that is meant, write the files anew and read the
 * difference:
 *   UPDATE_GOLDEN=1 npm test -- report/golden
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { MACHINE_FORMATS } from './machine-formats.js';
import { sampleReport } from './sample-report.js';

test.each(Object.entries(MACHINE_FORMATS))('%s', (name, render) => {
  const file = new URL(`golden/sample.${name}`, import.meta.url);
  const text = render(sampleReport());
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(file, text);
  expect(text).toBe(readFileSync(file, 'utf8'));
});
