// Loaded into a measured program by --import: writes what it used into the file that BENCH_USAGE names.
import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

if (isMainThread) {
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const usage = {
      cpu: (userCPUTime + systemCPUTime) / 1000,
      wall: performance.now(),
      megabytes: maxRSS / 1024,
    };
    writeFileSync(process.env.BENCH_USAGE, JSON.stringify(usage));
  });
}
