#!/usr/bin/env node
import { existsSync } from 'node:fs';

const program = new URL('../dist/cli/run.js', import.meta.url);
if (existsSync(program)) {
  const { main } = await import(program.href);
  process.exitCode = await main(process.argv.slice(2));
} else {
  process.stderr.write('crashcheck: not built yet: run `npm run build`\n');
  process.exitCode = 70;
}
