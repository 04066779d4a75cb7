import type { ReportReason } from '@plein/schema/views';

/** Why something can be brought to the moderators' notice, in the order in which people are asked. */
export const reportReasons: readonly ReportReason[] = [
  'OFFENSIVE',
  'HARASSMENT',
  'CONFIDENTIAL',
  'PERSONAL_DATA',
  'SPAM',
  'OFF_TOPIC',
  'OTHER',
];
