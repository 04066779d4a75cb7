import type { Context } from './context.ts';

/** Batched reads of one request. */
export interface Loaders {
  readonly viewerId: string;
}

export function createLoaders(context: Context): Loaders {
  return { viewerId: context.viewer.id };
}
