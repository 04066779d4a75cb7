/** What Plein uses of SharePoint's `AadTokenProvider`. */
export interface TokenProvider {
  getToken(resource: string, useCachedToken?: boolean): Promise<string>;
  readonly onBeforeRedirectEvent?: TokenEvent<{ redirectUrl: string; cancel(): void }>;
  readonly popupEvent?: TokenEvent<{ resource: string; cancel(error?: Error): void }>;
}

interface TokenEvent<Args> {
  add(observer: Observer, handler: (args: Args) => void): void;
  remove(observer: Observer, handler: (args: Args) => void): void;
}

/** How the events of SharePoint want to know who listens. */
interface Observer {
  instanceId: string;
  componentId: string;
  isDisposed: boolean;
}

export interface TokenOptions {
  /** SharePoint's provider; asked when the first token is needed. */
  provider: () => Promise<TokenProvider>;
  /** The application ID URI, or the id, of the endpoint's registration in Entra. */
  resource: string;
  /** Whether an administrator has yet to approve; called when that becomes known and when it changes. */
  awaitsApproval?: (awaits: boolean) => void;
}

/** Answers as `getToken` of a Plein provider does. */
export type GetToken = (request: {
  interactive: boolean;
  expired?: boolean;
}) => Promise<string | null>;

/**
 * Tokens of Microsoft Entra for the endpoint. Silent unless `interactive`: no window and no redirect that nobody has clicked for.
 * Null: nobody is signed in, or the organisation has not approved, which `awaitsApproval` hears.
 */
export function entraTokens({ provider, resource, awaitsApproval }: TokenOptions): GetToken {
  let awaits = false;
  const tell = (now: boolean) => {
    if (now === awaits) return;
    awaits = now;
    awaitsApproval?.(now);
  };
  return async ({ interactive, expired = false }) => {
    try {
      const source = await provider();
      const ask = () => source.getToken(resource, !expired);
      const token = await (interactive ? asked(ask) : silently(source, resource, ask));
      tell(false);
      return token || null;
    } catch (error) {
      tell(refusedByOrganisation(error));
      warnOnce(resource, error);
      return null;
    }
  };
}

/** Clicks that wait for a person: meanwhile windows are wanted, whoever asks. */
let clicks = 0;

async function asked(ask: () => Promise<string>): Promise<string> {
  clicks += 1;
  try {
    return await ask();
  } finally {
    clicks -= 1;
  }
}

/**
 * The provider is one for the whole page, and what it is about to do is told to everybody. So only what is about our own resource is
 * called off, and only while no click waits for it.
 */
async function silently(
  source: TokenProvider,
  resource: string,
  ask: () => Promise<string>,
): Promise<string> {
  const observer = { instanceId: `plein-${resource}`, componentId: 'plein', isDisposed: false };
  const stopPopup = (args: { resource: string; cancel(error?: Error): void }) => {
    if (clicks === 0 && args.resource === resource)
      args.cancel(new Error('Plein asks for a token without a window until somebody clicks.'));
  };
  const stopRedirect = (args: { redirectUrl: string; cancel(): void }) => {
    if (clicks === 0 && mentions(args.redirectUrl, resource)) args.cancel();
  };
  source.popupEvent?.add(observer, stopPopup);
  source.onBeforeRedirectEvent?.add(observer, stopRedirect);
  try {
    return await ask();
  } finally {
    observer.isDisposed = true;
    source.popupEvent?.remove(observer, stopPopup);
    source.onBeforeRedirectEvent?.remove(observer, stopRedirect);
  }
}

function mentions(url: string, resource: string): boolean {
  return url.includes(resource) || url.includes(encodeURIComponent(resource));
}

/**
 * Codes of Entra with which only an administrator can help: no consent, consent declined or reserved to administrators, permission not
 * part of the request, and a resource that the tenant does not know.
 */
const refusals =
  /AADSTS(?:65001|65004|65005|650051|650052|650056|650057|90008|90094|500011)\b|consent_required|admin_consent|invalid_resource/i;

/** Whether signing in would not help: the organisation has to approve first. */
export function refusedByOrganisation(error: unknown): boolean {
  return refusals.test(describe(error));
}

function describe(error: unknown): string {
  if (typeof error !== 'object' || error === null) return String(error);
  const { message, errorCode, code } = error as Record<string, unknown>;
  return [message, errorCode, code].filter((part) => part !== undefined).join(' ');
}

const warned = new Set<string>();

function warnOnce(resource: string, error: unknown): void {
  const text = describe(error);
  const key = `${resource} ${text}`;
  if (warned.has(key)) return;
  warned.add(key);
  console.warn(`[plein] SHAREPOINT_TOKEN: SharePoint gave no token for ${resource}. ${text}`);
}
