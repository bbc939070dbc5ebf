import { type InOrder, inOrder } from '../../src/node/in-order.js';

const later = <T>(value: T, milliseconds: number) =>
  new Promise<T>((resolve) => setTimeout(() => resolve(value), milliseconds));

async function taken<T>(queue: InOrder<T>): Promise<T[]> {
  const values: T[] = [];
  for await (const value of queue.outcomes()) values.push(value);
  return values;
}

test('slow work first or last, the order is that in which it was begun', async () => {
  const queue = inOrder<string>(2);
  const values = taken(queue);
  for (const [value, time] of [
    ['a', 30],
    ['b', 1],
    ['c', 10],
    ['d', 0],
  ] as const)
    await queue.add(later(value, time));
  queue.end();
  expect(await values).toEqual(['a', 'b', 'c', 'd']);
});

test('whoever adds waits for room', async () => {
  const queue = inOrder<number>(2);
  let added = 0;
  const adding = (async () => {
    for (let at = 0; at < 10; at++) {
      await queue.add(Promise.resolve(at));
      added++;
    }
    queue.end();
  })();
  await later(null, 5);
  expect(added).toBe(1);
  expect(await taken(queue)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  await adding;
});

test('nothing at all ends at once', async () => {
  const queue = inOrder<number>(2);
  queue.end();
  expect(await taken(queue)).toEqual([]);
});

test('a fault of the work, or of whoever adds it, comes out behind what was before it', async () => {
  const queue = inOrder<number>(5);
  await queue.add(Promise.resolve(1));
  await queue.add(Promise.reject(new Error('broken')));
  const { value } = await queue.outcomes().next();
  expect(value).toBe(1);
  await expect(taken(queue)).rejects.toThrow('broken');
  const other = inOrder<number>(5);
  await other.add(Promise.resolve(1));
  other.end(new Error('no more'));
  await expect(taken(other)).rejects.toThrow('no more');
});
