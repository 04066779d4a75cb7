import { createHmac, timingSafeEqual } from 'node:crypto';

/** Signs and checks the addresses under which pictures are fetched: an `<img>` cannot send a token. */
export interface MediaSigner {
  /** Path and query for one picture, the same for a whole hour so that browsers can cache. Good for one to two hours. */
  path(imageId: string): string;
  /** Whether the parts of such an address belong together and are still good. */
  isGood(imageId: string, expires: string, signature: string): boolean;
}

const hour = 3600;

/** `key` is the secret that signs; `now` answers milliseconds since 1970. */
export function createMediaSigner(key: string, now: () => number = Date.now): MediaSigner {
  const sign = (imageId: string, expires: string): string =>
    createHmac('sha256', key).update(`media\n${imageId}\n${expires}`).digest('base64url');
  return {
    path(imageId) {
      const expires = String((Math.floor(now() / 1000 / hour) + 2) * hour);
      return `/media/${imageId}?exp=${expires}&sig=${sign(imageId, expires)}`;
    },
    isGood(imageId, expires, signature) {
      if (!/^\d{1,12}$/.test(expires) || Number(expires) * 1000 <= now()) return false;
      const right = Buffer.from(sign(imageId, expires));
      const given = Buffer.from(signature);
      return right.length === given.length && timingSafeEqual(right, given);
    },
  };
}
