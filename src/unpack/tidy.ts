/** No value of metadata is longer, in UTF-16 units. */
export const LONGEST_VALUE = 500;

/** A value of metadata: white space collapsed, cut to what a field may hold. */
export function tidy(value: string): string {
  const text = value
    .slice(0, LONGEST_VALUE * 4)
    .replace(/[\s\0]+/g, ' ')
    .trim();
  return text
    .slice(0, LONGEST_VALUE)
    .replace(/[\ud800-\udbff]$/, '')
    .trim();
}

const ADDRESS = /^https?:\/\/[^\s"<>]{1,480}$/i;

/** The first that is an address on the web. */
export function firstAddress(values: readonly (string | null | undefined)[]): string | null {
  return values.map((value) => value?.trim() ?? '').find((value) => ADDRESS.test(value)) ?? null;
}
