// Breaks widgets-never-see-the-client. Not even its types.
export type { Client } from '@plein/client';
