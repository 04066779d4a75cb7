import type { Signal } from '@preact/signals-core';
import type { KeyValueStore } from '../storage.ts';
import { defaultStorage } from './default-storage.ts';
import { Keeper } from './keeper.ts';

/** The host's storage, or the device's own, made safe to use. */
export function openStorage(
  own: KeyValueStore | undefined,
  kept: Signal<'device' | 'page'>,
): Keeper {
  return new Keeper(own ?? defaultStorage(), kept);
}
