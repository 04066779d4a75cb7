import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { avatar } from './avatar.ts';
import { personLine } from './person-line.ts';
import { timeAgo } from './time.ts';

const words = { official: 'Official', formerColleague: 'Former colleague', edited: 'edited' };
const noor = {
  displayName: 'Noor de Wit',
  title: 'Designer',
  department: 'Digital',
  location: 'Utrecht',
  isOfficial: false,
  isActive: true,
};
const text = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

describe('an avatar', () => {
  it('is decoration beside a name', async () => {
    const element = await fixture(avatar({ name: 'Noor de Wit' }));
    expect(element.getAttribute('aria-hidden')).to.equal('true');
    expect(text(element)).to.equal('NW');
  });

  it('falls back to the initials when the picture does not load', async () => {
    const element = await fixture(
      avatar({ name: 'Noor de Wit', src: 'data:image/png;base64,AAAA' }),
    );
    await waitUntil(() => element.querySelector('img')?.hidden);
    expect(text(element)).to.equal('NW');
  });

  it('shows nobody for an account that is gone', async () => {
    const element = await fixture(avatar({ name: 'Noor de Wit', gone: true }));
    expect(text(element)).to.equal('');
  });
});

describe('a person line', () => {
  it('says the name first, then what the person does and where', async () => {
    const element = await fixture(personLine({ person: noor, words, meta: 'in Cycling' }));
    expect(text(element)).to.equal('Noor de Wit Designer · Digital · Utrechtin Cycling');
  });

  it('marks an official voice by a word and a sign', async () => {
    const element = await fixture(personLine({ person: { ...noor, isOfficial: true }, words }));
    expect(text(element.querySelector('.person-official') as Element)).to.equal('Official');
    expect(element.querySelector('.person-official svg')).to.exist;
  });

  it('names nobody when the account is gone', async () => {
    const element = await fixture(personLine({ person: null, words, href: '/people/1' }));
    expect(text(element)).to.equal('Former colleague');
    expect(element.querySelector('a')).to.be.null;
  });

  it('keeps a name of another direction to itself', async () => {
    const element = await fixture(
      personLine({ person: { ...noor, displayName: 'محمد \u202e الأمين' }, words }),
    );
    expect(element.querySelector('.person-name > bdi')).to.exist;
  });

  it('is accessible', async () => {
    const element = await fixture(
      html`<div>
        ${personLine({ person: noor, words, href: '/people/1', time: timeAgo('2026-01-01T00:00:00.000Z', 'en'), timeHref: '/posts/1', edited: true })}
      </div>`,
    );
    await expect(element).to.be.accessible();
    expect(element.querySelector('time')?.getAttribute('datetime')).to.equal(
      '2026-01-01T00:00:00.000Z',
    );
  });
});
