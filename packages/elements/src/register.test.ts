import { expect } from '@open-wc/testing';
import { registerPlein } from './register.ts';

const names = ['provider', 'feed', 'post', 'comments', 'reactions', 'community-card'];

describe('registerPlein', () => {
  it('registers every tag of a page, once under each prefix', () => {
    registerPlein();
    registerPlein({ prefix: 'acme' });
    registerPlein({ prefix: 'acme' });
    for (const name of names) {
      const own = customElements.get(`plein-${name}`);
      const prefixed = customElements.get(`acme-${name}`);
      expect(own, name).to.exist;
      expect(prefixed?.prototype instanceof (own as CustomElementConstructor), name).to.be.true;
    }
  });
});
