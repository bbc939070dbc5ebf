import { Writable } from 'node:stream';
import { inChunks, writeParts } from '../../src/cli/streams.js';

function* letters(count: number, seen: { made: number }): Generator<string> {
  for (; seen.made < count; seen.made++) yield 'x'.repeat(1000);
}

test('small parts are written together, and nothing is lost', () => {
  const chunks = [...inChunks(letters(200, { made: 0 }))];
  expect(chunks.length).toBeLessThan(10);
  expect(chunks.join('')).toBe('x'.repeat(200_000));
  expect([...inChunks('as it is')]).toEqual(['as it is']);
});

test('no more parts are made once the reader has gone away', async () => {
  const stream = new Writable({
    write: (_chunk, _encoding, done) => done(Object.assign(new Error('closed'), { code: 'EPIPE' })),
  });
  stream.on('error', () => {});
  const seen = { made: 0 };
  await writeParts(stream, letters(1000, seen));
  expect(seen.made).toBeLessThan(200);
});

test('a stream that cannot be written is told of', async () => {
  const stream = new Writable({
    write: (_chunk, _encoding, done) => done(Object.assign(new Error('full'), { code: 'ENOSPC' })),
  });
  stream.on('error', () => {});
  await expect(writeParts(stream, 'text')).rejects.toThrow('full');
});
