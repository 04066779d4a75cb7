import type { CommunityState } from '@plein/schema/types';

export interface Activity {
  /** Milliseconds since 1970. */
  createdAt: number;
  lastActivityAt: number | null;
  /** Posts and comments. */
  contributions30d: number;
  moderatorActive30d: boolean;
}

const day = 86_400_000;

/** Whether a community lives; `now` in milliseconds since 1970. */
export function communityState(
  { createdAt, lastActivityAt, contributions30d, moderatorActive30d }: Activity,
  now: number,
): CommunityState {
  if (createdAt > now - 30 * day) return 'NEW';
  if (contributions30d >= 20) return 'LIVELY';
  if (contributions30d >= 5) return 'STEADY';
  if (lastActivityAt !== null && lastActivityAt > now - 60 * day) return 'QUIET';
  return moderatorActive30d ? 'DORMANT' : 'ABANDONED';
}
