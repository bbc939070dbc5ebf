/** Makes something when it is first asked for, and but once: what a run never asks for costs it nothing. */
export function deferred<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
