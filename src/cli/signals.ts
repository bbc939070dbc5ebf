import { EXIT } from './exit-code.js';

const CODES = [
  ['SIGINT', EXIT.interrupted],
  ['SIGTERM', EXIT.terminated],
] as const;

/** Ends the process with 130 or 143 when it is told to stop, after `cleanUp`; returns how to stop listening. */
export function onInterrupt(cleanUp: () => void): () => void {
  const listeners = CODES.map(([signal, code]) => {
    const listener = (): void => {
      cleanUp();
      process.exit(code);
    };
    process.once(signal, listener);
    return { signal, listener };
  });
  return () => {
    for (const { signal, listener } of listeners) process.off(signal, listener);
  };
}
