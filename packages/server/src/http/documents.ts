import { parse } from 'graphql';
import type { DocumentNode } from 'graphql';
import type { Operation } from '@plein/schema';

/** Documents of strangers that are kept parsed and validated. */
const mostDocuments = 200;

/** The part of a Map that Yoga's parser and validation cache uses. */
export interface DocumentCache<Value> {
  get(text: string): Value | undefined;
  set(text: string, value: Value): void;
}

/**
 * Keeps parsed documents: those of the manifest for good, others until enough newer ones came. Documents are at most 16 kB
 * (see operations.ts), so that a flood of different ones cannot fill the memory.
 */
export function createDocumentCache(
  manifest: readonly Operation<unknown, unknown>[],
): DocumentCache<DocumentNode> {
  const registered = new Map(manifest.map(({ text }) => [text, parse(text)]));
  const recent = createRecentCache<DocumentNode>();
  return {
    get: (text) => registered.get(text) ?? recent.get(text),
    set: (text, document) => recent.set(text, document),
  };
}

/** Keeps the values that were used last. */
export function createRecentCache<Value>(): DocumentCache<Value> {
  const values = new Map<string, Value>();
  return {
    get(text) {
      const value = values.get(text);
      if (value !== undefined) {
        values.delete(text);
        values.set(text, value);
      }
      return value;
    },
    set(text, value) {
      values.set(text, value);
      for (const oldest of values.keys()) {
        if (values.size <= mostDocuments) break;
        values.delete(oldest);
      }
    },
  };
}
