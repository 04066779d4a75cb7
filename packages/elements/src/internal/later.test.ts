import { expect, waitUntil } from '@open-wc/testing';
import type * as nameCode from './name.ts';
import { fetchAhead, later, whenHere } from './later.ts';

describe('code that comes later', () => {
  it('is fetched once, however many ask', async () => {
    let fetched = 0;
    const part = later(async () => (fetched += 1));
    expect(part.here).to.equal(undefined);
    expect(await Promise.all([part(), part()])).to.deep.equal([1, 1]);
    expect(part.here).to.equal(1);
    expect(await part()).to.equal(1);
  });

  it('is tried again after a failure', async () => {
    const answers = [Promise.reject(new TypeError('no network')), Promise.resolve('code')];
    const part = later(() => answers.shift() as Promise<string>);
    const error = await part().catch((cause: unknown) => cause);
    expect(error).to.be.instanceOf(TypeError);
    expect(part.failed).to.equal(true);
    expect(await part()).to.equal('code');
    expect(part.failed).to.equal(false);
  });

  it('goes round what a browser remembers about an address that failed', async () => {
    const address = new URL('./name.ts', import.meta.url).href;
    const part = later<typeof nameCode>(() =>
      Promise.reject(new TypeError(`error loading dynamically imported module: ${address}`)),
    );
    await part().catch(() => undefined);
    expect((await part()).initialsOf('Noor Visser')).to.equal('NV');
  });

  it('renders whoever waits, also after a failure, but does not try again and again', async () => {
    let tries = 0;
    let updates = 0;
    const part = later(async () => {
      tries += 1;
      throw new TypeError('no network');
    });
    const host = {
      requestUpdate() {
        updates += 1;
        whenHere(part, host);
      },
    };
    expect(whenHere(part, host)).to.equal(undefined);
    await waitUntil(() => updates === 1);
    await Promise.resolve();
    expect(tries).to.equal(1);
  });

  it('comes by itself when the page is idle, and is silent when it cannot', async () => {
    const part = later(async () => 'code');
    const broken = later(() => Promise.reject<string>(new TypeError('no network')));
    fetchAhead(broken, part);
    await waitUntil(() => part.here === 'code' && broken.failed);
  });
});
