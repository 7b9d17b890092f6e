import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
/** A closed network refuses at once or swallows everything; a slow one gets this long. */
const downloadMs = 120_000;
const systemInstallMs = 240_000;

/** No chatter with the outside; the rest is Playwright's own. */
export const browserArgs = [
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Chromium keeps a process ready for the next page of every visitor, which in a story seldom comes: a fifth of what a visitor
 * costs. And the popup of its address bar is two pages in a process of its own, which nobody sees: a third more (Chromium 156).
 * The last list of such features is the only one that counts, so Playwright's own come along
 * (playwright-core 1.65, chromiumSwitches).
 */
const switchedOff = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'SpareRendererForSitePerProcess',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
];

/** For stories, where nobody measures how soon a page comes. */
export const storyArgs = [...browserArgs, `--disable-features=${switchedOff.join(',')}`];

function onPath(name: string): string | null {
  const folders = (process.env['PATH'] ?? '').split(':');
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path)) ?? null;
}

/** A Chromium to test with: the one named in the environment, Playwright's own, the system's; null when there is none. */
export function findBrowser(): string | null {
  const named = process.env['CHROMIUM_PATH'] ?? process.env['PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH'];
  if (named) return named;
  const own = chromium.executablePath();
  if (existsSync(own)) return own;
  const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  return names.map(onPath).find((path) => path !== null) ?? (existsSync(mac) ? mac : null);
}

const succeeds = (command: string, args: string[], timeout: number) =>
  spawnSync(command, args, { stdio: 'inherit', timeout, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
    .status === 0;

/** Finds a browser or installs one. Throws one sentence that says what to do. */
export function ensureBrowser(): string {
  const found = findBrowser();
  if (found !== null) {
    if (existsSync(found)) return found;
    throw new Error(`There is no browser at ${found}: correct CHROMIUM_PATH.`);
  }
  process.stdout.write('No Chromium found, installing one for the tests ...\n');
  const cli = join(import.meta.dirname, '../node_modules/@playwright/test/cli.js');
  const mayInstall = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  const isInstalled = succeeds(process.execPath, [cli, 'install', 'chromium'], downloadMs)
    ? !mayInstall || succeeds(process.execPath, [cli, 'install-deps', 'chromium'], systemInstallMs)
    : mayInstall &&
      succeeds('apt-get', ['update', '-q'], systemInstallMs) &&
      succeeds('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], systemInstallMs);
  const installed = isInstalled ? findBrowser() : null;
  if (installed !== null) return installed;
  throw new Error('Install Chromium or Google Chrome, or set CHROMIUM_PATH to one, to run the browser tests.');
}

/** What the browser calls itself; throws when it does not start at all. */
export function browserVersion(path: string): string {
  return execFileSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 }).trim();
}
