import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from './lib/files.ts';
import { scaffold } from './lib/scaffold.ts';

const folder = 'packages/elements/src/widgets/town-hall';

describe('a new element', () => {
  it('is a folder with class, styles, registration and test, and a story', () => {
    assert.deepEqual(
      [...scaffold('town-hall').files.keys()],
      [
        `${folder}/town-hall.ts`,
        `${folder}/town-hall.styles.ts`,
        `${folder}/define.ts`,
        `${folder}/town-hall.test.ts`,
        'stories/town-hall.stories.ts',
      ],
    );
    assert.match(
      scaffold('town-hall').files.get(`${folder}/define.ts`) ?? '',
      /define\('plein-town-hall', PleinTownHall\)/,
    );
  });

  it('is told to the stories by its tag and its entry', () => {
    const story = scaffold('town-hall').files.get('stories/town-hall.stories.ts') ?? '';
    assert.match(story, /^import '@plein\/elements\/town-hall';$/m);
    assert.match(story, /title: 'Widgets\/Town hall',\n {2}component: 'plein-town-hall',/);
    assert.match(story, /<plein-town-hall \$\{attributes\(args\)\}>/);
  });

  it('fits into the files that know every element', () => {
    const edited = new Map<string, string>();
    for (const [path, edit] of scaffold('town-hall').edits) {
      edited.set(
        path.replace('packages/elements/', ''),
        edit(readFileSync(join(root, path), 'utf8')),
      );
    }
    assert.match(edited.get('src/all.ts') ?? '', /^import '\.\/widgets\/town-hall\/define\.ts';$/m);
    assert.match(edited.get('src/index.ts') ?? '', /^export \{ PleinTownHall \}/m);
    assert.match(
      edited.get('src/register.ts') ?? '',
      /^import \{ PleinTownHall \}[^]*\n {2}'town-hall': PleinTownHall,\n\};/m,
    );
    const { exports } = JSON.parse(edited.get('package.json') ?? '') as {
      exports: Record<string, { default: string }>;
    };
    assert.equal(exports['./town-hall']?.default, './dist/widgets/town-hall/define.js');
  });

  for (const name of ['Feed', 'plein-feed', 'feed_2', '../feed', 'a--b', '']) {
    it(`is refused as ${JSON.stringify(name)}, which no tag can be called`, () => {
      assert.throws(() => scaffold(name), /named like/);
    });
  }
});
