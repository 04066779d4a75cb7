/** Where the draft of a comment is kept: one text per thread and comment answered. */
export function commentSlot(place: string, parentId: string | null): string {
  return `comment:${place}:${parentId ?? 'top'}`;
}
