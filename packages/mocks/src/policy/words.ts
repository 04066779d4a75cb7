/** Words of a name or a search, lower case and without accents; at most `limit` of at most 40 characters. */
export function searchWords(text: string, limit = 5): string[] {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .slice(0, limit)
    .map((word) => word.slice(0, 40));
}
