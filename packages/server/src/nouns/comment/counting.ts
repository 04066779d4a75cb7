/**
 * CTEs that add `by` (1, -1 or 0) published comments to a thread and to the comments above. The thread is changed first and so
 * serialises everybody who changes its counters; `above` names a parameter with the ancestors, of type uuid[].
 */
export function countSql(
  thread: 'post' | 'subject',
  { id, by, above }: { id: string; by: string; above: string },
): string {
  return `
  thread as (
    update ${thread} set comment_count = comment_count + ${by}::int,
      top_level_count = top_level_count + case when cardinality(${above}::uuid[]) = 0 then ${by}::int else 0 end
    where id = ${id}::uuid
    returning id, comment_count
  ),
  ${aboveSql(by, above)}`;
}

export function aboveSql(by: string, above: string): string {
  return `
  raised as (
    update comment set descendant_count = descendant_count + ${by}::int,
      reply_count = reply_count + case when comment.id = (${above}::uuid[])[cardinality(${above}::uuid[])] then ${by}::int else 0 end
    from thread where comment.id = any(${above}::uuid[])
  )`;
}
