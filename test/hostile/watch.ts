/** What a run must leave alone: files, the network, everybody's prototypes. */
import { readdirSync } from 'node:fs';
import net from 'node:net';

/** Everything below a folder, by its raw name; links are not followed. */
export function namesIn(folder: string): string[] {
  const names: string[] = [];
  const pending = [Buffer.from(folder)];
  for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
    for (const entry of readdirSync(at, { withFileTypes: true, encoding: 'buffer' })) {
      const path = Buffer.concat([at, Buffer.from('/'), entry.name]);
      names.push(path.toString('latin1'));
      if (entry.isDirectory()) pending.push(path);
    }
  }
  return names.sort();
}

/** Counts connections of this process until it is stopped. */
export function watchNetwork() {
  const { connect } = net.Socket.prototype;
  let calls = 0;
  net.Socket.prototype.connect = function (this: net.Socket) {
    calls++;
    return this;
  } as typeof connect;
  return {
    calls: () => calls,
    stop: () => {
      net.Socket.prototype.connect = connect;
    },
  };
}

/** Tells which properties appear on the prototypes that every object leans on. */
export function watchPrototypes() {
  const names = () => [Object, Array, String, Function].flatMap(({ prototype }) => Reflect.ownKeys(prototype));
  const before = new Set(names());
  return { added: () => names().filter((name) => !before.has(name)) };
}
