import { SignJWT } from 'jose';
import { PleinError } from '@plein/schema';
import { ConfigError } from '../config.ts';
import type { Database } from '../database/open.ts';
import { demoPeople } from '../seed/demo-people.ts';

/** How long a token of the demo is good, in seconds: short, so that renewing it is tried out as well. */
export const demoTokenLifetime = 600;

/** Somebody as whom a visitor can look around. */
export interface DemoEmployee {
  handle: string;
  displayName: string;
  title: string | null;
  /** What makes this person worth trying. */
  description: string;
}

/** An issuer without any proof of identity: whoever asks is whom they say. For trying out only. */
export interface DemoIssuer {
  /** Whom one may choose to be: the demo's people who are in the database. */
  people(): Promise<DemoEmployee[]>;
  /** @throws {PleinError} NOT_FOUND for a handle that is not on the list. */
  token(handle: string): Promise<{ token: string; expiresIn: number }>;
}

export interface DemoIssuerOptions {
  db: Database;
  issuer: string;
  audience: string;
  secret: string;
  production: boolean;
}

/** @throws {ConfigError} in production. */
export function createDemoIssuer({
  db,
  issuer,
  audience,
  secret,
  production,
}: DemoIssuerOptions): DemoIssuer {
  if (production) {
    throw new ConfigError(
      'The demo issuer cannot run with NODE_ENV=production: it lets anybody choose who to be. Name your own issuer with PLEIN_ISSUER.',
    );
  }
  const key = new TextEncoder().encode(secret);
  const find = `select subject, handle, display_name, title, role from person where is_active and handle = any($1::text[])`;
  const known = async (): Promise<(DemoEmployee & { subject: string })[]> => {
    const rows = await db.query<{
      subject: string;
      handle: string;
      display_name: string;
      title: string | null;
    }>(find, [demoPeople.map(({ handle }) => handle)]);
    return demoPeople.flatMap(({ handle, description }) => {
      const row = rows.find((each) => each.handle === handle);
      return row === undefined
        ? []
        : [
            {
              subject: row.subject,
              handle,
              displayName: row.display_name,
              title: row.title,
              description,
            },
          ];
    });
  };
  return {
    async people() {
      return (await known()).map(({ subject: _, ...person }) => person);
    },
    async token(handle) {
      const person = (await known()).find((each) => each.handle === handle);
      if (person === undefined)
        throw new PleinError('NOT_FOUND', {
          message: 'Nobody of that handle can be chosen. GET /demo/people lists those who can.',
        });
      const token = await new SignJWT({})
        .setProtectedHeader({ alg: 'HS256' })
        .setSubject(person.subject)
        .setIssuer(issuer)
        .setAudience(audience)
        .setIssuedAt()
        .setExpirationTime(`${demoTokenLifetime}s`)
        .sign(key);
      return { token, expiresIn: demoTokenLifetime };
    },
  };
}
