import type { SubjectBy } from '@plein/schema/views';
import type { Client } from './client.ts';

export async function toggle(_client: Client, _by: SubjectBy, _id: string, _key: string): Promise<void> {}
