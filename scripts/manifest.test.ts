import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findUndocumented, readManifest } from './lib/manifest.ts';
import type { ElementDeclaration } from './lib/manifest.ts';

describe('the check of the manual', () => {
  const cases: [what: string, spoil: (element: ElementDeclaration) => void, complaint: RegExp][] = [
    [
      'a description of an element',
      (element) => delete element.description,
      /^<plein-reactions> has no description/,
    ],
    [
      'a description of an attribute',
      (element) => delete element.attributes?.[0]?.description,
      /attribute for has no description/,
    ],
    [
      'a part that is in a template',
      (element) => (element.cssParts = []),
      /part reaction is not listed/,
    ],
    [
      'an event that is sent',
      (element) => (element.events = []),
      /PleinReactionChangedEvent is not listed/,
    ],
  ];
  for (const [what, spoil, complaint] of cases) {
    it(`notices the lack of ${what}`, async () => {
      const manifest = await readManifest();
      const elements = manifest.modules.flatMap(({ declarations }) => declarations);
      const reactions = elements.find(({ tagName }) => tagName === 'plein-reactions');
      assert.ok(reactions);
      spoil(reactions);
      assert.ok(findUndocumented(manifest).some((problem) => complaint.test(problem)));
    });
  }

  it('lists the tokens for every element that takes them', async () => {
    const manifest = await readManifest();
    const elements = manifest.modules.flatMap(({ declarations }) => declarations);
    const feed = elements.find(({ tagName }) => tagName === 'plein-feed');
    assert.ok(
      feed?.cssProperties?.some(
        ({ name, description }) => name === '--plein-accent' && description,
      ),
    );
  });
});
