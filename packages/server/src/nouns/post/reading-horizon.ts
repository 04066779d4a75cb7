/** Days after which a post counts as read by everybody: nobody goes back that far, and the marks of reading have an end. */
export const unreadDays = 90;

/** The newest instant up to which everything counts as read, in SQL. `readUntil` is how far the viewer has read in a source, or null. */
export const readThrough = (readUntil: string) =>
  `greatest(${readUntil}, now() - interval '${unreadDays} days')`;
