import { type Fence, raiseFence } from '../../src/node/fence.js';

interface Part {
  readonly step: string;
}

let fence: Fence<readonly (string | number)[], Part>;
beforeAll(async () => {
  const module = new URL('./fenced-work.mjs', import.meta.url);
  fence = await raiseFence({ module, threads: 1, timeLimit: 1500, heapMegabytes: 64 });
});
afterAll(() => fence.close());

async function run(...work: (string | number)[]) {
  const parts: string[] = [];
  const breach = await fence.run(work, ({ step }) => parts.push(step));
  return { parts, breach };
}

test('parts are told in their order', async () => {
  expect(await run('a', 'b', 'c')).toEqual({ parts: ['a', 'b', 'c'], breach: null });
});

test.each([
  ['an endless loop', 'loop', { reason: 'timeout', message: 'took longer than the limit of 1.5 s' }],
  ['work that waits for ever', 'wait', { reason: 'timeout', message: 'took longer than the limit of 1.5 s' }],
  ['more memory than there is', 'memory', { reason: 'memory', message: 'needs more than 64 MB of memory' }],
  ['an error', 'throw', { reason: 'fault', message: 'broken' }],
  ['a stack that overflows', 'recurse', { reason: 'fault', message: 'Maximum call stack size exceeded' }],
])('%s costs its own work, keeps what was told, and the next work is done', async (_name, step, breach) => {
  expect(await run('a', step, 'b')).toEqual({ parts: ['a'], breach });
  expect(await run('c')).toEqual({ parts: ['c'], breach: null });
});

test('the limit holds for each part, not for all of them', async () => {
  expect(await run(800, 'a', 800, 'b', 800, 'c')).toEqual({ parts: ['a', 'b', 'c'], breach: null });
});
