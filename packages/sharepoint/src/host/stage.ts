import { noticeElement } from './notice.ts';
import type { Notice } from './notice.ts';
import { applySettings, attributeText } from './settings.ts';
import type { Widget, WidgetProperties } from './settings.ts';
import type { GetToken } from './token.ts';

/** Everything that decides how a widget looks now. */
export interface Scene {
  endpoint: string;
  /** Without it requests carry no token. */
  getToken: GetToken | undefined;
  locale: string;
  /** While the page is edited: nothing is sent. */
  preview: boolean;
  properties: WidgetProperties;
  /** What is talked about where the editor has named nothing. */
  subject: string;
  /** Stands in the place of the widget. */
  notice?: Notice | undefined;
}

/** What Plein's provider has for code. */
type Provider = HTMLElement & { getToken: GetToken | undefined };

/**
 * One widget in the element that SharePoint gives a web part, and nowhere else. It may be shown again and again, with other
 * properties, after another page has come, or in another element; what is there is changed and, while the mode of the page is the
 * same, not made anew.
 */
export class Stage {
  readonly #widget: Widget;
  #provider: Provider | undefined;
  #element: HTMLElement | undefined;
  #notice: { element: HTMLElement; text: string } | undefined;

  constructor(widget: Widget) {
    this.#widget = widget;
  }

  show(domElement: HTMLElement, scene: Scene): void {
    if (scene.notice) {
      this.#removeWidget();
      this.#showNotice(domElement, scene.notice);
      return;
    }
    this.#removeNotice();
    this.#showWidget(domElement, scene);
  }

  /** Takes everything out of the page. */
  leave(): void {
    this.#removeNotice();
    this.#removeWidget();
  }

  #showWidget(domElement: HTMLElement, scene: Scene): void {
    // What a widget has begun to listen to it does not give up for an attribute: between reading and editing it is made anew.
    if (this.#element && this.#element.hasAttribute('preview') !== scene.preview) {
      this.#element.remove();
      this.#element = undefined;
    }
    const provider = (this.#provider ??= document.createElement('plein-provider') as Provider);
    const element = (this.#element ??= document.createElement(this.#widget.tag));
    setAttribute(provider, 'endpoint', scene.endpoint);
    setAttribute(provider, 'locale', scene.locale);
    if (provider.getToken !== scene.getToken) provider.getToken = scene.getToken;
    applySettings(element, this.#widget.settings, this.#withSubject(scene));
    element.toggleAttribute('preview', scene.preview);
    if (element.parentNode !== provider) provider.append(element);
    if (provider.parentNode !== domElement) domElement.append(provider);
  }

  #withSubject({ properties, subject }: Scene): WidgetProperties {
    const setting = this.#widget.settings.find(({ attribute }) => attribute === 'for');
    if (!setting || attributeText(setting, properties[setting.name]) !== undefined)
      return properties;
    return { ...properties, [setting.name]: subject };
  }

  #showNotice(domElement: HTMLElement, notice: Notice): void {
    const text = JSON.stringify([notice.title, notice.text, notice.action?.label]);
    // The same notice stays as it is: a screen reader has read it, and the focus may be on its button.
    if (this.#notice?.text !== text) {
      this.#removeNotice();
      this.#notice = { element: noticeElement(notice), text };
    }
    const { element } = this.#notice ?? {};
    if (element && element.parentNode !== domElement) domElement.append(element);
  }

  #removeWidget(): void {
    this.#provider?.remove();
    this.#provider = this.#element = undefined;
  }

  #removeNotice(): void {
    this.#notice?.element.remove();
    this.#notice = undefined;
  }
}

function setAttribute(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
