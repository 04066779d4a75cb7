import { createServer } from 'node:net';

/** A TCP port on the loopback address that nobody listens on at this moment: the preferred one if it can be. */
export function freePort(preferred = 0): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().listen(preferred, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (address && typeof address === 'object') resolve(address.port);
        else reject(new Error('No free port was found.'));
      });
    });
    server.once('error', (error) => {
      if (preferred === 0) reject(error);
      else resolve(freePort());
    });
  });
}
