import { hash } from 'node:crypto';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import type { JWTVerifyGetKey } from 'jose';
import type { TokenKeys } from '../config.ts';

/** Whom a token speaks for. */
export interface Identity {
  /** The `sub` of the token, or the claim that was named instead. */
  subject: string;
  /** When the token ends, in milliseconds since 1970. */
  expiresAt: number;
}

/** What a token must fulfil. */
export interface TokenRules {
  issuer: string;
  audience: string;
  /** The claim that names the person. Default `sub`. */
  subjectClaim?: string;
  keys: TokenKeys;
}

/** Answers whom a token speaks for; undefined for every token that is not good, without saying why. */
export type Verify = (token: string) => Promise<Identity | undefined>;

/** The identity provider's keys could not be fetched, so nothing can be said about the token. */
export class KeysAwayError extends Error {
  override readonly name = 'KeysAwayError';
}

/** How far the clocks of issuer and endpoint may differ, in seconds. */
const clockTolerance = 10;

/** Signatures with a public key only: an HS256 token "signed" with the published key must not pass. */
const publicKeyAlgorithms = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
];

/** Longer than any token seen; a longer one is not worth the work. */
const longestToken = 8192;

/** How long a good token is not looked at again, in milliseconds: so long its key stays good after it was withdrawn. */
const rememberedFor = 60_000;
/** Good tokens that are remembered. */
const mostRemembered = 10_000;

/**
 * Makes the check for bearer tokens. Keys of a JWKS are fetched when first needed and at most once per half minute. A token that was
 * good is remembered, by its hash, for a minute at most and never beyond its end; a bad one never.
 */
export function createVerifier({
  issuer,
  audience,
  subjectClaim = 'sub',
  keys,
}: TokenRules): Verify {
  const secret = keys.kind === 'secret' ? new TextEncoder().encode(keys.secret) : undefined;
  const remote =
    keys.kind === 'jwks'
      ? createRemoteJWKSet(keys.url, {
          cooldownDuration: 30_000,
          cacheMaxAge: 600_000,
          timeoutDuration: 5_000,
        })
      : undefined;
  const options = {
    issuer,
    audience,
    clockTolerance,
    algorithms: secret === undefined ? publicKeyAlgorithms : ['HS256'],
    requiredClaims: [subjectClaim, 'exp'],
  };
  const good = new Map<string, { identity: Identity; until: number }>();
  const remember = (name: string, identity: Identity): Identity => {
    if (good.size >= mostRemembered) good.clear();
    const end = identity.expiresAt + clockTolerance * 1000;
    good.set(name, { identity, until: Math.min(Date.now() + rememberedFor, end) });
    return identity;
  };
  return async (token) => {
    if (token.length > longestToken) return undefined;
    const name = hash('sha256', token, 'base64');
    const known = good.get(name);
    if (known !== undefined && Date.now() < known.until) return known.identity;
    try {
      const { payload, protectedHeader } =
        secret !== undefined
          ? await jwtVerify(token, secret, options)
          : await jwtVerify(token, remote as JWTVerifyGetKey, options);
      const subject = payload[subjectClaim];
      if (typeof subject !== 'string' || subject === '' || payload.exp === undefined)
        return undefined;
      if (isIdToken(payload, protectedHeader.typ)) return undefined;
      return remember(name, { subject, expiresAt: payload.exp * 1000 });
    } catch (error) {
      if (isOutage(error))
        throw new KeysAwayError('The keys of the token issuer could not be fetched.', {
          cause: error,
        });
      return undefined;
    }
  };
}

/**
 * An id token tells a page who signed in; it is no permission to call an endpoint. It gives itself away by claims that only the
 * sign-in flow writes (OpenID Connect Core, sections 2 and 3.3.2.11), or by not being the media type of an access token.
 */
function isIdToken(payload: Record<string, unknown>, type: string | undefined): boolean {
  if (type !== undefined && !['jwt', 'at+jwt', 'application/at+jwt'].includes(type.toLowerCase()))
    return true;
  return 'nonce' in payload || 'at_hash' in payload || 'c_hash' in payload;
}

/** jose reports a JWKS that cannot be reached by its own code or by the error of fetch. */
function isOutage(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? error.code : undefined;
  if (code === 'ERR_JWKS_TIMEOUT' || code === 'ERR_JOSE_GENERIC' || code === 'ERR_JWKS_INVALID')
    return true;
  return error instanceof TypeError && error.message.includes('fetch failed');
}
