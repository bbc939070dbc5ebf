/** Work that goes on side by side and is handed out in the order in which it was begun. */
export interface InOrder<T> {
  /** Adds work; resolves once there is room for more, so that a fast reader waits for slow work. */
  readonly add: (work: Promise<T>) => Promise<void>;
  /** No more work will come; `fault` is what ended it early. */
  readonly end: (fault?: unknown) => void;
  /** The outcomes, in the order of their work. Rejects with the first fault. */
  readonly outcomes: () => AsyncGenerator<T>;
}

/** At most `limit` pieces of work wait to be handed out. */
export function inOrder<T>(limit: number): InOrder<T> {
  const queue: Promise<T>[] = [];
  let ended: { readonly fault: unknown } | null = null;
  let wake = () => {};
  let changed = new Promise<void>((resolve) => {
    wake = resolve;
  });
  const change = () => {
    wake();
    changed = new Promise((resolve) => {
      wake = resolve;
    });
  };
  return {
    add: async (work) => {
      // met again by whoever takes the outcomes; until then it must not count as unhandled
      work.catch(() => {});
      queue.push(work);
      change();
      while (queue.length >= limit && ended === null) await changed;
    },
    end: (fault) => {
      ended = { fault };
      change();
    },
    outcomes: async function* () {
      for (;;) {
        const next = queue.shift();
        if (next !== undefined) {
          change();
          yield await next;
        } else if (ended === null) await changed;
        else if (ended.fault === undefined) return;
        else throw ended.fault;
      }
    },
  };
}
