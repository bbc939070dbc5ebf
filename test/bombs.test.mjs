/** Texts made to be slow are not: none of them takes many times as long as ordinary prose of its size. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const BENCH = fileURLToPath(new URL('../bench/bombs.mjs', import.meta.url));
const MINUTES = 60_000;

/** Well above what the benchmark asks for, so that a busy machine fails nobody; what is not linear is far above it. */
const BESIDE = '8';

test(
  'none takes many times as long as prose',
  () => {
    const { stdout, stderr } = spawnSync(process.execPath, [BENCH, '--runs', '1', '--beside', BESIDE, '64'], {
      encoding: 'utf8',
    });
    const slow = `${stdout}${stderr}`.split('\n').filter((line) => line.includes('<<') || line.includes('rror'));
    expect(slow).toEqual([]);
    expect(stdout).toMatch(/\d{3} texts, 0 of them slow/);
  },
  5 * MINUTES,
);
