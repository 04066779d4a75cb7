import type { Capability } from '@plein/schema/types';

/** The limits of the reference server. */
export const defaultLimits = {
  bodyLength: 10_000,
  titleLength: 200,
  commentEditSeconds: 900,
  imageBytes: 5_000_000,
  imageTypes: ['image/png', 'image/jpeg', 'image/gif', 'image/webp'],
  images: 4,
  pageSize: 50,
};

export const allCapabilities: readonly Capability[] = [
  'BATCHING',
  'CHANGES',
  'COMMUNITIES',
  'MODERATION',
  'OPERATION_IDS',
  'SUBJECTS',
  'UPLOADS',
];
