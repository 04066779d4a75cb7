/** The token of an `Authorization: Bearer …` header (RFC 6750); undefined for anything else, tokens in the URL included. */
export function bearerToken(header: string | undefined): string | undefined {
  return /^bearer ([A-Za-z0-9\-._~+/]+=*)$/i.exec(header ?? '')?.[1];
}
