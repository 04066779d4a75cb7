/** Everything under `root`, through open shadow roots, in the order in which it is drawn. */
export function* everything(root: ParentNode = document): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* everything(element.shadowRoot);
  }
}

/** The document and every open shadow root in it. */
export function roots(): (Document | ShadowRoot)[] {
  const inner = [...everything()].flatMap(({ shadowRoot }) => (shadowRoot ? [shadowRoot] : []));
  return [document, ...inner];
}

/** What an element stands in, out through shadow roots and into slots. */
export function* ancestors(element: Element): Generator<Element> {
  let inner: Element | null = element;
  while (inner) {
    const root = inner.getRootNode();
    const outer: Element | null =
      inner.assignedSlot ?? inner.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
    if (outer) yield outer;
    inner = outer;
  }
}

export const isInside = (inner: Element, outer: Element): boolean =>
  inner === outer || [...ancestors(inner)].includes(outer);

/** Where the keyboard is. */
export function deepFocus(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active === document.body ? null : active;
}

/** What a pointer would hit. */
export function deepHit(x: number, y: number): Element | null {
  let hit = document.elementFromPoint(x, y);
  for (;;) {
    const inner = hit?.shadowRoot?.elementFromPoint(x, y);
    if (!inner || inner === hit) return hit;
    hit = inner;
  }
}

/** Drawn at all, and not only for screen readers. */
export function isSeen(element: Element): boolean {
  if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
  const { width, height } = element.getBoundingClientRect();
  return width > 1 && height > 1 && !element.closest('.visually-hidden');
}

/** An element in words that lead back to it: `plein-feed › button.chip "Like, 3"`. */
export function describe(element: Element): string {
  const host = [...ancestors(element)].find(({ localName }) => localName.startsWith('plein-'));
  const { classList } = element;
  const name =
    element.getAttribute('aria-label') ?? element.textContent?.trim().replace(/\s+/g, ' ');
  const self = `${element.localName}${classList.length > 0 ? `.${[...classList].join('.')}` : ''}`;
  return `${host ? `${host.localName} › ` : ''}${self}${name ? ` "${name.slice(0, 40)}"` : ''}`;
}

/** The same sentence once, with how often it would have been said. */
export function counted(problems: readonly string[]): string[] {
  const times = new Map<string, number>();
  for (const problem of problems) times.set(problem, (times.get(problem) ?? 0) + 1);
  return [...times].map(([problem, count]) =>
    count > 1 ? `${problem} (${count} times)` : problem,
  );
}

export const nextFrame = (): Promise<number> => new Promise(requestAnimationFrame);
