/** A schema for every field of a type and for nothing else, so that a new field does not compile until it has one. */
export type Described<T> = Readonly<Record<keyof T, object>>;
