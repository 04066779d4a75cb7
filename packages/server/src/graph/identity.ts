import { PleinError } from '@plein/schema';
import type { Database } from '../database/open.ts';
import type { Viewer } from './context.ts';

/** Whoever leaves the directory is out after this many milliseconds. */
const identityTtl = 1000;
const identities = new WeakMap<Database, Map<string, { identity: Viewer; until: number }>>();

/** The person for whom a verified `sub` speaks; throws UNAUTHENTICATED for somebody who is unknown or has left. */
export async function identify(db: Database, subject: string): Promise<Viewer> {
  const now = Date.now();
  let known = identities.get(db);
  if (known === undefined) identities.set(db, (known = new Map()));
  const hit = known.get(subject);
  if (hit !== undefined && hit.until > now) return hit.identity;
  const [identity] = await db.query<Viewer>(
    'select id, role from person where subject = $1 and is_active',
    [subject],
  );
  if (identity === undefined) {
    known.delete(subject);
    throw new PleinError('UNAUTHENTICATED', {
      message: 'The token is valid, but nobody of that name works here.',
    });
  }
  if (known.size >= 5000) known.clear();
  known.set(subject, { identity, until: now + identityTtl });
  return identity;
}
