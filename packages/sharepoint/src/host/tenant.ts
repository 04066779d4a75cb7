/** Settings that an administrator has made once for all sites. */
export interface TenantSettings {
  endpoint: string;
  resource: string;
}

/** Names of the tenant properties in the app catalogue. */
export const tenantProperties = { endpoint: 'PleinEndpoint', resource: 'PleinResource' } as const;

const asked = new Map<string, Promise<TenantSettings>>();

/**
 * Reads the tenant properties `PleinEndpoint` and `PleinResource` through the site; once for each site and page. What is not set, or
 * cannot be read, is empty.
 *
 * @param site absolute address of the site
 */
export function tenantSettings(site: string): Promise<TenantSettings> {
  let settings = asked.get(site);
  if (!settings) {
    settings = Promise.all([
      read(site, tenantProperties.endpoint),
      read(site, tenantProperties.resource),
    ]).then(([endpoint, resource]) => ({ endpoint, resource }));
    asked.set(site, settings);
  }
  return settings;
}

async function read(site: string, name: string): Promise<string> {
  try {
    const response = await fetch(
      `${site.replace(/\/$/, '')}/_api/web/GetStorageEntity('${name}')`,
      { headers: { accept: 'application/json;odata=nometadata' }, credentials: 'same-origin' },
    );
    const { Value: value } = (await response.json()) as { Value?: unknown };
    return typeof value === 'string' ? value.trim() : '';
  } catch {
    return '';
  }
}
