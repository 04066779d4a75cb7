/** The beginning of a Markdown source as one run of plain words, for where there is no room for more than a taste. */
export function gist(source: string, length = 280): string {
  const words = source
    // Twice as much as is shown: marks go, and no more than that has to be looked at.
    .slice(0, length * 2)
    .replace(/^(?:```.*|\s*(?:[-*_]\s*){3,}|[\s|:-]+)$/gm, ' ')
    .replace(/^\s*(?:#{1,6}\s|>\s?|[-*+]\s|\d+[.)]\s)+/gm, '')
    .replace(/!?\[([^\]]*)\]\([^)\s]*\)/g, '$1')
    .replace(/(\*\*|__|~~|`|(?<![\p{L}\p{N}])[*_](?=\S)|(?<=\S)[*_](?![\p{L}\p{N}]))/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
  return words.length > length ? `${words.slice(0, length).trimEnd()}…` : words;
}
