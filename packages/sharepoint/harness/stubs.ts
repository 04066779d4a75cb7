// Runs in the page, before the web parts: as much of SharePoint as they meet. Names of modules are those that SPFx bundles ask for.
// Types are stripped when it is served.

type Handler = (args: never) => void;
interface Manifest {
  id: string;
  version: string;
  loaderConfig: {
    entryModuleId: string;
    exportName?: string;
    scriptResources: Record<string, Resource>;
  };
}
interface Resource {
  type: 'path' | 'localizedPath' | 'component';
  path?: string;
  paths?: Record<string, string>;
  defaultPath?: string;
}
interface Part {
  _state: { properties: Record<string, unknown>; displayMode: number };
  domElement: HTMLElement;
  render(): void;
  onThemeChanged(theme: unknown): void;
  onDispose(): void;
  getPropertyPaneConfiguration(): unknown;
}
interface Theme {
  semanticColors: { bodyBackground: string };
}
interface Options {
  properties: Record<string, unknown>;
  theme?: Theme;
  locale?: string;
  teams?: Record<string, string>;
  into?: string;
}
interface Loader {
  (
    names: string[],
    done: (module: Record<string, { default?: unknown }>) => void,
    failed: (error: Error) => void,
  ): void;
  config(options: object): void;
}
declare const define: (name: string, needs: string[], make: () => unknown) => void;
declare const requirejs: Loader;

/** Real web parts extend a function of the year 5, so these do too. */
function BaseClientSideWebPart(this: object) {}
const state = (part: object) => (part as Part)._state as Record<string, unknown>;
for (const name of ['domElement', 'properties', 'context', 'displayMode']) {
  Object.defineProperty(BaseClientSideWebPart.prototype, name, {
    get(this: object) {
      return state(this)[name];
    },
  });
}
Object.assign(BaseClientSideWebPart.prototype, {
  onInit: () => Promise.resolve(),
  onThemeChanged() {},
  onDispose() {},
});

/** Fields of the property pane come back as data, to look at. */
const fields = new Proxy(
  { __esModule: true },
  {
    get: (target, name) =>
      name in target || typeof name === 'symbol'
        ? Reflect.get(target, name)
        : (property: string, settings: object) => ({ field: String(name), property, settings }),
  },
);
const framework: Record<string, unknown> = {
  '@microsoft/sp-core-library': {
    __esModule: true,
    DisplayMode: { Read: 1, Edit: 2 },
    Version: { parse: (text: string) => text },
  },
  '@microsoft/sp-webpart-base': { __esModule: true, BaseClientSideWebPart },
  '@microsoft/sp-property-pane': fields,
};
for (const [name, module] of Object.entries(framework)) define(name, [], () => module);

/** Entra as the page's one token provider shows it. */
const entra = {
  /** What it answers with: a token, or the message of a failure. */
  token: 'member' as string | undefined,
  failure: '',
  asked: [] as { resource: string; cached: boolean }[],
  /** Silent ways are exhausted: it would send the page away, unless somebody calls that off. */
  wantsRedirect: false,
  redirected: 0,
  listeners: new Set<Handler>(),
};
const tokenProvider = {
  onBeforeRedirectEvent: {
    add: (_: object, handler: Handler) => void entra.listeners.add(handler),
    remove: (_: object, handler: Handler) => void entra.listeners.delete(handler),
  },
  async getToken(resource: string, cached = true) {
    entra.asked.push({ resource, cached });
    if (entra.wantsRedirect) {
      let stopped = false;
      const args = {
        redirectUrl: `https://login/?resource=${encodeURIComponent(resource)}`,
        cancel: () => (stopped = true),
      };
      for (const listener of [...entra.listeners]) (listener as (of: typeof args) => void)(args);
      if (!stopped) entra.redirected += 1;
      throw new Error('interaction_required');
    }
    if (entra.token === undefined) throw new Error(entra.failure);
    return entra.token;
  },
};

