import { defineConfig } from '@playwright/test';
import { findBrowser, storyArgs } from './e2e/browser.ts';
import type { StoryOptions } from './e2e/story.ts';

const executablePath = findBrowser();
const isWide = process.env['WIDE'] !== undefined;

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
  projects: isWide
    ? [
        {
          name: 'small',
          testIgnore: 'gallery.spec.ts',
          use: { sizes: { phone: [320, 568], laptop: [1024, 768], screen: [1024, 768], projector: [1024, 768] } },
        },
        {
          name: 'large',
          testIgnore: 'gallery.spec.ts',
          use: { sizes: { phone: [768, 1024], laptop: [1920, 1080], screen: [3840, 2160], projector: [3840, 2160] } },
        },
      ]
    : [
        { name: 'stories', testIgnore: 'gallery.spec.ts' },
        // The same main stories as a phone in the hall lives them: plain http on a LAN address.
        { name: 'lan', grep: /@lan/, use: { network: 'lan' } },
        { name: 'gallery', testMatch: 'gallery.spec.ts' },
      ],
});
