import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { freePort } from './ports.ts';
import { start } from './run.ts';
import { waitFor } from './wait.ts';

/** Starts a virtual screen and WebKit's driver for the life of this process; answers the driver's port. */
export async function startWebKitDriver(): Promise<number> {
  // With -displayfd the X server picks a free display itself and writes its number.
  const screen = start(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  const [number] = (await Promise.race([
    once(screen.stdio[3] as Readable, 'data'),
    once(screen, 'exit').then(() => Promise.reject(new Error('Xvfb did not start.'))),
  ])) as [Buffer];
  const port = await freePort();
  const driver = start('WebKitWebDriver', ['--host=127.0.0.1', `--port=${port}`], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: `:${String(number).trim()}`,
      // No GPU, no session bus: neither exists on a build machine.
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      WEBKIT_DISABLE_DMABUF_RENDERER: '1',
      LIBGL_ALWAYS_SOFTWARE: '1',
      NO_AT_BRIDGE: '1',
      GTK_THEME: process.env['WEBKIT_GTK_THEME'] ?? 'Adwaita',
    },
  });
  // They end with us, and must not keep us from ending.
  (screen.stdio[3] as Readable).destroy();
  screen.unref();
  driver.unref();
  await waitFor('WebKitWebDriver', async () => {
    try {
      return (await fetch(`http://127.0.0.1:${port}/status`)).ok;
    } catch {
      return false;
    }
  });
  return port;
}
