import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import {
  clearDraft,
  loadDraft,
  loadViewer,
  keepChoice,
  readChoice,
  readPreference,
  saveDraft,
  writePreference,
} from '../src/index.ts';
import { memoryStorage } from '../src/writing/default-storage.ts';
import { openCompany } from './company.ts';
import type { Company } from './company.ts';

let company: Company;
before(async () => {
  company = await openCompany();
});
after(() => company.close());

const slot = 'comment:url:/news/42:top';

describe('drafts', () => {
  it('come back on another page of the same person, and of nobody else', async () => {
    const storage = memoryStorage();
    const anna = await company.client('anna', { storage });
    assert.equal(await saveDraft(anna, slot, { body: 'half a thought' }), true);
    anna.dispose();
    const again = await company.client('anna', { storage });
    assert.equal((await loadDraft(again, slot))?.body, 'half a thought');
    assert.equal(await loadDraft(again, 'comment:url:/news/43:top'), null);
    const ben = await company.client('ben', { storage });
    assert.equal(await loadDraft(ben, slot), null);
    await clearDraft(again, slot);
    assert.equal(await loadDraft(again, slot), null);
    assert.deepEqual(await storage.keys(''), []);
  });

  it('last as long as the page, and say so, where nothing can be kept', async () => {
    const storage = {
      ...memoryStorage(),
      set: async () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    };
    const anna = await company.client('anna', { storage });
    assert.equal(await saveDraft(anna, slot, { body: 'fragile' }), false);
    assert.equal(anna.kept.value, 'page');
    assert.equal((await loadDraft(anna, slot))?.body, 'fragile');
  });

  it('wait in memory until it is known whose they are', async () => {
    const anna = await company.client('anna', { storage: memoryStorage() });
    company.proxy.down();
    assert.equal(await saveDraft(anna, slot, { body: 'early' }), false);
    assert.equal((await loadDraft(anna, slot))?.body, 'early');
    company.proxy.up();
    await loadViewer(anna);
    assert.equal((await loadDraft(anna, slot))?.body, 'early');
    assert.equal(await saveDraft(anna, slot, { body: 'early and late' }), true);
    assert.equal((await loadDraft(anna, slot))?.body, 'early and late');
  });

  it('are mirrored within the call, for a page that is killed right after', async () => {
    const values = new Map<string, string>();
    const page = globalThis as { document?: unknown; localStorage?: unknown };
    const own = Object.getOwnPropertyDescriptor(globalThis, 'localStorage');
    Object.defineProperty(globalThis, 'localStorage', {
      configurable: true,
      value: {
        getItem: (key: string) => values.get(key) ?? null,
        setItem: (key: string, value: string) => values.set(key, value),
        removeItem: (key: string) => values.delete(key),
      },
    });
    page.document = {};
    try {
      const neverWrites = { ...memoryStorage(), set: () => new Promise<void>(() => undefined) };
      const anna = await company.client('anna', { storage: neverWrites });
      await loadViewer(anna);
      void saveDraft(anna, slot, { body: 'last words' });
      assert.equal(values.size, 1);
      anna.dispose();
      const again = await company.client('anna', { storage: memoryStorage() });
      assert.equal((await loadDraft(again, slot))?.body, 'last words');
      await clearDraft(again, slot);
      assert.equal(values.size, 0);
    } finally {
      delete page.document;
      if (own) Object.defineProperty(globalThis, 'localStorage', own);
      else delete page.localStorage;
    }
  });
});

describe('choices', () => {
  it('last as long as the page where nothing can be kept', async () => {
    const anna = await company.client('anna');
    assert.equal(readChoice(anna, 'view'), undefined);
    keepChoice(anna, 'view', 'unread');
    assert.equal(readChoice(anna, 'view'), 'unread');
  });
});

describe('preferences', () => {
  it('are remembered, and never fail', async () => {
    const storage = memoryStorage();
    const anna = await company.client('anna', { storage });
    assert.equal(await readPreference(anna, 'view'), undefined);
    await writePreference(anna, 'view', 'UNREAD');
    const again = await company.client('anna', { storage });
    assert.equal(await readPreference(again, 'view'), 'UNREAD');
    const broken = await company.client('anna', {
      storage: {
        get: async () => {
          throw new Error('x');
        },
        set: async () => {
          throw new Error('x');
        },
        delete: async () => {
          throw new Error('x');
        },
        keys: async () => [],
      },
    });
    assert.equal(await readPreference(broken, 'view'), undefined);
    await writePreference(broken, 'view', 'OFFICIAL');
    assert.equal(await readPreference(broken, 'view'), 'OFFICIAL');
  });
});
