let connected = true;

Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => connected });

/** What a browser says of the network, with the event by which it says so. */
export function simulateConnection(is: boolean): void {
  if (is === connected) return;
  connected = is;
  window.dispatchEvent(new Event(is ? 'online' : 'offline'));
}
