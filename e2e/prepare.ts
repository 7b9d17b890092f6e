import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { arePagesFresh, buildPages } from '../bin/pages.js';
import { browserVersion, ensureBrowser } from './browser.ts';

const root = join(import.meta.dirname, '..');

/** The stories see what people get, so everything is built, and in a browser, so there must be one. */
function prepare(): void {
  const path = ensureBrowser();
  process.stdout.write(`Testing with ${browserVersion(path)} at ${path}\n`);
  const problem: unknown = buildPages(root, process.execPath);
  if (problem !== null) throw new Error(String(problem));
  if (arePagesFresh(root, 'dist/gallery/gallery/index.html')) return;
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  execFileSync(process.execPath, [vite, 'build', '--mode', 'gallery', '--logLevel', 'warn'], {
    cwd: root,
    stdio: 'inherit',
  });
}

try {
  prepare();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
