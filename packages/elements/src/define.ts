import { VERSION } from './internal/version.ts';

/** Kept on each class under a symbol that all copies of the library share, so that copies can recognise each other. */
const version = Symbol.for('plein.version');

/**
 * Registers an element unless its tag is taken. A page may hold two copies of the library: the first one wins, and when
 * their versions differ the console says so once per tag (PLEIN_TWO_VERSIONS).
 */
export function define(tag: string, element: CustomElementConstructor): void {
  const existing = customElements.get(tag) as
    (CustomElementConstructor & { [version]?: string }) | undefined;
  if (!existing) {
    Object.defineProperty(element, version, { value: VERSION, configurable: true });
    customElements.define(tag, element);
  } else if (existing[version] !== VERSION) {
    console.warn(
      `[plein] PLEIN_TWO_VERSIONS: <${tag}> was already registered ${existing[version] ? `by version ${existing[version]}` : 'by other code'}; version ${VERSION} does not replace it. Load one version, or register this one under another prefix with registerPlein({ prefix }).`,
    );
  }
}
