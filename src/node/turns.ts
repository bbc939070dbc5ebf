import { setImmediate } from 'node:timers/promises';

/**
 * For work that need not wait for anything: resolves at once, but for a turn every so many milliseconds to whoever else
 * has something to do, a signal's listener or another thread's.
 */
export function turnsEvery(milliseconds: number): () => Promise<void> {
  let last = performance.now();
  return async () => {
    if (performance.now() - last < milliseconds) return;
    await setImmediate();
    last = performance.now();
  };
}
