/** Everything that is published: each package's `dist`, and the elements for a `<script>` tag in `packages/elements/dist/browser`. */
import { buildBrowser, buildPackages } from './lib/build.ts';

await buildPackages();
await buildBrowser();
