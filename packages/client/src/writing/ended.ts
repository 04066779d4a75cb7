import { PleinError } from '@plein/schema';
import type { ErrorCode } from '@plein/schema';
import type { SubmissionState } from '../submission.ts';
import type { Act } from './acts.ts';

/** How an act ended that waits for the person, as plain data. */
export interface Ended {
  ended?: 'refused' | 'failed';
  code?: ErrorCode;
  message?: string;
  reason?: string;
}

/** How an act is kept: with how it ended, if it waits for the person. */
export type KeptAct = Act & Ended;

/** What to keep of an end. */
export function toEnded(end: SubmissionState | undefined): Ended {
  if (end?.status === 'refused')
    return { ended: end.status, message: end.message, reason: end.reason };
  if (end?.status !== 'failed') return {};
  const { code, message, reason } = end.error;
  return { ended: end.status, code, message, reason };
}

/** The end that was kept; undefined where there was none. */
export function fromEnded({
  ended,
  code = 'BAD_INPUT',
  message = '',
  reason,
}: Ended): SubmissionState | undefined {
  const why = { message, ...(reason && { reason }) };
  if (ended === 'refused') return { status: ended, ...why };
  return ended && { status: ended, error: new PleinError(code, why) };
}
