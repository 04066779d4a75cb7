import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { loadServer } from '@plein/client';
import { LitElement } from 'lit';
import { ClientController } from '../../context/client-controller.ts';
import { FakeEndpoint } from '../../testing/fake-endpoint.ts';
import './define.ts';
import type { PleinProvider } from './provider.ts';

/** The smallest widget: it only finds its client. */
class Widget extends LitElement {
  static override properties = { endpoint: {} };
  declare endpoint: string | null;
  clients = new ClientController(this, { endpoint: () => this.endpoint });
  get found() {
    return this.clients.client?.endpoint.replace(location.origin, '');
  }
}
customElements.define('test-widget', Widget);

describe('<plein-provider>', () => {
  const widgetIn = (element: Element) => element.querySelector<Widget>('test-widget')!;
  const finds = (widget: Widget, endpoint: string | undefined) =>
    waitUntil(
      () => widget.found === endpoint,
      `found ${String(widget.found)} instead of ${String(endpoint)}`,
    );

  it('is accessible', async () => {
    const element = await fixture<PleinProvider>(
      html`<plein-provider endpoint="/a"><p>Words</p></plein-provider>`,
    );
    await expect(element).to.be.accessible();
  });

  it('gives its endpoint to the widgets inside; the nearest wins, a widget’s own before all', async () => {
    const page = await fixture(html`
      <plein-provider endpoint="/outer">
        <test-widget class="outer"></test-widget>
        <plein-provider endpoint="/inner"
          ><test-widget class="inner"></test-widget
          ><test-widget class="own" endpoint="/own"></test-widget
        ></plein-provider>
      </plein-provider>
    `);
    await finds(page.querySelector<Widget>('.outer')!, '/outer');
    await finds(page.querySelector<Widget>('.inner')!, '/inner');
    await finds(page.querySelector<Widget>('.own')!, '/own');
  });

  it('follows changes, also of the page’s own endpoint', async () => {
    const meta = document.createElement('meta');
    meta.name = 'plein-endpoint';
    meta.content = '/page';
    document.head.append(meta);
    const page = await fixture<PleinProvider>(
      html`<plein-provider><test-widget></test-widget></plein-provider>`,
    );
    const widget = widgetIn(page);
    await finds(widget, '/page');
    meta.content = '/page2';
    await finds(widget, '/page2');
    page.endpoint = '/provided';
    await finds(widget, '/provided');
    page.endpoint = null;
    meta.remove();
    await finds(widget, undefined);
    expect(widget.clients.error?.code).to.equal('NO_ENDPOINT');
  });

  it('serves widgets that were there before it', async () => {
    const page = await fixture(html`<div><test-widget></test-widget></div>`);
    const provider = document.createElement('plein-provider');
    provider.endpoint = '/late';
    page.append(provider);
    provider.append(widgetIn(page));
    await finds(widgetIn(page), '/late');
  });

  it('does not hand a token to an endpoint it was not meant for', async () => {
    const [outer, other] = [new FakeEndpoint(), new FakeEndpoint()];
    const page = await fixture(html`
      <plein-provider endpoint=${outer.url} .getToken=${async () => 'secret'}>
        <plein-provider endpoint=${other.url}><test-widget></test-widget></plein-provider>
        <plein-provider locale="nl"><test-widget class="same"></test-widget></plein-provider>
      </plein-provider>
    `);
    const [stranger, same] = [widgetIn(page), page.querySelector<Widget>('.same')!];
    await finds(stranger, other.url);
    await finds(same, outer.url);
    await Promise.all([stranger, same].map(({ clients }) => loadServer(clients.client!)));
    other.restore();
    outer.restore();
    expect(other.sent('Server')[0]!.token).to.equal(null);
    expect(outer.sent('Server')[0]!.token).to.equal('Bearer secret');
    expect(same.parentElement!.lang).to.equal('nl');
  });

  it('gives the client back when the widget leaves', async () => {
    const page = await fixture(
      html`<plein-provider endpoint="/leaving"><test-widget></test-widget></plein-provider>`,
    );
    const widget = widgetIn(page);
    await finds(widget, '/leaving');
    widget.remove();
    expect(widget.clients.client).to.equal(undefined);
    page.append(widget);
    await finds(widget, '/leaving');
  });

  it('has themes and densities that the nearest provider decides, live', async () => {
    const page = await fixture<PleinProvider>(html`
      <plein-provider theme="dark" density="compact"
        ><p></p>
        <plein-provider class="inner" theme="wordpress light" density="comfortable"
          ><p></p></plein-provider
      ></plein-provider>
    `);
    const inner = page.querySelector<PleinProvider>('.inner')!;
    const [outside, inside] = [...page.querySelectorAll('p')] as unknown as [Element, Element];
    const style = (element: Element) => getComputedStyle(element);
    const density = (element: Element) => style(element).getPropertyValue('--plein-density');
    expect([style(outside).colorScheme, style(inside).colorScheme]).to.deep.equal([
      'dark',
      'light',
    ]);
    expect([density(outside), density(inside)]).to.deep.equal(['0.75', '1.25']);
    inner.theme = 'high-contrast';
    inner.density = null;
    await inner.updateComplete;
    expect(style(inside).getPropertyValue('--plein-contrast')).to.equal('1');
    expect([style(inside).colorScheme, density(inside)]).to.deep.equal(['dark', '0.75']);
  });

  it('warns once of a theme or a density that it does not know, and names those it knows', async () => {
    const warn = console.warn;
    const warnings: string[] = [];
    console.warn = (message: string) => void warnings.push(message);
    try {
      for (let round = 0; round < 2; round += 1)
        await fixture(
          html`<plein-provider theme="solarized dark" density="cosy"></plein-provider>`,
        );
      await fixture(html`<plein-provider theme="  fluent   dark "></plein-provider>`);
    } finally {
      console.warn = warn;
    }
    expect(warnings).to.deep.equal([
      '[plein] UNKNOWN_THEME: <plein-provider> knows no theme "solarized" and leaves it out. It knows light, dark, high-contrast, sharepoint, fluent, liferay and wordpress.',
      '[plein] UNKNOWN_DENSITY: <plein-provider> knows no density "cosy" and leaves it out. It knows compact and comfortable.',
    ]);
  });
});
