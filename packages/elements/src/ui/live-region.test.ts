import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { LitElement } from 'lit';
import { LiveRegionController } from './live-region.ts';

class LiveRegionProbe extends LitElement {
  readonly region = new LiveRegionController(this);
  override render() {
    return this.region.render();
  }

  heard(role: string) {
    return this.renderRoot.querySelector(`[role=${role}]`)?.textContent ?? '';
  }
}
customElements.define('live-region-probe', LiveRegionProbe);

describe('a live region', () => {
  it('stands empty before there is anything to say', async () => {
    const probe = await fixture<LiveRegionProbe>(html`<live-region-probe></live-region-probe>`);
    expect(probe.heard('status')).to.equal('');
    expect(probe.heard('alert')).to.equal('');
  });

  it('says news politely and errors at once', async () => {
    const probe = await fixture<LiveRegionProbe>(html`<live-region-probe></live-region-probe>`);
    probe.region.announce('3 new posts');
    probe.region.announce('Not sent', { assertive: true });
    await waitUntil(() => probe.heard('alert') === 'Not sent');
    expect(probe.heard('status')).to.equal('3 new posts');
  });

  it('changes nothing for the same words twice', async () => {
    const probe = await fixture<LiveRegionProbe>(html`<live-region-probe></live-region-probe>`);
    probe.region.announce('3 new posts');
    await waitUntil(() => probe.heard('status') !== '');
    let changes = 0;
    const observer = new MutationObserver((records) => (changes += records.length));
    observer.observe(probe.renderRoot, { subtree: true, childList: true, characterData: true });
    probe.region.announce('3 new posts');
    await probe.updateComplete;
    expect(observer.takeRecords().length + changes).to.equal(0);
    observer.disconnect();
  });

  it('forgets what it said when it leaves the page', async () => {
    const probe = await fixture<LiveRegionProbe>(html`<live-region-probe></live-region-probe>`);
    const place = probe.parentElement as HTMLElement;
    probe.region.announce('3 new posts');
    await waitUntil(() => probe.heard('status') !== '');
    probe.remove();
    place.append(probe);
    await waitUntil(() => probe.heard('status') === '');
  });
});
