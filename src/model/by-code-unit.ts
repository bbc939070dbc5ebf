/** The one order of texts: by UTF-16 unit, without any locale. For `sort`. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
