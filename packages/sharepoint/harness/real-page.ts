/** What runs in the page beside Microsoft's loader; it is handed over as text, so it uses nothing from outside itself. */

interface Component {
  id: string;
  alias?: string;
}

interface Seen {
  alias: string;
  error: string | undefined;
  /** Whether the instance is one of Microsoft's base class. */
  isReal: boolean;
  user: string | undefined;
  widget: string | undefined;
}

interface Given {
  components: Component[];
  ours: string[];
  ids: { application: string; webPartBase: string; pageContext: string };
}

/** Starts the loader without a page of SharePoint, and has it load our web parts one after the other. */
export async function loadWithMicrosoft({ components, ours, ids }: Given): Promise<Seen[]> {
  const within = <T>(promise: Promise<T>, what: string): Promise<T> =>
    Promise.race([
      promise,
      new Promise<T>((_, fail) =>
        setTimeout(() => fail(new Error(`${what} took longer than 20 s.`)), 20_000),
      ),
    ]);
  /** Something that can be called, made and asked for anything. */
  const anything = (name: string): object =>
    new Proxy(function () {}, {
      get: (target, key) => {
        if (key === 'prototype') return target.prototype as unknown;
        if (key === 'then' || typeof key === 'symbol') return undefined;
        if (key === '__esModule') return true;
        if (key === 'toString') return () => name;
        return anything(`${name}.${key}`);
      },
      apply: () => anything(`${name}()`),
      construct: () => anything(`new ${name}`),
    });

  let start: (scope: Scope) => void = () => undefined;
  const scopeReady = new Promise<Scope>((resolve) => (start = resolve));
  interface Scope {
    consume(key: unknown): { initialize(modern: object, legacy: object): void };
  }
  class Navigator {
    scope: Scope;
    constructor(scope: Scope) {
      this.scope = scope;
    }
    navigateToApplication(): Promise<object> {
      start(this.scope);
      return Promise.resolve({});
    }
  }
  const page = globalThis as unknown as {
    pleinStub: (file: string) => object;
    spModuleLoader: { start(options: object, failed: (error: unknown) => void): Promise<void> };
    _spComponentLoader: { loadComponentById(id: string): Promise<Record<string, unknown>> };
  };
  page.pleinStub = (file) =>
    file.startsWith(ids.application) ? { __esModule: true, _Navigator: Navigator } : anything(file);

  const guid = (last: number) => `00000000-0000-0000-0000-00000000000${last}`;
  const legacy = {
    CorrelationId: guid(1),
    ExpFeatures: [],
    killSwitches: {},
    ECSClientFeatures: [],
    isAnonymousGuestUser: true,
    currentUICultureName: 'nl-NL',
    currentCultureName: 'nl-NL',
    farmSettings: {},
    webAbsoluteUrl: location.origin,
    siteAbsoluteUrl: location.origin,
    webServerRelativeUrl: '/',
    siteServerRelativeUrl: '/',
    webId: guid(2),
    siteId: guid(3),
    webTitle: 'Harness',
    userDisplayName: 'Test',
    userLoginName: 'test',
  };
  let failure: unknown;
  const options = {
    clientSideApplicationId: guid(0),
    manifests: components,
    spPageContextInfo: legacy,
    buildNumber: '',
  };
  page.spModuleLoader
    .start(options, (error) => (failure = error))
    .catch((error: unknown) => (failure = error));
  const scope = await within(scopeReady, 'The loader').catch((error: unknown) => {
    throw failure ?? error;
  });
  const { PageContext } = (await page._spComponentLoader.loadComponentById(ids.pageContext)) as {
    PageContext: { serviceKey: unknown };
  };
  scope.consume(PageContext.serviceKey).initialize(
    {
      cultureInfo: {
        currentCultureName: 'nl-NL',
        currentUICultureName: 'nl-NL',
        isRightToLeft: false,
      },
      site: {
        absoluteUrl: location.origin,
        id: guid(3),
        correlationId: guid(1),
        serverRelativeUrl: '/',
      },
      web: {
        absoluteUrl: location.origin,
        id: guid(2),
        isAppWeb: false,
        language: 1043,
        permissions: { High: 0, Low: 0 },
        serverRelativeUrl: '/',
        title: 'Harness',
      },
      user: { displayName: 'Test', loginName: 'test', email: 'test@example.org' },
      featureInfo: {},
    },
    legacy,
  );
  interface Instance {
    context: { pageContext: { user: { displayName: string } } };
  }
  interface Manager {
    loadWebPart(options: object): Promise<void>;
    _webParts?: Map<string, Instance>;
  }
  const base = (await page._spComponentLoader.loadComponentById(ids.webPartBase)) as {
    _ClientSideWebPartManager: new (host: object) => Manager;
    BaseClientSideWebPart: new () => object;
  };
  const host: object = new Proxy(
    { serviceScope: scope },
    {
      get: (target, key) =>
        key in target || typeof key === 'symbol'
          ? (Reflect.get(target, key) as unknown)
          : () => Promise.resolve(),
    },
  );
  const manager = new base._ClientSideWebPartManager(host);
  const seen: Seen[] = [];
  for (const [index, id] of ours.entries()) {
    const manifest = components.find((component) => component.id === id);
    const domElement = document.body.appendChild(document.createElement('div'));
    const instanceId = `00000000-0000-4000-8000-00000000000${index}`;
    const loading = manager.loadWebPart({
      manifest,
      domElement,
      instanceId,
      host,
      displayMode: 1,
      pageLayoutType: 'None',
      addedFromPersistedData: false,
      webPartData: {
        id,
        instanceId,
        title: 'Plein',
        dataVersion: '1.0',
        properties: { endpoint: '/graphql' },
        description: '',
        audiences: [],
      },
    });
    const error = await within(loading, 'The web part').then(
      () => undefined,
      (reason: unknown) => String((reason as { error?: unknown }).error ?? reason),
    );
    const instance = manager._webParts?.get(instanceId);
    // What the widget needs comes in its own time; that it is upgraded and in its place is enough here.
    const widget = await within(
      new Promise<string | undefined>((resolve) => {
        const look = () => {
          const found = domElement.querySelector('plein-provider > :defined');
          if (found?.shadowRoot) resolve(found.localName);
          else requestAnimationFrame(look);
        };
        look();
      }),
      'The widget',
    ).catch(() => undefined);
    seen.push({
      alias: manifest?.alias ?? '',
      error,
      isReal: instance instanceof base.BaseClientSideWebPart,
      user: instance?.context.pageContext.user.displayName,
      widget,
    });
  }
  return seen;
}
