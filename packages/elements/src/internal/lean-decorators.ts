// Stands in for `lit/decorators.js` in browser bundles. Lit's own also serve standard decorators, and ours are compiled to the older ones.
import type { PropertyDeclaration, ReactiveElement } from 'lit';

type Decorator = (prototype: object, name: PropertyKey) => unknown;

export function property(options?: PropertyDeclaration): Decorator {
  return (prototype, name) =>
    (prototype.constructor as typeof ReactiveElement).createProperty(name, options);
}

export function state(): Decorator {
  return property({ state: true, attribute: false });
}

export function query(selector: string): Decorator {
  return () => ({
    get(this: ReactiveElement) {
      return this.renderRoot?.querySelector(selector) ?? null;
    },
    configurable: true,
    enumerable: true,
  });
}
