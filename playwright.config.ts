import { defineConfig } from '@playwright/test';
import { findBrowser, storyArgs } from './e2e/browser.ts';
import type { StoryOptions } from './e2e/story.ts';
import { isWide } from './e2e/wide.ts';

const executablePath = findBrowser();
const takesShots = process.env['SHOTS'] !== undefined;
/** What is no story. */
const apart = ['gallery.spec.ts', 'shots.spec.ts'];

export default defineConfig<StoryOptions>({
  testDir: 'e2e',
  testMatch: '*.spec.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // Patience for slow machines; costs nothing where all is well.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  reporter: 'list',
  use: {
    browserName: 'chromium',
    launchOptions: { args: storyArgs, ...(executablePath === null ? {} : { executablePath }) },
    actionTimeout: 10_000,
    trace: 'off',
  },
  projects: takesShots
    ? [{ name: 'shots', testMatch: 'shots.spec.ts' }]
    : isWide
      ? [
          {
            name: 'small',
            testIgnore: 'shots.spec.ts',
            use: { sizes: { phone: [320, 568], laptop: [1024, 768], screen: [1024, 768], projector: [1024, 768] } },
          },
          {
            name: 'large',
            testIgnore: 'shots.spec.ts',
            use: { sizes: { phone: [768, 1024], laptop: [1920, 1080], screen: [3840, 2160], projector: [3840, 2160] } },
          },
        ]
      : [
          // By loopback; the main stories are there in `npm run test:wide`.
          { name: 'stories', testIgnore: apart, grepInvert: /@lan/ },
          // The main stories as a phone in the hall lives them: plain http on a LAN address.
          { name: 'lan', testIgnore: apart, grep: /@lan/, use: { network: 'lan' } },
          { name: 'gallery', testMatch: 'gallery.spec.ts' },
        ],
});
