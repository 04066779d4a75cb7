/**
 * Everything that is published: each package's `dist`, the elements for a `<script>` tag in `packages/elements/dist/browser`, and the
 * stories as a folder of files in `storybook-static`.
 */
import { buildBrowser, buildPackages } from './lib/build.ts';
import { buildStorybook } from './lib/storybook.ts';

await buildPackages();
await buildBrowser();
await buildStorybook();
