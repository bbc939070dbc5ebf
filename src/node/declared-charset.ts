export function findDeclaredCharset(_bytes: Uint8Array): string | null {
  return null;
}
