import type { MockCompany } from '../company/company.ts';
import type { MockPerson } from '../company/records.ts';
import { errorResponse } from './failures.ts';
import { identities } from './settings.ts';
import type { Identity } from './settings.ts';

/**
 * Who asks: the bearer token when it names a part, a person's handle or id, or is a JWT whose `sub` does; else `identity`. Null for
 * somebody who is not let in, such as a person who has left.
 */
export function whoAsks(
  company: MockCompany,
  authorization: string | null,
  identity: Identity,
): MockPerson | null {
  const token = /^Bearer\s+(.+)$/i.exec(authorization ?? '')?.[1]?.trim();
  const named = token === undefined ? undefined : find(company, subjectOf(token) ?? token);
  const person = named === undefined ? (find(company, identity) ?? null) : named;
  return person?.isActive ? person : null;
}

/** The answer to somebody who is not let in. */
export function unauthenticated(): Response {
  return errorResponse('UNAUTHENTICATED', 'Nobody is signed in. Send a bearer token.');
}

/** Undefined for a name that says nothing here. */
function find(company: MockCompany, name: string): MockPerson | null | undefined {
  if (name === 'anonymous') return null;
  if ((identities as readonly string[]).includes(name)) {
    const id = company.cast[name as keyof MockCompany['cast']] ?? company.viewerId;
    return company.people.get(id);
  }
  return (
    company.people.get(name) ?? [...company.people.values()].find(({ handle }) => handle === name)
  );
}

/** The `sub` of a JWT. The signature is not looked at: this is no endpoint to trust. */
function subjectOf(token: string): string | undefined {
  const [, body, signature] = token.split('.');
  if (body === undefined || signature === undefined) return undefined;
  try {
    const claims: unknown = JSON.parse(atob(body.replaceAll('-', '+').replaceAll('_', '/')));
    return typeof claims === 'object' && claims !== null && 'sub' in claims
      ? String(claims.sub)
      : undefined;
  } catch {
    return undefined;
  }
}
