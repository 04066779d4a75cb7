/** Letters and digits of any script, the rest as one separator. */
export function slug(text: string, separator: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, separator)
    .replace(/^[.-]|[.-]$/g, '');
}

/** FNV-1a: the id of a page follows from its key, so that asking in another order gives the same ids. */
export function hash(text: string): string {
  let value = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text))
    value = BigInt.asUintN(64, (value ^ BigInt(byte)) * 0x100000001b3n);
  return value.toString(16).padStart(16, '0');
}
