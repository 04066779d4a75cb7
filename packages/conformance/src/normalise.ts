import { nameOfId } from './company/names.ts';
import type { Said } from './answer.ts';

/**
 * Answers of two endpoints to the same story differ in what each makes up for itself. That is put into words that are the same for
 * both, and nothing else: ids become names by first appearance, cursors and signed URLs a word, instants their distance from the
 * moment when the company was loaded, sentences for people a word. Lists that the contract does not order are put in order.
 */
export function normalise(said: readonly Said[], now: number): Said[] {
  const names = new Map<string, string>(nameOfId);
  const walk = (
    value: unknown,
    key: string,
    owner: Record<string, unknown> | undefined,
  ): unknown => {
    if (Array.isArray(value)) return inOrder(value, key).map((item) => walk(item, key, owner));
    if (typeof value === 'object' && value !== null)
      return walkObject(value as Record<string, unknown>);
    return typeof value === 'string' ? text(value, key, owner) : value;
  };

  function walkObject(object: Record<string, unknown>): Record<string, unknown> {
    const entries = Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1));
    const result = Object.fromEntries(
      entries.map(([key, value]) => [key, walk(value, key, object)]),
    );
    if (isConnection(object)) result['endsAtLastEdge'] = endsAtLastEdge(object);
    return result;
  }

  function text(value: string, key: string, owner: Record<string, unknown> | undefined): string {
    if (isId(key, value)) {
      const name = names.get(value) ?? `new ${names.size - nameOfId.size + 1}`;
      names.set(value, name);
      return name;
    }
    if (/^(cursor|startCursor|endCursor)$/.test(key)) return '<cursor>';
    // How the person is told; that they are told something is the contract.
    if (key === 'message' && owner !== undefined && 'retryAfter' in owner)
      return value.trim() === '' ? '' : '<message>';
    // Of pictures: possibly signed, and wherever the endpoint keeps them.
    if (key === 'uploadUrl' || (key === 'url' && owner !== undefined && 'alt' in owner))
      return '<url>';
    // Of the endpoint's software.
    if (key === 'version') return '<version>';
    return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value) ? since(value, now) : value;
  }

  return said.map(({ operation, as, answer }) => ({
    operation,
    as,
    answer: {
      status: answer.status,
      data: walk(answer.data, '', undefined),
      errors: answer.errors.map((error) => walk(error, '', undefined)) as Said['answer']['errors'],
    },
  }));
}

const idKeys: ReadonlySet<string> = new Set([
  'id',
  'subjectId',
  'parentId',
  'ancestorIds',
  'imageId',
  'topic',
]);

function isId(key: string, value: string): boolean {
  return nameOfId.has(value) || (idKeys.has(key) && value !== 'feed' && value !== 'viewer');
}

/** What was there before is told to the millisecond; what happened since, to the five minutes: the endpoints' clocks go on. */
function since(instant: string, now: number): string {
  const distance = Date.parse(instant) - now;
  if (distance < 0) return `${-distance} ms before`;
  const step = 5;
  return `within ${(Math.floor(distance / 60_000 / step) + 1) * step} minutes after`;
}

type Edges = { edges: { cursor?: unknown }[]; pageInfo: { endCursor?: unknown } };

function isConnection(object: Record<string, unknown>): object is Record<string, unknown> & Edges {
  return Array.isArray(object['edges']) && typeof object['pageInfo'] === 'object';
}

function endsAtLastEdge({ edges, pageInfo }: Edges): boolean {
  const last = edges.at(-1)?.cursor;
  return last === undefined || last === pageInfo.endCursor;
}

/** Sets that travel as lists. */
const sets: Readonly<Record<string, (item: unknown) => string>> = {
  can: String,
  capabilities: String,
  denials: (item) => (item as { action: string }).action,
  mentions: (item) => (item as { handle: string }).handle,
};

function inOrder(list: readonly unknown[], key: string): readonly unknown[] {
  // Only the counts of a change have members of this form: in a message they stand for a map.
  const isCount = list.every(
    (item) => typeof item === 'object' && item !== null && 'key' in item && 'count' in item,
  );
  const by =
    key === 'reactions' && isCount ? (item: unknown) => (item as { key: string }).key : sets[key];
  if (by === undefined) return list;
  return list.toSorted((a, b) => (by(a) < by(b) ? -1 : 1));
}
