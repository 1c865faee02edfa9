import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, type BrowserContext, chromium } from 'playwright-core';

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Pictures are the same on every machine.
  '--force-color-profile=srgb',
  '--font-render-hinting=none',
];

export async function launchBrowser(executablePath: string): Promise<Browser> {
  const browser = await chromium.launch({ executablePath, args });
  await settle(browser);
  return browser;
}

/**
 * Waits until the browser does the work that it puts off while it starts: until a first page has come to rest, at most a
 * minute. Updating a service worker is of that kind, and the editor waits for it before it shows a web view; its own
 * page rests late, so that web views would stay blank for that minute.
 */
async function settle(browser: Browser): Promise<void> {
  const server = createServer(({ url }, response) => {
    response.setHeader('Content-Type', url === '/worker.js' ? 'text/javascript' : 'text/html');
    response.end(url === '/worker.js' ? '//' : '<!DOCTYPE html><title>At rest</title>');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    await page.evaluate(
      "navigator.serviceWorker.register('worker.js').then(() => navigator.serviceWorker.ready).then(worker => worker.update())",
    );
  } finally {
    await context.close();
    server.close();
  }
}

/** A profile of its own, in the editor's language: what the editor remembers ends with it. */
export async function newProfile(browser: Browser, language = 'en'): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: language,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  // The editor takes its language from a language pack, which no registry at hand has; the extension has its own words.
  if (language !== 'en')
    await context.addInitScript(
      name => Object.defineProperty(globalThis, '_VSCODE_NLS_LANGUAGE', { value: name }),
      language,
    );
  return context;
}
