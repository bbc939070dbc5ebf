/** What a thread may do to its fence; `work` says which. */
export async function runFenced({ work, port }) {
  for (const step of work) {
    if (step === 'loop') for (;;);
    if (step === 'throw') throw new Error('broken');
    if (step === 'recurse') runaway(0);
    if (step === 'memory') fill();
    if (step === 'wait') await new Promise(() => setInterval(() => {}, 1000));
    if (typeof step === 'number') await new Promise((resolve) => setTimeout(resolve, step));
    else port.postMessage({ step });
  }
  port.postMessage('last');
}

function runaway(depth) {
  return runaway(depth + 1) + 1;
}

function fill() {
  const kept = [];
  for (;;) kept.push(new Array(1_000_000).fill(kept.length));
}
