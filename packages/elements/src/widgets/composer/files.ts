/** The files that were pasted or dropped. */
export function filesOf(event: ClipboardEvent | DragEvent): File[] {
  if (event instanceof DragEvent) return [...(event.dataTransfer?.files ?? [])];
  // Words that come with a picture of themselves, as from a spreadsheet, are meant as words.
  if (event.clipboardData?.types.includes('text/plain')) return [];
  return [...(event.clipboardData?.files ?? [])];
}
