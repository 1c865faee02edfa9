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

export function launchBrowser(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args });
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
