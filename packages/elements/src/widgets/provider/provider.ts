import { ContextConsumer, ContextProvider } from '@lit/context';
import { html, LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { clientContext } from '../../context/client-context.ts';
import type { ClientSource } from '../../context/client-context.ts';
import { providerStyles } from './provider.styles.ts';

/** What `theme` and `density` know, each with the code of the warning about a word that they do not know. */
const known = {
  theme: ['UNKNOWN_THEME', 'light, dark, high-contrast, sharepoint, fluent, liferay and wordpress'],
  density: ['UNKNOWN_DENSITY', 'compact and comfortable'],
} as const;
const warned = new Set<string>();

/**
 * Gives the widgets inside it an endpoint, a way to get tokens, a language, a theme and a density. Providers nest; the nearest
 * wins.
 *
 * @slot - The part of the page that the settings are for.
 */
export class PleinProvider extends LitElement {
  static override styles = providerStyles;

  /** Where the GraphQL endpoint is: absolute, or relative to the page. */
  @property() endpoint: string | null = null;

  /** Language tag of everything inside, such as `nl`. Left out: the page's. */
  @property() locale: string | null = null;

  /**
   * `light`, `dark` or `high-contrast`; `sharepoint`, `fluent`, `liferay` or `wordpress` for the colours of that host; or several, such
   * as `wordpress dark`. Left out: follows the page and the reader's system.
   */
  @property({ reflect: true }) theme: string | null = null;

  /** `compact` or `comfortable`. Left out: between the two. */
  @property({ reflect: true }) density: string | null = null;

  /**
   * Answers with a bearer token, or with null when nobody is signed in. `interactive` is true only inside a click, when a window
   * may open. Nothing is stored.
   */
  @property({ attribute: false }) getToken: ClientSource['getToken'];

  #above = new ContextConsumer(this, {
    context: clientContext,
    subscribe: true,
    callback: () => this.requestUpdate(),
  });
  #source = new ContextProvider(this, {
    context: clientContext,
    initialValue: { endpoint: null, getToken: undefined, locale: null },
  });

  override connectedCallback(): void {
    // Before the first update: widgets inside ask while they connect.
    this.#provide();
    super.connectedCallback();
  }

  protected override willUpdate(): void {
    this.#provide();
    // `lang` is what browsers, screen readers and hyphenation go by.
    if (this.locale && this.lang !== this.locale) this.lang = this.locale;
    this.#warn('theme', this.theme?.split(/\s+/));
    this.#warn('density', [this.density]);
  }

  protected override render() {
    return html`<slot></slot>`;
  }

  #warn(name: keyof typeof known, words: readonly (string | null)[] = []): void {
    const [code, list] = known[name];
    for (const word of words) {
      if (!word || list.split(/, | and /).includes(word) || warned.has(name + word)) continue;
      warned.add(name + word);
      console.warn(
        `[plein] ${code}: <${this.localName}> knows no ${name} "${word}" and leaves it out. It knows ${list}.`,
      );
    }
  }

  #provide(): void {
    const above = this.#above.value;
    const endpoint = this.endpoint || above?.endpoint || null;
    // A token is for the endpoint it was meant for: another endpoint here does not get the one from above.
    const inherited = endpoint === (above?.endpoint ?? null) ? above?.getToken : undefined;
    const getToken = this.getToken ?? inherited;
    const locale = this.locale || above?.locale || null;
    const now = this.#source.value;
    if (now.endpoint === endpoint && now.getToken === getToken && now.locale === locale) return;
    this.#source.setValue({ endpoint, getToken, locale });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'plein-provider': PleinProvider;
  }
}
