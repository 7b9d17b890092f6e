import { resolve } from 'node:path';
import { type BuildEnvironmentOptions, defineConfig, type Rolldown } from 'vite';
import { appIcons } from './scripts/app-icons.ts';
import { galleryLanguages } from './scripts/gallery-languages.ts';
import { leanPreload } from './scripts/lean-preload.ts';
import { moduleSizes } from './scripts/module-sizes.ts';
import { plainLimits } from './scripts/plain-limits.ts';
import { precompress } from './scripts/precompress.ts';
import { wordPacks } from './scripts/word-packs.ts';

const here = (...path: string[]) => resolve(import.meta.dirname, ...path);

/** One bundle of the named pages. They share chunks with each other and with no other bundle. */
function bundle(
  names: readonly string[],
  more: BuildEnvironmentOptions = {},
  output: Rolldown.OutputOptions = {},
  scripts: Readonly<Record<string, string>> = {},
): { build: BuildEnvironmentOptions } {
  const pages = Object.fromEntries(names.map((name) => [name, here('web', name, 'index.html')]));
  const input = { ...pages, ...scripts };
  return {
    build: { emptyOutDir: true, ...more, rolldownOptions: { input, preserveEntrySignatures: false, output } },
  };
}

/**
 * What the phone page loads at once is one chunk. Left alone, the bundler makes a second one of what the parts loaded later
 * share with it: a third of a kilobyte more, for what would be there anyway.
 */
const firstLoad: Rolldown.OutputOptions = {
  codeSplitting: { groups: [{ name: 'phone', tags: ['$initial'], includeDependenciesRecursively: false }] },
};

const workers = { worker: here('web/worker/worker.ts'), 'no-worker': here('web/worker/no-worker.ts') };
/** A service worker keeps its name in every build, and sees nothing above itself. */
const besideThePages: Rolldown.OutputOptions = {
  entryFileNames: ({ name }) => (name in workers ? '[name].js' : 'assets/[name]-[hash].js'),
};

/** `vite build` makes the pages, `vite build --mode gallery` the gallery that tests and developers look at. */
export default defineConfig(({ mode }) => ({
  root: here('web'),
  publicDir: false,
  plugins: [
    wordPacks(mode === 'gallery'),
    leanPreload(),
    plainLimits(),
    precompress(),
    mode === 'gallery' ? galleryLanguages() : appIcons(),
    moduleSizes(),
  ],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: here('dist', mode === 'gallery' ? 'gallery' : 'web'),
    target: ['chrome87', 'safari14'],
    // The content security policy allows no data: URLs.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
  // The phone page is bundled alone: chunks shared with larger pages would bring it code and bytes it has no use for.
  builder: {},
  environments:
    mode === 'gallery'
      ? { client: bundle(['gallery']) }
      : {
          client: bundle(['home', 'screen', 'host', 'report'], {}, besideThePages, workers),
          phone: { consumer: 'client', ...bundle(['phone'], { emptyOutDir: false, sourcemap: 'hidden' }, firstLoad) },
        },
  experimental: {
    // The server may run below a BASE_PATH: it rewrites `/assets/` in the HTML; what scripts and styles load is relative.
    renderBuiltUrl: (filename, { hostType }) => (hostType === 'html' ? `/${filename}` : { relative: true }),
  },
}));
