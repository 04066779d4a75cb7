/** Where a web part stands, as far as it decides what "this page" is. */
export interface Place {
  /** Path and search of the address, as `location` has them. */
  path: string;
  /** Of a tab in Microsoft Teams. */
  teams?: TeamsPlace | undefined;
}

/** What Plein reads of the context that Teams gives a tab. */
export interface TeamsPlace {
  channelId?: string | undefined;
  chatId?: string | undefined;
  entityId?: string | undefined;
}

/**
 * What is talked about where an editor has named nothing. In SharePoint that is the page by its path: what stands behind `?` says how
 * it is looked at (`Mode=Edit`, `web=1`). All tabs of Teams share one address of SharePoint, so there it is the channel, the chat or
 * the tab.
 */
export function subjectOf({ path, teams }: Place): string {
  const place = teams?.channelId || teams?.chatId || teams?.entityId;
  if (place) return `teams:${place}`;
  const [page = '/'] = path.split(/[?#]/);
  return page;
}

interface Navigation {
  addEventListener(type: 'currententrychange', listener: () => void, options: object): void;
}

/**
 * Calls back when SharePoint goes to another page without loading one. Stops by itself once `isHere` says no: SharePoint does not
 * always tell a web part that it is gone.
 *
 * @returns stops the calls
 */
export function watchAddress(isHere: () => boolean, changed: () => void): () => void {
  const stop = new AbortController();
  let before = location.pathname;
  const look = () => {
    if (!isHere()) {
      stop.abort();
      return;
    }
    if (location.pathname === before) return;
    before = location.pathname;
    changed();
  };
  const { navigation } = globalThis as { navigation?: Navigation };
  navigation?.addEventListener('currententrychange', look, { signal: stop.signal });
  addEventListener('popstate', look, { signal: stop.signal });
  // Browsers without the Navigation API say nothing when a script changes the address; whoever comes back to the page looks at it.
  if (!navigation) addEventListener('focusin', look, { signal: stop.signal });
  return () => stop.abort();
}
