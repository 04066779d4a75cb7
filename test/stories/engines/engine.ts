/** What the checks need of a browser, however it is driven. */
export interface Engine {
  readonly name: 'chromium' | 'firefox' | 'webkit';
  openTab(): Promise<Tab>;
  close(): Promise<void>;
}

export interface Tab {
  /** Goes to a page in a window of that many CSS pixels and waits until it has loaded. What was heard before is forgotten. */
  open(url: string, width: number): Promise<void>;
  resize(width: number): Promise<void>;
  /** The value of a JavaScript expression in the page; a promise is awaited. The answer must be JSON. */
  evaluate<T>(expression: string): Promise<T>;
  /** What is in the window, as PNG. */
  screenshot(): Promise<Buffer>;
  /** What the page complained about since it was opened: errors, warnings, failed and foreign requests. */
  complaints(): Promise<string[]>;
  close(): Promise<void>;
}

/** Height of the windows in CSS pixels. */
export const windowHeight = 1000;

/** How long a page may take before something is wrong with it, in milliseconds. Never waited for when all is well. */
export const patience = 30_000;

/** What a page asks of another host than its own; data and blobs are its own. */
export function foreign(address: string, page: string): boolean {
  const { protocol, origin } = new URL(address);
  return /^https?:|^wss?:/.test(protocol) && origin !== new URL(page).origin;
}
