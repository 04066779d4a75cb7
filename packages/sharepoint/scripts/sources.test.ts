import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { manifestFile } from '../../../scripts/lib/manifest.ts';
import type { Attribute, Manifest } from '../../../scripts/lib/manifest.ts';
import { root } from '../../../scripts/lib/files.ts';
import { parts } from './parts.ts';
import { elementOf, settingsOf } from './settings.ts';
import { sharePointSources } from './sources.ts';
import { words } from './words/words.ts';

const manifest = () => JSON.parse(readFileSync(join(root, manifestFile), 'utf8')) as Manifest;

function element(...attributes: Attribute[]) {
  return { name: 'X', tagName: 'plein-x', attributes };
}

test('every attribute that an editor may set becomes a field of its kind', () => {
  assert.deepEqual(
    settingsOf(
      element(
        { name: 'readonly', type: { text: 'boolean' } },
        {
          name: 'page-size',
          fieldName: 'pageSize',
          type: { text: 'number' },
          default: '20',
          description: 'Posts per page, 1 to 50.',
        },
        {
          name: 'sort',
          type: { text: 'string | null' },
          description: '`newest` or `oldest` first. Left out: as `top` is.',
        },
        {
          name: 'kinds',
          type: { text: 'string' },
          description: 'Kinds, separated by spaces: `news`, `question`.',
        },
        { name: 'for', type: { text: 'string' }, description: 'What is talked about.' },
        { name: 'preview', type: { text: 'boolean' } },
        { name: 'endpoint', type: { text: 'string' } },
      ),
    ),
    [
      { name: 'readonly', attribute: 'readonly', kind: 'switch' },
      { name: 'pageSize', attribute: 'page-size', kind: 'number', min: 1, max: 50, value: 20 },
      { name: 'sort', attribute: 'sort', kind: 'choice', options: ['newest', 'oldest'] },
      { name: 'kinds', attribute: 'kinds', kind: 'text' },
      { name: 'for', attribute: 'for', kind: 'text' },
    ],
  );
});

test('a number without a range is refused with what to do', () => {
  assert.throws(
    () => settingsOf(element({ name: 'size', type: { text: 'number' }, description: 'How many.' })),
    /<plein-x size>: say its range/,
  );
});

test('an attribute without words, and a preset that no element has, are refused by name', () => {
  const changed = manifest();
  elementOf(changed, 'plein-feed').attributes?.push({ name: 'shape', type: { text: 'string' } });
  assert.throws(() => sharePointSources(changed), /<plein-feed> has no words for setting\.shape/);
  const less = manifest();
  const feed = elementOf(less, 'plein-feed');
  feed.attributes = feed.attributes?.filter(({ name }) => name !== 'view') ?? [];
  assert.throws(() => sharePointSources(less), /feed has no setting view/);
});

test('all languages say everything, with words of their own', () => {
  const [[, english] = []] = words;
  assert.ok(english);
  for (const [locale, said] of words) {
    assert.deepEqual(Object.keys(said), Object.keys(english), locale);
    for (const [key, text] of Object.entries(said)) assert.ok(text.trim(), `${locale} ${key}`);
    if (said === english) continue;
    const same = Object.entries(said).filter(
      ([key, text]) => text === english[key as keyof typeof english],
    );
    // Names that are the same everywhere.
    assert.ok(same.length < 8, `${locale}: ${same.map(([key]) => key).join(', ')}`);
  }
});

test('web parts keep the ids that pages already hold', () => {
  const sources = new Map(sharePointSources(manifest()));
  assert.deepEqual(
    parts.map(({ name, id }) => [name, id]),
    [
      ['feed', '9db13dc2-bf37-40fb-b997-664cccd239c0'],
      ['comments', '4a1bc43a-e61d-4307-bc42-d3ed41112591'],
      ['reactions', 'ad7f7988-8296-4ac4-96d7-85633a57eb80'],
      ['community', 'e75ba915-8aab-40a5-bf6c-73949f9785a0'],
      ['post', '99c01b62-50be-4151-b774-de5be66d4048'],
      ['composer', 'a2ecfe1c-55cc-4258-9aa8-7e64cf5ce16c'],
    ],
  );
  for (const [path, text] of sources) {
    if (!path.endsWith('.manifest.json')) continue;
    const { preconfiguredEntries } = JSON.parse(text) as {
      preconfiguredEntries: { title: Record<string, string>; iconImageUrl: string }[];
    };
    for (const { title, iconImageUrl } of preconfiguredEntries) {
      assert.ok(title['default']);
      // Nothing is fetched from anywhere.
      assert.match(iconImageUrl, /^data:image\/svg\+xml;base64,/);
    }
  }
});
