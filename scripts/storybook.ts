/**
 * `npm run storybook`: every widget in every state, in a browser, without any server. `PORT` says where; default 6006, or the next one
 * that is free. `npm run storybook -- build` makes the static one alone, into `storybook-static`.
 */
import { buildStorybook, serveStorybook } from './lib/storybook.ts';
import { freePort } from './lib/ports.ts';

const [act = 'serve'] = process.argv.slice(2);
if (act !== 'serve' && act !== 'build') {
  console.error(`No such act: ${act}. There are: serve, build.`);
  process.exit(2);
}
if (act === 'build') await buildStorybook();
else {
  const wanted = process.env['PORT'] ?? '6006';
  if (!/^\d{1,5}$/.test(wanted) || Number(wanted) > 65_535) {
    console.error(
      `PORT is "${wanted}", which is no port. Give a number up to 65535, or leave it out.`,
    );
    process.exit(2);
  }
  const port = await freePort(Number(wanted));
  console.log(`Storybook: http://127.0.0.1:${port}/`);
  process.exitCode = await serveStorybook(port);
}
