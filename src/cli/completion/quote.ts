/** Any text in, one word of a POSIX shell out, with nothing of it expanded. */
export function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
