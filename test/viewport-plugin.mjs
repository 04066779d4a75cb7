/**
 * A window size in every browser: the runner's own `setViewport` refuses WebDriver, which is how WebKit is driven. In a test:
 * `await executeServerCommand('plein:viewport', { width: 400, height: 600 })`, from `@web/test-runner-commands`.
 */
export const viewportPlugin = () => ({
  name: 'plein-viewport',
  async executeCommand({ command, payload, session }) {
    if (command !== 'plein:viewport') return undefined;
    const { browser, id } = session;
    if (browser.type === 'webdriver') {
      await resizeWindow(browser.driver, payload);
    } else {
      const page = browser.getPage(id);
      await (browser.type === 'playwright'
        ? page.setViewportSize(payload)
        : page.setViewport(payload));
    }
    return true;
  },
});

async function resizeWindow(driver, { width, height }) {
  // A window's size includes its frame and bars, so those are measured and added.
  const outer = await driver.getWindowRect();
  const inner = await driver.execute(() => ({ width: innerWidth, height: innerHeight }));
  await driver.setWindowRect(
    null,
    null,
    width + outer.width - inner.width,
    height + outer.height - inner.height,
  );
  const took = await driver.waitUntil(
    async () => (await driver.execute(() => innerWidth)) === width,
    {
      timeout: 4000,
      interval: 50,
    },
  );
  if (!took) throw new Error(`The window did not become ${width} pixels wide.`);
}
