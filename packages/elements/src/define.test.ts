import { expect } from '@open-wc/testing';
import { define } from './define.ts';

/** Collects warnings while something runs. */
function warningsOf(run: () => void): string[] {
  const warnings: string[] = [];
  const original = console.warn;
  console.warn = (...words: unknown[]) => warnings.push(words.join(' '));
  try {
    run();
  } finally {
    console.warn = original;
  }
  return warnings;
}

describe('define', () => {
  it('registers a tag', () => {
    class First extends HTMLElement {}
    define('define-first', First);
    expect(customElements.get('define-first')).to.equal(First);
  });

  it('leaves a taken tag alone and is silent when the versions are the same', () => {
    class First extends HTMLElement {}
    class Second extends HTMLElement {}
    define('define-twice', First);
    expect(warningsOf(() => define('define-twice', Second))).to.deep.equal([]);
    expect(customElements.get('define-twice')).to.equal(First);
  });

  it('says so, with a code, when another version or other code was first', () => {
    class Older extends HTMLElement {}
    Object.defineProperty(Older, Symbol.for('plein.version'), { value: '0.0.1' });
    customElements.define('define-older', Older);
    customElements.define('define-foreign', class extends HTMLElement {});
    const warnings = warningsOf(() => {
      define('define-older', class extends HTMLElement {});
      define('define-foreign', class extends HTMLElement {});
    });
    expect(warnings).to.have.length(2);
    expect(warnings[0]).to.contain('PLEIN_TWO_VERSIONS').and.to.contain('0.0.1');
    expect(warnings[1]).to.contain('other code');
  });
});
