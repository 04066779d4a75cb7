/** A bare web address in running text; what may end a sentence is cut off by `trimAddress`. */
export const ADDRESS = /(?<![\p{L}\p{N}])https?:\/\/[^\s<>"`[\]\\]+/giu;

/** Without the full stop, quote or bracket after an address, which belong to the sentence; `(a_(b))` keeps its own brackets. */
export function trimAddress(address: string): string {
  let end = address.length;
  let surplus = count(address, ')') - count(address, '(');
  for (; end > 0; end--) {
    const last = address[end - 1] ?? '';
    if (last === ')' && surplus > 0) surplus--;
    else if (!/[.,:;!?'*_~…’”»]/.test(last)) break;
  }
  return address.slice(0, end);
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}
