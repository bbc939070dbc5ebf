import { turnsEvery } from '../../src/node/turns.js';

test('others have their turn after the time, and not before', async () => {
  let turns = 0;
  setImmediate(() => turns++);
  const seldom = turnsEvery(60_000);
  for (let i = 0; i < 100; i++) await seldom();
  expect(turns).toBe(0);
  await turnsEvery(0)();
  expect(turns).toBe(1);
});
