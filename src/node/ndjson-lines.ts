/** One line of a file without its end; `bytes` is null when it is longer than the limit. */
export interface ByteLine {
  /** From 1. */
  readonly number: number;
  readonly bytes: Uint8Array | null;
}

const LINE_FEED = 0x0a;

/**
 * Lines of a stream, as bytes, so that one line of bad bytes spoils no other. Holds one line at a time and drops the
 * bytes of a line that passes `maxBytes`, so the stream itself may have any size. The empty rest behind a last line
 * feed is no line.
 */
export async function* byteLines(chunks: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<ByteLine> {
  const line = { number: 1, parts: [] as Uint8Array[], size: 0 };
  const keep = (more: Uint8Array) => {
    // a little more than the limit is enough to know that the line is too long
    if (line.size <= maxBytes) line.parts.push(more);
    line.size += more.length;
  };
  const take = (): ByteLine => {
    const taken = { number: line.number, bytes: line.size > maxBytes ? null : Buffer.concat(line.parts) };
    Object.assign(line, { number: line.number + 1, parts: [], size: 0 });
    return taken;
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      keep(chunk.subarray(start, end));
      yield take();
      start = end + 1;
    }
    if (start < chunk.length) keep(chunk.subarray(start));
  }
  if (line.size > 0) yield take();
}