const parts: Part[] = [];
const urls = new Map<string, string>();
let paneOpened = 0;

/** The module of a bundle; several web parts may share one. */
async function load({ id, version, loaderConfig }: Manifest, base: string, locale: string) {
  const paths: Record<string, string> = {};
  const map: Record<string, string> = {};
  let entry = '';
  for (const [name, resource] of Object.entries(loaderConfig.scriptResources)) {
    if (resource.type === 'component') {
      if (!framework[name]) throw new Error(`The bundle needs ${name}, which nobody has stubbed.`);
      continue;
    }
    const file = resource.path ?? resource.paths?.[locale] ?? resource.defaultPath ?? '';
    const url = base + file.replace(/\.js$/, '');
    const isEntry = name === loaderConfig.entryModuleId;
    const key = urls.get(url) ?? `${id}_${version}${isEntry ? '' : `/${name}`}`;
    urls.set(url, key);
    paths[key] = url;
    if (isEntry) entry = key;
    else map[name] = key;
  }
  requirejs.config({ paths, map: { [entry]: map } });
  const module = await new Promise<Record<string, { default?: unknown }>>((done, failed) =>
    requirejs([entry], done, failed),
  );
  const exported = module[loaderConfig.exportName ?? 'default'];
  return (exported?.default ?? exported) as new () => Part;
}

/** The ground of a section is the page's own; what stands on it is told. */
function paint(part: Part, theme: Theme): void {
  part.domElement.parentElement?.style.setProperty(
    'background',
    theme.semanticColors.bodyBackground,
  );
  part.onThemeChanged(theme);
}

Object.assign(globalThis, {
  sharePoint: {
    entra,
    get paneOpened() {
      return paneOpened;
    },
    /** Puts a web part on the page and answers its number. */
    async mount(manifest: Manifest, options: Options): Promise<number> {
      const { properties, theme, locale = 'nl-NL', teams, into = 'body' } = options;
      const WebPart = await load(manifest, '/ClientSideAssets/', locale);
      const section = document.createElement('div');
      const domElement = document.createElement('div');
      section.append(domElement);
      document.querySelector(into)?.append(section);
      const part = new WebPart();
      if (!(part instanceof (BaseClientSideWebPart as never)))
        throw new Error('This is no web part.');
      const context = {
        pageContext: {
          web: { absoluteUrl: `${location.origin}/sites/news` },
          cultureInfo: { currentUICultureName: locale },
        },
        sdks: teams ? { microsoftTeams: { context: teams } } : {},
        propertyPane: { open: () => (paneOpened += 1) },
        aadTokenProviderFactory: { getTokenProvider: async () => tokenProvider },
      };
      Object.assign(part, { _state: { domElement, properties, context, displayMode: 1 } });
      if (theme) paint(part, theme);
      part.render();
      return parts.push(part) - 1;
    },
    setProperties(at: number, properties: object) {
      Object.assign(parts[at]?._state.properties ?? {}, properties);
      parts[at]?.render();
    },
    /** Another page with the same web part has come: SharePoint keeps the instance and leaves `onInit` out. */
    reuse(at: number, path: string, properties: object) {
      history.pushState(null, '', path);
      const part = parts[at];
      if (part) part._state.properties = { ...properties };
      part?.render();
    },
    theme(at: number, theme: Theme) {
      const part = parts[at];
      if (part) paint(part, theme);
    },
    edit(at: number, isEdited: boolean) {
      const part = parts[at];
      if (part) part._state.displayMode = isEdited ? 2 : 1;
      part?.render();
    },
    pane: (at: number) => parts[at]?.getPropertyPaneConfiguration(),
    dispose: (at: number) => parts[at]?.onDispose(),
    /** The page goes and nobody tells the web part. */
    drop: (at: number) => parts[at]?.domElement.remove(),
    element: (at: number) => parts[at]?.domElement,
  },
});
