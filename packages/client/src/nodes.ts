/** The node, or null when the answer holds none of the kind that was asked for: absent, hidden or of another type. */
export function asNode<T extends { id: string }>(
  node: T | Record<PropertyKey, never> | null,
): T | null {
  return node !== null && typeof node.id === 'string' ? (node as T) : null;
}
